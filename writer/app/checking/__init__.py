"""Checks while typing: what the process that checks finds, and where it is now."""
