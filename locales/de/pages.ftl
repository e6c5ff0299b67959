# Die Seiten des Katalogs und ihr Rahmen.

pages-description = Kurse in Chemie, Biopharma und Biotech in der Wallonie: Inhalt, Termine, Standorte und Zugangsbedingungen.
pages-skip = Zum Inhalt springen
pages-navigation = Seiten
pages-place = { $place ->
    [modules] Kurse
    [jobs] Berufe
   *[sites] Standorte
}
pages-ask = Eine Frage stellen
pages-accessibility = Barrierefreiheit
pages-plain = Der Berater ohne JavaScript
pages-to-catalogue = Zum Katalog

## Die Startseite und die Suche

pages-home-title = Der Kurskatalog
pages-home-lead = { $modules ->
    [one] { $modules } Kurs
   *[other] { $modules } Kurse
} in Chemie, Biopharma und Biotech, für { $jobs ->
    [one] { $jobs } Beruf
   *[other] { $jobs } Berufe
}.
pages-search-label = Einen Kurs suchen
pages-search-example = Reinraum, GMP, Gabelstapler…
pages-search = Suchen
pages-by = { $facet ->
    [domain] Nach Bereich
    [job] Nach Beruf
   *[site] Nach Standort
}
pages-count = { $count ->
    [0] kein Kurs
    [one] { $count } Kurs
   *[other] { $count } Kurse
}
pages-all-modules = Alle Kurse ansehen
pages-soon = Nächste Termine mit freien Plätzen
pages-advisor-title = Den Berater fragen
pages-advisor = Eine Maschine antwortet anhand dieses Katalogs. Wählen Sie eine Frage oder stellen Sie Ihre eigene.

## Die Liste der Kurse

pages-filters = Filter{ $count ->
    [0] { "" }
   *[other] { " " }({ $count })
}
pages-facet = { $facet ->
    [domain] Bereich
    [job] Beruf
    [site] Standort
    [month] Beginn
    [audience] Zielgruppe
    [level] Niveau
    [max_hours] Dauer
   *[language] Kurssprache
}
pages-asked = { $name ->
    [q] Suche
    [sort] Reihenfolge
    [page] Seite
    [from] Ab
    [to] Bis
   *[other] Filter
}
pages-any = { $facet ->
    [site] Überall
    [month] Alle Monate
    [max_hours] Jede Dauer
    [language] Alle Sprachen
   *[other] Alle
}
pages-sort = Sortieren nach
pages-order = { $order ->
    [match] Bester Treffer
    [title] Titel
    [hours] Dauer, die kürzesten zuerst
    [date] Termin, die nächsten zuerst
   *[code] Code
}
pages-apply = Anzeigen
pages-chosen = Gewählte Filter
pages-pair = { $name }: { $value }
pages-remove = Filter entfernen:
pages-clear = Alles löschen
pages-found = { $count ->
    [0] Kein Kurs
    [one] { $count } Kurs
   *[other] { $count } Kurse
}{ $asked ->
    [no] { "" }
   *[other] { " " }für „{ $words }“
}
pages-next = Nächster Termin: { $when }, { $site } ({ $seats })
pages-next-none = { $why ->
    [full] Kein Termin mit freien Plätzen
   *[request] Termin auf Anfrage
}
pages-none = Nichts passt zu all diesen Angaben. Ohne einen der Filter finden Sie:
pages-none-at-all = Nichts passt. Versuchen Sie andere Wörter, oder beschreiben Sie dem Berater, was Sie suchen.
pages-without = Ohne „{ $what }“
pages-describe = Dem Berater beschreiben
pages-pages = Seiten der Liste
pages-page = Seite { $page } von { $pages }
pages-previous = Vorherige Seite
pages-following = Nächste Seite

## Ein Kurs

pages-where = Wo Sie sind
pages-brief = Auf einen Blick
pages-group = Gruppe
pages-seats = { $seats ->
    [one] { $seats } Platz
   *[other] { $seats } Plätze
}
pages-renewal = { $months ->
    [one] nach { $months } Monat zu erneuern
   *[other] nach { $months } Monaten zu erneuern
}
pages-price = Preis
pages-objectives = Inhalt
pages-competencies = Angestrebte Kompetenzen
pages-sessions = Nächste Termine
pages-sessions-none = Kein Termin ist geplant: Das Datum ist auf Anfrage. Fragen Sie das Zentrum.
pages-conditions = Zugangsbedingungen
pages-informs = Diese Seite informiert; das Zentrum entscheidet.
pages-around = Davor und danach
pages-graph = Schema der Kurse vor und nach { $code }. Die Listen darunter nennen sie alle.
pages-before = Zuerst zu besuchen
pages-before-none = Kein Kurs ist zuerst zu besuchen
pages-before-below = Kurse, die zuerst zu besuchen sind: siehe unten
pages-one-of = Einer dieser Kurse, nach Wahl:
pages-after = Wie es weitergeht
pages-after-none = Kein Kurs des Katalogs setzt diesen voraus.
pages-module-jobs = Berufe, für die er nützlich ist
pages-question = { $about ->
    [dates] Was sind die nächsten Termine von { $code }?
    [entry] Welche Bedingungen gelten für { $code }?
   *[enrolment] Wie melde ich mich für { $code } an?
}
pages-origin-title = Woher diese Daten kommen
pages-origin-module = { $provenance ->
    [sourced] Der Titel oder das Thema stammt von einer öffentlichen Seite; Stunden, Standorte, Bedingungen und Plätze sind Beispiele, nicht die des Zentrums.
   *[sample] Dieser Kurs ist ein Beispiel: Inhalt, Stunden, Standorte, Bedingungen und Plätze sind nicht die des Zentrums.
}
pages-unknown = Dieser Kurs steht nicht im Katalog
pages-unknown-why = Kein Kurs hat heute diesen Code. Vielleicht wurde er gestrichen, oder sein Code hat sich geändert.
pages-near = Vielleicht suchen Sie

## Die Berufe

pages-jobs-lead = { $count ->
    [one] Ein Beruf, auf den
   *[other] { $count } Berufe, auf die
} die Kurse des Katalogs vorbereiten, und der jeweils kürzeste Lernweg dorthin.
pages-job-education = Üblicher Abschluss
pages-shortage = Mangelberuf
pages-shortage-is = { $known ->
    [yes] ja
    [no] nein
   *[unknown] nicht bekannt
}
pages-job-codes = Codes
pages-job-codes-note = Nach dem Namen des Berufs zugeordnet.
pages-also = Andere Namen
pages-job-question = Welche Kurse brauche ich für den Beruf „{ $job }“?
pages-job-modules = { $count ->
    [0] Kein Kurs des Katalogs bereitet darauf vor
    [one] Den Kurs ansehen, der für diesen Beruf nützlich ist
   *[other] Die { $count } Kurse ansehen, die für diesen Beruf nützlich sind
}
pages-paths = Der kürzeste Lernweg
pages-paths-lead = Für jede Zielgruppe die Kurse, die zusammen diese Kompetenzen in möglichst wenigen Unterrichtsstunden vermitteln, in der Reihenfolge, in der sie zu besuchen sind.
pages-paths-note = Der Berater schlägt einen Lernweg mit Terminen vor, ausgehend von dem, was Sie schon können.
pages-origin-job = { $provenance ->
    [sourced] Eine öffentliche Seite nennt diesen Beruf; die Kompetenzen und der Abschluss sind Beispiele.
   *[sample] Die Kompetenzen und der Abschluss dieses Berufs sind Beispiele.
}

## Die Standorte

pages-contact = { $what ->
    [address] Adresse
    [phone] Telefon
    [email] E-Mail
    [hours] Öffnungszeiten
    [transport] Anfahrt
   *[surface] Fläche
}
pages-surface = { $surface } m²
pages-site-unknown = Was nicht bekannt ist, wird nicht erfunden.
pages-facilities = Ausstattung
pages-site-facts = Was öffentliche Seiten sagen
pages-site-modules = { $count ->
    [0] Dort findet kein Kurs des Katalogs statt.
    [one] Den Kurs ansehen, der dort stattfindet
   *[other] Die { $count } Kurse ansehen, die dort stattfinden
}
pages-site-question = { $about ->
    [modules] Welche Kurse gibt es in { $site }?
   *[access] Wie komme ich nach { $site }?
}
pages-origin-site = Hauptseite: { $page }
