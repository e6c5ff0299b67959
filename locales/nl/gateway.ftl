# Wat de gateway zelf zegt: problemen, en de pagina's rond het gesprek.

problem-invalid-request-title = Verzoek niet begrepen
problem-invalid-request = Dit verzoek kan niet worden begrepen. De beschrijving van de API staat op /api/v1/openapi.json.
problem-unauthorized-title = Geen toegang
problem-unauthorized = Dit gesprek kan alleen met zijn eigen token worden gebruikt. Begin een nieuw gesprek.
problem-not-found-title = Niet gevonden
problem-not-found = Op dit adres is er niets.
problem-conversation-not-found-title = Gesprek niet gevonden
problem-conversation-not-found = Dit gesprek bestaat niet meer: het is verlopen of gewist. Begin een nieuw gesprek.
problem-path-not-found-title = Traject niet gevonden
problem-path-not-found = Dit traject bestaat niet of wordt niet meer bewaard. Vraag de assistent een nieuw.
problem-record-not-found-title = Niet in de catalogus
problem-record-not-found = De catalogus heeft geen fiche met deze code.
problem-method-not-allowed-title = Hier niet mogelijk
problem-method-not-allowed = Dit adres kan niet op deze manier worden gebruikt. De beschrijving van de API staat op /api/v1/openapi.json.
problem-body-too-slow-title = Duurde te lang
problem-body-too-slow = Je bericht deed er te lang over om aan te komen. Stuur het opnieuw.
problem-message-id-reused-title = Bericht al verstuurd
problem-message-id-reused = Er werd al een ander bericht met deze message_id verstuurd. Gebruik voor elk bericht een nieuwe.
problem-text-too-long-title = Bericht te lang
problem-text-too-long = Je bericht is langer dan { $limit } tekens. Maak het korter of stuur het in delen.
problem-body-too-large-title = Bericht te groot
problem-body-too-large = Je bericht is te groot. De grens is { $limit } bytes.
problem-invalid-body-title = Bericht niet begrepen
problem-invalid-body = Wat werd verstuurd, is niet wat hier wordt verwacht. Kijk dit na: { $what }.
problem-empty-text-title = Leeg bericht
problem-empty-text = Je bericht is leeg. Schrijf je vraag.
problem-unknown-choice-title = Keuze niet meer aangeboden
problem-unknown-choice = Deze keuze wordt in dit gesprek niet aangeboden. Kies een andere of schrijf je vraag.
problem-invalid-filter-title = Filter niet begrepen
problem-invalid-filter = De waarde van “{ $name }” is niet mogelijk. Mogelijk: { $expected }.
problem-invalid-cursor-title = Pagina niet meer geldig
problem-invalid-cursor = Deze cursor hoort niet bij deze lijst, of de lijst is veranderd. Begin opnieuw zonder cursor.
problem-too-many-requests-title = Te veel verzoeken
problem-too-many-requests = Er zijn op dit moment te veel verzoeken. { $seconds ->
        [one] Probeer het over { $seconds } seconde opnieuw.
       *[other] Probeer het over { $seconds } seconden opnieuw.
    }
problem-conversation-busy-title = Antwoord onderweg
problem-conversation-busy = Je vorige bericht wordt nog beantwoord. Wacht even en stuur dit bericht dan opnieuw.
problem-internal-error-title = Er ging iets mis
problem-internal-error = Er ging bij ons iets mis. Probeer het opnieuw.
fault-sent = Wat je geschreven hebt, staat er nog als je in je browser teruggaat.
fault-centre = Blijft het zo, neem dan contact op met het centrum:
centre-address = { -website }
problem-assistant-unavailable-title = Assistent onbereikbaar
problem-assistant-unavailable = De assistent kan nu niet antwoorden. Er is niets verloren: probeer het over enkele seconden opnieuw, of neem contact op met het centrum.
problem-overloaded-title = Te druk
problem-overloaded = Veel mensen stellen nu een vraag. Probeer het over enkele seconden opnieuw.
problem-database-unavailable-title = Onbereikbaar
problem-database-unavailable = De dienst kan zijn gegevens nu niet bereiken. Probeer het over enkele seconden opnieuw.
problem-catalogue-not-loaded-title = Catalogus niet geladen
problem-catalogue-not-loaded = De catalogus is nog niet geladen. Probeer het later opnieuw.

problems-title = Foutmeldingen
problems-intro = Wat elke foutcode van de API betekent.
problems-code = Code
problems-status = Status
problems-meaning = Betekenis

page-languages = Talen
page-not-built-title = De pagina is nog niet gebouwd
page-not-built = Het programma draait, maar de pagina is niet gebouwd. Voer “make run” uit in de map van het project: dat bouwt de pagina en start alles.

privacy-title = Privacy
privacy-who-title = Wie antwoordt
privacy-who = Een machine beantwoordt je vragen over opleidingen. Ze informeert; ze beslist niets over jou.
privacy-kept-title = Wat wordt bewaard
privacy-kept = Wat je schrijft en wat er geantwoord wordt, de taal, de pagina waarop je de vraag stelde (zonder wat na “?” in het adres staat), en de tijdstippen. Geen naam, geen account, geen cookie. Schrijf niets over je gezondheid of andere privézaken.
privacy-masked-title = Wat onleesbaar wordt gemaakt
privacy-masked = Een Belgisch rijksregisternummer of bisnummer, een e-mailadres en een telefoonnummer dat Belgisch is of met zijn landnummer geschreven is, worden in wat je schrijft vervangen door [***] voordat er iets wordt bewaard of aan de assistent wordt doorgegeven. Een machine herkent ze aan hun vorm en kan er missen: je schrijft ze beter niet. Een naam of een postadres wordt niet onleesbaar gemaakt.
privacy-address-title = Je netwerkadres
privacy-address = Het wordt kort gebruikt, alleen in het geheugen, om misbruik tegen te gaan. Het wordt niet bij je gesprek genoteerd. Het technische logboek bevat noch je woorden noch je adres.
privacy-long-title = Hoelang
privacy-long = Een gesprek wordt overal gewist { $hours ->
        [one] { $hours } uur
       *[other] { $hours } uur
    } na het laatste bericht. Je hoeft niets te doen.
privacy-paths-title = Traject om mee te nemen
privacy-paths = Een voorgesteld opleidingstraject wordt { $days ->
        [one] één dag
       *[other] { $days } dagen
    } bewaard op een adres dat niet te raden is, zodat je het terugvindt: het doel, de modules en hun data, zonder iets van wat je over jezelf hebt gezegd en zonder link naar je gesprek. Wie het adres heeft, kan het lezen.
privacy-purpose-title = Waarvoor
privacy-purpose = Alleen om je te antwoorden en om je verder te laten gaan nadat je de pagina opnieuw hebt geladen. Niets wordt gebruikt voor reclame, verkocht of doorgegeven.
privacy-rights-title = Meenemen of wissen
privacy-rights = “{ confirm-erase-yes }” in de chat wist het huidige gesprek meteen, overal waar het wordt bewaard. Wie het token van het gesprek heeft, kan ook alles wat ervan wordt bewaard in één bestand krijgen, met GET /api/v1/conversations/…/export, of het wissen met DELETE /api/v1/conversations/…. Zonder JavaScript doen “{ plain-export }” en “{ confirm-erase-yes }” onder het gesprek hetzelfde.
privacy-questions-title = Vragen
privacy-questions = Neem voor elke vraag over je gegevens contact op met het opleidingscentrum. Je kunt ook terecht bij de Gegevensbeschermingsautoriteit.
