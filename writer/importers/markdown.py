"""Markdown, or a story file, as a story: its title becomes the headline, the rest stays as it is."""

from writer.importers.base import Decision, Imported, NothingToImport, excerpt, on_line
from writer.importers.plain.lines import read_lines
from writer.speech import say
from writer.story import Story, set_field

KIND = "markdown"
TITLE = "Markdown"
SUFFIXES: tuple[str, ...] = (".md", ".markdown", ".mdown", ".mkd")


def read(raw: str, undone: frozenset[int] = frozenset()) -> Imported:
    """The story that Markdown says; raises NothingToImport when there are no words.

    A text with a headline among its fields is a story already and comes back as it was. Without
    one the first block, when it is a heading of the first level, becomes the headline.
    """
    text = raw.removeprefix("\ufeff")
    if not read_lines(text):
        raise NothingToImport
    story = Story.from_text(text)
    title = story.blocks[0] if story.blocks else None
    if title is None or title.kind != "heading" or title.level != 1 or not title.text.strip():
        return Imported(text, (), KIND)
    line = story.line(0)
    if story.fields.headline or story.fields.error or line in undone:
        return Imported(text, (), KIND)
    start = story.start(0)
    edit = set_field(story, "headline", title.text)
    added = edit.inserted
    if not story.front.strip() and "\r\n" in text:
        added = added.replace("\n", "\r\n")
    body = text[start + len(title.source) :]
    said = on_line(
        line, say("the title {excerpt} became the headline.", excerpt=excerpt(title.text))
    )
    moved = text[: edit.position] + added + text[edit.end : start] + body
    return Imported(moved, (Decision(line, "headline", said),), KIND)
