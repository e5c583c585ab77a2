"""Stories come and go: begun, opened, taken over, saved, left."""
