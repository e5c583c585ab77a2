"""Where a story's own types lie. Apart from ``story_types``, which is loaded when a type is asked for."""

from pathlib import Path

FOLDER = "story_types"
_MOST_LEVELS = 40


def folders_for(story: Path, settings: Path | None = None) -> tuple[Path, ...]:
    """The folders of types that hold for a story: in the settings folder, then above it and beside it."""
    above = list(story.absolute().parents)[:_MOST_LEVELS]
    folders = [folder / FOLDER for folder in reversed(above)]
    if settings is not None:
        folders.insert(0, settings / FOLDER)
    return tuple(folder for folder in folders if folder.is_dir())
