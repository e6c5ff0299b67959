"""The only public process: conversations, the catalogue for other programs, the page."""
