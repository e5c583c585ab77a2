"""A folder of styles as rules."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from writer.checks.problem import SEVERITIES, Problem
from writer.checks.rule import Rule
from writer.checks.settings_file import BadSettings, NotRun, SettingsFile, read_settings
from writer.checks.vale.comments import silence
from writer.checks.vale.counted import Counted, counts_others
from writer.checks.vale.definition import LEVELS, Vocabulary, define
from writer.checks.vale.dictionary import read_words
from writer.checks.vale.inheriting import inherited
from writer.checks.vale.ini import Ini, Section, level_switch, read_ini
from writer.checks.vale.left_out import left_out
from writer.checks.vale.making import make_rule
from writer.checks.vale.patterns import BadPattern, Pattern
from writer.speech import say
from writer.story import Story

_MOST_RULES = 5_000
_LEVEL_ORDER = ("suggestion", "warning", "error")
BUILTIN = "Vale"


@dataclass(frozen=True)
class ValePackage:
    """The rules that hold for a file, and what could not be used."""

    rules: tuple[Rule, ...]
    refused: tuple[str, ...] = ()
    """sentences about the rules that are not run"""
    limits: Mapping[str, int] = field(default_factory=dict)
    """the most hits of a rule that are reported"""
    raw: frozenset[str] = frozenset()
    """rules that read the whole text"""
    ignores: tuple[Pattern, ...] = ()
    """patterns of text that no rule is to see"""
    tags: frozenset[str] = frozenset()
    """HTML tags whose words no rule is to see"""
    classes: frozenset[str] = frozenset()
    """classes of blocks whose words no rule is to see"""
    counted: tuple[Counted, ...] = ()
    """metrics over what the other rules found"""

    def silenced(self, story: Story, problems: list[Problem]) -> list[Problem]:
        """The problems without those that the story's comments or the configuration leave out."""
        names = frozenset(rule.id for rule in self.rules)
        spans = left_out(story, self.tags, self.classes)
        kept = silence(story, problems, names, self.raw, self.limits, self.ignores, spans)
        more = [problem for each in self.counted for problem in each.problems(story, kept)]
        return [*more, *kept]


def load_package(place: Path, story: Path | None = None) -> ValePackage:
    """The rules of a .vale.ini, or of all styles in a folder, for a story.

    Raises BadSettings for a configuration or a rule that is wrong.
    """
    ini = _all_styles(place) if place.is_dir() else read_ini(place)
    return package_of(ini, story or Path("story.md"))


def _all_styles(folder: Path) -> Ini:
    """A folder with a .vale.ini is that; one without is a styles folder, all of it on."""
    for name in (".vale.ini", "_vale.ini", "vale.ini"):
        if (folder / name).is_file():
            return read_ini(folder / name)
    names = sorted(each.name for each in folder.iterdir() if each.is_dir() and _holds_rules(each))
    if not names:
        raise BadSettings(
            folder, 0, say("The folder holds no styles: no folders with .yml files in it.")
        )
    return Ini(folder, [folder], sections=[Section("*", names)])


def _holds_rules(folder: Path) -> bool:
    return folder.name != "config" and any(folder.glob("**/*.yml"))


def package_of(ini: Ini, story: Path) -> ValePackage:
    """The rules a configuration switches on for a story."""
    section = ini.for_file(story)
    vocabulary = _vocabulary(ini)
    loader = _Loader(ini, section, vocabulary, ini.format_of(story))
    rules = sorted(loader.rules(), key=lambda rule: rule.id)
    return ValePackage(
        tuple(rules),
        tuple(loader.refused),
        dict(loader.limits),
        frozenset(loader.raw),
        tuple(_ignores(ini, section)),
        ini.tags,
        ini.classes,
        tuple(loader.counted),
    )


def _ignores(ini: Ini, section: Section) -> Iterator[Pattern]:
    for source in (*section.block_ignores, *section.token_ignores):
        try:
            yield Pattern(source)
        except BadPattern as error:
            raise BadSettings(ini.path, 0, str(error)) from error


def _vocabulary(ini: Ini) -> Vocabulary:
    accepted: list[str] = []
    rejected: list[str] = []
    for name in ini.vocabularies:
        places = [folder / sub / name for folder in ini.folders for sub in _VOCABULARIES]
        place = next((each for each in places if each.is_dir()), None)
        if place is None:
            raise BadSettings(ini.path, 0, say("There is no vocabulary “{name}”.", name=name))
        for listing, words in (("accept.txt", accepted), ("reject.txt", rejected)):
            for file in sorted(place.rglob(listing)):
                words += read_words(file)
    return Vocabulary(tuple(accepted), tuple(rejected))


def _named_scopes(ini: Ini) -> dict[str, str]:
    """The scopes that files in ``config/scopes`` give names: ``methods: doc(...)``."""
    files = (
        file
        for folder in ini.folders
        for ending in ("yml", "yaml")
        for file in sorted((folder / "config" / "scopes").glob(f"*.{ending}"))
    )
    found: dict[str, str] = {}
    for file in files:
        settings = read_settings(file)
        for name, value in settings.values.items():
            if not isinstance(value, str):
                raise settings.bad(say("“{name}” is a scope, in words.", name=name), name)
            if found.setdefault(name, value) != value:
                raise settings.bad(
                    say("“{name}” is another scope in another file.", name=name), name
                )
    return found


_VOCABULARIES = ("config/vocabularies", "Vocab")


class _Loader:
    """Reads the files of the rules that are on."""

    def __init__(self, ini: Ini, section: Section, vocabulary: Vocabulary, suffix: str) -> None:
        self._ini = ini
        self._section = section
        self._vocabulary = vocabulary
        self._suffix = suffix
        self.refused: list[str] = []
        self.limits: dict[str, int] = {}
        self.raw: set[str] = set()
        self.counted: list[Counted] = []
        self._named = _named_scopes(ini)

    def rules(self) -> Iterator[Rule]:
        """Every rule that is on."""
        seen: set[str] = set()
        for name, file in self._files():
            if name in seen or not self._is_on(name):
                continue
            seen.add(name)
            if len(seen) > _MOST_RULES:
                raise BadSettings(
                    self._ini.path, 0, say("There are more than {most:,} rules.", most=_MOST_RULES)
                )
            try:
                yield from self._rule(name, file)
            except NotRun as error:
                self.refused.append(str(error))

    def _files(self) -> Iterator[tuple[str, SettingsFile]]:
        if BUILTIN in (self._section.styles or ()) or self._names(BUILTIN):
            yield from self._builtin()
        switched = {name.split(".")[0] for name in self._section.switches if "." in name}
        for style in dict.fromkeys([*(self._section.styles or ()), *sorted(switched)]):
            if style != BUILTIN:
                yield from self._style(style)

    def _names(self, style: str) -> bool:
        return any(name.startswith(f"{style}.") for name in self._section.switches)

    def _style(self, style: str) -> Iterator[tuple[str, SettingsFile]]:
        found = False
        for folder in self._ini.folders:
            place = folder / style
            for file in sorted(place.rglob("*.yml")) if place.is_dir() else ():
                parts = file.relative_to(place).with_suffix("").parts
                if any(part.startswith((".", "_")) for part in parts[:-1]) or _is_test(file):
                    continue
                found = True
                name = ".".join((style, *parts))
                if self._is_on(name):
                    yield name, read_settings(file)
        if not found and style in (self._section.styles or ()):
            raise BadSettings(self._ini.path, 0, say("There is no style “{style}”.", style=style))

    def _is_on(self, name: str) -> bool:
        switch = level_switch(self._section.switches, name)
        if switch is not None:
            return switch in ("YES", *LEVELS)
        return name.split(".")[0] in (self._section.styles or ())

    def _rule(self, name: str, file: SettingsFile) -> Iterator[Rule]:
        values = inherited(file, self._ini.folders)
        switch = level_switch(self._section.switches, name)
        definition = define(
            file,
            name,
            values,
            vocabulary=self._vocabulary,
            word_template=self._ini.word_template,
            level=LEVELS.get(switch) if switch else None,
            named=self._named,
        )
        least = SEVERITIES.index(LEVELS[self._ini.least_level])
        if SEVERITIES.index(definition.level) > least:
            return
        if definition.limit:
            self.limits[name] = definition.limit
        if definition.scope.asks_for("raw") or definition.scope.asks_for("summary"):
            self.raw.add(name)
        rule = make_rule(definition, tuple(self._ini.folders), suffix=self._suffix)
        if counts_others(definition):
            rule = replace(rule, note=None, on_story=None)
            self.counted.append(Counted(definition, rule, self._suffix))
        yield rule

    def _builtin(self) -> Iterator[tuple[str, SettingsFile]]:
        yield from builtin_rules(self._vocabulary)


def builtin_rules(vocabulary: Vocabulary) -> Iterator[tuple[str, SettingsFile]]:
    """The rules of Vale's own style: repetition, spelling, and the vocabulary's terms."""
    found: dict[str, dict[str, object]] = {
        "Repetition": {
            "extends": "repetition",
            "message": "'%s' is repeated!",
            "level": "error",
            "ignorecase": True,
            "alpha": True,
            "tokens": [r"[^\s.!?]+"],
            "action": {"name": "edit", "params": ["truncate", " "]},
        },
        "Spelling": {
            "extends": "spelling",
            "message": "Did you really mean '%s'?",
            "level": "error",
            "action": {"name": "suggest", "params": ["spellings"]},
        },
    }
    if vocabulary.accepted:
        found["Terms"] = {
            "extends": "substitution",
            "message": "Use '%s' instead of '%s'.",
            "level": "error",
            "ignorecase": True,
            "vocab": False,
            "swap": {_folded(term): term for term in vocabulary.accepted},
        }
    if vocabulary.rejected:
        found["Avoid"] = {
            "extends": "existence",
            "message": "Avoid using '%s'.",
            "level": "error",
            "tokens": list(vocabulary.rejected),
        }
    for name, values in found.items():
        yield f"{BUILTIN}.{name}", SettingsFile(Path(f"{BUILTIN}.{name}"), values, {})


def _folded(term: str) -> str:
    """The term in lower case, but for what would then mean something else in a pattern."""
    return re.sub(
        r"\\.|[^\\]", lambda part: part[0] if part[0][0] == "\\" else part[0].lower(), term
    )


def _is_test(file: Path) -> bool:
    return file.stem.endswith((".test", "_test")) or file.name.startswith("test_")
