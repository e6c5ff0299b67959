# Words of /example: a page that stands for any page of a website, with the chat on it.

example-title = De assistent op een pagina van je site
example-brand = Jouw site
example-intro = Deze pagina staat voor een pagina van je site: ze heeft haar eigen kleuren en haar eigen lettertype. De knop rechtsonder opent de assistent.
example-open = De assistent openen
example-colours = De kleuren van de pagina geven
example-code-title = Wat je moet schrijven
example-code = Twee regels volstaan. De attributen zijn facultatief: de taal, het adres van de pagina en een vraag om voor te stellen. Al het andere staat in docs/embedding.md.
example-question = Wat zijn de volgende data van de ATEX-opleiding?
example-heard-title = Wat de pagina te weten komt
example-heard = Elke gebeurtenis komt hier bij. Niets van wat in het gesprek wordt gezegd, staat erin.
