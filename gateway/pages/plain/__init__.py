"""``/plain``: the same questions and answers as HTML forms, for who has no script."""
