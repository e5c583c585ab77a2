"""Publishing from the window: the card, its pages, and the work done meanwhile in a thread."""
