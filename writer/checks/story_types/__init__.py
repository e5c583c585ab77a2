"""Story types: what a news story, an interview, an obituary ... consists of.

    types = story_types(folder_of_the_story, settings_folder / "story_types")
    types["interview"].template            # the text a new story starts from
    type_of(story, types)                  # the type the story's `type` field names, or None

A type is a plain TOML file. The built-in ones lie in ``resources/story_types/``; a newsroom's own
lie in ``story_types/`` beside its stories or in the settings folder, and one of the same name
replaces the built-in one.
"""

from writer.checks.story_types.finding import (
    builtin_types,
    story_types,
    type_of,
    usable_types,
)
from writer.checks.story_types.model import BlockNeed, FieldNeed, Need, Size, StoryType
from writer.checks.type_folders import folders_for

__all__ = [
    "BlockNeed",
    "FieldNeed",
    "Need",
    "Size",
    "StoryType",
    "builtin_types",
    "folders_for",
    "story_types",
    "type_of",
    "usable_types",
]
