# Was das Gateway selbst sagt: Probleme, und die Seiten rund um das Gespräch.

problem-invalid-request-title = Anfrage nicht verstanden
problem-invalid-request = Diese Anfrage kann nicht verstanden werden. Die Beschreibung der API steht unter /api/v1/openapi.json.
problem-unauthorized-title = Kein Zugriff
problem-unauthorized = Dieses Gespräch kann nur mit seinem eigenen Token benutzt werden. Beginnen Sie ein neues Gespräch.
problem-not-found-title = Nicht gefunden
problem-not-found = Unter dieser Adresse gibt es nichts.
problem-conversation-not-found-title = Gespräch nicht gefunden
problem-conversation-not-found = Dieses Gespräch gibt es nicht mehr: Es ist abgelaufen oder wurde gelöscht. Beginnen Sie ein neues.
problem-path-not-found-title = Weg nicht gefunden
problem-path-not-found = Diesen Ausbildungsweg gibt es nicht oder er wird nicht mehr aufbewahrt. Fragen Sie den Assistenten nach einem neuen.
problem-record-not-found-title = Nicht im Katalog
problem-record-not-found = Der Katalog hat keinen Eintrag mit diesem Code.
problem-method-not-allowed-title = Hier nicht möglich
problem-method-not-allowed = Diese Adresse kann nicht auf diese Weise benutzt werden. Die Beschreibung der API steht unter /api/v1/openapi.json.
problem-body-too-slow-title = Dauerte zu lange
problem-body-too-slow = Ihre Nachricht hat zu lange gebraucht, um anzukommen. Bitte senden Sie sie noch einmal.
problem-message-id-reused-title = Nachricht schon gesendet
problem-message-id-reused = Mit dieser message_id wurde schon eine andere Nachricht gesendet. Verwenden Sie für jede Nachricht eine neue.
problem-text-too-long-title = Nachricht zu lang
problem-text-too-long = Ihre Nachricht ist länger als { $limit } Zeichen. Bitte kürzen Sie sie oder senden Sie sie in Teilen.
problem-body-too-large-title = Nachricht zu groß
problem-body-too-large = Ihre Nachricht ist zu groß. Die Grenze liegt bei { $limit } Byte.
problem-invalid-body-title = Nachricht nicht verstanden
problem-invalid-body = Was gesendet wurde, ist nicht das, was hier erwartet wird. Bitte prüfen Sie: { $what }.
problem-empty-text-title = Leere Nachricht
problem-empty-text = Ihre Nachricht ist leer. Bitte schreiben Sie Ihre Frage.
problem-unknown-choice-title = Auswahl nicht mehr angeboten
problem-unknown-choice = Diese Auswahl wird in diesem Gespräch nicht angeboten. Bitte wählen Sie eine andere oder schreiben Sie Ihre Frage.
problem-invalid-filter-title = Filter nicht verstanden
problem-invalid-filter = Der Wert von „{ $name }“ ist nicht möglich. Möglich: { $expected }.
problem-invalid-cursor-title = Seite nicht mehr gültig
problem-invalid-cursor = Dieser Cursor gehört nicht zu dieser Liste, oder die Liste hat sich geändert. Beginnen Sie noch einmal ohne Cursor.
problem-too-many-requests-title = Zu viele Anfragen
problem-too-many-requests = Im Moment gibt es zu viele Anfragen. { $seconds ->
        [one] Bitte versuchen Sie es in { $seconds } Sekunde noch einmal.
       *[other] Bitte versuchen Sie es in { $seconds } Sekunden noch einmal.
    }
problem-conversation-busy-title = Antwort unterwegs
problem-conversation-busy = Ihre vorige Nachricht wird noch beantwortet. Bitte warten Sie einen Moment und senden Sie diese dann noch einmal.
problem-internal-error-title = Etwas ist schiefgegangen
problem-internal-error = Auf unserer Seite ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.
fault-sent = Was Sie geschrieben haben, ist noch da, wenn Sie in Ihrem Browser zurückgehen.
fault-centre = Wenn es so bleibt, wenden Sie sich an das Zentrum:
centre-address = { -website }
problem-assistant-unavailable-title = Assistent nicht erreichbar
problem-assistant-unavailable = Der Assistent kann im Moment nicht antworten. Nichts ist verloren: Bitte versuchen Sie es in einigen Sekunden noch einmal, oder wenden Sie sich an das Zentrum.
problem-overloaded-title = Zu viel Andrang
problem-overloaded = Im Moment fragen viele Menschen. Bitte versuchen Sie es in einigen Sekunden noch einmal.
problem-database-unavailable-title = Nicht erreichbar
problem-database-unavailable = Der Dienst kann seine Daten im Moment nicht erreichen. Bitte versuchen Sie es in einigen Sekunden noch einmal.
problem-catalogue-not-loaded-title = Katalog nicht geladen
problem-catalogue-not-loaded = Der Katalog ist noch nicht geladen. Bitte versuchen Sie es später noch einmal.

problems-title = Fehlermeldungen
problems-intro = Was jeder Fehlercode der API bedeutet.
problems-code = Code
problems-status = Status
problems-meaning = Bedeutung

page-languages = Sprachen
page-not-built-title = Die Seite ist noch nicht gebaut
page-not-built = Das Programm läuft, aber seine Seite wurde nicht gebaut. Führen Sie „make run“ im Ordner des Projekts aus: Das baut die Seite und startet alles.

privacy-title = Datenschutz
privacy-who-title = Wer antwortet
privacy-who = Eine Maschine beantwortet Ihre Fragen zu Kursen. Sie informiert; sie entscheidet nichts über Sie.
privacy-kept-title = Was gespeichert wird
privacy-kept = Was Sie schreiben und was geantwortet wird, die Sprache, die Seite, auf der Sie gefragt haben (ohne das, was in ihrer Adresse nach „?“ steht), und die Zeitpunkte. Kein Name, kein Konto, kein Cookie. Bitte schreiben Sie nichts über Ihre Gesundheit oder andere private Dinge.
privacy-masked-title = Was unkenntlich gemacht wird
privacy-masked = Eine belgische Nationalregister- oder Bis-Nummer, eine E-Mail-Adresse und eine Telefonnummer, die belgisch oder mit ihrer Landesvorwahl geschrieben ist, werden in dem, was Sie schreiben, durch [***] ersetzt, bevor irgendetwas gespeichert oder an den Assistenten weitergegeben wird. Eine Maschine erkennt sie an ihrer Form und kann welche übersehen: Am besten schreiben Sie sie nicht. Ein Name oder eine Postanschrift wird nicht unkenntlich gemacht.
privacy-address-title = Ihre Netzwerkadresse
privacy-address = Sie wird kurz und nur im Arbeitsspeicher benutzt, um Missbrauch zu verhindern. Sie wird nicht bei Ihrem Gespräch vermerkt. Das technische Protokoll enthält weder Ihre Worte noch Ihre Adresse.
privacy-long-title = Wie lange
privacy-long = Ein Gespräch wird { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    } nach seiner letzten Nachricht überall gelöscht. Sie müssen nichts tun.
privacy-paths-title = Ausbildungsweg zum Mitnehmen
privacy-paths = Ein vorgeschlagener Ausbildungsweg wird { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } lang unter einer Adresse aufbewahrt, die niemand erraten kann, damit Sie ihn wiederfinden: das Ziel, die Module und ihre Termine, ohne etwas von dem, was Sie über sich gesagt haben, und ohne Verweis auf Ihr Gespräch. Wer die Adresse hat, kann ihn lesen.
privacy-purpose-title = Wozu
privacy-purpose = Nur um Ihnen zu antworten und damit Sie nach dem Neuladen der Seite weitermachen können. Nichts wird für Werbung benutzt, verkauft oder weitergegeben.
privacy-rights-title = Mitnehmen oder löschen
privacy-rights = „{ confirm-erase-yes }“ im Chat löscht das laufende Gespräch sofort, überall wo es gespeichert ist. Wer das Token des Gesprächs hat, kann auch alles, was davon gespeichert ist, als eine Datei bekommen, mit GET /api/v1/conversations/…/export, oder es mit DELETE /api/v1/conversations/… löschen. Ohne JavaScript bewirken „{ plain-export }“ und „{ confirm-erase-yes }“ unter dem Gespräch dasselbe.
privacy-questions-title = Fragen
privacy-questions = Bei Fragen zu Ihren Daten wenden Sie sich an das Ausbildungszentrum. Sie können sich auch an die belgische Datenschutzbehörde wenden.
