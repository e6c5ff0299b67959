# Words of the button that opens the chat on any page, and of the panel around the chat. No variables.

launcher-open = Une question ?
launcher-title = Conseil formation
launcher-close = Fermer
launcher-loading = La conversation s’ouvre…
launcher-failed = La conversation n’a pas pu s’ouvrir. Vérifiez votre connexion internet.
launcher-retry = Réessayer
