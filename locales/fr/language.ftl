# La langue de la conversation.

utter-language-changed = D’accord, je continue en français. Quelle est votre question ?
utter-which-language = Dans quelle langue voulez-vous continuer : français, néerlandais, anglais ou allemand ?
# Dans les quatre langues, pour qui n’en lit qu’une.
utter-language-unsupported =
    Je réponds en français, en néerlandais, en anglais et en allemand.
    Ik antwoord in het Frans, Nederlands, Engels en Duits.
    I answer in French, Dutch, English and German.
    Ich antworte auf Französisch, Niederländisch, Englisch und Deutsch.
own-name-fr = Français
own-name-nl = Nederlands
own-name-en = English
own-name-de = Deutsch
