"""The tools behind ``packaging/dev.py``. Standard library only: they run before anything is installed."""
