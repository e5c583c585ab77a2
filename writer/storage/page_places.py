"""Where a newsroom keeps page templates of its own."""

from pathlib import Path

from writer.storage.folders import FolderUnavailable, config_dir

NAME = "pages"


def page_places(folder: Path | None) -> tuple[Path, ...]:
    """The folders that may hold templates: of the settings, then beside a story in ``folder``."""
    places = [folder / NAME] if folder else []
    try:
        return (config_dir() / NAME, *places)
    except FolderUnavailable:
        return tuple(places)
