"""What was waived, and why, under the list of problems; each can be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from writer.app.i18n import heard, tr
from writer.app.look.fonts import ui_font
from writer.app.widgets.labels import label, role_label
from writer.app.widgets.wording import counted
from writer.checks.waivers import Waived, Waiver

_TALLEST = 190
_MOST = 100


class WaivedList(QWidget):
    """Hidden when nothing is waived."""

    taken_back = Signal(object)
    """The Waiver."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Waived problems"))
        self._header = role_label()
        self._shown: tuple[Waiver, ...] = ()
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(16, 0, 12, 6)
        self._column.setSpacing(8)
        scroll = QScrollArea()
        scroll.setWidget(self._rows)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMaximumHeight(_TALLEST)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        self._header.setContentsMargins(16, 4, 16, 2)
        column.addWidget(self._header)
        column.addWidget(scroll)
        self.hide()

    def show_waived(self, waived: Sequence[Waived], unneeded: Sequence[Waiver]) -> None:
        """Show what is waived, and the reasons that hold for nothing any more."""
        told = [(each.waiver, heard(each.problem.message)) for each in waived]
        told += [(waiver, tr("Nothing of it is left.")) for waiver in unneeded]
        wanted = tuple(waiver for waiver, _ in told)
        self.setVisible(bool(told))
        if wanted == self._shown:
            return
        self._shown = wanted
        self._header.setText(tr("Waived · {0}").format(len(told)))
        self._header.setAccessibleName(counted(len(told), "waived problem"))
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for waiver, message in told[:_MOST]:
            self._column.addWidget(self._row(waiver, message))
        self._column.addStretch(1)

    def _row(self, waiver: Waiver, message: str) -> QWidget:
        signed = ", ".join(filter(None, (waiver.name, waiver.at[:10])))
        reason = label(tr("because {0}").format(waiver.reason), scale=0.93)
        detail = label(f"{message} {signed}".strip(), "faint", 0.87)
        back = QPushButton(tr("Take Back"))
        back.setProperty("kind", "link")
        back.setFont(ui_font(0.87))
        back.setCursor(Qt.CursorShape.PointingHandCursor)
        back.setAccessibleName(tr("Take back: because {0}").format(waiver.reason))
        back.clicked.connect(lambda _checked=False: self.taken_back.emit(waiver))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(reason)
        column.addWidget(detail)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        return holder
