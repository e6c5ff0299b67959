# Das Zentrum: Zahlen, Kontakt, häufige Fragen.

utter-centre-figures = { $statements }
utter-contact =
    Ich kenne nur die Website des Zentrums. { $ask }
    Telefonnummer, E-Mail-Adresse, genaue Adresse und Öffnungszeiten stehen nicht in meinen Daten.
utter-question = { $answer }
utter-question-unknown =
    { $answer }
    { $ask }
utter-unknown-fact = Diese Information steht nicht in meinen Daten. { $ask }
