"""Where Writer keeps what waits to be published, known without the rest of publishing."""

from pathlib import Path

from writer.storage.folders import private, state_dir


def queue_folder() -> Path:
    """The private folder with a ``.json`` file for each story that waits for the network."""
    return private(state_dir() / "queue")


def anything_waits() -> bool:
    """Whether a story waits; quick, and nothing else of publishing is loaded for it."""
    return any(queue_folder().glob("*.json"))
