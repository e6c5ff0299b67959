"""The knowledge base: no Rasa, no HTTP; usable and testable alone."""
