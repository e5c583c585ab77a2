"""The pieces of the form over the body that shows and edits a story's fields."""
