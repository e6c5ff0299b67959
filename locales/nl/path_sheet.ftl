# Een traject om mee te nemen: het blad, de tijdlijn en het bestand voor de agenda.

path-title-job = Je traject naar “{ $job }”
path-title = Je opleidingstraject
path-kind = { $kind ->
    [shortest] Het kortste in uren
    [soonest] Het vroegst klaar
    [one_site] Op één plaats
    [evenings_and_saturdays] ’s Avonds en op zaterdag
   *[other] { $kind }
}
path-best-found = het beste dat binnen de tijd gevonden is
path-modules = { $count ->
    [one] { $count } module
   *[other] { $count } modules
}
path-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weken
}
path-module = Module
path-when = Data
path-where = Plaats
path-hours = Uren
path-hours-short = { $hours } u
path-gives = Wat hij oplevert
path-needed-by = Eerst te volgen voor { $modules }
path-on-request = Datum op aanvraag
path-none-fits = Geen geplande datum past: te vragen aan het centrum
path-undated = Datum te vragen aan het centrum
path-changed = Data gewijzigd (vroeger: { $before })
path-gone = Deze sessie staat niet meer in de kalender (vroeger: { $before }). { $next ->
    [none] Datum op aanvraag.
   *[other] Volgende sessie met vrije plaatsen: { $next }.
}
path-change = { $change ->
    [full] vandaag volzet
    [changed] data gewijzigd
   *[gone] niet meer in de kalender
}
path-withdrawn = { $count ->
    [one] Deze module staat niet meer in de catalogus: { $modules }.
   *[other] Deze modules staan niet meer in de catalogus: { $modules }.
}
path-uncovered-title = Wat dit traject niet oplevert
path-lack = { $lack ->
    [no_module] geen enkele module van de catalogus levert het op
    [left_out] de module ervan is weggelaten, zoals gewenst
    [no_session] geen enkele geplande datum past
   *[conditions] de modules die het opleveren hebben voorwaarden die je met het centrum bekijkt
}
path-all-covered = Dit traject levert alles op wat het doel vraagt en wat nog te leren was.
path-check-title = Na te kijken
path-check-intro = Dit vragen deze modules aan iedereen. Dit blad informeert; het centrum beslist.
path-sources-title = Bronnen
path-source-catalogue = Catalogus geladen op { $date }
path-source-page = Titel of onderwerp: { $page }
path-sample-badge = Voorbeeldgegevens
path-sample-modules = De modules, hun uren, plaatsen en voorwaarden komen uit een voorbeeldcatalogus
path-address-title = Altijd bijgewerkt
path-address = Deze code opent dit blad zoals het die dag is, tot { $date }. Er wordt niets over jou in bewaard.
path-qr = QR-code naar { $address }
path-as-of = Toestand op { $date }
path-timeline-title = { $title }: tijdlijn
path-timeline-dated = { $modules } met een datum, in volgorde
path-timeline-line = { $module }, { $when }, { $place }
path-timeline-empty = Geen enkele module van dit traject heeft vandaag een datum.
path-event-sample = { $title } (voorbeeld)
path-event-language = Les { $language }
path-event-hours = De uren van de dag zijn niet bekend: vraag ze aan het centrum.
path-event-undated = Een datum vragen: { $title }
path-event-on-request = Voor deze module is geen datum gepland: vraag ze aan het centrum.
path-event-none-fits = Geen van de geplande data van deze module paste: vraag er een aan het centrum.
path-file = traject
