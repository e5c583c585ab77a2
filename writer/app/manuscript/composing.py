"""The composing commands, carried out on the manuscript."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from writer.app.manuscript.editor import Manuscript
from writer.story import compose
from writer.story.compose import Composition

_KINDS = {
    "paragraph": "block.paragraph",
    "quote": "block.quote",
    "pull-quote": "block.pull",
    "image": "block.image",
    "read-more": "block.read_more",
    "divider": "block.divider",
    "table": "block.table",
    "stash": "block.stash",
    "footnote": "text.footnote",
}


class Composing(QObject):
    """Handlers for the Format menu; ``handlers`` gives them by command."""

    attribution_wanted = Signal(int, bool)  # the quote's index, and whether it was made just now
    picture_wanted = Signal()  # to choose one, or to describe the one at the caret
    link_wanted = Signal()  # to make one of the selection, or to edit the one at the caret
    insert_wanted = Signal()  # the menu of blocks
    role_wanted = Signal()  # the menu of the block at the caret
    pull_wanted = Signal()  # there are no words at the caret: to choose which to repeat

    def __init__(self, manuscript: Manuscript) -> None:
        super().__init__(manuscript)
        self._manuscript = manuscript
        self._emphasised = -1  # how many edits there were when words were last made bold or italic

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command."""
        return {
            "text.bold": lambda: self._emphasise(compose.bold, "strong"),
            "text.italic": lambda: self._emphasise(compose.italic, "emphasis"),
            "text.link": self.link_wanted.emit,
            "text.footnote": lambda: self._run(compose.footnote),
            "go.footnote": self._go_to_other_end,
            "block.paragraph": lambda: self._run(compose.paragraph),
            "block.section": lambda: self._run(compose.heading, 2),
            "block.subsection": lambda: self._run(compose.heading, 3),
            "block.quote": lambda: self._run(compose.quote),
            "block.attribute": self._attribute,
            "block.bullets": lambda: self._run(compose.bullets),
            "block.numbers": lambda: self._run(compose.numbers),
            "block.pull": self._pull,
            "block.read_more": lambda: self._run(compose.read_more),
            "block.divider": lambda: self._run(compose.divider),
            "block.table": lambda: self._run(compose.table),
            "block.image": self.picture_wanted.emit,
            "block.insert": self.insert_wanted.emit,
            "block.role": self.role_wanted.emit,
            "block.up": lambda: self._run(compose.move_up),
            "block.down": lambda: self._run(compose.move_down),
            "section.up": lambda: self._move_section(-1),
            "section.down": lambda: self._move_section(1),
        }

    def kind_at_caret(self) -> str:
        """The command that names the block at the caret, such as ``block.section``; '' for none."""
        story = self._manuscript.story_document.story
        caret = self._manuscript.story_selection()[1]
        index = story.block_at(caret)
        if index < 0 or caret > story.start(index) + story.blocks[index].end:
            return "block.paragraph"  # what is written on an empty line becomes one
        block = story.blocks[index]
        if block.kind == "heading":
            return "block.section" if block.level <= 2 else "block.subsection"
        if block.kind == "list":
            ordered = block.source.lstrip()[:1].isdigit()
            return "block.numbers" if ordered else "block.bullets"
        return _KINDS.get(block.kind, "")

    def _run(self, command: Callable[..., Composition], *extra: object) -> None:
        start, end = self._manuscript.story_selection()
        story = self._manuscript.story_document.story
        self._manuscript.compose(command(story, start, end, *extra))

    def _emphasise(self, command: Callable[..., Composition], kind: str) -> None:
        """Make words bold or italic; after writing such words, go on plain behind them."""
        manuscript = self._manuscript
        start, end = manuscript.story_selection()
        story = manuscript.story_document.story
        written = start == end and manuscript.story_document.edits != self._emphasised
        out = compose.step_out(story, end, kind) if written else None
        manuscript.compose(out or command(story, start, end))
        self._emphasised = -1 if out else manuscript.story_document.edits

    def _pull(self) -> None:
        start, end = self._manuscript.story_selection()
        done = compose.pull_quote(self._manuscript.story_document.story, start, end)
        if done.edits:
            self._manuscript.compose(done)
        else:
            self.pull_wanted.emit()

    def _move_section(self, step: int) -> None:
        """Move the section of the caret over or under its neighbour."""
        manuscript = self._manuscript
        story = manuscript.story_document.story
        caret = manuscript.story_selection()[1]
        index = compose.section_at(story, caret)
        to = compose.section_neighbour(story, index, step) if index >= 0 else -1
        if to >= 0:
            last = compose.section_end(story, index) - 1
            end = story.start(last) + story.blocks[last].end  # not the empty lines, which stay
            into = min(caret, end) - story.start(index)
            done = compose.move_section(story, index, to)
            manuscript.compose(Composition(done.edits, done.caret + into, done.caret + into))

    def _go_to_other_end(self) -> None:
        """From a reference to its note, from a pull quote to the words it repeats, or back."""
        manuscript = self._manuscript
        story = manuscript.story_document.story
        caret = manuscript.story_selection()[1]
        place = None if self.kind_at_caret() == "block.pull" else compose.other_end(story, caret)
        found = (place, place) if place is not None else compose.repeated(story, caret)
        if found is not None:
            manuscript.compose(Composition((), *found))
            manuscript.ensureCursorVisible()

    def _attribute(self) -> None:
        """Ask who said the quote at the caret, making it a quote first if it is none."""
        story = self._manuscript.story_document.story
        index = story.block_at(self._manuscript.story_selection()[1])
        is_new = index < 0 or story.blocks[index].kind not in ("quote", "pull-quote")
        if is_new:
            self._run(compose.quote)
            index = story.block_at(self._manuscript.story_selection()[1])
        if index >= 0:
            self.attribution_wanted.emit(index, is_new)
