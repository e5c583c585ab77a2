"""The form over the body: headline, summary and the other fields, with their names in the margin."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from writer.app.fields.chip_row import ChipRow
from writer.app.fields.field_label import FieldLabel
from writer.app.fields.folded import FoldedFields
from writer.app.i18n import name_of, tr
from writer.app.look.fonts import BODY, headline_font, manuscript_font
from writer.app.widgets.labels import label, rule
from writer.app.widgets.line_input import LineInput
from writer.app.widgets.marks import NAMES
from writer.story import Fields

HEADLINE_LIMIT = 70
"""Characters after which search results and phones cut a headline (rule headline.length)."""
GAP = 16
"""Pixels between a role name and the text beside it."""


class FieldsForm(QWidget):
    """Shows a story's fields and says what a person makes of them; it changes no story itself."""

    field_edited = Signal(str, object)
    """A field's name and its new value (str, bool, list[str], None), headline and summary key by key."""
    leave_requested = Signal()
    """Enter or Down on the last line: go on in the body."""
    unfold_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Fields of the story"))
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._points = BODY
        self.headline = LineInput(tr("Headline"), tr("Add a headline…"), headline_font())
        self.summary = LineInput(
            tr("Summary"), tr("Add a one-sentence summary…"), manuscript_font(BODY)
        )
        self.chips = ChipRow()
        self._hint = label(kind="warning", scale=0.87)
        self._broken = label(kind="error", scale=0.93)
        self._labels = {
            name: FieldLabel(name_of(name)) for name in ("headline", "summary", "story")
        }
        self._folded = FoldedFields()
        self._rows: list[QHBoxLayout] = []
        self._stack = QStackedLayout(self)
        self._form = self._build()
        self._stack.addWidget(self._form)
        self._stack.addWidget(self._folded)
        self._connect()
        self.set_margins(102, 22)
        self.show_fields(Fields())

    def _build(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 22, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row("headline", self.headline))
        column.addLayout(self._row("", self._hint))
        column.addSpacing(8)
        column.addLayout(self._row("summary", self.summary))
        column.addSpacing(10)
        column.addLayout(self._row("story", self.chips))
        column.addLayout(self._row("", self._broken))
        column.addSpacing(16)
        column.addWidget(rule())
        return form

    def _row(self, name: str, widget: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        margin: QLabel = self._labels.get(name) or QLabel()
        if not name:
            margin.setFixedHeight(0)
        margin.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if name and isinstance(widget, LineInput):
            margin.setBuddy(widget)
        row.addWidget(margin, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(widget, 1)
        self._rows.append(row)
        return row

    def _connect(self) -> None:
        self.headline.edited.connect(lambda text: self._edited("headline", text))
        self.summary.edited.connect(lambda text: self._edited("summary", text))
        self.chips.field_edited.connect(self.field_edited)
        for signal in (self.headline.accepted, self.headline.left_down):
            signal.connect(lambda: self.summary.place_caret(at_end=False))
        for signal in (self.summary.accepted, self.summary.left_down):
            signal.connect(self.leave_requested)
        self.summary.left_up.connect(lambda: self.headline.place_caret(at_end=True))
        self._folded.chosen.connect(self.unfold_requested)

    # what the window tells the form

    def show_fields(self, fields: Fields) -> None:
        """Show what the story says. An input that says it already is left as it is, caret and all."""
        self.headline.show_text(_text(fields, "headline"))
        self.summary.show_text(_text(fields, "summary"))
        self.chips.show_fields(fields)
        self._folded.show_headline(fields.headline)
        self._measure()
        self._broken.setText(fields.error)
        self._broken.setVisible(bool(fields.error))
        for widget in (self.headline, self.summary, self.chips):
            widget.setEnabled(not fields.error)

    def set_problem_fields(self, severities: Mapping[str, str]) -> None:
        """Mark the fields that checks complain of: field name -> error, warning or advice."""
        self.chips.show_problems(dict(severities))
        for name, input_ in (("headline", self.headline), ("summary", self.summary)):
            severity = severities.get(name, "")
            self._labels[name].show_problem(severity)
            input_.setAccessibleDescription(NAMES.get(severity, ""))

    def set_readiness(self, errors: int | None, warnings: int = 0) -> None:
        """Say on the folded line how far the story is; None while nothing is known."""
        self._folded.show_readiness(errors, warnings)

    def set_margins(self, left: int, right: int) -> None:
        """The text begins ``left`` pixels from the form's edge and ends ``right`` before the other."""
        for row in self._rows:
            row.setContentsMargins(0, 0, right, 0)
            item = row.itemAt(0)
            margin = item.widget() if item else None
            assert margin is not None
            margin.setFixedWidth(max(0, left - GAP))
        self._folded.set_margins(left, right)
        self._align_labels()

    def set_text_size(self, points: float) -> None:
        """Follow the manuscript's body size."""
        self._points = points
        self.headline.set_font(headline_font(points))
        self.summary.set_font(manuscript_font(points))
        self._align_labels()

    def set_folded(self, folded: bool) -> None:
        """Show one line instead of the form, or the form again."""
        if folded:
            self.chips.finish()
        self._stack.setCurrentIndex(1 if folded else 0)
        self._form.setMinimumHeight(0 if folded else self.open_height(self.width()))
        self.setMaximumHeight(self._folded.sizeHint().height() if folded else 16_777_215)
        self.updateGeometry()

    def open_height(self, width: int) -> int:
        """Pixels that all of it takes at a width."""
        column = self._form.layout()
        assert column is not None
        return column.totalHeightForWidth(width)

    @property
    def is_folded(self) -> bool:
        return self._stack.currentIndex() == 1

    def focus_headline(self) -> None:
        """Put the caret at the headline's end."""
        self.headline.place_caret(at_end=True)

    def focus_last(self) -> None:
        """Put the caret where one comes from when going up out of the body."""
        self.summary.place_caret(at_end=True)

    def edit_field(self, name: str) -> None:
        """Go to a field: its input, or its chip's card. Raises KeyError for a field with neither."""
        if name in ("headline", "summary"):
            (self.headline if name == "headline" else self.summary).place_caret(at_end=True)
        else:
            self.chips.edit(name)

    def selected_words(self) -> str:
        """The words that are selected in the input that has the focus, '' for none."""
        for one in (self.headline, self.summary):
            if one.hasFocus():
                return one.textCursor().selectedText()
        return ""

    def input_of(self, name: str) -> QWidget:
        """The input or the chip of a field. Raises KeyError for a field with neither."""
        own = {"headline": self.headline, "summary": self.summary}
        return own.get(name) or self.chips.chip(name)

    def show_found(
        self,
        found: Mapping[str, list[tuple[int, int]]],
        here: str,
        place: tuple[int, int] | None,
    ) -> None:
        """Mark words that were looked for, by field; ``place`` in field ``here`` is gone to."""
        for name, one in (("headline", self.headline), ("summary", self.summary)):
            one.show_found(found.get(name, []), place if name == here else None)
        self.chips.show_found(set(found), here)

    # within

    def _edited(self, name: str, text: str) -> None:
        self._measure()
        self.field_edited.emit(name, text)

    def _measure(self) -> None:
        length = len(self.headline.text().strip())
        over = length > HEADLINE_LIMIT
        self._hint.setText(
            tr("{0} characters · aim for {1} or fewer").format(length, HEADLINE_LIMIT)
            if over
            else ""
        )
        self._hint.setVisible(over)

    def _align_labels(self) -> None:
        """A role name stands at the middle of the first line beside it."""
        chip = self.chips.chip("byline").sizeHint().height()
        heights = {
            "headline": self.headline.fontMetrics().height(),
            "summary": self.summary.fontMetrics().height(),
            "story": chip,
        }
        for name, height in heights.items():
            self._labels[name].setFixedHeight(height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._align_labels()

    def event(self, event: QEvent) -> bool:
        """Keep its height: a column that gets less lays its rows over each other."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and not self.is_folded:
            self._form.setMinimumHeight(self.open_height(self.width()))
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the words goes to the nearest input, as one expects of paper."""
        below = (
            event.position().y() > self.headline.mapTo(self, self.headline.rect().bottomLeft()).y()
        )
        (self.summary if below else self.headline).place_caret(at_end=True)


def _text(fields: Fields, name: str) -> str:
    """A text field with its spaces as they are, so that a space just typed is not taken away."""
    value = fields.get(name)
    return value if isinstance(value, str) else fields.text(name)
