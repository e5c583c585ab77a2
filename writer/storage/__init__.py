"""Safe files: reading and saving stories, the recovery journal, what the window remembers.

Reading and saving are named here because every room needs them, and loaded when they are used: a
command that only reads needs nothing of saving. The rest is imported from its own module:

- ``writer.storage.folders``: where settings and state lie
- ``writer.storage.journal``: unsaved words, kept on disk within two seconds of the key
- ``writer.storage.newlines``: the window's ``\\n`` and the file's own line ends
- ``writer.storage.recent`` and ``writer.storage.settings``: what the window remembers
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from writer.storage.atomic import AlreadyExists, SaveFailed, write_atomic
    from writer.storage.reading import read_text
    from writer.storage.story_files import (
        ChangedOnDisk,
        StoryFile,
        read_story,
        save_new,
        save_story,
    )
    from writer.storage.text_files import CannotEncode, UnreadableFile

__all__ = [
    "AlreadyExists",
    "CannotEncode",
    "ChangedOnDisk",
    "SaveFailed",
    "StoryFile",
    "UnreadableFile",
    "read_story",
    "read_text",
    "save_new",
    "save_story",
    "write_atomic",
]

_HOMES = {
    "AlreadyExists": "atomic",
    "CannotEncode": "text_files",
    "ChangedOnDisk": "story_files",
    "SaveFailed": "atomic",
    "StoryFile": "story_files",
    "UnreadableFile": "text_files",
    "read_story": "story_files",
    "read_text": "reading",
    "save_new": "story_files",
    "save_story": "story_files",
    "write_atomic": "atomic",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
