"""Spelling and grammar in the manuscript, read by a process of their own."""
