"""The manuscript: the editor of a story's body, with role names in its margin."""
