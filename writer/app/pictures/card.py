"""The card of a picture: a small copy of it, its description, caption and credit."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from writer.app.i18n import tr
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.card import Card
from writer.app.widgets.labels import dress, label
from writer.app.widgets.line_input import ShortInput
from writer.checks.files import picture_size

_WIDTH = 560
SMALL, LARGE = 460, 1200  # pixels of width: blurred under the one, shown large from the other on


@dataclass(frozen=True, slots=True)
class Described:
    """What the card says of a picture."""

    alt: str
    caption: str
    credit: str


class PictureCard(Card):
    """Opens under a picture. Enter or a click elsewhere keeps what was written, Esc gives it up."""

    accepted = Signal(object)
    """The Described, when something was changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Picture"))
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setFixedSize(150, 112)
        self._size = label("", "quiet", 0.9)
        self.alt = ShortInput(
            tr("Description"), tr("What the picture shows, for those who cannot see it")
        )
        self.caption = ShortInput(tr("Caption"), tr("The ferry at its pier on Tuesday"))
        self.credit = ShortInput(tr("Credit"), "Jane Roe/Agency")
        self._inputs = (self.alt, self.caption, self.credit)
        self._done = ActionButton(tr("Done"))
        self._shown = Described("", "", "")
        self._place = QRect()
        self._lay_out()
        self._done.clicked.connect(self.accept)
        for widget in self._inputs:
            widget.returnPressed.connect(self.accept)

    def _lay_out(self) -> None:
        fields = QVBoxLayout()
        fields.setSpacing(2)
        for widget in self._inputs:
            name = label(widget.accessibleName(), "quiet", 0.87)
            name.setBuddy(widget)
            fields.addWidget(name)
            fields.addWidget(widget)
            fields.addSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(fields, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._size, 1)
        foot.addWidget(self._done)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(self.inner)
        whole.setSpacing(8)
        whole.addLayout(row)
        whole.addLayout(foot)

    def show_picture(
        self, described: Described, path: Path | None, small: QPixmap | None, place: QRect
    ) -> None:
        """Open under ``place`` (in the window's pixels) for the picture of ``path``, if it is there."""
        self._place = place
        texts = (described.alt, described.caption, described.credit)
        for widget, text in zip(self._inputs, texts, strict=True):
            widget.setText(text)
            widget.setCursorPosition(0)
        self._shown = self.described()  # as the inputs say it: spaces around are not theirs
        self.show_small(small)
        self._tell_size(path)
        self.open_card()
        empty = next((one for one in self._inputs if not one.text()), self.alt)
        empty.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_small(self, small: QPixmap | None) -> None:
        """Show the small copy once it is read."""
        room = self._picture.size()
        self._picture.setVisible(small is not None)
        if small is not None:
            self._picture.setPixmap(
                small.scaled(
                    room,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )

    def _tell_size(self, path: Path | None) -> None:
        size = picture_size(path) if path else None
        self._size.setText(said_of_size(size, is_there=path is not None))
        small = size is not None and size[0] < LARGE
        dress(self._size, kind="warning" if small or size is None else "quiet")

    def described(self) -> Described:
        """What the inputs say."""
        return Described(*(widget.text().strip() for widget in self._inputs))

    def accept(self) -> None:
        """Keep what was written and close."""
        if not self.isVisible():
            return
        described = self.described()
        self.close_card()
        if described != self._shown:
            self.accepted.emit(described)

    def dismiss(self) -> None:
        """Turning to something else keeps what was written."""
        if self.isVisible():
            self.accept()
            self.dismissed.emit()

    def place(self) -> None:
        self.place_column(self._place, _WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)


def said_of_size(size: tuple[int, int] | None, *, is_there: bool = True) -> str:
    """A picture's size, and a warning when it is too small or no page can show it."""
    if size is None and is_there:
        return tr("The picture is damaged: no page can show it.")
    if size is None:
        return tr("The picture is not beside the story.")
    said = tr("{0:,} × {1:,} pixels").format(size[0], size[1])
    if size[0] < SMALL:
        return tr("{0}: too small, it will look blurred").format(said)
    return (
        tr("{0}: search engines want {1:,} in width").format(said, LARGE)
        if size[0] < LARGE
        else said
    )
