# Toelatingsvoorwaarden, trajecten, geld, persoonlijke gegevens.

utter-entry-check =
    Ik informeer je; het centrum beslist. Dit vraagt “{ $title }” ({ $code }), voor jou na te gaan:
    { $conditions }
    Dit zijn voorbeeldwaarden.
utter-entry-open =
    { $count ->
        [0] Geen enkele module van het voorbeeld staat open zonder andere module of diploma.
       *[other] { $count } modules vragen geen andere module en geen diploma{ $audience ->
            [none] {""}
           *[other] {" "}(voor: { $audience })
        }:
    }
    { $modules }
    Noem een module om al haar voorwaarden te zien. Ik informeer je; het centrum beslist.
utter-funding =
    Mogelijke steun en regels{ $audience ->
        [none] {""}
       *[other] {" "}(voor: { $audience })
    }, naargelang je situatie:
    { $schemes }
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
