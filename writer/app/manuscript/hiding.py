"""The fields' lines at the top of the document, which the form shows instead of the editor."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from writer.app.manuscript.editor import Manuscript


class HiddenFields:
    """Hides the lines of the fields; ``lines`` is how many there are."""

    def __init__(self, manuscript: "Manuscript") -> None:
        self._manuscript = manuscript
        self.lines = 0

    def are_shown(self) -> bool:
        """Whether they are in sight, their lines having been written anew with the same words."""
        text = self._manuscript.document()
        ends = (0, self.lines - 1) if self.lines else ()
        return any(text.findBlockByNumber(number).isVisible() for number in ends)

    def hide(self) -> None:
        """Hide the lines that are fields now, and show those that were."""
        text = self._manuscript.document()
        hidden = min(self._manuscript.story_document.hidden_lines(), text.blockCount() - 1)
        for number in range(max(hidden, self.lines) + 1):
            block = text.findBlockByNumber(number)
            if block.isVisible() != (number >= hidden):
                block.setVisible(number >= hidden)
                block.clearLayout()
        if hidden != self.lines:
            self.lines = hidden
            layout = text.documentLayout()
            layout.documentSizeChanged.emit(layout.documentSize())
            self._manuscript.viewport().update()

    def body_start(self) -> int:
        """The document position at which the body starts."""
        return self._manuscript.document().findBlockByNumber(self.lines).position()

    def words_start(self) -> int:
        """Where the words of the body start, below the blank lines above them."""
        first = block = self._manuscript.document().findBlockByNumber(self.lines)
        while block.isValid() and not block.text().strip():
            block = block.next()
        return (block if block.isValid() else first).position()
