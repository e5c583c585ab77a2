"""Writer: compose, check, preview and export news stories."""

__version__ = "0.1.0"
