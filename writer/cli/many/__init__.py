"""Exporting many stories: found in folders, in several processes, only those that changed."""
