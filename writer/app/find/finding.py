"""Finding in the story: what the bar asks for is marked, counted, walked and replaced.

Matches in the fields come first, as the fields do; then those in the body.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from writer.app.aside import Aside
from writer.app.centre import Centre
from writer.app.fields.specs import BY_NAME
from writer.app.find.across import words_between
from writer.app.find.bar import FindBar
from writer.app.find.fields import FieldMatch, find_in_fields, replace_in_fields
from writer.app.find.replace import replacing, replacing_all
from writer.app.find.search import Found, Query, find, look_ahead, pieces_of
from writer.app.find.ticks import Ticks
from writer.app.i18n import tr
from writer.app.look.theme import current
from writer.errors import WriterError
from writer.story import Change, Edit

_DELAY = 120  # milliseconds after a key in the text
_LONG = 150  # milliseconds after which it is said that a pattern is looked for
_LONGEST = 80  # characters of a selection that are taken for what is looked for


CUT = tr("A link or another mark cuts through these words: change them in the text.")


class Finding(QObject):
    """Keeps the matches of the bar's query in the story."""

    def __init__(self, centre: Centre) -> None:
        super().__init__(centre)
        self.bar = FindBar()
        self.bar.hide()
        self._form = centre.form
        self._centre = centre
        self._manuscript = centre.manuscript
        self.ticks = Ticks(self._manuscript)
        self._found = Found(Query(""))
        self._in_fields: list[FieldMatch] = []
        self._field_at = -1  # the match in the fields one has gone to
        self._replaced = 0  # matches, just now: it is said until something else happens
        self._from, self._shown = 0, (-1, -1)  # where the caret was, and what is shown instead
        self._later = QTimer(self, singleShot=True, interval=_DELAY)
        self._later.timeout.connect(self._look)
        self._aside = Aside(self)
        self._is_looking = False
        self._wanted: Callable[[], object] | None = None  # what to do once it is known
        self._slow = QTimer(self, singleShot=True, interval=_LONG)
        self._slow.timeout.connect(self.bar.show_looking)
        self.bar.changed.connect(self._on_asked)
        self.bar.next_wanted.connect(self.step)
        self.bar.replace_wanted.connect(lambda all_: self._once_known(lambda: self._replace(all_)))
        self.bar.by.textChanged.connect(lambda _: self._say_again())
        self.bar.closed.connect(self.close)
        self._document = self._manuscript.story_document
        self._document.changed.connect(self._on_changed)
        self._document.replaced.connect(self._on_replaced)
        self._manuscript.view_changed.connect(self._mark_view)
        self._manuscript.caret_moved.connect(lambda _: self._leave_fields())

    def open(self, *, replace: bool = False) -> None:
        """Open the bar with the words that are selected; a longer selection is what is searched."""
        in_form = self._form.selected_words()
        start, end = self._manuscript.story_selection()
        selected = self._document.story.slice(start, end)
        is_part = "\n" in selected or len(selected) > _LONGEST
        selection = (start, end) if selected else self.bar.selection
        if in_form:
            self.bar.open(in_form[:_LONGEST], None, search_it=False, replace=replace)
        else:
            words = words_between(self._document.story, start, end) if selected else ""
            words = "" if is_part else words
            self.bar.open(words, selection, search_it=is_part, replace=replace)

    def close(self) -> None:
        """Close the bar and go back to the text, or to the field with the match."""
        at, fields = self._field_at, self._in_fields
        self.bar.hide()
        self._give_up()
        self._forget()
        self._mark()
        if 0 <= at < len(fields):
            match = fields[at]
            self._form.show_found({}, match.field, (match.start, match.end))
            self._form.input_of(match.field).setFocus()
        else:
            self._manuscript.setFocus()

    def close_if_open(self) -> None:
        """Esc in the text closes the bar as well."""
        if self.bar.isVisible():
            self.close()

    def step(self, by: int) -> None:
        """Go to the next match, or the one before, and around at the end."""
        if not self.bar.isVisible():
            self.open()
        self._once_known(lambda: self._step(by))

    def _step(self, by: int) -> None:
        if self._later.isActive():
            self._find()
        count = self._count
        if not count:
            return
        here = self._current()
        if here >= 0:
            at = here + by
        else:
            selection = self._manuscript.story_selection()
            at = len(self._in_fields) + bisect_left(self._matches, selection) - (by < 0)
        over = tr("from the top") if at >= count else tr("from the end") if at < 0 else ""
        self._go(at % count, over)

    @property
    def _matches(self) -> tuple[tuple[int, int], ...]:
        return self._found.places

    @property
    def _count(self) -> int:
        return len(self._in_fields) + len(self._matches)

    def _leave_fields(self) -> None:
        """The caret was put elsewhere in the body."""
        if self._field_at >= 0:
            self._field_at = -1
            self._mark_fields()

    def _give_up(self) -> None:
        """What waits for a pattern to be looked for is wanted no more."""
        self._wanted = None
        self._is_looking = False
        self._later.stop()
        self._slow.stop()

    def _on_replaced(self) -> None:
        self._give_up()
        self.bar.selection = None
        self._forget()

    def _forget(self) -> None:
        self._found, self._in_fields, self._field_at = Found(Query("")), [], -1

    def _on_changed(self, change: Change) -> None:
        self._replaced = 0
        if self.bar.selection is not None:
            self.bar.selection = _moved(self.bar.selection, change.edit)
        if self.bar.isVisible():
            self._later.start()

    def _on_asked(self) -> None:
        self._replaced = 0
        self._look(self._show_first)

    def _look(self, then: Callable[[], object] | None = None) -> None:
        """Find anew, then do ``then``. Patterns are looked for in a thread: some would take years."""
        query, story = self.bar.query(), self._document.story
        if not (query.is_pattern and query.words and self.bar.isVisible()):
            self._wanted = None
            self._find()
            if then is not None:
                then()
            return
        self._later.stop()
        self._wanted = then or self._wanted
        self._is_looking = True
        self._slow.start()
        text, body, known = story.text, len(story.front), list[Query]()
        self._aside.do(
            lambda: known.append(look_ahead(text, body, query)),
            lambda error: self._on_looked(query, text, known, error),
        )

    def _on_looked(
        self, query: Query, text: str, known: list[Query], error: WriterError | None
    ) -> None:
        if not self.bar.isVisible() or query != self.bar.query():
            return  # another one is being looked for, or none
        if text is not self._document.story.text:
            self._look()
            return
        self._find(known[0] if known else query, error)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted()

    def _once_known(self, act: Callable[[], object]) -> None:
        """Do something with the matches once they are known."""
        if self._is_looking and self.bar.isVisible():
            before = self._wanted
            self._wanted = lambda: (before() if before else None, act())
        else:
            act()

    def _find(self, query: Query | None = None, error: WriterError | None = None) -> None:
        self._later.stop()
        self._slow.stop()
        self._is_looking = False
        self._found, self._in_fields = Found(Query("")), []
        try:
            if error is not None:
                raise error
            if self.bar.isVisible():
                story, query = self._document.story, query or self.bar.query()
                self._found = find(story, query)
                self._in_fields = find_in_fields(story, query)
        except WriterError as caught:
            self._found = Found(Query(""))
            self.bar.show_error(str(caught))
        else:
            self._field_at = min(self._field_at, len(self._in_fields) - 1)
            self._show_count()
        self._mark()

    def _show_first(self) -> None:
        """Show the first match from the caret on, leaving the focus in the bar.

        While one goes on typing, the caret is where it was at first, not where it has been sent.
        """
        self._field_at = -1
        selection = self._manuscript.story_selection()
        if selection != self._shown:
            self._from = selection[0]
        if self._count and self._current() < 0:
            at = bisect_left(self._matches, (self._from, 0))
            self._go((len(self._in_fields) + at) % self._count if self._matches else 0)
            self._shown = self._manuscript.story_selection()

    def _current(self) -> int:
        """The match one is at, among all; -1 for none."""
        if self._field_at >= 0:
            return self._field_at
        selection = self._manuscript.story_selection()
        at = bisect_left(self._matches, selection)
        found = at < len(self._matches) and self._matches[at] == selection
        return len(self._in_fields) + at if found else -1

    def _go(self, at: int, over: str = "") -> None:
        """Show a match, counted among all; ``over`` says that one came there around an end."""
        self._replaced = 0
        if at < len(self._in_fields):
            self._field_at = at
            self._centre.show_fields()
        else:
            self._field_at = -1
            self._manuscript.select_in_story(*self._matches[at - len(self._in_fields)])
        self._mark_fields()
        self._tick()
        self._show_count(over)

    def _say_again(self) -> None:
        """What the replacement said may have been wrong, and is another now."""
        if self._count:
            self._show_count()

    def _show_count(self, over: str = "") -> None:
        if self._replaced:
            self.bar.show_replaced(self._replaced)
            return
        at = self._current()
        field = self._in_fields[at].field if 0 <= at < len(self._in_fields) else ""
        where = {"headline": tr("Headline"), "summary": tr("Summary")}.get(field, "")
        if field in BY_NAME:
            where = BY_NAME[field].label
        self.bar.show_count(at, self._count, " · ".join(filter(None, (where, over))))

    # -- replacing -----------------------------------------------------------------------------

    def _replace(self, everything: bool) -> None:
        try:
            if everything:
                self._replace_all()
            else:
                self._replace_one()
        except WriterError as error:
            self.bar.show_error(str(error))

    def _replace_all(self) -> None:
        caret = self._manuscript.story_selection()[0]
        self._refresh()
        count = self._count
        if not count:
            return
        story, query, by = self._document.story, self._found.query, self.bar.by.text()
        body = len(story.front)
        done = replacing_all(story, self._found, by, *replace_in_fields(story, query, by))
        if not done.edits:
            if done.left:
                self.bar.show_error(CUT)
            return
        self._forget()
        self._mark()  # or all that goes would be laid out once more for its mark
        self._document.edit(*done.edits)
        moved = caret - body + len(self._document.story.front)  # fields may be longer or shorter
        caret = min(max(moved, 0), len(self._document.story.text))
        self._manuscript.select_in_story(caret, caret)
        self._replaced = count - done.left
        self._show_count()  # what matches now is looked for in a moment: the text must not wait

    def _refresh(self) -> None:
        """Have the matches of the text as it is."""
        is_old = self._found.text is not self._document.story.text
        if is_old or self._found.query != self.bar.query():
            self._find()

    def _replace_one(self) -> None:
        self._refresh()
        at = self._current()
        if at < 0:
            self.step(1)
            return
        if at < len(self._in_fields):
            self._replace_in_field(at)
            return
        start, end = self._matches[at - len(self._in_fields)]
        done = replacing(self._document.story, self._found, (start, end), self.bar.by.text())
        if done.left:
            self.bar.show_error(CUT)
            return
        self._document.edit(*done.edits)
        after = end + sum(len(edit.inserted) - edit.removed for edit in done.edits)
        self._manuscript.select_in_story(after, after)
        self._find()
        self.step(1)

    def _replace_in_field(self, at: int) -> None:
        """Replace a match in a field and go to the next one."""
        story, query, by = self._document.story, self.bar.query(), self.bar.by.text()
        match, before = self._in_fields[at], len(self._in_fields)
        self._document.edit(*replace_in_fields(story, query, by, match))
        self._field_at = -1
        self._find()
        after = at + 1 - max(before - len(self._in_fields), 0)  # what came may match again
        if self._count:
            self._go(after % self._count)

    # -- marking -------------------------------------------------------------------------------

    def _mark(self) -> None:
        """Mark the matches in view, in the fields, and over the scroll bar."""
        self._mark_view()
        self._mark_fields()
        self._tick()

    def _mark_view(self) -> None:
        first, last = self._manuscript.story_view()
        at = max(bisect_left(self._matches, (first, 0)) - 1, 0)  # one may begin above the view
        end = bisect_right(self._matches, (last, 1 << 60))
        seen = self._matches[at:end]
        pieces = pieces_of(self._found, seen)
        self._manuscript.mark("found", [self._selection(*piece) for piece in pieces])

    def _mark_fields(self) -> None:
        marked: dict[str, list[tuple[int, int]]] = {}
        for match in self._in_fields:
            marked.setdefault(match.field, []).append((match.start, match.end))
        at = self._field_at
        here = self._in_fields[at] if 0 <= at < len(self._in_fields) else None
        self._form.show_found(
            marked, here.field if here else "", (here.start, here.end) if here else None
        )

    def _tick(self) -> None:
        at = self._current() - len(self._in_fields)
        self.ticks.show_matches(self._matches, at)

    def _selection(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        document = self._document
        made = QTextEdit.ExtraSelection()
        made.cursor = QTextCursor(document.document)
        made.cursor.setPosition(document.to_document(start))
        made.cursor.setPosition(document.to_document(end), QTextCursor.MoveMode.KeepAnchor)
        made.format.setBackground(current().color("found"))
        made.format.setForeground(current().color("ink"))  # quiet words would not read on it
        return made


def _moved(selection: tuple[int, int], edit: Edit) -> tuple[int, int]:
    """Where a selection is after an edit; what is written within it belongs to it."""
    start, end = selection
    by = len(edit.inserted) - edit.removed
    if edit.end <= start and edit.position < start:
        return start + by, end + by
    if edit.position >= end:
        return selection
    return min(start, edit.position), max(end, edit.end) + by
