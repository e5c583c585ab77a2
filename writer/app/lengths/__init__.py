"""How long the story is, in the window."""
