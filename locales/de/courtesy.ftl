# Grüßen, sagen, was der Assistent ist, helfen, sich verabschieden.

utter-machine-disclosure =
    Guten Tag. Ich bin ein automatischer Assistent: Ihnen antwortet eine Maschine, kein Mensch.
    Ich informiere Sie über die Kurse, ihre Termine, ihre Bedingungen und die Orte des Zentrums. Ich informiere; ich entscheide nichts.
    Der Katalog und die Termine, die ich zeige, sind Beispiele: Lassen Sie sie vom Zentrum bestätigen.
    Die Datenschutzerklärung steht auf der Seite /privacy.
utter-greeting =
    Guten Tag. Ich bin der automatische Assistent des Zentrums.
    Stellen Sie Ihre Frage zu einem Kurs, einem Ort oder einem Beruf, zum Beispiel: „Wie viele Stunden dauert der Kurs ATEX?“
utter-goodbye = Auf Wiedersehen und alles Gute.
utter-thanks = Gern geschehen. Haben Sie noch eine Frage?
utter-help =
    Das kann ich tun:
    - einen Kurs nach Thema, Beruf, Ort oder Sprache suchen;
    - zu einem Kurs Inhalt, Dauer, Termine, freie Plätze, Ort, Bedingungen und Bescheinigung nennen;
    - zwei bis vier Kurse vergleichen;
    - über das Zentrum, seine Orte und seine Zahlen Auskunft geben.
    Ich antworte aus einem Beispielkatalog und aus öffentlichen Seiten. Was ich nicht weiß, sage ich.
utter-nothing-to-repeat = Ich habe noch nichts gesagt, was ich wiederholen könnte. Wie lautet Ihre Frage?
