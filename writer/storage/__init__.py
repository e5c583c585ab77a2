"""Safe files: reading and saving stories, the recovery journal, what the window remembers.

Reading and saving are named here because every room needs them. The rest is imported from its own
module, so that the command line loads only what a call needs:

- ``writer.storage.folders``: where settings, state and caches lie
- ``writer.storage.journal``: unsaved words, kept on disk within two seconds of the key
- ``writer.storage.newlines``: the window's ``\\n`` and the file's own line ends
- ``writer.storage.recent`` and ``writer.storage.settings``: what the window remembers
"""

from writer.storage.atomic import AlreadyExists, SaveFailed, write_atomic
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
    "save_new",
    "save_story",
    "write_atomic",
]
