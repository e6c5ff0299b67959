# De taal van het gesprek.

utter-language-changed = Goed, ik ga verder in het Nederlands. Wat is je vraag?
utter-which-language = In welke taal wil je verdergaan: Frans, Nederlands, Engels of Duits?
# In de vier talen, voor wie er maar één leest.
utter-language-unsupported =
    Ik antwoord in het Frans, Nederlands, Engels en Duits.
    Je réponds en français, en néerlandais, en anglais et en allemand.
    I answer in French, Dutch, English and German.
    Ich antworte auf Französisch, Niederländisch, Englisch und Deutsch.
own-name-fr = Français
own-name-nl = Nederlands
own-name-en = English
own-name-de = Deutsch
