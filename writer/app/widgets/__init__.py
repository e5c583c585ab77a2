"""Small widgets that several parts of the window are made of. None knows a story."""
