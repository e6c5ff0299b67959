# Words of the button that opens the chat on any page, and of the panel around the chat. No variables.

launcher-open = Eine Frage?
launcher-title = Kursberatung
launcher-close = Schließen
launcher-loading = Das Gespräch wird geöffnet…
launcher-failed = Das Gespräch konnte nicht geöffnet werden. Prüfen Sie Ihre Internetverbindung.
launcher-retry = Erneut versuchen
