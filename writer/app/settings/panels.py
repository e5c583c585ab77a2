"""What stands around the manuscript: outline and problems, the page, the fields over it."""

from typing import TYPE_CHECKING

from writer.storage import settings
from writer.storage.settings import Setting

if TYPE_CHECKING:
    from writer.app.window import Window


class Panels:
    """Shows them as the settings say, unless there is a reason to do without them for a while.

    While there is, such as focus mode, a panel that is wanted is shown for that while alone.
    """

    def __init__(self, window: "Window") -> None:
        self._window = window
        self._reasons: set[str] = set()

    def show(self) -> None:
        """Show the panels as the settings say."""
        if not self._reasons:
            self._show_side(self._window.kept.get(settings.SIDE_SHOWN))
            self._show_page(self._window.kept.get(settings.PAGE_SHOWN))

    def put_away(self, reason: str, away: bool) -> None:
        """Do without the panels for ``reason``, or no longer."""
        if away == (reason in self._reasons):
            return
        if away:
            self._reasons.add(reason)
            self._show_side(False)
            self._show_page(False)
        else:
            self._reasons.discard(reason)
            self.show()

    def toggle(self, setting: Setting[bool]) -> None:
        """Show or hide a panel, for good unless there is a reason to do without."""
        is_side = setting is settings.SIDE_SHOWN
        panel = self._window.side if is_side else self._window.preview
        shown = panel.isHidden()
        if self._reasons:
            (self._show_side if is_side else self._show_page)(shown)
        else:
            self._window.kept.set(setting, shown)
            self.show()  # it may have been shown for a while against the setting

    def _show_side(self, shown: bool) -> None:
        if shown == self._window.side.isHidden():
            self._window.show_side(shown)

    def _show_page(self, shown: bool) -> None:
        if shown == self._window.preview.isHidden():
            self._window.show_preview(shown)

    # -- the fields ----------------------------------------------------------------------------

    def fold_fields(self) -> None:
        """Fold the fields if they are to be, as in focus mode; not while a story needs a headline."""
        window = self._window
        folded = window.kept.get(settings.FIELDS_FOLDED) or window.kept.get(settings.FOCUS)
        folded = folded and bool(window.document.story.fields.headline)
        if window.centre.is_folded_by_hand != folded:
            window.centre.fold(folded)

    def toggle_fields(self) -> None:
        """Fold the fields, or show them again, and keep that."""
        folded = not self._window.centre.is_folded_by_hand
        self._window.centre.fold(folded)
        self._window.kept.set(settings.FIELDS_FOLDED, folded)

    def unfold_fields(self) -> None:
        """The folded line was clicked: show the fields from now on."""
        self._window.kept.set(settings.FIELDS_FOLDED, False)
