"""One window's story read out as it changes: where one is in it, its problems, that it was saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible

from writer.app.announce import announce, describe
from writer.app.commands.keys_now import key_of
from writer.app.i18n import tr
from writer.app.widgets.wording import counted

if TYPE_CHECKING:
    from writer.app.window import Window


class Announcing(QObject):
    """Tells of one window's story: the kind of block one comes to, problems, that it was saved."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._counts = ""
        window.commands.keys_changed.connect(self._introduce)
        self._introduce()
        window.manuscript.caret_moved.connect(self._on_caret)
        window.checking.checked.connect(lambda _: self._on_checked())
        window.session.saved.connect(lambda: announce(window.status, tr("Saved")))

    def _introduce(self) -> None:
        """Tab is the list's and the quote's there: how to leave has to be said."""
        said, leave, walk = tr("The body of the story."), "go.next_pane", "check.next"
        if key_of(leave) and key_of(walk):
            keys = tr("{0} leaves it, {1} goes to the next problem.")
            said = f"{said} {keys.format(key_of(leave), key_of(walk))}"
        self._window.manuscript.setAccessibleDescription(said)

    def _on_caret(self, position: int) -> None:
        """A block of another kind: its role, as the margin names it, which nobody reads out."""
        if not QAccessible.isActive():
            return
        from writer.app.manuscript.margin import role_name
        from writer.story import lead_end, role_of

        story = self._window.document.story
        index = story.block_at(position)
        if index < 0:
            return
        kind = role_of(story.blocks[index], index < lead_end(story))
        unnamed = tr("Read more") if kind == "read-more" else tr("Paragraph")
        role = role_name(kind) or unnamed
        if role != self._window.manuscript.accessibleDescription():
            describe(self._window.manuscript, role)

    def _on_checked(self) -> None:
        if not QAccessible.isActive() or not self._window.checking.is_known:
            return
        severities = [severity for _, severity in self._window.checking.problems.kinds()]
        errors, warnings = severities.count("error"), severities.count("warning")
        counts = f"{counted(errors, 'error')}, {counted(warnings, 'warning')}"
        if counts != self._counts:
            first, self._counts = not self._counts, counts
            if not first:
                announce(self._window.side.problems, counts)
