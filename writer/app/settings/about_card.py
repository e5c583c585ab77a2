"""About Writer: its version, its licence, what it is made of and where it keeps its files."""

import platform
from contextlib import suppress

from PySide6.QtCore import QRect, QSize, Qt, qVersion
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from writer import __version__
from writer.app.i18n import tr
from writer.app.look.fonts import manuscript_font
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.card import SHADOW, Card
from writer.app.widgets.labels import label
from writer.errors import WriterError
from writer.storage.folders import config_dir, data_dir, state_dir

_WIDTH = 460
WHAT = tr("Write, check and export news stories.")
LICENCE = tr(
    "Free software under the MIT licence. It works with no network and sends nothing anywhere."
)


class AboutCard(Card):
    """Opens in the middle of the window. Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, padding=22)
        self.setAccessibleName(tr("About Writer"))
        title = label("Writer")
        title.setFont(manuscript_font(19, bold=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(self.inner)
        column.setSpacing(8)
        column.addWidget(title)
        for words, kind in ((WHAT, ""), (LICENCE, "quiet")):
            column.addWidget(label(words, kind))
        self._facts = label(kind="quiet", scale=0.93)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._facts)
        self._close = ActionButton(tr("Close"))
        self._close.clicked.connect(self.dismiss)
        copy = ActionButton(tr("Copy Details"), "quiet")
        copy.clicked.connect(lambda: QApplication.clipboard().setText(details()))
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(self._close)
        column.addLayout(row)

    def open(self) -> None:
        """Show it, with the focus on Close."""
        self._facts.setText(details())
        self.open_card()
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self) -> None:
        column, ground = self.layout(), self.ground().rect()
        assert column is not None
        column.activate()
        width = min(_WIDTH, ground.width() - 32)
        height = column.totalHeightForWidth(width + 2 * SHADOW) - 2 * SHADOW
        size = QSize(width, min(height, ground.height() - 32))
        corner = ground.center() - QRect(ground.topLeft(), size).center()
        self.set_body(QRect(corner, size))


def details() -> str:
    """What helps whoever looks into a fault: versions and folders."""
    lines = [
        tr("Version {0}").format(__version__),
        f"Qt {qVersion()}, Python {platform.python_version()}, {platform.platform(terse=True)}",
    ]
    for words, folder in (
        (tr("Settings"), config_dir),
        (tr("Own files"), data_dir),
        (tr("Recovery"), state_dir),
    ):
        with suppress(WriterError):
            lines.append(f"{words}: {folder()}")
    return "\n".join(lines)
