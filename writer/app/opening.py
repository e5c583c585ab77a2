"""What is painted first: the story and its fields, with room kept for all that stands around them.

Making the rest of the window takes as long again as this does. So the first story is put on the
screen before it, in the place it keeps; nothing moves when the rest comes. Keys wait meanwhile, in
the order they were pressed, for the window that answers them all.
"""

from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from writer.app.ahead import STORY_SUFFIXES
from writer.app.centre import Centre
from writer.app.look.sizes import SIDE, STRETCH, TOOLBAR, WIDTHS
from writer.app.look.theme import current
from writer.app.preview.stage import Placeholder
from writer.app.status_line import StatusLine
from writer.app.stories.session import Session
from writer.app.tabs.tab import go_back_to
from writer.app.widgets.labels import rule
from writer.errors import WriterError
from writer.storage import settings
from writer.storage.desk import Place

_NARROWEST = 100  # pixels of a part that is worth keeping
_TABS = 42  # pixels over the page that its tabs take
_PATIENCE = 600  # milliseconds that the first paint may take; the rest comes then in any case
_LAYOUTS = 3  # rounds in which the fields find the height they need at their width
_NO_KEYS = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


class Opening:
    """Session, fields, manuscript and status of a window, and its desk with nothing beside them."""

    def __init__(self, kept: settings.Settings) -> None:
        self._kept = kept
        self.session = Session()
        self.centre = Centre(self.session.document)
        self.status = StatusLine()
        self.desk = QSplitter(Qt.Orientation.Horizontal)
        self.desk.setChildrenCollapsible(False)
        side = _Blank("desk")
        side.setMinimumWidth(SIDE[0])
        side.setMaximumWidth(SIDE[1])
        self._blanks = {0: side, 2: _blank_page()}  # by their place at the sides
        for part in (side, self.centre, self._blanks[2]):
            self.desk.addWidget(part)
        self._stretch()
        self.desk.setSizes(self._widths())
        self._set_type()

    def _widths(self) -> list[int]:
        """Of outline, manuscript and page; the room of a hidden outline is the manuscript's alone.

        The splitter would part it, and the page would be wider with each start.
        """
        kept = self._kept.get(settings.PANEL_SIZES)
        good = len(kept) == len(WIDTHS) and min(kept) >= _NARROWEST
        left, middle, right = kept if good else WIDTHS
        return [left, middle if self._kept.get(settings.SIDE_SHOWN) else middle + left, right]

    def _set_type(self) -> None:
        """Before it is shown: Qt goes back to the fonts of then when a widget gets another parent."""
        size = self._kept.get(settings.TEXT_SIZE)
        if size != self.centre.manuscript.text_size:
            self.centre.manuscript.zoom(size)
            self.centre.form.set_text_size(size)

    def put_beside(self, side: QWidget, page: QWidget) -> None:
        """Put what belongs there into the room kept at both sides of the manuscript."""
        for index, part in ((0, side), (2, page)):
            self.desk.replaceWidget(index, part)
            part.show()  # what takes the place of a hidden part is hidden
            self._blanks.pop(index).deleteLater()
        self._stretch()

    def _stretch(self) -> None:
        for index, stretch in enumerate(STRETCH):
            self.desk.setStretchFactor(index, stretch)

    # -- the first paint -----------------------------------------------------------------------

    def cover(self) -> QWidget:
        """What stands in the window until all of it is there."""
        cover = QWidget()
        column = QVBoxLayout(cover)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        toolbar = _Blank("desk", line=True)
        toolbar.setFixedHeight(TOOLBAR)
        for widget in (toolbar, self.desk, self.status):
            column.addWidget(widget, 1 if widget is self.desk else 0)
        return cover

    def show_story(self, path: Path, place: Place) -> bool:
        """Open a story where its reader was; False when the whole window is needed for that."""
        if path.suffix.lower() not in STORY_SUFFIXES:
            return False
        try:
            self.session.open_early(path, max(place.caret, place.top))
        except WriterError:
            return False
        self._obey()
        self.centre.manuscript.thumbnails.look_in(self.session.folder)
        self.status.show_saved(None, False, True)
        go_back_to(self.centre.manuscript, place)
        self.centre.manuscript.setFocus()
        return True

    def _obey(self) -> None:
        """Have the text look as the settings want it from the start."""
        self.centre.manuscript.flow.set_typewriter(self._kept.get(settings.TYPEWRITER))
        if self._kept.get(settings.FOCUS):
            self.centre.manuscript.flow.set_unit(self._kept.get(settings.FOCUS_ON))
            self.centre.manuscript.flow.set_focus(True)
        for at, setting in ((0, settings.SIDE_SHOWN), (2, settings.PAGE_SHOWN)):
            if self._kept.get(settings.FOCUS) or not self._kept.get(setting):
                self._blanks[at].hide()
        folded = self._kept.get(settings.FIELDS_FOLDED) or self._kept.get(settings.FOCUS)
        if folded and self.session.document.story.fields.headline:
            self.centre.fold(True)

    def paint(self) -> None:
        """Let the story come to the screen; keys and clicks stay where they are."""
        for _ in range(_LAYOUTS):
            QApplication.sendPostedEvents()
        seen = _Seen(self.centre.manuscript.viewport())
        end = QDeadlineTimer(_PATIENCE)
        while not seen.painted and not end.hasExpired():
            QApplication.processEvents(_NO_KEYS | _WAIT, min(end.remainingTime(), 20))
        seen.stop()


class _Seen(QObject):
    """Watches for the first paint of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.painted = False
        self._widget = widget
        widget.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more."""
        self._widget.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted = True
        return False


class _Blank(QWidget):
    """Room kept for a part of the window, in its ground."""

    def __init__(self, ground: str, *, line: bool = False) -> None:
        super().__init__()
        self._ground = ground
        self._line = line

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setBackground(current().color(self._ground))
            painter.eraseRect(self.rect())  # PySide readies all gradients for ``fillRect``
            if self._line:
                painter.setPen(current().color("line"))
                painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


def _blank_page() -> QWidget:
    """The page before there is one, under the room for its tabs."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    tabs = _Blank("desk")
    tabs.setFixedHeight(_TABS)
    for widget in (tabs, rule(), Placeholder(current())):
        column.addWidget(widget, 1 if widget is not tabs else 0)
    return page
