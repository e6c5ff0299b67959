# Words of /example: a page that stands for any page of a website, with the chat on it.

example-title = Der Assistent auf einer Seite Ihrer Website
example-brand = Ihre Website
example-intro = Diese Seite steht für eine Seite Ihrer Website: Sie hat ihre eigenen Farben und ihre eigene Schrift. Die Schaltfläche unten rechts öffnet den Assistenten.
example-open = Den Assistenten öffnen
example-colours = Ihm die Farben der Seite geben
example-code-title = Was zu schreiben ist
example-code = Zwei Zeilen genügen. Die Attribute sind freiwillig: die Sprache, die Adresse der Seite und eine Frage, die vorgeschlagen wird. Alles Weitere steht in docs/embedding.md.
example-question = Was sind die nächsten Termine des ATEX-Kurses?
example-heard-title = Was die Seite erfährt
example-heard = Jedes Ereignis kommt hier hinzu. Nichts von dem, was im Gespräch gesagt wird, steht darin.
