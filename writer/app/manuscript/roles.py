"""What the margin says of the blocks in view: their role names, and the worst problem of each."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock

from writer.app.manuscript.document import StoryDocument
from writer.app.manuscript.margin import Label, labels_of
from writer.story import Change, lead_end


class Roles:
    """Kept in step with the story; asked for each painting."""

    def __init__(self, document: StoryDocument) -> None:
        self._document = document
        self.severities: dict[int, str] = {}
        """The worst problem of each block that has one."""
        self._lead_end: int | None = None

    def labels(self, lines: list[tuple[QTextBlock, QRectF]]) -> Iterator[Label]:
        """The labels of lines in view, given with their boxes."""
        if self._lead_end is None:
            self._lead_end = lead_end(self._document.story)
        return labels_of(self._document.story, lines, self._lead_end, self.severities)

    def set_severities(self, severities: dict[int, str]) -> bool:
        """The worst problem of each block that has one; whether that is news."""
        news = severities != self.severities
        self.severities = severities
        return news

    def follow(self, change: Change) -> None:
        """What is behind a change stays with its blocks."""
        self._lead_end = None
        by, after = len(change.new) - len(change.old), change.index + len(change.old)
        if by:
            self.severities = {
                index + by if index >= after else index: worst
                for index, worst in self.severities.items()
                if index >= after or index < change.index + len(change.new)
            }

    def start_anew(self) -> None:
        """Another story is shown."""
        self._lead_end = None
