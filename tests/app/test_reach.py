"""The whole window without a mouse and without eyes: names, roles, focus, and a tour by Tab."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from writer import resources
from writer.app.look import theme
from writer.app.manuscript.editor import Manuscript
from writer.app.tabs.frame import Frame
from writer.app.widgets.card import Card
from writer.app.window import Window
from writer.storage import settings

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
_ROLE = QAccessible.Role
SHEETS = (
    *("desk", "find", "settings", "keys", "start", "export", "quote"),
    *("story.publish", "check.sheet", "check.rules", "app.about", "check.fix_all"),
    *("view.lengths", "story.from_template", "app.palette", "go.anything", "check.house"),
)
"""What can be brought up; a name with a dot is a command's."""


@pytest.fixture(scope="module")
def frame(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Frame]:
    theme.apply(qapp, theme.LIGHT)  # a focus that is seen is the style sheet's
    made = Frame(settings.Settings({}))
    made.resize(1280, 720)
    made.show()
    folder = tmp_path_factory.mktemp("reach")
    for name in ("one", "two"):
        path = folder / f"{name}.md"
        path.write_text(resources.read_text("samples", "ferry-strike.md"))
        made.window_in_front.flow.go_to(path)
        wait(lambda: made.window_in_front.preview._view is not None, 30_000)
    yield made
    made.end()
    shiboken6.delete(made)


def wait(until: Callable[[], bool], most: int) -> None:
    """Let the window work until something is so, at most so many milliseconds."""
    for _ in range(most // 10):
        if until():
            return
        QTest.qWait(10)


def show(frame: Frame, name: str) -> None:
    """Bring up one of the SHEETS, and nothing else."""
    window = frame.window_in_front
    for card in frame.findChildren(Card):
        card.dismiss()
    window.finding.close()
    window.stack.setCurrentWidget(window.desk)
    window.checking.check()
    frame.activateWindow()
    wait(frame.isActiveWindow, 5_000)
    _bring_up(window, name)
    QTest.qWait(1)


def _bring_up(window: Window, name: str) -> None:
    if name == "find":
        window.finding.open()
    elif name == "settings":
        window.sheets.show_settings()
    elif name == "keys":
        window.sheets.show_keys()
    elif name == "start":
        window.flow.start()
    elif name == "export":
        window.show_export()
    elif "." in name:
        window.commands.action(name).trigger()
        if name == "check.fix_all":  # which the checks have to be asked for
            view = window.sheets.compare_view
            wait(lambda: window.stack.currentWidget() is view, 20_000)
    elif name == "quote":
        story = window.document.story
        quote = next(at for at, block in enumerate(story.blocks) if block.kind == "quote")
        window.manuscript.select_in_story(story.start(quote) + 3, story.start(quote) + 3)
        window.commands.action("block.attribute").trigger()


def controls(frame: Frame) -> list[QWidget]:
    """Everything in sight that can be operated."""
    found = [one for one in frame.findChildren(QWidget) if isinstance(one, CONTROLS)]
    return [one for one in found if one.isVisible() and one.isEnabled() and not _inner(one)]


def _inner(widget: QWidget) -> bool:
    """Parts of other controls, such as the line in a spin box, are reached with those."""
    parent = widget.parentWidget()
    if isinstance(widget, QHeaderView):
        return True  # the table tells of its headers
    return isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit) or (
        widget.objectName().startswith("qt_")
        or (type(widget).__name__.startswith("QTabBar") and isinstance(parent, QTabBar))
    )


@pytest.mark.parametrize("sheet", SHEETS)
def test_every_control_has_a_name_and_a_role(frame: Frame, sheet: str) -> None:
    show(frame, sheet)
    for control in controls(frame):
        told = QAccessible.queryAccessibleInterface(control)
        name = told.text(QAccessible.Text.Name)
        assert name.strip(), f"{type(control).__name__} in {_path(control)} has no name"
        assert told.role() not in (_ROLE.NoRole, _ROLE.Client), f"{name} has no role"


def _path(widget: QWidget) -> str:
    names = []
    parent: QWidget | None = widget
    while parent is not None:
        names.append(parent.accessibleName() or type(parent).__name__)
        parent = parent.parentWidget()
    return " in ".join(names)


@pytest.mark.parametrize("sheet", SHEETS)
def test_every_control_is_reached_with_the_keyboard(frame: Frame, sheet: str) -> None:
    """By Tab and Shift+Tab, or by F6 from pane to pane where Tab writes in the text."""
    window = frame.window_in_front
    show(frame, sheet)
    able = [one for one in controls(frame) if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    wanted = {_path(one) for one in able}
    reached: set[str] = set()
    begin = [lambda: show(frame, sheet)]
    starts = begin + [_pane(window, name) for name in window.panes.parts]
    for start in starts:
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            start()
            reached |= _tour(key)
    missing = wanted - reached
    assert not missing


def _pane(window: Window, name: str) -> Callable[[], None]:
    return lambda: window.panes.go(name) if window.has_story() else None


def _tour(key: Qt.Key) -> set[str]:
    """What gets the focus when ``key`` is pressed again and again."""
    been: set[QWidget] = set()
    seen: set[str] = set()
    modifier = Qt.KeyboardModifier.ShiftModifier if key == Qt.Key.Key_Backtab else _NONE
    while (focused := QApplication.focusWidget()) is not None and focused not in been:
        been.add(focused)
        part: QWidget | None = focused
        while part is not None:  # a composite counts as reached with its part
            seen.add(_path(part))
            part = part.parentWidget()
        if isinstance(focused, Manuscript):
            break  # Tab writes there
        QTest.keyClick(focused, key, modifier)
        if QApplication.focusWidget() is focused:  # Chromium answers by and by
            wait(lambda: QApplication.focusWidget() is not focused, 500)
    return seen


_NONE = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize("sheet", ["desk", "settings", "start"])
def test_the_focus_is_seen(frame: Frame, sheet: str) -> None:
    """A control looks different with the focus than without."""
    show(frame, sheet)
    kinds: dict[str, QWidget] = {}
    for one in controls(frame):
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(one, QPlainTextEdit):
            kinds.setdefault(f"{type(one).__name__} {one.property('kind')}", one)
    for name, one in kinds.items():
        one.clearFocus()
        plain = one.grab().toImage()
        one.setFocus(Qt.FocusReason.TabFocusReason)
        assert one.hasFocus(), name
        assert one.grab().toImage() != plain, f"{name}: the focus on {_path(one)} is not seen"


def test_severities_differ_by_shape_and_word_not_by_colour_alone(frame: Frame) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QColor, QImage, QPainter

    from writer.app.widgets.marks import SIZE, paint_mark

    shapes = []
    for severity in ("error", "warning", "advice"):
        image = QImage(24, 24, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_mark(painter, severity, QColor("black"), QPointF(12, 12), SIZE)
        painter.end()
        shapes.append(image)
    assert shapes[0] != shapes[1] != shapes[2] != shapes[0]
