"""Over the page: pictures on other sites are not fetched until the reader asks for them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from writer.app.i18n import tr
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.labels import label, rule
from writer.app.widgets.wording import counted


class WithheldBar(QWidget):
    """Says how many are not shown and offers to fetch them."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = label(kind="quiet", scale=0.94)
        self.button = ActionButton(tr("Load"))
        self.button.setToolTip(tr("Asks those sites for the pictures; they learn that you did"))
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.setContentsMargins(16, 5, 12, 5)
        row.setSpacing(10)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(rule())
        self.hide()

    def show_count(self, count: int) -> None:
        """Show how many pictures are not shown; none needs no bar."""
        pictures = counted(count, "picture")
        words = tr("{0} on other sites {1} not loaded.").format(
            pictures, "is" if count == 1 else "are"
        )
        self._words.setText(words)
        self.button.setAccessibleName(tr("Load {0} from other sites").format(pictures))
        self.button.setEnabled(True)
        self.setVisible(count > 0)

    def show_failed(self, count: int) -> None:
        """Say that some could not be had."""
        if count:
            self._words.setText(tr("{0} could not be loaded.").format(counted(count, "picture")))
        self.button.setEnabled(True)

    def _ask(self) -> None:
        self.button.setEnabled(False)
        self.wanted.emit()
