# Die Erklärung zur Barrierefreiheit, unter /accessibility.

accessibility-title = Barrierefreiheit
accessibility-aim = Dieser Berater strebt die Regeln der WCAG 2.2, Stufe AA, an. Diese Erklärung stammt von denen, die ihn bauen, aufgrund eigener Tests: Keine unabhängige Stelle hat sie geprüft.
accessibility-tested-title = Was getestet wird
accessibility-tested-rules = Bei jeder Version sucht ein Programm (axe-core) nach Mängeln im Chat und in den Seiten ohne JavaScript, in einem echten Browser, hell und dunkel, auf einem breiten Bildschirm und auf einem von 320 Pixeln. Es findet keine; ein solches Programm sieht allerdings nur einen Teil der möglichen Mängel.
accessibility-tested-keyboard = Eine Frage stellen und eine Antwort wählen geht allein mit der Tastatur; im Chat sind die vorgeschlagenen Antworten eine Tab-Taste von der Frage entfernt.
accessibility-tested-spoken = Jede Antwort im Chat wird Screenreadern einmal gemeldet, und sonst nichts; jede Nachricht ist in ihrer eigenen Sprache ausgezeichnet.
accessibility-tested-narrow = Auf einem Bildschirm von 320 Pixeln, was einer Vergrößerung von 400 % auf einem Bildschirm von 1280 Pixeln entspricht, muss die Seite nirgends seitwärts gerollt werden.
accessibility-tested-script = Dieselben Fragen und Antworten funktionieren ohne JavaScript.
accessibility-limits-title = Was weniger gut ist
accessibility-limits-people = Niemand, der täglich einen Screenreader, eine Bildschirmlupe oder eine Sprachsteuerung benutzt, hat den Berater bisher ausprobiert: Die Tests oben machen Programme.
accessibility-limits-browsers = Die Tests benutzen einen einzigen Browser, Chromium.
accessibility-limits-tables = Auf einem schmalen Bildschirm rollen große Tabellen, etwa Vergleiche, seitwärts in ihrem Rahmen. Der Text der Antwort sagt dasselbe.
accessibility-limits-files = Das PDF-Blatt und das Bild eines Weges wurden nicht geprüft. Der Text der Antwort sagt dasselbe.
accessibility-limits-sources = Die als Quellen genannten Seiten sind andere Websites, deren Barrierefreiheit wir nicht kennen.
accessibility-time-title = Die Zeit
accessibility-time = Ein Gespräch wird { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    } nach seiner letzten Nachricht gelöscht. Keine Frage muss in einer bestimmten Zeit beantwortet werden.
accessibility-plain-title = Ein anderer Weg
accessibility-plain = Wenn der Chat nichts für Sie ist, stellen Sie dieselben Fragen über ein einfaches Formular:
accessibility-tell-title = Wem Sie es sagen
accessibility-tell = Wenn etwas Sie daran hindert, Ihre Frage zu stellen oder die Antwort zu lesen, sagen Sie es dem Ausbildungszentrum: Es kann Ihnen auch anders antworten. Hilft Ihnen die Antwort nicht, können Sie sich an Unia wenden, das interföderale Zentrum für Chancengleichheit.
