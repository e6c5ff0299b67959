# The language of the conversation.

utter-language-changed = All right, I will go on in English. What is your question?
utter-which-language = Which language would you like to go on in: French, Dutch, English or German?
# In the four languages, for people who read only one of them.
utter-language-unsupported =
    I answer in French, Dutch, English and German.
    Je réponds en français, en néerlandais, en anglais et en allemand.
    Ik antwoord in het Frans, Nederlands, Engels en Duits.
    Ich antworte auf Französisch, Niederländisch, Englisch und Deutsch.
own-name-fr = Français
own-name-nl = Nederlands
own-name-en = English
own-name-de = Deutsch
