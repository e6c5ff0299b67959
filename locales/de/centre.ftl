# Das Zentrum: Zahlen, Kontakt, häufige Fragen.

utter-centre-figures = { $statements }
figures-several =
    Einige Zahlen des Zentrums:
    { $statements }
utter-contact =
    { $masked ->
        [yes] Eine persönliche Nummer oder Adresse in Ihrer Nachricht wurde unkenntlich gemacht: Sie ist weder gespeichert noch weitergegeben, daher kann Sie niemand damit erreichen.{ "\u000A" }
       *[no] { "" }
    }Ich kann das Gespräch noch nicht an einen Menschen übergeben und kenne nur die Website des Zentrums. { $ask }
    Telefonnummer, E-Mail-Adresse, genaue Adresse und Öffnungszeiten stehen nicht in meinen Daten.
utter-question =
    „{ $question }“
    { $answer }
utter-question-unknown =
    „{ $question }“
    { $answer }
    { $ask }
utter-unknown-fact = Diese Information steht nicht in meinen Daten. { $ask }
