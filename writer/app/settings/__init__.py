"""The settings and the keys, and what they do in a window."""
