# Words of the chat and of its page.

## The page

page-title = Weiterbildungsberatung: Chemie, Biopharma, Biotech
page-name = Kursberatung
page-field = Chemie, Biopharma und Biotech in der Wallonie
page-sample = Beispielkatalog
page-sample-detail = Die hier gezeigten Kurse, Termine und Plätze sind Beispiele. Es sind nicht die des Zentrums.
page-catalogue = Alle Kurse durchsehen
page-skip = Zur Frage springen
page-help-title = Was können Sie fragen?
page-help-modules = Kurse zu einem Thema, an einem Ort oder für einen Beruf
page-help-facts = Dauer, Zeiten, Termine, freie Plätze und Ort eines Kurses
page-help-entry = Zugangsbedingungen, Bescheinigung und Anmeldung
page-help-compare = Den Vergleich zweier Kurse
page-help-centre = Das Zentrum, seine Standorte und mögliche Hilfen
page-sources-title = Woher kommen die Antworten?
page-sources = Jede Antwort zeigt ihre Quelle. Wenn der Assistent etwas nicht weiß, sagt er das und nennt Ihnen, wen Sie fragen können.
page-data-title = Und Ihre Daten?
page-data = Keine Cookies, kein Tracking. Schreiben Sie bitte weder Ihre Nationalregisternummer noch Angaben zu Ihrer Gesundheit.
page-privacy = Datenschutz
page-noscript = Ohne JavaScript stellen Sie Ihre Fragen über ein Formular.

## The chat

language-label = Sprache
conversation-label = Gespräch
welcome-title = Guten Tag, was suchen Sie?
welcome-text = Ich bin ein Programm, kein Mensch. Ich gebe Ihnen Auskunft über Kurse, Termine, Standorte und Zugangsbedingungen.
welcome-examples = Zum Beispiel
example-site = Welche Kurse geben Sie in Lüttich?
example-duration = Wie lange dauert der Kurs BA4?
example-dates = Wann sind die nächsten Termine für Erste Hilfe?
example-job = Welche Kurse brauche ich als Anlagenfahrer in der chemischen Produktion?
ask-label = Ihre Frage
ask-placeholder = Schreiben Sie Ihre Frage
ask-send = Senden
ask-warning = Schreiben Sie keine Nationalregisternummer und nichts über Ihre Gesundheit.
ask-remaining = { $count ->
    [one] Noch { $count } Zeichen
   *[other] Noch { $count } Zeichen
}
ask-too-long = { $count ->
    [one] { $count } Zeichen zu viel (höchstens 2.000)
   *[other] { $count } Zeichen zu viel (höchstens 2.000)
}
awaited-typing = Der Assistent schreibt…
awaited-slow = Es dauert länger als gewöhnlich…
you-said = Sie
advisor-said = Assistent
choices-label = Vorgeschlagene Antworten
choices-earlier = Früher vorgeschlagene Antworten
suggestion-label = Von dieser Seite vorgeschlagene Frage
machine-note = Eine Maschine antwortet.
privacy-link = Datenschutz
start-again = Neu beginnen
copy = Kopieren
copied = Kopiert.
not-copied = Ihr Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text, um ihn zu kopieren.
print-one = Drucken

## The options

menu-label = Optionen
size-label = Textgröße
size-normal = Normal
size-large = Groß
size-largest = Sehr groß
theme-label = Darstellung
theme-system = Wie das Gerät
theme-light = Hell
theme-dark = Dunkel
data-title = Ihre Daten
data-kept = { $date ->
    [none] Vor Ihrer ersten Frage wird nichts gespeichert.
   *[other] Dieses Gespräch wird bis zu diesem Zeitpunkt gespeichert: { $date }. Danach wird es gelöscht. Jede Nachricht verlängert die Frist.
}
save-data = Eine Kopie speichern
print-all = Gespräch drucken

## Sources and cards

sources-label = { $count ->
    [one] Quelle
   *[other] Quellen
}
source-undated = Seite ohne Datum
sources-fold = Quellen ({ $count })
source-as-of = Stand: { $date }
provenance-sample = Beispiel
provenance-sourced = öffentliche Seite
provenance-unknown = nicht bekannt
provenance-assistant = Assistent
new-tab = neuer Tab
card-module = Kurs
card-session = Termin
card-site = Ort
card-job = Beruf
card-comparison = Vergleich
card-entry_check = Zugangsbedingungen
card-figure = Zahl
card-path = Lernweg
card-path-hours = { $hours } Std.
card-path-take-home = { $date ->
    [none] Zum Mitnehmen
   *[other] Zum Mitnehmen, bis zum { $date }
}
card-path-calendar = Für Ihren Kalender (ICS)
card-path-sheet = Blatt zum Drucken (PDF)
card-path-picture = Zeitleiste
card-path-picture-text = Zeitleiste des Lernwegs: { $summary }. Die Kurse ({ $count }) stehen unten ausgeschrieben.
card-path-timeline = Zeitleiste (SVG-Bild)
card-other = Information
table-criterion = Merkmal
cards-fold = Details anzeigen ({ $count })
figure-year = Jahr
figure-known = Wert
figure-value = { $unit ->
    [people_per_year] { $value } Personen pro Jahr
    [hours_per_year] { $value } Stunden pro Jahr
    [percent] { $value } %
    [modules] { $value } Module
    [staff] { $value } Beschäftigte im Zentrum
    [jobs] { $value } Arbeitsplätze
    [vacancies] { $value } offene Stellen
    [occupations] { $value } Berufe
    [square_metres] { $value } m²
    [million_eur] { $value } Millionen Euro
    [eur_gross_per_month] { $value } Euro brutto im Monat
   *[other] { $value }
}

## When something goes wrong

message-not-sent = Nicht gesendet
offline = Sie sind offline. Sie können weiterschreiben.
not-answered = Ihre letzte Nachricht wurde nicht beantwortet. Sie bleibt erhalten.
problem-offline = Sie sind offline. Ihre Nachricht bleibt erhalten und wird gesendet, sobald die Verbindung wieder da ist.
problem-unreachable = Keine Antwort. Funktioniert Ihre Internetverbindung? Ihre Nachricht bleibt erhalten.
problem-expired = Dieses Gespräch ist beendet: Es ist abgelaufen oder wurde gelöscht. Was Sie geschrieben haben, bleibt erhalten.
problem-too_many = Zu viele Nachrichten in kurzer Zeit. Ihre Nachricht bleibt erhalten.
problem-unavailable = Der Assistent antwortet im Moment nicht. Ihre Nachricht bleibt erhalten.
problem-too_long = Diese Nachricht ist zu lang: höchstens 2.000 Zeichen.
problem-unexpected = Etwas hat nicht funktioniert. Sie können es noch einmal versuchen. Ihre Nachricht bleibt erhalten.
retry = Noch einmal versuchen
retry-now = Jetzt noch einmal versuchen
stop-trying = Nicht mehr versuchen
next-try = Nächster Versuch in { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
}
edit-message = Ändern
send-anew = Neues Gespräch beginnen und senden
dismiss = Schließen
ends-soon = Dieses Gespräch wird um { $time } Uhr gelöscht. Schreiben Sie eine Nachricht, um es zu verlängern, oder speichern Sie eine Kopie.
confirm-erase = Dieses Gespräch wird überall gelöscht. Fortfahren?
confirm-erase-yes = Gespräch löschen
confirm-erase-no = Behalten
started-again = Neues Gespräch begonnen. Das vorige wird von selbst gelöscht: { $time }.
go-back = Zurück zum vorigen
erase-left = Es jetzt löschen
exported = Datei gespeichert: { $file }. Sie enthält alles, was von diesem Gespräch gespeichert ist.
erased = Überall gelöscht: { $list }.
erased-nothing = Es gab nichts mehr zu löschen.
erased-rows = { $store ->
    [conversations] { $count ->
        [one] { $count } Gespräch
       *[other] { $count } Gespräche
    }
    [turns] { $count ->
        [one] { $count } Frage mit Antwort
       *[other] { $count } Fragen mit Antwort
    }
    [choices] { $count ->
        [one] { $count } vorgeschlagene Antwort
       *[other] { $count } vorgeschlagene Antworten
    }
    [assistant_events] { $count ->
        [one] { $count } Notiz des Assistenten
       *[other] { $count } Notizen des Assistenten
    }
   *[other] { $count } ({ $store })
}
