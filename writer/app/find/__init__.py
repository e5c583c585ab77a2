"""Finding and replacing words in the story: its fields and its body."""
