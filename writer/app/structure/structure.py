"""Wires the menus of blocks to the manuscript and the commands."""

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QMenu

from writer.app.commands.command_list import BY_ID
from writer.app.commands.commands import key_text
from writer.app.commands.palette import Entry
from writer.app.i18n import tr
from writer.app.quotes.asking import Asking
from writer.app.structure.insert_menu import InsertMenu
from writer.app.structure.role_menu import open_menu, role_menu
from writer.app.structure.text_menu import TextMenu
from writer.story import compose

if TYPE_CHECKING:
    from writer.app.window import Window

_INSERT = (
    ("block.section", tr("Section"), "## "),
    ("block.subsection", tr("Subsection"), "### "),
    ("block.quote", tr("Quote"), "> "),
    ("block.pull", tr("Pull Quote"), ""),
    ("block.bullets", tr("Bulleted List"), "- "),
    ("block.numbers", tr("Numbered List"), "1. "),
    ("block.image", tr("Image"), ""),
    ("text.footnote", tr("Footnote"), "[^1]"),
    ("block.read_more", tr("Read-More Break"), ""),
    ("block.divider", tr("Divider"), "---"),
    ("block.table", tr("Table"), ""),
    ("block.stash", tr("Stash"), ""),
)
"""Command, name in the ``/`` menu, and what can be typed instead."""


_MOST = 2_000  # sentences to choose from


class Structure(QObject):
    """Owns the ``/`` menu, the margin's menu and the card of quotes."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._manuscript = window.manuscript
        self.insert_menu = InsertMenu(window)
        self.asking = Asking(window, window.manuscript)
        self.text_menu = TextMenu(window)
        self._role_menu: QMenu | None = None
        composing = window.composing
        window.manuscript.insert_wanted.connect(self.insert)
        window.manuscript.role_wanted.connect(self.turn)
        window.manuscript.attribution_wanted.connect(self.asking.ask)
        composing.attribution_wanted.connect(self.asking.ask)
        composing.insert_wanted.connect(lambda: self.insert(""))
        composing.role_wanted.connect(self.turn_here)
        composing.pull_wanted.connect(self.choose_words)
        window.side.outline.move_wanted.connect(self.move_part)
        window.side.outline.nudge_wanted.connect(self.nudge_part)
        self.insert_menu.spelled_out.connect(window.manuscript.type_text)

    def insert(self, prefix: str) -> None:
        """Open the menu of blocks by the caret."""
        commands = self._window.commands
        entries = [
            Entry(name, commands.action(command).trigger, typed, key_text(BY_ID[command]))
            for command, name, typed in _INSERT
            if commands.has(command) and commands.action(command).isEnabled()
        ]
        self.insert_menu.ask(entries, self._caret(), prefix)

    def choose_words(self) -> None:
        """Open the list of what a pull quote can repeat; the one chosen stands at the caret."""
        story = self._manuscript.story_document.story
        entries = [
            Entry(words, lambda words=words, speaker=speaker: self._pull(words, speaker), speaker)  # type: ignore[misc]
            for words, speaker in islice(compose.sentences(story), _MOST)
        ]
        if entries:
            self._window.sheets.choose_from(entries, tr("Which words of the story?"))
        else:
            self._window.tell(tr("A pull quote repeats words of the story: write some first."))

    def _pull(self, words: str, speaker: str) -> None:
        story = self._manuscript.story_document.story
        place = self._manuscript.story_selection()[1]
        self._manuscript.compose(compose.pull_words(story, place, words, speaker))

    def move_part(self, index: int, to: int) -> None:
        """Move a section, or a block that is none, to before block ``to`` (-1: the end)."""
        story = self._manuscript.story_document.story
        if not 0 <= index < len(story.blocks):
            return
        to = to if to >= 0 else len(story.blocks)
        if story.blocks[index].kind == "heading":
            to = compose.next_heading(story, to)
        self._carry_out(compose.move_section(story, index, to))

    def nudge_part(self, index: int, step: int) -> None:
        """Move a section over its neighbour, or a block by one block."""
        story = self._manuscript.story_document.story
        if not 0 <= index < len(story.blocks):
            return
        if story.blocks[index].kind == "heading":
            to = compose.section_neighbour(story, index, step)
        else:
            to = index - 1 if step < 0 else index + 2
        if 0 <= to <= len(story.blocks):
            self._carry_out(compose.move_section(story, index, to))

    def _carry_out(self, done: compose.Composition) -> None:
        """Move a part; the outline follows at once and keeps the focus."""
        outline = self._window.side.outline
        had_focus = outline.view.hasFocus()
        self._manuscript.compose(done)
        story, checking = self._manuscript.story_document.story, self._window.checking
        self._window.side.show_outline(
            story, checking.problems, checking.worst_by_block(), checking.tally
        )
        checking.soon()
        outline.show_place(story.block_at(done.caret))
        if had_focus:
            outline.view.setFocus()

    def _caret(self) -> QRect:
        manuscript = self._manuscript
        row = manuscript.cursorRect()
        corner = manuscript.viewport().mapTo(self._window, row.topLeft())
        return QRect(corner, row.size())

    def turn_here(self) -> None:
        """Open the menu of the block at the caret."""
        row = self._manuscript.cursorRect()
        self._open(self._manuscript.viewport().mapToGlobal(QPoint(0, row.bottom() + 4)))

    def turn(self, index: int, place: QPoint) -> None:
        """Open the menu of block ``index`` at a place of the screen."""
        story = self._manuscript.story_document.story
        if not 0 <= index < len(story.blocks):
            return
        caret = self._manuscript.story_selection()[1]
        if (
            not 0 <= caret - story.start(index) <= story.blocks[index].end
        ):  # also on the lines below
            start = compose.words_start(story, index)
            self._manuscript.select_in_story(start, start)
        self._manuscript.setFocus()
        self._open(place)

    def _open(self, place: QPoint) -> None:
        if self._role_menu is not None:
            self._role_menu.deleteLater()
        kind = self._window.composing.kind_at_caret()
        self._role_menu = role_menu(self._window.commands, kind, self._window)
        open_menu(self._role_menu, place)
