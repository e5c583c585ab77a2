"""Problems in the window: the list, the marks in the text, the walk from one to the next, the rules."""
