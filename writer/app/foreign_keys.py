"""Keys that mean something in other programs, and that stories have nothing for: told, not ignored."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent, QKeySequence

from writer.app.i18n import tr

if TYPE_CHECKING:
    from writer.app.window import Window


def tell_of(window: "Window", event: QKeyEvent) -> bool:
    """Say why nothing happens if the key is such a one and a story is written; whether it is."""
    if not event.matches(QKeySequence.StandardKey.Underline) or not window.desk.isVisible():
        return False
    window.tell(tr("Stories have no underline: readers would take the words for a link."))
    return True
