# The centre: figures, contact, frequent questions.

utter-centre-figures = { $statements }
utter-contact =
    I only know the centre’s website. { $ask }
    The phone number, the e-mail address, the exact address and the opening hours are not in my data.
utter-question = { $answer }
utter-question-unknown =
    { $answer }
    { $ask }
utter-unknown-fact = This information is not in my data. { $ask }
