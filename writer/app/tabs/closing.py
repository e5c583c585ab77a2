"""Closing several stories together, and bringing back those that were closed."""

from pathlib import Path
from typing import TYPE_CHECKING

from writer.app.i18n import tr
from writer.app.tabs.tab import Tab, same

if TYPE_CHECKING:
    from writer.app.tabs.frame import Frame


class Closed:
    """The stories that were closed since Writer began, each with its place among the tabs."""

    def __init__(self, frame: "Frame") -> None:
        self._frame = frame
        self._stories: list[tuple[Path, int]] = []  # the latest last

    def note(self, tab: Tab) -> None:
        """A story is about to be closed. One without a file is not to be had again."""
        if tab.path is not None:
            self._stories.append((tab.path, self._frame.tabs.index(tab)))

    def reopen(self) -> None:
        """Bring back the story that was closed last and is not open, where it was read last."""
        frame = self._frame
        while self._stories:
            path, at = self._stories.pop()
            if any(tab.path is not None and same(tab.path, path) for tab in frame.tabs):
                continue
            frame.window_in_front.flow.go_to(path)
            tab = frame.tab_in_front
            if tab.path is not None and same(tab.path, path):  # else why it is not was told
                others = [one for one in frame.tabs if one is not tab]
                others.insert(at, tab)
                frame.take_tabs(others, others.index(tab))
                frame.refresh()
            return
        frame.window_in_front.tell(
            tr("No story was closed since Writer began: earlier ones are in “Open Recent”.")
        )


def close_others(frame: "Frame", kept: Tab) -> None:
    """Close all stories but one; about each that is not saved one is asked."""
    if kept not in frame.tabs:
        return
    frame.show_tab(frame.tabs.index(kept))
    others = [tab for tab in frame.tabs if tab is not kept]
    unsaved = [tab for tab in others if tab.window is not None and tab.window.session.modified]
    for tab in others:
        if tab not in unsaved:
            frame.close_tab(tab)
    if unsaved:
        flow = frame.window_of(unsaved[0]).flow
        frame.show_tab(frame.tabs.index(unsaved[0]))

        def go_on() -> None:
            frame.put_away(flow)
            close_others(frame, kept)

        flow.leave(go_on)
