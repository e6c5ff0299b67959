# Das Zentrum: Zahlen, Kontakt, häufige Fragen.

utter-centre-figures = { $statements }
figures-several =
    Einige Zahlen des Zentrums:
    { $statements }
utter-contact =
    Ich kann das Gespräch noch nicht an einen Menschen übergeben und kenne nur die Website des Zentrums. { $ask }
    Telefonnummer, E-Mail-Adresse, genaue Adresse und Öffnungszeiten stehen nicht in meinen Daten.
utter-question =
    „{ $question }“
    { $answer }
utter-question-unknown =
    „{ $question }“
    { $answer }
    { $ask }
utter-unknown-fact = Diese Information steht nicht in meinen Daten. { $ask }
