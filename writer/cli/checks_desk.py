"""One story in the process that checks: its text, its house style, and what was answered last."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from time import monotonic
from typing import Any

from writer.checks.checker import Checker
from writer.checks.fixes import fix_all
from writer.checks.handing import What, moved_by, runs, to_data, what_of
from writer.checks.house import DEFAULT, House
from writer.checks.problem import Problem
from writer.checks.rule import Rule
from writer.checks.type_folders import folders_for
from writer.cli.houses import place_for
from writer.errors import WriterError
from writer.speech import as_data
from writer.story import Edit, Story

Answer = dict[str, Any]
_PIECE = 0.2  # seconds of reading between two signs of life
_IN_ONE = 64  # problems in one line of an answer: reading it takes the window half a millisecond
_LOOK_AGAIN = 1.0  # seconds before a house style's files are looked at again
_MOST_FILES = 4_000  # of a house style's that are watched
_NAMELESS = Path("story.md")


class Desk:
    """Follows the edits of one story and checks it when asked. ``reply`` sends an answer."""

    def __init__(self, reply: Callable[[Answer], None]) -> None:
        self._reply = reply
        self._story = Story.from_text("")
        self._parts: list[str] = []
        self._about: Mapping[str, Any] = {}
        self._house = _Followed()
        self._checker: Checker | None = None
        self._sent: list[tuple[int, What]] = []
        self._edits: list[Edit] = []
        self._told_rules: set[str] = set()

    # -- following -----------------------------------------------------------------------------

    def take(self, request: Mapping[str, Any]) -> None:
        """Take what has changed: facts about the story, its whole text, or edits."""
        if "about" in request:
            self._about = request["about"]
            self._house.forget()
        if "text" in request:
            self._parts.append(request["text"])
            if not request.get("more"):
                self._story = Story.from_text("".join(self._parts))
                self._parts, self._sent, self._edits = [], [], []
        for position, removed, inserted in request.get("edits", ()):
            edit = Edit(position, removed, inserted)
            self._story.apply(edit)
            self._edits.append(edit)

    @property
    def length(self) -> int:
        """How long the text is, by which the window knows that both mean the same one."""
        return self._story.length

    @property
    def _path(self) -> Path | None:
        return Path(self._about["path"]) if self._about.get("path") else None

    def _rules(self) -> tuple[Rule, ...]:
        without = self._about.get("without", ())
        rules = self._house.house.all_rules(self._path)
        return tuple(rule for rule in rules if rule.id not in without)

    def _new_checker(self) -> Checker:
        house, folder = self._house.house, self._about.get("folder")
        made = house.checker(self._path, self._about.get("without", ()))
        made.folder = Path(folder) if folder else None
        return made

    def _ready_checker(self) -> Checker:
        if self._house.follow(self._path, self._about) or self._checker is None:
            self._checker = self._new_checker()
            self._told_rules.clear()
            self._reply({"house": self._house.facts(self._path)})
        return self._checker

    # -- checking ------------------------------------------------------------------------------

    def check(self, version: int) -> bool:
        """Check for a while; whether it is done and answered."""
        self._reply({"busy": version})
        checker = self._ready_checker()
        if not checker.read_ahead(self._story, _PIECE):
            return False
        self._answer(version, checker.check(self._story), checker)
        return True

    def _answer(self, version: int, problems: list[Problem], checker: Checker) -> None:
        new = [(one.start, what_of(one)) for one in problems]
        run, fresh = runs(self._sent, new, moved_by(self._edits))
        self._sent, self._edits = new, []
        self._tell_rules({what.rule for _, what in fresh}, checker)
        for at in range(0, len(fresh), _IN_ONE):
            self._reply({"new": [[s, to_data(what)] for s, what in fresh[at : at + _IN_ONE]]})
        waived = [
            [one.problem.start, to_data(what_of(one.problem)), list(_entry(one.waiver))]
            for one in checker.waived
        ]
        self._reply({"version": version, "runs": run, "waived": waived})

    def _tell_rules(self, wanted: set[str], checker: Checker) -> None:
        """Why each rule is there, told with the first problem it finds."""
        wanted = wanted - self._told_rules
        if wanted:
            self._told_rules |= wanted
            told = {one.id: [one.why, one.source] for one in checker.rules if one.id in wanted}
            self._reply({"rules": told})

    # -- mending -------------------------------------------------------------------------------

    def mend(self, version: int) -> None:
        """Answer the text with every safe fix made, and how many there were."""
        self._reply({"busy": version})
        self._ready_checker()
        checker, mended = self._new_checker(), Story.from_text(self._story.text)
        while not checker.read_ahead(mended, _PIECE):
            self._reply({"busy": version})
        count = fix_all(mended, checker=checker)
        self._reply({"mended": version, "count": count, "after": mended.text if count else ""})

    # -- finding the one that hangs ------------------------------------------------------------

    def try_rules(self, version: int) -> None:
        """Run each rule alone, saying which before it starts: the last one named is the one that hangs."""
        self._house.follow(self._path, self._about)
        house = self._house.house
        for rule in sorted(self._rules(), key=lambda one: one.source != "house"):
            try:
                for _ in self._alone(rule, house):
                    self._reply({"trying": rule.id})
            except Exception:  # whatever it is, it would stop every check of this story
                self._reply({"culprit": rule.id})
        self._reply({"tried": version})

    def _alone(self, rule: Rule, house: House) -> Iterator[None]:
        checker = Checker([rule], house.types, house.set_rules)
        yield
        while not checker.read_ahead(self._story, _PIECE):
            yield
        checker.check(self._story)


def _entry(waiver: Any) -> tuple[str, ...]:
    return waiver.rule, waiver.words, waiver.reason, waiver.name, waiver.at


class _Followed:
    """The house style of a story, read again when one of its files has changed."""

    def __init__(self) -> None:
        self.house: House = DEFAULT
        self._broken = ""
        self._stamp: object = None
        self._looked = 0.0

    def forget(self) -> None:
        """Look again, whatever was found before."""
        self._stamp, self._looked = None, 0.0

    def follow(self, path: Path | None, about: Mapping[str, Any]) -> bool:
        """Whether another house style holds than when it was last asked."""
        now = monotonic()
        if self._looked and now - self._looked < _LOOK_AGAIN:
            return False
        self._looked = now
        settings = Path(about["settings"]) if about.get("settings") else None
        try:
            place = place_for(path or _NAMELESS, about.get("house"), settings)
        except WriterError as error:
            return self._use(("", str(error)), DEFAULT, str(error))
        types = folders_for(path or _NAMELESS, settings)
        stamp = (str(place), types, _stamp(place, settings, self.house))
        if self._stamp == stamp:
            return False
        house, broken = _read(place, path, settings, types)
        return self._use((str(place), types, _stamp(place, settings, house)), house, broken)

    def _use(self, stamp: object, house: House, broken: str) -> bool:
        is_new = self._stamp != stamp
        self._stamp, self.house, self._broken = stamp, house, broken
        return is_new

    def facts(self, path: Path | None) -> Answer:
        """What the window says of it."""
        refused = self.house.refused(path)
        said = [as_data(sentence) for sentence in refused]
        return {"name": self.house.name, "broken": as_data(self._broken), "refused": said}


def _read(
    place: Path | None, path: Path | None, settings: Path | None, types: tuple[Path, ...]
) -> tuple[House, str]:
    """The house style, and why it cannot be used if it cannot."""
    if place is None and not types:
        return DEFAULT, ""
    try:
        house = DEFAULT.with_types(types)
        if place is not None:
            from writer.checks.house.reading import load_house

            house = load_house(place, settings).with_types(types)
        house.package(path)  # what is wrong in it is told now
        if types:
            house.types()
    except WriterError as error:
        return DEFAULT, str(error)
    return house, ""


def _stamp(place: Path | None, settings: Path | None, house: House) -> tuple[object, ...]:
    """What tells one state of a house style's files from another."""
    if place is None and not house.type_folders:
        return ()
    return tuple((str(each), *_state(each)) for each in _files(place, settings, house))


def _files(place: Path | None, settings: Path | None, house: House) -> Iterator[Path]:
    """Its file, those beside it and of the settings which it may build on, and its folders' files."""
    folders = [*house.type_folders, *(house.vale.folders if house.vale else ())]
    if place is not None and place.is_dir():
        folders.append(place)
    elif place is not None:
        yield place
        folders.append(place.parent / "styles")
        yield from sorted(place.parent.glob("*.toml")) + sorted(place.parent.glob("*.y*ml"))
    if settings is not None and (settings / "house_styles").is_dir():
        folders.append(settings / "house_styles")
    count = 0
    for folder in dict.fromkeys(folders):
        for each in sorted(folder.rglob("*")) if folder.is_dir() else ():
            count += 1
            if count > _MOST_FILES:
                return
            yield each


def _state(place: Path) -> tuple[int, int]:
    try:
        state = place.stat()
    except OSError:
        return 0, 0
    return state.st_mtime_ns, state.st_size
