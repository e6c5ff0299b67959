# Words of the button that opens the chat on any page, and of the panel around the chat. No variables.

launcher-open = Een vraag?
launcher-title = Opleidingsadvies
launcher-close = Sluiten
launcher-loading = Het gesprek wordt geopend…
launcher-failed = Het gesprek kon niet worden geopend. Controleer je internetverbinding.
launcher-retry = Opnieuw proberen
