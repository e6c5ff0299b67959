# The centre: figures, contact, frequent questions.

utter-centre-figures = { $statements }
figures-several =
    Some figures of the centre:
    { $statements }
utter-contact =
    { $masked ->
        [yes] A personal number or address in your message was masked: it is neither kept nor passed on, so nobody can contact you with it.{ "\u000A" }
       *[no] { "" }
    }I cannot hand the conversation over to a person yet, and I only know the centre’s website. { $ask }
    The phone number, the e-mail address, the exact address and the opening hours are not in my data.
utter-question =
    “{ $question }”
    { $answer }
utter-question-unknown =
    “{ $question }”
    { $answer }
    { $ask }
utter-unknown-fact = This information is not in my data. { $ask }
