# Die Berufe, auf die die Module vorbereiten.

utter-job-list =
    { $count ->
        [one] Der Beispielkatalog bereitet auf { $count } Beruf vor:
       *[other] Der Beispielkatalog bereitet auf { $count } Berufe vor:
    }
    { $jobs }
utter-which-job =
    Welchen Beruf meinen Sie?
    { $jobs }
utter-job-detail =
    { $title }
    { $summary }
    Üblicher Abschluss: { $education }. Nützliche Kompetenzen:
    { $needs }
    { $count ->
        [0] Kein Modul des Katalogs bereitet darauf vor.
        [one] { $count } Modul des Beispielkatalogs bereitet darauf vor.
       *[other] { $count } Module des Beispielkatalogs bereiten darauf vor.
    } Abschluss und Kompetenzen sind Beispielwerte.
utter-salary-unknown =
    { $job ->
        [none] Die Löhne in der Branche stehen nicht in meinen Daten.
       *[other] Was man als „{ $job }“ verdient, steht nicht in meinen Daten.
    } Das hängt vom Arbeitgeber und seiner paritätischen Kommission ab: Ein Arbeitgeber oder eine Gewerkschaft kann Ihnen antworten. { $ask }
