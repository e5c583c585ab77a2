"""The row of chips: the story's fields in a few words each, and the cards to type them in."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from writer.app.fields.chip import Chip
from writer.app.fields.specs import BY_NAME, SPECS, Spec, read, shown, typed
from writer.app.i18n import tr
from writer.app.widgets.flow import FlowLayout
from writer.app.widgets.mnemonics import give_letters
from writer.story import Fields

if TYPE_CHECKING:
    from writer.app.fields.chip_popup import ChipPopup


class ChipRow(QWidget):
    """Byline, dateline, date and section always; other fields when they say something."""

    field_edited = Signal(str, object)
    """A field's name and its new value: str, bool, list[str] or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = Fields()
        self._chips: dict[str, Chip] = {}
        layout = FlowLayout(self)
        for spec in SPECS:
            chip = Chip(spec.label)
            chip.clicked.connect(lambda _checked=False, spec=spec: self._click(spec))
            layout.addWidget(chip)
            self._chips[spec.name] = chip
        self._more = Chip(tr("More fields"))
        self._more.show_word("⋯")
        self._more.setToolTip(tr("More fields: tags, language, status …"))
        self._more.clicked.connect(self._offer_others)
        layout.addWidget(self._more)
        self.show_fields(Fields())

    @cached_property
    def popup(self) -> "ChipPopup":
        """The card one types a field in; made when it is needed, for the window opens sooner."""
        from writer.app.fields.chip_popup import ChipPopup

        popup = ChipPopup(self)
        popup.applied.connect(self._apply)
        return popup

    def show_fields(self, fields: Fields) -> None:
        """Show what the story says now."""
        self._fields = fields
        for spec in SPECS:
            chip = self._chips[spec.name]
            value = self._words(spec)
            chip.show_value(value)
            chip.setVisible(bool(value) or spec.always)

    def show_problems(self, severities: dict[str, str]) -> None:
        """Mark the chips of fields a check complains of; severities by field name."""
        for name, chip in self._chips.items():
            chip.show_problem(severities.get(name, ""))

    def show_found(self, names: set[str], here: str) -> None:
        """Mark the chips of fields with words that were looked for; ``here`` is gone to."""
        for name, chip in self._chips.items():
            chip.show_found(name in names, is_here=name == here)

    def chip(self, name: str) -> Chip:
        """The chip of a field. Raises KeyError for a field that has none."""
        return self._chips[name]

    def edit(self, name: str) -> None:
        """Open the field's card, or switch a switch."""
        self._click(BY_NAME[name])

    def finish(self) -> None:
        """Apply what is being typed in an open card."""
        if "popup" in self.__dict__:
            self.popup.finish()

    def _words(self, spec: Spec) -> str:
        if spec.kind == "switch":
            return spec.label if self._fields.developing else ""
        return shown(spec, self._fields)

    def _click(self, spec: Spec) -> None:
        if spec.kind == "switch":
            self.field_edited.emit(spec.name, None if self._fields.developing else True)
            return
        chip = self._chips[spec.name]
        anchor = chip if chip.isVisible() else self._more
        text = typed(spec, self._fields)
        self.popup.edit(spec, text, anchor)

    def _apply(self, name: str, text: str) -> None:
        self.field_edited.emit(name, read(BY_NAME[name], text))

    def _offer_others(self) -> None:
        menu = QMenu(self)
        give_letters(menu)
        for spec in SPECS:
            if self._chips[spec.name].isVisible():
                continue
            action = menu.addAction(f"{spec.label}…")
            action.triggered.connect(lambda _checked=False, spec=spec: self._click(spec))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
