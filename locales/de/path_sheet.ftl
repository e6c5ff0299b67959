# Ein Weg zum Mitnehmen: das Blatt, die Zeitleiste und die Datei für den Kalender.

path-title-job = Ihr Weg zu „{ $job }“
path-title = Ihr Ausbildungsweg
path-kind = { $kind ->
    [shortest] Die wenigsten Stunden
    [soonest] Am frühesten fertig
    [one_site] An einem einzigen Ort
    [evenings_and_saturdays] Abends und samstags
   *[other] { $kind }
}
path-best-found = das Beste, das in der vorgesehenen Zeit gefunden wurde
path-modules = { $count ->
    [one] { $count } Modul
   *[other] { $count } Module
}
path-weeks = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
path-module = Modul
path-when = Termine
path-where = Ort
path-hours = Stunden
path-hours-short = { $hours } Std.
path-gives = Was es bringt
path-needed-by = Vorher nötig für { $modules }
path-on-request = Termin auf Anfrage
path-none-fits = Kein geplanter Termin passt: beim Zentrum zu erfragen
path-undated = Termin beim Zentrum zu erfragen
path-changed = Termine geändert (vorher: { $before })
path-gone = Dieser Termin steht nicht mehr im Kalender (vorher: { $before }). { $next ->
    [none] Termin auf Anfrage.
   *[other] Nächster Termin mit freien Plätzen: { $next }.
}
path-change = { $change ->
    [full] heute ausgebucht
    [changed] Termine geändert
   *[gone] nicht mehr im Kalender
}
path-withdrawn = { $count ->
    [one] Dieses Modul steht nicht mehr im Katalog: { $modules }.
   *[other] Diese Module stehen nicht mehr im Katalog: { $modules }.
}
path-uncovered-title = Was dieser Weg nicht bringt
path-lack = { $lack ->
    [no_module] kein Modul des Katalogs bringt es
    [left_out] sein Modul wurde wie gewünscht weggelassen
    [no_session] kein geplanter Termin passt
   *[conditions] die Module, die es bringen, haben Bedingungen, die mit dem Zentrum zu klären sind
}
path-all-covered = Dieser Weg bringt alles, was das Ziel verlangt und was noch zu lernen war.
path-check-title = Zu prüfen
path-check-intro = Das verlangen diese Module von allen. Dieses Blatt informiert; das Zentrum entscheidet.
path-sources-title = Quellen
path-source-catalogue = Katalog geladen am { $date }
path-source-page = Titel oder Thema: { $page }
path-sample-badge = Beispieldaten
path-sample-modules = Die Module, ihre Stunden, Orte und Bedingungen stammen aus einem Beispielkatalog
path-address-title = Immer aktuell
path-address = Dieser Code öffnet dieses Blatt, wie es an dem Tag aussieht, bis zum { $date }. Über Sie wird darin nichts aufbewahrt.
path-qr = QR-Code zu { $address }
path-as-of = Stand vom { $date }
path-timeline-title = { $title }: Zeitleiste
path-timeline-dated = { $modules } mit einem Termin, der Reihe nach
path-timeline-line = { $module }, { $when }, { $place }
path-timeline-empty = Kein Modul dieses Weges hat heute einen Termin.
path-event-sample = { $title } (Beispiel)
path-event-language = Unterricht { $language }
path-event-hours = Die Uhrzeiten sind nicht bekannt: Fragen Sie das Zentrum.
path-event-undated = Einen Termin erfragen: { $title }
path-event-on-request = Für dieses Modul ist kein Termin geplant: Fragen Sie das Zentrum.
path-event-none-fits = Keiner der geplanten Termine dieses Moduls passte: Fragen Sie das Zentrum nach einem.
path-file = ausbildungsweg
