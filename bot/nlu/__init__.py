"""Understanding: one component a file, named in ``config.yml``."""
