"""The Writer that runs already: stories that are opened meanwhile come into its window."""
