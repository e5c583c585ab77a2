"""Marks on the words, in layers: what was looked for, problems, spelling."""

from typing import Literal

from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

Layer = Literal["found", "problems", "spelling"]
Selections = list[QTextEdit.ExtraSelection]
_MOST_TIMES = 4  # that selections are shown anew because showing them brought others


class Layers:
    """The extra selections of one editor."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        self._editor = editor
        self._marked: dict[Layer, Selections] = {"found": [], "problems": [], "spelling": []}
        self._wanted = 0

    def mark(self, layer: Layer, selections: Selections) -> None:
        """Mark words in a layer; replaces what was marked in it before."""
        if selections or self._marked[layer]:
            self._marked[layer] = selections
            self._show()

    def selections(self, layer: Layer) -> Selections:
        """What is marked in a layer now."""
        return self._marked[layer]

    def places(self, layer: Layer) -> list[tuple[int, int]]:
        """Where in the document the marks of a layer begin and end now: they move with their words."""
        return [(one.cursor.anchor(), one.cursor.position()) for one in self._marked[layer]]

    def _show(self) -> None:
        """Qt tells of each selection while it goes through them, and crashes if others are set then."""
        self._wanted += 1
        if self._wanted > 1:
            return
        done = 0
        while done != self._wanted and done < _MOST_TIMES:
            done = self._wanted
            marks = self._marked.values()
            told = self._editor.blockSignals(True)  # else it asks us about each of hundreds
            self._editor.setExtraSelections([one for some in marks for one in some])
            self._editor.blockSignals(told)
        self._wanted = 0

    def lines_with_ground(self) -> set[int]:
        """The numbers of the lines with words that are selected or were looked for."""
        cursors = [one.cursor for one in self._marked["found"]]
        if self._editor.textCursor().hasSelection():
            cursors.append(self._editor.textCursor())
        document = self._editor.document()
        found: set[int] = set()
        for cursor in cursors:
            first = document.findBlock(cursor.selectionStart()).blockNumber()
            last = document.findBlock(cursor.selectionEnd()).blockNumber()
            found.update(range(first, last + 1))
        return found
