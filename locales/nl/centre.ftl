# Het centrum: cijfers, contact, veelgestelde vragen.

utter-centre-figures = { $statements }
figures-several =
    Enkele cijfers van het centrum:
    { $statements }
utter-contact =
    { $masked ->
        [yes] In je bericht is een persoonlijk nummer of adres onleesbaar gemaakt: het is niet bewaard en niet doorgegeven, dus niemand kan je ermee contacteren.{ "\u000A" }
       *[no] { "" }
    }Ik kan het gesprek nog niet aan een mens doorgeven, en ik ken alleen de website van het centrum. { $ask }
    Het telefoonnummer, het e-mailadres, het juiste adres en de openingsuren staan niet in mijn gegevens.
utter-question =
    “{ $question }”
    { $answer }
utter-question-unknown =
    “{ $question }”
    { $answer }
    { $ask }
utter-unknown-fact = Deze informatie staat niet in mijn gegevens. { $ask }
