"""Spelling and grammar of running words. Slow to load: it is used in a process of its own."""
