# Die Sprache des Gesprächs.

utter-language-changed = Gut, ich mache auf Deutsch weiter. Wie lautet Ihre Frage?
utter-which-language = In welcher Sprache möchten Sie weitermachen: Französisch, Niederländisch, Englisch oder Deutsch?
# In den vier Sprachen, für alle, die nur eine davon lesen.
utter-language-unsupported =
    Ich antworte auf Französisch, Niederländisch, Englisch und Deutsch.
    Je réponds en français, en néerlandais, en anglais et en allemand.
    Ik antwoord in het Frans, Nederlands, Engels en Duits.
    I answer in French, Dutch, English and German.
own-name-fr = Français
own-name-nl = Nederlands
own-name-en = English
own-name-de = Deutsch
