"""Labels in the window's dress."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from writer.app.look.fonts import role_font, ui_font


def label(text: str = "", kind: str = "", scale: float = 1.0, *, bold: bool = False) -> QLabel:
    """A label that wraps. ``kind`` is a text colour: quiet, faint, error, warning, good ..."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(ui_font(scale, bold=bold))
    made.setWordWrap(True)
    dress(made, kind=kind)
    return made


def role_label(text: str = "", kind: str = "faint") -> QLabel:
    """A role name in small spaced capitals, on one line."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(role_font())
    dress(made, kind=kind)
    return made


def titled(title: str, field: QWidget) -> QWidget:
    """A field with its title right above it, nearer than any other field's."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    name = role_label(title)
    name.setBuddy(field)
    column.addWidget(name)
    column.addWidget(field)
    return holder


def rule() -> QFrame:
    """A thin line across."""
    made = QFrame()
    dress(made, kind="rule")
    return made


def dress(widget: QWidget, **properties: str) -> None:
    """Give a widget the properties the style sheet goes by, and have it dressed anew if need be."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
