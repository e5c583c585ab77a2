"""Editing quotes as what they are: words, speaker, role, where, when, link."""
