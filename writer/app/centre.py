"""The middle of the window: the fields over the manuscript, folding when the body is scrolled."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from writer.app.fields.form import FieldsForm
from writer.app.manuscript.document import StoryDocument
from writer.app.manuscript.editor import Manuscript
from writer.story import Change, set_field
from writer.story.set_field import Value

_TEXT = 80  # pixels of text that are to be in view at least


class Centre(QWidget):
    """Keeps the form and the manuscript of one story in line with each other."""

    fold_changed = Signal(bool)  # whether the fields are folded wherever the body is scrolled to

    def __init__(self, document: StoryDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.form = FieldsForm()
        self.manuscript = Manuscript(document)
        self._folded_by_hand = False
        self._panels: list[QWidget] = []  # between the fields and the text
        self._is_tight = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.form)
        self._column.addWidget(self.manuscript, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "paper")
        self._connect()

    def _connect(self) -> None:
        self._document.changed.connect(self._on_changed)
        self._document.replaced.connect(self._on_replaced)
        self.form.field_edited.connect(self._on_field)
        self.form.leave_requested.connect(self.to_body)
        self.form.unfold_requested.connect(self.unfold)
        self.manuscript.left_upwards.connect(self._to_fields)
        self.manuscript.margins_changed.connect(self._align)
        self.manuscript.verticalScrollBar().valueChanged.connect(self._on_scroll)

    def insert_panel(self, panel: QWidget) -> None:
        """Put a panel between the fields and the manuscript."""
        self._column.insertWidget(1, panel)
        self._panels.append(panel)

    def to_body(self) -> None:
        """Go on writing in the body."""
        self.manuscript.setFocus()

    def _to_fields(self) -> None:
        """Go up out of the text; fields that are folded are shown for it."""
        self.show_fields()
        self.form.focus_last()

    # -- fields --------------------------------------------------------------------------------

    def _on_changed(self, change: Change) -> None:
        if change.front_changed:
            self.form.show_fields(self._document.story.fields)

    def _on_replaced(self) -> None:
        self._folded_by_hand = False
        self.form.set_folded(False)
        self.form.show_fields(self._document.story.fields)

    def _on_field(self, name: str, value: Value) -> None:
        edit = set_field(self._document.story, name, value)
        if edit.removed or edit.inserted:
            self._document.edit(edit)

    # -- folding -------------------------------------------------------------------------------

    @property
    def is_folded_by_hand(self) -> bool:
        """Whether the fields are folded wherever the body is scrolled to."""
        return self._folded_by_hand

    def fold(self, folded: bool) -> None:
        """Fold the fields to one line until they are unfolded by hand."""
        self._folded_by_hand = folded
        self.form.set_folded(folded)
        self.fold_changed.emit(folded)

    def unfold(self) -> None:
        """Show the fields again and start at the headline."""
        self.fold(False)
        self.manuscript.verticalScrollBar().setValue(0)
        self.form.focus_headline()

    def show_fields(self) -> None:
        """Show the fields, if they are folded, and leave the focus where it is."""
        if self.form.is_folded:
            self.fold(False)

    def _on_scroll(self, value: int) -> None:
        """Fold when the body is scrolled, by at least what folding uncovers, so nothing jumps."""
        if self._folded_by_hand or self._form_has_focus():
            return
        if self.form.is_folded:
            if value == 0 and not self._is_tight:
                self.form.set_folded(False)
            return
        before = self.form.height()
        lines = max(round((before - 44) / self.manuscript.line_height()), 1)
        if value > lines and self.manuscript.verticalScrollBar().maximum() > 2 * lines:
            self.form.set_folded(True)
            self.manuscript.verticalScrollBar().setValue(value - lines)

    def event(self, event: QEvent) -> bool:
        """Fold the fields where they would leave no room for the text, and show them again."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._see_to_room()
        return super().event(event)

    def _see_to_room(self) -> None:
        shown = [panel.sizeHint().height() for panel in self._panels if not panel.isHidden()]
        spare = self.height() - self.form.open_height(self.width()) - sum(shown)
        was, self._is_tight = self._is_tight, spare < _TEXT
        if self._folded_by_hand or self._form_has_focus():
            return
        if self._is_tight and not was:
            self.form.set_folded(True)
        elif was and not self._is_tight and self.manuscript.verticalScrollBar().value() == 0:
            self.form.set_folded(False)

    def _form_has_focus(self) -> bool:
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and self.form.isAncestorOf(focused)

    def _align(self) -> None:
        left, right = self.manuscript.text_left(), self.manuscript.text_right()
        self.form.set_margins(left, right)
