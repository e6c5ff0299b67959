# Words of the button that opens the chat on any page, and of the panel around the chat. No variables.

launcher-open = A question?
launcher-title = Course advice
launcher-close = Close
launcher-loading = The conversation is opening…
launcher-failed = The conversation could not be opened. Check your internet connection.
launcher-retry = Try again
