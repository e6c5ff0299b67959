# Words of the chat and of its page.

## The page

page-title = Opleidingsadvies: chemie, biofarma, biotech
page-name = Opleidingsadvies
page-field = Chemie, biofarma en biotech in Wallonië
page-sample = Voorbeeldcatalogus
page-sample-detail = De opleidingen, data en plaatsen die je hier ziet, zijn voorbeelden. Het zijn niet die van het centrum.
page-skip = Ga naar de vraag
page-help-title = Wat kan je vragen?
page-help-modules = De opleidingen over een thema, op een plaats of voor een beroep
page-help-facts = De duur, de uren, de data, de vrije plaatsen en de locatie van een opleiding
page-help-entry = De toelatingsvoorwaarden, het attest en de inschrijving
page-help-compare = De vergelijking van twee opleidingen
page-help-centre = Het centrum, zijn locaties en mogelijke steun
page-sources-title = Waar komen de antwoorden vandaan?
page-sources = Bij elk antwoord staat de bron. Als de assistent iets niet weet, zegt hij dat en vertelt hij bij wie je terechtkan.
page-data-title = En je gegevens?
page-data = Geen cookies, geen tracking. Schrijf je rijksregisternummer niet en geef geen informatie over je gezondheid.
page-privacy = Privacy
page-noscript = Zet JavaScript aan in je browser om hier vragen te stellen.

## The chat

language-label = Taal
conversation-label = Gesprek
welcome-title = Dag, wat zoek je?
welcome-text = Ik ben een programma, geen mens. Ik help je met vragen over opleidingen, data, locaties en toelatingsvoorwaarden.
welcome-examples = Bijvoorbeeld
example-site = Welke opleidingen geven jullie in Luik?
example-duration = Hoelang duurt de opleiding BA4?
example-dates = Wat zijn de volgende data voor eerste hulp?
example-job = Welke opleidingen om procesoperator chemie te worden?
ask-label = Je vraag
ask-placeholder = Schrijf je vraag
ask-send = Versturen
ask-remaining = { $count ->
    [one] Nog { $count } teken
   *[other] Nog { $count } tekens
}
ask-too-long = { $count ->
    [one] { $count } teken te veel (hoogstens 2.000)
   *[other] { $count } tekens te veel (hoogstens 2.000)
}
typing = De assistent schrijft…
you-said = Jij
advisor-said = Assistent
choices-label = Voorgestelde antwoorden
choices-earlier = Eerder voorgestelde antwoorden
suggestion-label = Vraag die deze pagina voorstelt
machine-note = Een machine antwoordt.
privacy-link = Privacy
my-data = Mijn gegevens
start-again = Opnieuw beginnen

## Sources and cards

sources-label = { $count ->
    [one] Bron
   *[other] Bronnen
}
source-undated = pagina zonder datum
sources-fold = Bronnen ({ $count })
source-as-of = datum: { $date }
provenance-sample = voorbeeld
provenance-sourced = openbare pagina
provenance-unknown = niet bekend
provenance-assistant = assistent
new-tab = nieuw tabblad
card-module = Opleiding
card-session = Sessie
card-site = Locatie
card-job = Beroep
card-comparison = Vergelijking
card-figure = Cijfer
card-path = Traject
card-path-hours = { $hours } u
card-path-take-home = { $date ->
    [none] Om mee te nemen
   *[other] Om mee te nemen, tot { $date }
}
card-path-calendar = Voor je agenda (ICS)
card-path-sheet = Blad om af te drukken (PDF)
card-path-timeline = Tijdlijn (SVG-beeld)
card-other = Informatie
table-criterion = Kenmerk
cards-fold = Details tonen ({ $count })
figure-year = Jaar
figure-known = Waarde
figure-value = { $unit ->
    [people_per_year] { $value } personen per jaar
    [hours_per_year] { $value } uren per jaar
    [percent] { $value } %
    [modules] { $value } modules
    [staff] { $value } personeelsleden
    [jobs] { $value } banen
    [vacancies] { $value } vacatures
    [occupations] { $value } beroepen
    [square_metres] { $value } m²
    [million_eur] { $value } miljoen euro
    [eur_gross_per_month] { $value } euro bruto per maand
   *[other] { $value }
}

## When something goes wrong

message-not-sent = Niet verstuurd
problem-unreachable = Geen antwoord. Controleer je internetverbinding en probeer opnieuw. Je bericht is bewaard.
problem-expired = Dit gesprek is afgelopen: het is vervallen of gewist. Je kan een nieuw gesprek beginnen.
problem-too_long = Dit bericht is te lang: hoogstens 2.000 tekens.
problem-too_many = Te veel berichten op korte tijd. Probeer opnieuw over { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } seconden
}.
problem-unavailable = De assistent antwoordt even niet. Probeer het zo meteen opnieuw. Je bericht is bewaard.
problem-unexpected = Er ging iets mis. Je kan opnieuw proberen. Je bericht is bewaard.
retry = Opnieuw proberen
edit-message = Aanpassen
new-conversation = Nieuw gesprek
confirm-erase = Dit gesprek wordt overal gewist. Doorgaan?
confirm-erase-yes = Wissen en opnieuw beginnen
confirm-erase-no = Bewaren
erased = Het gesprek is gewist.
