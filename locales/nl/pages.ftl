# De pagina's van de catalogus en hun kader.

pages-description = Opleidingen in chemie, biofarma en biotech in Wallonië: inhoud, data, locaties en toelatingsvoorwaarden.
pages-skip = Ga naar de inhoud
pages-navigation = Pagina’s
pages-place = { $place ->
    [modules] Opleidingen
    [jobs] Beroepen
   *[sites] Locaties
}
pages-ask = Stel een vraag
pages-accessibility = Toegankelijkheid
pages-plain = De adviseur zonder JavaScript
pages-to-catalogue = Ga naar de catalogus

## De startpagina en het zoeken

pages-home-title = De opleidingscatalogus
pages-home-lead = { $modules ->
    [one] { $modules } opleiding
   *[other] { $modules } opleidingen
} in chemie, biofarma en biotech, naar { $jobs ->
    [one] { $jobs } beroep
   *[other] { $jobs } beroepen
}.
pages-search-label = Een opleiding zoeken
pages-search-example = cleanroom, GMP, heftruck…
pages-search = Zoeken
pages-by = { $facet ->
    [domain] Per domein
    [job] Per beroep
   *[site] Per locatie
}
pages-count = { $count ->
    [0] geen opleiding
    [one] { $count } opleiding
   *[other] { $count } opleidingen
}
pages-all-modules = Alle opleidingen bekijken
pages-soon = Volgende sessies met vrije plaatsen
pages-advisor-title = Vraag het aan de adviseur
pages-advisor = Een machine antwoordt, op basis van deze catalogus. Kies een vraag of stel er zelf een.

## De lijst van de opleidingen

pages-filters = Filters{ $count ->
    [0] { "" }
   *[other] { " " }({ $count })
}
pages-facet = { $facet ->
    [domain] Domein
    [job] Beroep
    [site] Locatie
    [month] Start
    [audience] Publiek
    [level] Niveau
    [max_hours] Duur
   *[language] Taal van de les
}
pages-asked = { $name ->
    [q] Zoeken
    [sort] Volgorde
    [page] Pagina
    [from] Vanaf
    [to] Tot en met
   *[other] Filter
}
pages-any = { $facet ->
    [site] Overal
    [month] Alle maanden
    [max_hours] Elke duur
    [language] Alle talen
   *[other] Alle
}
pages-sort = Sorteren op
pages-order = { $order ->
    [match] Beste resultaat
    [title] Titel
    [hours] Duur, kortste eerst
    [date] Datum, vroegste eerst
   *[code] Code
}
pages-apply = Tonen
pages-chosen = Gekozen filters
pages-pair = { $name }: { $value }
pages-remove = Verwijder de filter
pages-clear = Alles wissen
pages-found = { $count ->
    [0] Geen opleiding
    [one] { $count } opleiding
   *[other] { $count } opleidingen
}{ $asked ->
    [no] { "" }
   *[other] { " " }voor “{ $words }”
}
pages-next = Volgende sessie: { $when }, { $site } ({ $seats })
pages-next-none = { $why ->
    [full] Geen sessie met vrije plaatsen
   *[request] Datum op aanvraag
}
pages-none = Niets past bij al deze keuzes. Zonder een van de filters is er wel iets:
pages-none-at-all = Niets gevonden. Probeer andere woorden, of beschrijf aan de adviseur wat je zoekt.
pages-without = Zonder “{ $what }”
pages-describe = Beschrijf het aan de adviseur
pages-pages = Pagina’s van de lijst
pages-page = Pagina { $page } van { $pages }
pages-previous = Vorige pagina
pages-following = Volgende pagina

## Een opleiding

pages-where = Waar je bent
pages-brief = In het kort
pages-group = Groep
pages-seats = { $seats ->
    [one] { $seats } plaats
   *[other] { $seats } plaatsen
}
pages-renewal = { $months ->
    [one] te vernieuwen na { $months } maand
   *[other] te vernieuwen na { $months } maanden
}
pages-price = Prijs
pages-objectives = Op het programma
pages-competencies = Beoogde vaardigheden
pages-sessions = Volgende sessies
pages-sessions-none = Er is geen sessie gepland: de datum is op aanvraag. Vraag het aan het centrum.
pages-conditions = Toelatingsvoorwaarden
pages-informs = Deze pagina informeert; het centrum beslist.
pages-around = Ervoor en erna
pages-graph = Schema van de opleidingen voor en na { $code }. De lijsten hieronder noemen ze allemaal.
pages-before = Eerst te volgen
pages-before-none = Geen opleiding eerst te volgen
pages-before-below = Opleidingen die eerst te volgen zijn: zie verder
pages-one-of = Een van deze opleidingen, naar keuze:
pages-after = Om verder te gaan
pages-after-none = Geen enkele opleiding van de catalogus vraagt om deze eerst te volgen.
pages-module-jobs = Beroepen waarvoor ze nuttig is
pages-question = { $about ->
    [dates] Wat zijn de volgende data van { $code }?
    [entry] Wat zijn de voorwaarden om { $code } te volgen?
   *[enrolment] Hoe schrijf ik me in voor { $code }?
}
pages-origin-title = Waar deze gegevens vandaan komen
pages-origin-module = { $provenance ->
    [sourced] De titel of het thema komt van een openbare pagina; de uren, locaties, voorwaarden en plaatsen zijn voorbeelden, niet die van het centrum.
   *[sample] Deze opleiding is een voorbeeld: de inhoud, uren, locaties, voorwaarden en plaatsen zijn niet die van het centrum.
}
pages-unknown = Deze opleiding staat niet in de catalogus
pages-unknown-why = Geen enkele opleiding heeft vandaag deze code. Misschien is ze geschrapt of is de code veranderd.
pages-near = Misschien zoek je

## De beroepen

pages-jobs-lead = { $count ->
    [one] Een beroep waarop
   *[other] { $count } beroepen waarop
} de opleidingen van de catalogus voorbereiden, en het kortste traject naar elk ervan.
pages-job-education = Gebruikelijk diploma
pages-shortage = Knelpuntberoep
pages-shortage-is = { $known ->
    [yes] ja
    [no] nee
   *[unknown] niet bekend
}
pages-job-codes = Codes
pages-job-codes-note = Afgeleid van de naam van het beroep.
pages-also = Andere namen
pages-job-question = Welke opleidingen heb ik nodig voor het beroep “{ $job }”?
pages-job-modules = { $count ->
    [0] Geen opleiding van de catalogus bereidt erop voor
    [one] De opleiding bekijken die nuttig is voor dit beroep
   *[other] De { $count } opleidingen bekijken die nuttig zijn voor dit beroep
}
pages-paths = Het kortste traject
pages-paths-lead = Voor elk publiek de opleidingen die samen deze vaardigheden geven in zo weinig mogelijk lesuren, in de volgorde om ze te volgen.
pages-paths-note = De adviseur stelt een traject met data voor, vanuit wat je al kent.
pages-origin-job = { $provenance ->
    [sourced] Een openbare pagina noemt dit beroep; de vaardigheden en het diploma zijn voorbeelden.
   *[sample] De vaardigheden en het diploma van dit beroep zijn voorbeelden.
}

## De locaties

pages-contact = { $what ->
    [address] Adres
    [phone] Telefoon
    [email] E-mail
    [hours] Openingsuren
    [transport] Bereikbaarheid
   *[surface] Oppervlakte
}
pages-surface = { $surface } m²
pages-site-unknown = Wat niet bekend is, wordt niet verzonnen.
pages-facilities = Uitrusting
pages-site-facts = Wat openbare pagina’s zeggen
pages-site-modules = { $count ->
    [0] Er wordt geen opleiding van de catalogus gegeven.
    [one] De opleiding bekijken die er gegeven wordt
   *[other] De { $count } opleidingen bekijken die er gegeven worden
}
pages-site-question = { $about ->
    [modules] Welke opleidingen geven jullie in { $site }?
   *[access] Hoe kom ik in { $site }?
}
pages-origin-site = Hoofdpagina: { $page }
