"""The fixture pages, and what a test wants to know of an import."""

import os
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from writer.importers import Imported
from writer.story import Story, outline

FOLDER = Path(__file__).parent / "fixtures"
_PAGE = re.compile(
    r"(?P<before>[\s\S]*?````raw ?(?P<flags>.*)\n(?P<raw>[\s\S]*?)\n````\n\n````expected\n)"
    r"(?P<expected>[\s\S]*?)````\n"
)
_WORD = re.compile(r"[^\W_]+")

# What a line may say without its words: its field, its break or its block says them.
SILENT = {
    "byline": "by von por par words written story and und y et in a text interview",
    "date": "published at on de le à às uhr march März marzo março mars der a las o",
    "updated": "updated last modified at on",
    "read-more": None,
    "section": "section",
    "tags": "tags",
    "list": None,
    "embargo": "embargoed until",
}


@dataclass(frozen=True)
class Page:
    """One fixture: its raw text and the outline that must come of it."""

    path: Path
    before: str
    raw: str
    expected: str

    def accept(self, found: str) -> None:
        """Write a deliberate change of the outline down; ACCEPT=1 asks for it."""
        self.path.write_text(f"{self.before}{found}````\n", encoding="utf-8")


def pages() -> list[Page]:
    """Every fixture, by name."""
    return [read_page(path) for path in sorted(FOLDER.glob("*.md"))]


def read_page(path: Path) -> Page:
    match = _PAGE.fullmatch(path.read_text(encoding="utf-8"))
    assert match, path
    raw = match["raw"]
    if "crlf" in match["flags"]:
        raw = raw.replace("\n", "\r\n")
    return Page(path, match["before"], raw, match["expected"])


def accepting() -> bool:
    return bool(os.environ.get("ACCEPT"))


def compact(text: str) -> str:
    """The outline of a story file: a line for each field and each block, long texts cut short."""
    found = outline(Story.from_text(text))
    fields, blocks = found["fields"], found["blocks"]
    assert isinstance(fields, dict)
    assert isinstance(blocks, list)
    lines = [f"{name} = {_plain(value)}" for name, value in fields.items()]
    lines += [""] * bool(lines) + [_block(block) for block in blocks]
    return "".join(line + "\n" for line in lines)


def kinds(text: str) -> list[str]:
    """The kinds of the blocks of a story file."""
    blocks = outline(Story.from_text(text))["blocks"]
    assert isinstance(blocks, list)
    return [block["kind"] for block in blocks]


def _plain(value: object) -> str:
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value)


def _block(block: dict[str, object]) -> str:
    words = str(block["text"]).split()
    text = " ".join(words if len(words) < 12 else [*words[:6], "…", *words[-3:]])
    said = block.get("attribution")
    by = f" | {said['text']}" if isinstance(said, dict) else ""
    return f"{block['kind']}: {text}{by}".rstrip()


def words_of(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))


def story_words(text: str) -> Counter[str]:
    """Every word of a story: its fields and its blocks, stash included."""
    story = Story.from_text(text)
    said = [_plain(value) for value in story.fields.values.values()]
    said += [leaf.text for block in story.blocks for leaf in block.leaves]
    said += [block.text for block in story.blocks if block.kind == "stash"]
    return words_of("\n".join(said))


def lost_words(raw: str, imported: Imported) -> Counter[str]:
    """Words of the source that are not in the story and that no field or mark stands for.

    Words of a date may be gone when its numbers are in the field.
    """
    lines = re.split(r"\r\n|[\n\r\v\f\x85\u2028\u2029]", raw)
    missing = words_of(raw) - story_words(imported.text)
    for decision in imported.decisions:
        line = lines[decision.line - 1]
        if decision.action in ("date", "updated", "dateline", "embargo", "read-more"):
            missing -= words_of(line)
        elif decision.action in SILENT:
            missing -= Counter((SILENT[decision.action] or "").split())
        if decision.action == "footnote":  # labels of notes are no words of the story
            missing -= words_of(" ".join(re.findall(r"\[\^([^\s\[\]]+)\]", raw)))
        if decision.action == "list":
            missing -= Counter(re.findall(r"(?m)^\s*\(?(\d+)[.)]", raw))
    return missing


def added_words(raw: str, imported: Imported) -> Counter[str]:
    """Words of the story that are not in the source, apart from dates rewritten."""
    story = Story.from_text(imported.text)
    dates = " ".join((story.fields.date, story.fields.updated, story.fields.text("embargo")))
    return story_words(imported.text) - words_of(raw) - words_of(dates) - Counter(["true"])
