# Der Berater ohne JavaScript, unter /plain.

plain-title = Eine Frage an den Berater stellen
plain-answered = Antwort
plain-to-newest = Zur neuesten Antwort
plain-hint = Höchstens { $limit } Zeichen.
plain-unanswered = Noch keine Antwort
plain-masked = Vor dem Aufbewahren unkenntlich gemacht: { $what }.
plain-masked-kind = { $kind ->
    [national_number] Nationalregisternummer
    [email] E-Mail-Adresse
   *[phone] Telefonnummer
}
plain-switched = Die nächste Antwort ist auf Deutsch.
plain-elsewhere = Dieses Formular wurde von einer anderen Website gesendet: Es wurde nichts weitergegeben. Stellen Sie Ihre Frage hier.
plain-kept-until = Dieses Gespräch wird bis zum { $date } um { $time } Uhr aufbewahrt und dann überall gelöscht. Jede neue Nachricht schiebt das hinaus.
plain-export = Meine Daten herunterladen (JSON-Datei)
plain-started-again = Neues Gespräch begonnen. Das vorige wird am { $date } um { $time } Uhr von selbst gelöscht.
plain-erased-at = Gelöscht am { $date } um { $time } Uhr.
plain-erased-rows = Gelöscht, nichts davon ist übrig: { $turns } Wortwechsel (die Begrüßung eingeschlossen), { $choices } vorgeschlagene Antworten, { $notes } Notizen des Assistenten.
plain-erased-partly = Die Nachrichten und Antworten sind gelöscht. Der Assistent ist nicht erreichbar: Seine Notizen werden von selbst gelöscht, sobald er wieder antwortet.
plain-my-data = Meine Daten
plain-erased = Das Gespräch wurde gelöscht.
