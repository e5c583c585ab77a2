"""The outline of the story, and going to anything in it."""
