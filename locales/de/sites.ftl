# Die Orte. Der Stand eines Ortes wird immer mit dem Datum der Information gesagt.

utter-site-list =
    { $count ->
        [one] Das Zentrum bildet an diesem Ort aus:
       *[other] Das Zentrum bildet an diesen { $count } Orten aus:
    }
    { $sites }
site-line = { $name }: { $status }
site-status = { $status ->
    [open] geöffnet (Stand: { $date })
    [announced] angekündigt, Eröffnung nicht bestätigt (Stand: { $date })
   *[unknown] nicht bekannt (Stand: { $date })
}
site-status-undated = { $status ->
    [open] geöffnet (Seite ohne Datum)
    [announced] angekündigt, Eröffnung nicht bestätigt (Seite ohne Datum)
   *[unknown] nicht bekannt
}
utter-site-detail =
    { $name }: { $status }. { $operator }
    { $lines }
    Die genaue Adresse, die Telefonnummer und die Öffnungszeiten stehen nicht in meinen Daten. { $ask }
site-operator = { $ours ->
    [yes] Das ist ein Ort des Zentrums.
   *[no] Das ist eine andere Organisation: Dort findet kein Modul des Katalogs statt.
}
site-surface = Fläche: { $surface } m²
site-facilities = Ausstattung: { $facilities }
site-fact = { $fact } (Stand: { $date })
site-fact-undated = { $fact } (Seite ohne Datum)
utter-site-access =
    { $name } liegt in der Gemeinde { $municipality }. Das ist ungefähr: Die genaue Adresse kenne ich nicht.
    Züge, Busse und Parkplätze stehen nicht in meinen Daten. { $ask }
    Stand des Ortes: { $status }.
utter-site-access-online =
    { $name }: Sie folgen dem Kurs aus der Ferne, es gibt keine Anreise. Stand: { $status }.
    Zu Geräten oder Verbindung habe ich keine Information. { $ask }
utter-site-access-all =
    Ich kenne nur die Gemeinde jedes Ortes:
    { $sites }
    Die genaue Adresse, Züge, Busse und Parkplätze stehen nicht in meinen Daten. { $ask }
site-where = { $name }: Gemeinde { $municipality }; { $status }
utter-which-site =
    Welchen Ort meinen Sie?
    { $sites }
