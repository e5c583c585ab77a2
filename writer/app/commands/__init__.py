"""The commands: what there are, their keys and menus, and the palette that finds them."""
