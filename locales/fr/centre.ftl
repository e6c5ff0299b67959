# Le centre : chiffres, contact, questions fréquentes.

utter-centre-figures = { $statements }
utter-contact =
    Je connais seulement le site internet du centre. { $ask }
    Le téléphone, l’adresse e-mail, l’adresse exacte et les heures d’ouverture ne sont pas dans mes données.
utter-question = { $answer }
utter-question-unknown =
    { $answer }
    { $ask }
utter-unknown-fact = Cette information n’est pas dans mes données. { $ask }
