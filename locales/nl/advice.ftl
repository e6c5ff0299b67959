# Toelatingsvoorwaarden, trajecten, geld, persoonlijke gegevens.

utter-entry-check =
    Ik informeer je; het centrum beslist.{ $told ->
        [none] {""}
       *[other] {" "}{ $told }
    }
    “{ $title }” ({ $code }): { $status ->
        [met] alle voorwaarden zijn in orde, volgens wat je me zei
        [missing] minstens één voorwaarde ontbreekt
       *[unknown] er zijn nog voorwaarden na te gaan
    }.
    { $conditions }
    Dit zijn voorbeeldwaarden en voorbeelddata: laat ze bevestigen door het centrum.
utter-entry-open =
    { $count ->
        [0] Geen enkele module van het voorbeeld staat open zonder andere module of diploma.
       *[other] { $count } modules vragen geen andere module en geen diploma:
    }
    { $modules }
    Noem een module om al haar voorwaarden te zien. Ik informeer je; het centrum beslist.
utter-funding =
    { $told ->
        [none] Dit is wat ik ken. Vertel me je situatie en je gewest, dan ben ik preciezer.
       *[other] { $told }
    }{ $applies ->
        [0] {""}
        [one] {" "}Eén steun of regel lijkt voor jou te gelden.
       *[other] {" "}{ $applies } steunmaatregelen of regels lijken voor jou te gelden.
    }{ $may_apply ->
        [0] {""}
        [one] {" "}Eén andere kan voor jou gelden.
       *[other] {" "}{ $may_apply } kunnen voor jou gelden, naargelang wat nog te weten is.
    }{ $does_not_apply ->
        [0] {""}
        [one] {" "}Eén is niet voor jou.
       *[other] {" "}{ $does_not_apply } zijn niet voor jou.
    }{ $detailed ->
        [none] {""}
       *[other] {""}
        { $detailed }
    }{ $schemes ->
        [none] {""}
       *[other] {""}
        { $schemes }
    }{ $service ->
        [none] {""}
       *[other] {""}
        Aan wie vragen in jouw gewest: { $service }.
    }
    { $caution }
    Kies er een voor de details. De overheidsdienst beslist.
utter-funding-by-situation =
    Dat hangt af van je situatie.{ $told ->
        [none] {""}
       *[other] {" "}{ $told }
    }
    { $situations }
    { $caution }
    Kies er een voor de details. De overheidsdienst beslist.
utter-funding-scheme =
    { $title }
    { $gives }
    { $caution }
    Voorwaarden:
    { $conditions }
    Aan wie vragen: { $whom }
    { $how }
utter-feedback = Bedankt om het te zeggen. Niemand leest deze gesprekken: wil je dat het centrum je mening krijgt, schrijf dan via zijn website. Was mijn antwoord fout of naast de kwestie, stel de vraag dan anders, ik probeer het opnieuw.
utter-no-alerts = Ik kan je nog niet verwittigen als er een datum of een plaats bijkomt. Dit weet ik vandaag.
utter-data-export = Wat bewaard wordt, zijn je berichten en mijn antwoorden van dit gesprek, niets anders. Met “Mijn gegevens” neem je alles mee in een bestand.
utter-data-erased = Het is gewist: je berichten en mijn antwoorden worden nergens meer bewaard. Je volgende bericht begint een nieuw gesprek.
utter-erase-question = Wil je dit hele gesprek wissen? Wat gewist is, komt niet terug.
choice-erase = Ja, alles wissen
choice-funding = Mogelijke steun
choice-as-jobseeker = Ik zoek werk
choice-as-worker = Ik werk
