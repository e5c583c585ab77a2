"""What the exporters to documents share: archives, XHTML, and the parts of each format."""
