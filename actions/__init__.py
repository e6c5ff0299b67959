"""The skills of the assistant: each reads a turn, asks the knowledge base and names a response.

No sentence of any language stands here: words are in ``locales/<language>/*.ftl``.
"""
