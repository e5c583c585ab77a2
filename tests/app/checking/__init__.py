"""The process that checks, and what the window makes of its answers."""
