"""What was open when Writer ended: the stories in their order, and where the reader was in each."""

from collections.abc import Set
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from writer.storage.folders import FolderUnavailable, state_dir
from writer.storage.json_files import read_json, set_aside, write_json

LIMIT = 200
"""Stories whose places are kept; the latest ones."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reader is in a story: the caret and the first character in view, in code points."""

    caret: int = 0
    top: int = 0


@dataclass(frozen=True, slots=True)
class Desk:
    """The stories that were open, the one in front, and the places in these and earlier ones.

    ``beside`` is the story that stood beside the one in front, -1 for none.
    """

    stories: tuple[Path, ...] = ()
    front: int = 0
    places: tuple[tuple[Path, Place], ...] = ()
    beside: int = -1

    def story(self, index: int) -> Path | None:
        """The story at an index of ``stories``, if there is one."""
        return self.stories[index] if 0 <= index < len(self.stories) else None

    def place(self, path: Path) -> Place:
        """The place kept for a story; its start when there is none."""
        return dict(self.places).get(path, Place())

    def with_place(self, path: Path, place: Place) -> "Desk":
        """The same with another place for a story, which counts as the latest."""
        others = tuple(one for one in self.places if one[0] != path)
        return replace(self, places=(*others, (path, place))[-LIMIT:])


def load_desk() -> Desk:
    """Read what was open last. A broken file counts as empty and is kept aside."""
    try:
        file = _file()
    except FolderUnavailable:
        return Desk()
    value = read_json(file)
    try:
        return _parsed(value)
    except (TypeError, ValueError, KeyError):
        if value is not None:
            set_aside(file)
        return Desk()


def save_desk(desk: Desk) -> None:
    """Keep what is open for the next start. Raises WriterError."""
    places = [{"path": str(path), **asdict(place)} for path, place in desk.places]
    stories = [str(path) for path in desk.stories]
    shown = {"front": desk.front, "beside": desk.beside}
    write_json(_file(), {"stories": stories, **shown, "places": places})


def keep_desk(desk: Desk, noted: Set[Path], *, is_own: bool) -> None:
    """The same beside other Writers: their places stay, but for those of the stories ``noted`` here.

    Without ``is_own``, so does what they have open. Raises WriterError.
    """
    kept = load_desk()
    for path, place in desk.places:
        kept = kept.with_place(path, place) if path in noted else kept
    save_desk(replace(desk, places=kept.places) if is_own else kept)


def _parsed(value: object) -> Desk:
    match value:
        case {"stories": list(stories), "front": int(front), "places": list(places), **more}:
            pairs = tuple((_path(one["path"]), _place(one)) for one in places[-LIMIT:])
            beside = more.get("beside", -1)
            if type(beside) is not int:
                raise ValueError(value)
            return Desk(tuple(_path(one) for one in stories), max(front, 0), pairs, beside)
    raise ValueError(value)


def _path(value: object) -> Path:
    if not isinstance(value, str) or not value or "\0" in value:
        raise ValueError(value)
    return Path(value)


def _place(value: dict[str, object]) -> Place:
    caret = value["caret"]
    top = value.get("top", caret)  # older files count rows, which depend on what was laid out
    if not isinstance(caret, int) or not isinstance(top, int):
        raise ValueError(value)
    return Place(max(caret, 0), max(top, 0))


def _file() -> Path:
    return state_dir() / "desk.json"
