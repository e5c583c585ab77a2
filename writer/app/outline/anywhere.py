"""Go to anything: every section, quote, problem and field of the story, and the stories opened last."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from writer.app.commands.palette import Entry
from writer.app.fields.specs import SPECS, shown
from writer.app.i18n import heard, name_of, tr
from writer.app.outline.rows import HEADLINE, SIGN_OFF, OutlineRow, outline_rows
from writer.app.widgets.marks import NAMES
from writer.storage.recent import recent

if TYPE_CHECKING:
    from writer.app.window import Window

PLACEHOLDER = tr("Go to a section, quote, problem, field or story; > for commands…")
_EMPTY = tr("not filled in")


def entries(window: "Window") -> list[Entry]:
    """All one can go to from ``window``, nearest first: places, problems, fields, stories."""
    if not window.has_story():
        return list(_stories(window))
    return [*_places(window), *_problems(window), *_fields(window), *_stories(window)]


def _places(window: "Window") -> Iterator[Entry]:
    story = window.document.story
    for row in outline_rows(story, tally=window.checking.tally):
        if row.block in (HEADLINE, SIGN_OFF):
            continue
        block = story.blocks[row.block]
        said = block.attribution.speaker if block.attribution else ""
        detail = " · ".join(filter(None, (said, tr("line {0}").format(story.line(row.block)))))
        kind = name_of(row.role).capitalize()
        yield Entry(row.text or kind, _to_place(window, row), detail, kind)


def _to_place(window: "Window", row: OutlineRow) -> Callable[[], object]:
    return lambda: window.to_place(row.block)


def _problems(window: "Window") -> Iterator[Entry]:
    story = window.document.story
    for index, one in enumerate(window.checking.problems):
        line = story.line_column(one.start)[0]
        yield Entry(
            heard(one.message),
            _to_problem(window, index),
            tr("problem · line {0}").format(line),
            NAMES[one.severity].capitalize(),
        )


def _to_problem(window: "Window", index: int) -> Callable[[], object]:
    return lambda: window.walk.to_index(index)


def _fields(window: "Window") -> Iterator[Entry]:
    fields = window.document.story.fields
    for name, value in (("headline", fields.headline), ("summary", fields.text("summary"))):
        yield Entry(
            name_of(name).capitalize(), _to_field(window, name), value or _EMPTY, tr("Field")
        )
    for spec in SPECS:
        value = shown(spec, fields) or _EMPTY
        yield Entry(spec.label, _to_field(window, spec.name), value, tr("Field"))


def _to_field(window: "Window", name: str) -> Callable[[], object]:
    return lambda: window.to_field(name)


def _stories(window: "Window") -> Iterator[Entry]:
    here = window.session.path
    for one in recent():
        if not one.missing and one.path != here:
            path = one.path
            yield Entry(
                path.name,
                lambda path=path: window.flow.go_to(path),  # type: ignore[misc]
                str(path.parent),
                tr("Story"),
            )
