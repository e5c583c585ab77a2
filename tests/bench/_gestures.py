"""Ways of typing, and what else hands do to a story: what the bench of a whole window does in turn."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.bench._desk import Act, Desk, Press, letter, press
from tests.bench.generated import story

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Gesture = tuple[str, Callable[[], Iterator[Press]]]
"""Where the caret is put before it, and what is done."""

REST = 0.65  # seconds between two words, in which checks, spelling and counts come
_STEP = 0.07  # seconds between two keys of a word
_WORD = "ferry "


def words(count: int) -> Iterator[Press]:
    """Words with rests between them."""
    for _ in range(count):
        for at, char in enumerate(_WORD):
            yield REST if at == 0 else _STEP, letter(char)


def joins(count: int) -> Iterator[Press]:
    """A paragraph is parted and joined again."""
    for _ in range(count):
        yield REST, press(Key.Key_Return, "\r")
        yield REST / 2, press(Key.Key_Backspace, "\b")


def burst(count: int) -> Iterator[Press]:
    """Keys at 33 a second, taken back as fast."""
    for at in range(count):
        back = at >= count // 2
        yield 0.03 if at else REST, press(Key.Key_Backspace, "\b") if back else letter("x")


def selections(count: int) -> Iterator[Press]:
    """Words are selected and written over."""
    for _ in range(count):
        for at in range(5):
            rest = REST if at == 0 else 0.04
            yield rest, press(Key.Key_Left, modifier=Modifier.ShiftModifier)
        yield _STEP, letter("y")


TYPING: dict[str, Gesture] = {
    "middle": ("middle", lambda: words(8)),
    "start": ("start", lambda: words(4)),
    "end": ("end", lambda: words(4)),
    "heading": ("heading", lambda: words(4)),
    "quote": ("quote", lambda: words(4)),
    "enter and join": ("middle", lambda: joins(6)),
    "burst": ("middle", lambda: burst(60)),
    "over a selection": ("middle", lambda: selections(5)),
}


def minute() -> Iterator[Press]:
    """A minute of a fast typist: twelve keys a second, slips taken back, paragraphs begun."""
    text = f"the {_WORD}sailed at noon and nobody knew why it had left so soon "
    for at in range(720):
        if at % 90 == 89:
            yield 0.083, press(Key.Key_Return, "\r")
        elif at % 17 == 16:
            yield 0.083, press(Key.Key_Backspace, "\b")
        else:
            yield 0.083, letter(text[at % len(text)])


# -- other keys ----------------------------------------------------------------------------------


def keys(*which: tuple[Qt.Key, str], held: Qt.KeyboardModifier, count: int) -> Gesture:
    """The same keys again and again."""

    def again() -> Iterator[Press]:
        for _ in range(count):
            for at, (key, text) in enumerate(which):
                yield 0.35 if at == 0 else 0.2, press(key, text, held)

    return "middle", again


def commands(*names: str, count: int = 3, rest: float = 0.6, place: str = "middle") -> Gesture:
    """The same commands again and again."""

    def again() -> Iterator[Press]:
        for _ in range(count):
            for name in names:
                yield rest, command(name)

    return place, again


def command(name: str) -> Act:
    """What a command of the menus does."""
    return lambda desk: desk.window.commands.action(name).trigger()


def pasted(length: int) -> Gesture:
    """So many words are pasted, and taken back."""

    def paste(desk: Desk) -> None:
        QGuiApplication.clipboard().setText(story(length, seed=3).partition("\n---\n")[2])
        desk.window.commands.action("edit.paste").trigger()

    def twice() -> Iterator[Press]:
        for _ in range(2):
            yield 0.8, paste
            yield 1.2, command("edit.undo")

    return "middle", twice


def _wheel(count: int) -> Iterator[Press]:
    def turn(desk: Desk) -> None:
        port = desk.manuscript.viewport()
        place = QPointF(port.width() / 2, port.height() / 2)
        QApplication.sendEvent(
            port,
            QWheelEvent(
                place,
                port.mapToGlobal(place),
                QPoint(),
                QPoint(0, -120),
                Qt.MouseButton.NoButton,
                Modifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )

    for _ in range(count):
        yield 0.05, turn


def _section_cut() -> Iterator[Press]:
    def select(desk: Desk) -> None:
        made = desk.window.document.story
        at = made.block_at(desk.manuscript.story_selection()[0])
        heads = [i for i, block in enumerate(made.blocks) if block.kind == "heading"]
        first = max((i for i in heads if i <= at), default=0)
        after = min((i for i in heads if i > first), default=len(made.blocks))
        desk.manuscript.select_in_story(made.start(first), made.start(after))

    for _ in range(2):
        yield 0.5, select
        yield 0.5, command("edit.cut")
        yield 0.9, command("edit.undo")


def _all_over() -> Iterator[Press]:
    yield 0.5, command("edit.select_all")
    yield 1.0, letter("x")
    yield 1.5, command("edit.undo")


def _in_field() -> Iterator[Press]:
    yield 0.5, command("go.headline")
    for char in "ferry sails ":
        yield 0.12, letter(char)
    for _ in range(12):
        yield 0.12, press(Key.Key_Backspace, "\b")
    yield 0.4, command("go.body")


def _opened(act: Act) -> Callable[[], Iterator[Press]]:
    """Something is opened over the text, and closed by Esc."""

    def again() -> Iterator[Press]:
        for _ in range(3):
            yield 0.6, act
            yield 0.5, _escape

    return again


def _escape(desk: Desk) -> None:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    else:
        press(Key.Key_Escape)(desk)


def _switch(desk: Desk) -> None:
    desk.frame.handlers()["go.next_story"]()


_PLAIN, _CTRL = Modifier.NoModifier, Modifier.ControlModifier
OTHER: dict[str, Gesture] = {
    "letters held": keys((Key.Key_X, "x"), held=_PLAIN, count=8),
    "backspace": keys((Key.Key_Backspace, "\b"), held=_PLAIN, count=8),
    "delete": keys((Key.Key_Delete, "\x7f"), held=_PLAIN, count=8),
    "ctrl+backspace": keys((Key.Key_Backspace, ""), held=_CTRL, count=6),
    "right": keys((Key.Key_Right, ""), held=_PLAIN, count=8),
    "up and down": keys((Key.Key_Down, ""), (Key.Key_Up, ""), held=_PLAIN, count=6),
    "page down and up": keys((Key.Key_PageDown, ""), (Key.Key_PageUp, ""), held=_PLAIN, count=5),
    "ctrl+home and end": keys((Key.Key_Home, ""), (Key.Key_End, ""), held=_CTRL, count=3),
    "wheel": ("middle", lambda: _wheel(30)),
    "undo and redo": commands("edit.undo", "edit.redo", count=4),
    "bold": commands("text.bold", "edit.undo"),
    "paragraph to section": commands("block.section", "edit.undo"),
    "move a block": commands("block.up", "block.down"),
    "paste a paragraph": pasted(40),
    "paste 2,000 words": pasted(2_000),
    "cut a section": ("middle", _section_cut),
    "type over all": ("middle", _all_over),
    "headline": ("middle", _in_field),
    "role menu": ("middle", _opened(command("block.role"))),
    "insert menu": ("middle", _opened(command("block.insert"))),
    "go anywhere": ("middle", _opened(command("go.anything"))),
    "focus mode": commands("view.focus"),
    "typewriter": commands("view.typewriter"),
    "next problem": commands("check.next", count=4),
    "save twice": commands("story.save", count=2),
}
