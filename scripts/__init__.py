"""What the Makefile runs: one small script a target."""
