"""Conversations: who may speak in which one, what is kept of it, and when it is erased."""
