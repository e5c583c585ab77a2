"""One setting on the settings page: what it does, its control, its default and the way back to it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QWidget,
)

from writer.app.i18n import number, tr
from writer.app.look.fonts import ui_font
from writer.app.settings.options import Options
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.labels import label
from writer.app.widgets.line_input import WordInput
from writer.app.widgets.spin import pad
from writer.storage.settings import Setting, Settings

_WIDTH = 230  # pixels of a control


class SettingRow(QWidget):
    """Made from the setting's data alone; changes it at once."""

    def __init__(
        self, setting: Setting[Any], kept: Settings, options: Options | None = None
    ) -> None:
        super().__init__()
        self.setting = setting
        self._kept = kept
        self._options = options
        self._is_showing = False
        default = options()[0][1] if options else said(setting, setting.default)
        title, about = tr(setting.title), tr(setting.description)
        self.text = title
        shown = tr("{0} Default: {1}.").format(about, default)
        self.detail = " ".join((tr(setting.group), shown, tr(setting.also), setting.also))
        self.control = self._control()
        self.control.setAccessibleName(title)
        self.control.setAccessibleDescription(about)
        self.control.setFont(ui_font())
        self.reset = ActionButton(tr("Reset"), "quiet", small=True)
        self.reset.setAccessibleName(tr("Reset {0} to {1}").format(title, default))
        self.reset.setToolTip(tr("Default: {0}").format(default))
        self.reset.clicked.connect(lambda: kept.reset(setting))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        name = label(title)
        name.setBuddy(self.control)  # Linux knows a box of choices by its label alone
        grid.addWidget(name, 0, 0)
        grid.addWidget(label(shown, "quiet", 0.93), 1, 0)
        grid.addWidget(self.control, 0, 1, 2, 1)
        grid.addWidget(self.reset, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        self.show_value()

    def _control(self) -> QWidget:
        if self.setting.choices or self._options:
            return self._choice()
        if isinstance(self.setting.default, str):
            return self._words()
        return self._switch() if isinstance(self.setting.default, bool) else self._number()

    def _choice(self) -> QWidget:
        self._box = QComboBox()
        self._box.setFixedWidth(_WIDTH)
        self._fill()
        self._box.currentIndexChanged.connect(lambda _: self._set(self._box.currentData()))
        return self._box

    def _fill(self) -> None:
        """List what can be chosen; a file that was chosen elsewhere is listed as well."""
        listed = [(value, tr(words)) for value, words in self.setting.choices]
        listed = self._options() if self._options else listed
        now = self._kept.get(self.setting)
        if now not in dict(listed):
            listed.append((now, now))
        self._box.clear()
        for value, words in listed:
            self._box.addItem(words, value)

    def _words(self) -> QWidget:
        self._line = WordInput()
        self._line.setFixedWidth(_WIDTH)
        self._line.setMaxLength(200)
        self._line.textEdited.connect(self._set)
        return self._line

    def _switch(self) -> QWidget:
        self._check = QCheckBox(tr("On"))
        self._check.setFixedWidth(_WIDTH)
        self._check.toggled.connect(self._set)
        return self._check

    def _number(self) -> QWidget:
        self._spin = QDoubleSpinBox()
        self._spin.setFixedWidth(_WIDTH)
        pad(self._spin)
        whole = isinstance(self.setting.default, int)
        self._spin.setDecimals(0 if whole else 1)
        self._spin.setSingleStep(10 if whole else 0.5)
        self._spin.setRange(self.setting.low, self.setting.high)
        self._spin.setGroupSeparatorShown(True)
        if not self.setting.low:
            self._spin.setSpecialValueText(tr("none"))
        self._spin.setSuffix(f" {tr(self.setting.unit)}")
        self._spin.setKeyboardTracking(False)
        self._spin.valueChanged.connect(lambda value: self._set(int(value) if whole else value))
        return self._spin

    def show_value(self) -> None:
        """Show what the setting is now."""
        self._is_showing = True
        value = self._kept.get(self.setting)
        if self.setting.choices or self._options:
            if self._options:
                self._fill()
            self._box.setCurrentIndex(self._box.findData(value))
        elif isinstance(self.setting.default, str):
            if self._line.text().strip() != value:  # the caret stays where one types
                self._line.setText(value)
        elif isinstance(self.setting.default, bool):
            self._check.setChecked(value)
            self._check.setText(tr("On") if value else tr("Off"))
        else:
            self._spin.setValue(value)
        if value == self.setting.default and self.reset.hasFocus():
            self.control.setFocus()  # Qt would go to the start of the window
        self.reset.setEnabled(value != self.setting.default)
        self._is_showing = False

    def _set(self, value: Any) -> None:
        if not self._is_showing:
            self._kept.set(self.setting, value)


def said(setting: Setting[Any], value: Any) -> str:
    """A value as the page says it."""
    if setting.choices:
        return tr(dict(setting.choices)[value])
    if isinstance(value, str):
        return value or tr("none")
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    return f"{number(value)} {tr(setting.unit)}" if value else tr("none")
