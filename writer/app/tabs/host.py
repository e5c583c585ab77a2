"""What a story's window asks of whatever holds it: tabs, or nothing at all."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from writer.app.publish.outbox import Outbox
    from writer.app.stories.flow import StoryFlow
    from writer.publishing.secrets import Secret

Act = Callable[["StoryFlow"], object]


class Host(Protocol):
    """Holds the windows of the stories that are open.

    ``secrets`` are those typed in this session, by connection; ``outbox`` sends what waits for the
    network, where there is one.
    """

    secrets: "dict[str, Secret]"
    outbox: "Outbox | None"

    def place(self, flow: "StoryFlow", act: Act) -> None:
        """Let ``act`` open a story: in ``flow``'s window if that holds none, else beside it."""

    def bring_forward(self, flow: "StoryFlow", path: Path) -> bool:
        """Show the window that has ``path`` open already, if it is another than ``flow``'s."""

    def has_open(self, flow: "StoryFlow", path: Path) -> bool:
        """Whether a window other than ``flow``'s has ``path`` open."""

    def put_away(self, flow: "StoryFlow") -> None:
        """The story was left: take its window away, or show the start page in it."""

    def quit(self, flow: "StoryFlow") -> None:
        """End the program, once every story has been left."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        """The commands that belong to the stories together."""


class Alone:
    """The host of a window that stands alone: another story takes the place of the one in it."""

    def __init__(self) -> None:
        self.secrets: dict[str, Secret] = {}
        self.outbox: Outbox | None = None

    def place(self, flow: "StoryFlow", act: Act) -> None:
        """Leave the story that is open, then open the other."""
        flow.leave(lambda: act(flow))

    def bring_forward(self, flow: "StoryFlow", path: Path) -> bool:
        """There is no other window."""
        return False

    def has_open(self, flow: "StoryFlow", path: Path) -> bool:
        """There is no other window."""
        return False

    def put_away(self, flow: "StoryFlow") -> None:
        """Show the start page."""
        flow.show_start()

    def quit(self, flow: "StoryFlow") -> None:
        """Close the window."""
        flow.window.close()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """None."""
        return {}
