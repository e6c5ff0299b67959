# Words of the chat and of its page.

## The page

page-title = Opleidingsadvies: chemie, biofarma, biotech
page-name = Opleidingsadvies
page-field = Chemie, biofarma en biotech in Wallonië
page-sample = Voorbeeldcatalogus
page-sample-detail = De opleidingen, data en plaatsen die je hier ziet, zijn voorbeelden. Het zijn niet die van het centrum.
page-catalogue = Alle opleidingen bekijken
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
page-noscript = Zonder JavaScript stel je je vragen met een formulier.

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
ask-warning = Schrijf geen rijksregisternummer en niets over je gezondheid.
ask-remaining = { $count ->
    [one] Nog { $count } teken
   *[other] Nog { $count } tekens
}
ask-too-long = { $count ->
    [one] { $count } teken te veel (hoogstens 2.000)
   *[other] { $count } tekens te veel (hoogstens 2.000)
}
awaited-typing = De assistent schrijft…
awaited-slow = Het duurt langer dan gewoonlijk…
you-said = Jij
advisor-said = Assistent
choices-label = Voorgestelde antwoorden
choices-earlier = Eerder voorgestelde antwoorden
suggestion-label = Vraag die deze pagina voorstelt
machine-note = Een machine antwoordt.
privacy-link = Privacy
start-again = Opnieuw beginnen
copy = Kopiëren
copied = Gekopieerd.
not-copied = Je browser liet het kopiëren niet toe. Selecteer de tekst om hem te kopiëren.
print-one = Afdrukken

## The options

menu-label = Opties
size-label = Tekstgrootte
size-normal = Normaal
size-large = Groot
size-largest = Heel groot
theme-label = Weergave
theme-system = Zoals het toestel
theme-light = Licht
theme-dark = Donker
data-title = Je gegevens
data-kept = { $date ->
    [none] Voor je eerste vraag wordt niets bewaard.
   *[other] Dit gesprek wordt tot dit moment bewaard: { $date }. Daarna wordt het gewist. Elk bericht verlengt die termijn.
}
save-data = Een kopie bewaren
print-all = Het gesprek afdrukken

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
card-entry_check = Toelatingsvoorwaarden
card-figure = Cijfer
card-path = Traject
card-path-hours = { $hours } u
card-path-take-home = { $date ->
    [none] Om mee te nemen
   *[other] Om mee te nemen, tot { $date }
}
card-path-calendar = Voor je agenda (ICS)
card-path-sheet = Blad om af te drukken (PDF)
card-path-picture = Tijdlijn
card-path-picture-text = Tijdlijn van het traject: { $summary }. De opleidingen ({ $count }) staan verderop voluit.
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
offline = Je bent offline. Je kan verder schrijven.
not-answered = Je laatste bericht kreeg geen antwoord. Het is bewaard.
problem-offline = Je bent offline. Je bericht is bewaard en vertrekt zodra de verbinding er weer is.
problem-unreachable = Geen antwoord. Werkt je internetverbinding? Je bericht is bewaard.
problem-expired = Dit gesprek is afgelopen: het is vervallen of gewist. Wat je schreef, is bewaard.
problem-too_many = Te veel berichten op korte tijd. Je bericht is bewaard.
problem-unavailable = De assistent antwoordt even niet. Je bericht is bewaard.
problem-too_long = Dit bericht is te lang: hoogstens 2.000 tekens.
problem-unexpected = Er ging iets mis. Je kan opnieuw proberen. Je bericht is bewaard.
retry = Opnieuw proberen
retry-now = Nu opnieuw proberen
stop-trying = Niet meer proberen
next-try = Nieuwe poging over { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } seconden
}
edit-message = Aanpassen
send-anew = Een nieuw gesprek beginnen en versturen
dismiss = Sluiten
ends-soon = Dit gesprek wordt om { $time } gewist. Schrijf een bericht om het te verlengen, of bewaar een kopie.
confirm-erase = Dit gesprek wordt overal gewist. Doorgaan?
confirm-erase-yes = Gesprek wissen
confirm-erase-no = Bewaren
started-again = Nieuw gesprek begonnen. Het vorige wordt vanzelf gewist: { $time }.
go-back = Terug naar het vorige
erase-left = Het nu wissen
exported = Bestand bewaard: { $file }. Het bevat alles wat van dit gesprek bewaard wordt.
erased = Overal gewist: { $list }.
erased-nothing = Er was niets meer om te wissen.
erased-rows = { $store ->
    [conversations] { $count ->
        [one] { $count } gesprek
       *[other] { $count } gesprekken
    }
    [turns] { $count ->
        [one] { $count } vraag met antwoord
       *[other] { $count } vragen met antwoord
    }
    [choices] { $count ->
        [one] { $count } voorgesteld antwoord
       *[other] { $count } voorgestelde antwoorden
    }
    [assistant_events] { $count ->
        [one] { $count } notitie van de assistent
       *[other] { $count } notities van de assistent
    }
   *[other] { $count } ({ $store })
}
