# Het centrum: cijfers, contact, veelgestelde vragen.

utter-centre-figures = { $statements }
utter-contact =
    Ik ken alleen de website van het centrum. { $ask }
    De telefoon, het e-mailadres, het juiste adres en de openingsuren staan niet in mijn gegevens.
utter-question = { $answer }
utter-question-unknown =
    { $answer }
    { $ask }
utter-unknown-fact = Deze informatie staat niet in mijn gegevens. { $ask }
