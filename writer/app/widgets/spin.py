"""Fields with arrows, dressed as the other fields are."""

from PySide6.QtWidgets import QAbstractSpinBox

_LEFT = 7  # pixels before the words, as the style sheet has it for the others


def pad(field: QAbstractSpinBox) -> None:
    """Leave room before its words: a style sheet's padding does not reach the line within."""
    field.lineEdit().setTextMargins(_LEFT, 0, 0, 0)
