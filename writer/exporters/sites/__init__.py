"""What the static site generators have in common: Markdown that each reads alike, front matter."""
