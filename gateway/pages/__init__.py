"""Plain pages that the gateway writes itself: the privacy notice, the error codes."""
