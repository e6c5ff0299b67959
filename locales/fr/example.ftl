# Words of /example: a page that stands for any page of a website, with the chat on it.

example-title = L’assistant sur une page de votre site
example-brand = Votre site
example-intro = Cette page joue le rôle d’une page de votre site : elle a ses propres couleurs et sa propre police. Le bouton en bas à droite ouvre l’assistant.
example-open = Ouvrir l’assistant
example-colours = Lui donner les couleurs de la page
example-code-title = Ce qu’il faut écrire
example-code = Deux lignes suffisent. Les attributs sont facultatifs : la langue, l’adresse de la page et une question à proposer. Tout le reste est expliqué dans docs/embedding.md.
example-question = Quelles sont les prochaines dates de la formation ATEX ?
example-heard-title = Ce que la page apprend
example-heard = Chaque événement s’ajoute ici. Rien de ce qui est dit dans la conversation n’y figure.
