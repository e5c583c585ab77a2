"""How lists of completions look."""

from PySide6.QtWidgets import QCompleter

from writer.app.look.fonts import ui_font


def dress_completer(completer: QCompleter) -> None:
    """Lists of the window draw their rows themselves; this one has to be drawn."""
    popup = completer.popup()
    if popup is not None:
        popup.setProperty("kind", "popup")
        popup.setFont(ui_font())
