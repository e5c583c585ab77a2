"""Finding and replacing words in the story's body."""
