# Le centre : chiffres, contact, questions fréquentes.

utter-centre-figures = { $statements }
figures-several =
    Quelques chiffres du centre :
    { $statements }
utter-contact =
    { $masked ->
        [yes] Un numéro ou une adresse personnelle a été masqué dans votre message : ce n’est ni gardé ni transmis, et personne ne peut donc vous recontacter.{ "\u000A" }
       *[no] { "" }
    }Je ne peux pas encore passer la conversation à une personne, et je connais seulement le site internet du centre. { $ask }
    Le numéro de téléphone, l’adresse e-mail, l’adresse exacte et les heures d’ouverture ne sont pas dans mes données.
utter-question =
    « { $question } »
    { $answer }
utter-question-unknown =
    « { $question } »
    { $answer }
    { $ask }
utter-unknown-fact = Cette information n’est pas dans mes données. { $ask }
