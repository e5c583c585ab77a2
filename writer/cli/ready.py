"""The sheet before a story goes out: what blocks it, what to look at, what was waived and why."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from writer.checks.ready_sheet import ReadySheet, Row, ready_sheet
from writer.cli.houses import house_for
from writer.cli.parsing import UsageError, note, say
from writer.storage import read_story
from writer.story import Story


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("story", metavar="STORY")
    parser.add_argument("--house", metavar="NAME|FILE", help="this house style")
    parser.add_argument("-o", metavar="FILE", dest="out", help="write a proof sheet: .html or .pdf")


def run(options: Namespace) -> int:
    """Print the sheet, or write it as a proof sheet; 1 when something blocks the story.

    Raises :class:`UsageError` for a proof sheet that would take the place of a file of another kind.
    """
    if options.out and Path(options.out).suffix.lower() not in (".html", ".htm", ".pdf"):
        raise UsageError("A proof sheet is a web page or a PDF: name it FILE.html or FILE.pdf.")
    file = read_story(options.story)
    story = Story.from_text(file.text)
    sheet = sheet_for(story, Path(options.story), options.house)
    if options.out:
        from writer.cli.proof_sheet import Origin, proof_sheet
        from writer.storage import write_atomic

        html = proof_sheet(sheet, story, Origin(file.path.name, file.path.read_bytes()))
        printed = Path(options.out).suffix.lower() == ".pdf"
        data = _on_paper(html, story) if printed else html.encode()
        write_atomic(Path(options.out), data, file.mode)
        note(f"{options.out}: {sheet.verdict}")
    else:
        say("\n".join(_lines(sheet)) + "\n")
    return 0 if sheet.is_ready else 1


def _on_paper(html: str, story: Story) -> bytes:
    from writer.exporters.content import content_of
    from writer.exporters.documents.paper import paper_of
    from writer.exporters.documents.printing import print_page

    return print_page(html, paper_of(content_of(story)))


def sheet_for(story: Story, path: Path, asked: str | None = None) -> ReadySheet:
    """The sheet of a story by the house style that holds for it."""
    from writer.checks.story_types import type_of

    house = house_for(path, asked)
    checker = house.checker(path)
    problems = checker.check(story)
    made = type_of(story, house.types()) if story.fields.has("type") else None
    return ready_sheet(
        story, problems, checker.waived, type_title=made.title if made else "", house=house.name
    )


def _lines(sheet: ReadySheet) -> Iterator[str]:
    yield sheet.headline or "(no headline)"
    yield sheet.verdict
    yield from _part("What blocks it", sheet.blocking)
    yield from _part("What to look at", sheet.to_look_at)
    yield from _part("Advice", sheet.advice)
    if sheet.waived:
        yield "\nWhat was waived, and why"
        yield from (f"  {waiver}" for waiver in dict.fromkeys(w.waiver for w in sheet.waived))
    if sheet.unneeded:
        yield "\nReasons that hold for nothing any more"
        yield from (f"  {waiver}" for waiver in sheet.unneeded)
    yield "\nSearch and social"
    named = (("search", sheet.search), ("social", sheet.social), ("description", sheet.description))
    yield from (f"  {name:<12} {cut.shown or '(none)'}" for name, cut in named)
    yield "\nCounts"
    yield from (f"  {count:>6,} {_counted(name, count)}" for name, count in sheet.counts)


def _counted(name: str, count: int) -> str:
    """The name of what is counted: “minutes of reading”, “minute of reading”."""
    first, blank, rest = name.partition(" ")
    return f"{first.removesuffix('s')}{blank}{rest}" if count == 1 else name


def _part(title: str, rows: Sequence[Row]) -> Iterator[str]:
    if rows:
        yield f"\n{title}"
        yield from (
            f"  line {row.line}: {' '.join(row.problem.message.split())} [{row.problem.rule}]"
            for row in rows
        )
