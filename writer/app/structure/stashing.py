"""The stash in the window: words kept in the story and never published."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from writer.app.commands.palette import Entry
from writer.app.i18n import tr
from writer.story.compose.stash import bring_back, stash, stashed_text

if TYPE_CHECKING:
    from writer.app.window import Window

PLACEHOLDER = tr("Bring back from the stash…")


class Stashing:
    """Stashes what is selected and brings it back."""

    def __init__(self, window: "Window") -> None:
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command."""
        return {"block.stash": self.keep, "block.unstash": self.bring_back}

    def keep(self) -> None:
        """Stash the selection, or the block at the caret."""
        manuscript = self._window.manuscript
        done = stash(self._window.document.story, *manuscript.story_selection())
        if not done.edits:
            self._window.tell(tr("Nothing to stash here: select some words, or go to a paragraph."))
            return
        manuscript.compose(done)

    def bring_back(self) -> None:
        """Bring back the stash at the caret, or the one chosen from a list."""
        story = self._window.document.story
        here = story.block_at(self._window.manuscript.story_selection()[1])
        stashes = [at for at, block in enumerate(story.blocks) if block.kind == "stash"]
        if here in stashes or len(stashes) == 1:
            self._bring(here if here in stashes else stashes[0])
        elif stashes:
            entries = [
                Entry(
                    stashed_text(story.blocks[at].source)[:120] or tr("Empty stash"),
                    lambda at=at: self._bring(at),  # type: ignore[misc]
                    tr("line {0}").format(story.line(at)),
                )
                for at in stashes
            ]
            self._window.sheets.choose(entries, PLACEHOLDER)
        else:
            self._window.tell(tr("The stash of this story is empty."))

    def _bring(self, index: int) -> None:
        done = bring_back(self._window.document.story, index)
        if done is not None:
            self._window.manuscript.compose(done)
