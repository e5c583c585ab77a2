"""What the blocks of a story are, at hand: the margin's menu, the ``/`` menu, moving them."""
