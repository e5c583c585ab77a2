"""Vale's configuration file: https://vale.sh/docs/vale-ini."""

import fnmatch
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from writer.checks.settings_file import MOST_BYTES, BadSettings
from writer.checks.vale.definition import LEVELS
from writer.faults import unread
from writer.speech import say

_SECTION = re.compile(r"\s*\[(.+)\]\s*(?:[#;].*)?$")
_PAIR = re.compile(r"\s*([^=\s][^=]*?)\s*=\s*(.*?)\s*$")
_SETTINGS = frozenset({"BasedOnStyles", "BlockIgnores", "TokenIgnores", "IgnorePatterns", "Lang"})
_OTHER = frozenset({"Transform", "CommentDelimiters", "View"})


@dataclass(slots=True)
class Section:
    """What one ``[glob]`` says: styles, and rules and styles switched on, off or to a level."""

    glob: str
    styles: list[str] | None = None
    switches: dict[str, str] = field(default_factory=dict)
    block_ignores: list[str] = field(default_factory=list)
    token_ignores: list[str] = field(default_factory=list)

    def fits(self, path: Path) -> bool:
        """Whether it speaks of a file."""
        return any(_fits(glob, path) for glob in _braces(self.glob))


@dataclass(slots=True)
class Ini:
    """A configuration; ``folders`` are those of styles, the first searched first."""

    path: Path
    folders: list[Path] = field(default_factory=list)
    least_level: str = "suggestion"
    vocabularies: list[str] = field(default_factory=list)
    word_template: str = ""
    sections: list[Section] = field(default_factory=list)
    formats: dict[str, str] = field(default_factory=dict)
    """ending of a file -> that of the format it is read as"""
    tags: frozenset[str] = frozenset()
    """HTML tags whose words no rule reads, beside code"""
    classes: frozenset[str] = frozenset()
    """classes of blocks whose words no rule reads"""

    def for_file(self, path: Path) -> Section:
        """What holds for a file: the global section, then each that fits, a later one winning."""
        made = Section("*", [])
        for section in sorted(self.sections, key=lambda each: each.glob != "*"):
            if section.glob != "*" and not section.fits(path):
                continue
            if section.styles is not None:
                made.styles = section.styles
            made.switches |= section.switches
            made.block_ignores += section.block_ignores
            made.token_ignores += section.token_ignores
        return made

    def format_of(self, path: Path) -> str:
        """The name of a file's format, as scopes have it: md, html."""
        suffix = path.suffix.lstrip(".").lower() or "md"
        return _SAME.get(found := self.formats.get(suffix, suffix), found)


_SAME = dict.fromkeys(("markdown", "mdown", "markdn", "mkd"), "md") | {"htm": "html"}


def read_ini(path: Path) -> Ini:
    """Read a .vale.ini. Raises BadSettings."""
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = unread(error)
        raise BadSettings(
            path, 0, say("The file cannot be read: {reason}.", reason=reason)
        ) from error
    if len(data) > MOST_BYTES:
        raise BadSettings(path, 0, say("The file is too large."))
    made = Ini(path)
    current: Section | None = None
    for number, line in _lines(data.decode("utf-8-sig", "replace")):
        if section := _SECTION.match(line):
            current = Section(section[1].strip())
            if current.glob not in ("formats", "asciidoctor"):
                made.sections.append(current)
            elif current.glob == "formats":
                current.switches = made.formats
        elif pair := _PAIR.match(line):
            key, value = pair[1], re.sub(r"\s+[#;].*$", "", pair[2])
            if current is None:
                _core(made, key, value, number)
            else:
                _syntax(path, current, key, value, number)
        else:
            raise BadSettings(path, number, say("A line is “key = value” or “[*.md]”."))
    return made


def _lines(text: str) -> Iterator[tuple[int, str]]:
    joined, start = "", 0
    for number, line in enumerate(text.splitlines(), 1):
        if not joined:
            start = number
        if line.endswith("\\"):
            joined += line[:-1]
            continue
        whole = joined + line
        joined = ""
        if whole.strip() and whole.strip()[0] not in "#;":
            yield start, whole


def _core(made: Ini, key: str, value: str, line: int) -> None:
    match key:
        case "StylesPath":
            folder = made.path.parent / Path(value).expanduser()
            if not folder.is_dir():
                raise BadSettings(
                    made.path, line, say("The folder “{value}” is not there.", value=value)
                )
            made.folders.append(folder)
        case "MinAlertLevel":
            if value not in LEVELS:
                raise BadSettings(
                    made.path, line, say("MinAlertLevel is suggestion, warning or error.")
                )
            made.least_level = value
        case "Vocab":
            made.vocabularies += listed(value)
        case "WordTemplate":
            made.word_template = value
        case "IgnoredScopes" | "SkippedScopes":
            made.tags |= {each.lower() for each in listed(value)}
        case "IgnoredClasses":
            made.classes |= frozenset(listed(value))
        case _ if key in _SETTINGS:
            raise BadSettings(
                made.path, line, say("“{key}” stands under a section, such as [*.md].", key=key)
            )


def _syntax(path: Path, section: Section, key: str, value: str, line: int) -> None:
    match key:
        case "BasedOnStyles":
            section.styles = [*(section.styles or []), *listed(value)]
        case "BlockIgnores" | "IgnorePatterns":
            section.block_ignores += listed(value)
        case "TokenIgnores":
            section.token_ignores += listed(value)
        case "StylesPath" | "MinAlertLevel" | "Vocab" | "WordTemplate":
            raise BadSettings(path, line, say("“{key}” stands above all sections.", key=key))
        case _ if key not in _SETTINGS | _OTHER:
            section.switches[key] = value


def listed(value: str) -> list[str]:
    """The parts of a list with commas; ``\\,`` is a comma of a part."""
    parts = re.split(r"(?<!\\),", value)
    return [part.strip().replace("\\,", ",") for part in parts if part.strip()]


def _braces(glob: str) -> list[str]:
    """``*.{md,txt}`` as its alternatives."""
    found = re.search(r"\{([^{}]*)\}", glob)
    if not found:
        return [glob]
    before, after = glob[: found.start()], glob[found.end() :]
    return [made for part in found[1].split(",") for made in _braces(before + part.strip() + after)]


def _fits(glob: str, path: Path) -> bool:
    """As Vale's globs: ``*`` also crosses folders; a name alone is the file's name."""
    negated = glob.startswith("!")
    glob = glob.removeprefix("!").removeprefix("./")
    whole = path.as_posix()
    parts = whole.split("/")
    tails = ["/".join(parts[at:]) for at in range(len(parts))]
    fits = any(fnmatch.fnmatchcase(tail, glob.replace("**/", "*")) for tail in tails)
    return fits != negated


def level_switch(switches: Mapping[str, str], name: str) -> str | None:
    """What is said of a rule: of itself, or of its style."""
    return switches.get(name, switches.get(name.split(".")[0]))
