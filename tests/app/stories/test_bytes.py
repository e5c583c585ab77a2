"""Whatever bytes a story's file has, only those that were edited are others after a save."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.app.conftest import press
from writer.app.window import Window

FRONT = "---\nheadline: Ferry\n---\n"
BODY = "The lead paragraph says one thing.\n\nAnd another."
STORY = f"{FRONT}{BODY}\n"
CTRL = Qt.KeyboardModifier.ControlModifier
CASES = {
    "plain": STORY.encode(),
    "nofinal": (FRONT + BODY).encode(),
    "crlf": STORY.replace("\n", "\r\n").encode(),
    "cr": STORY.replace("\n", "\r").encode(),
    "bom": b"\xef\xbb\xbf" + STORY.encode(),
    "bomcrlf": b"\xef\xbb\xbf" + STORY.replace("\n", "\r\n").encode(),
    "latin1": (FRONT + BODY + " Caf\xe9 \xfcber\n").encode("latin-1"),
    "cp1252": (FRONT + BODY + " \u201cq\u201d\n").encode("cp1252"),
    "utf16": STORY.encode("utf-16"),
    "nul": (FRONT + BODY + " a\0b\n").encode(),
    "mixed": b"---\r\nheadline: Ferry\n---\rThe lead paragraph says one thing.\n\r\nAnd another.\r\n\r\rEnd\n",
    "trail": (FRONT + BODY + "  \t\n\n\n\n").encode(),
    "nbsp": (FRONT + BODY + " a\u00a0b\u2028c\u200bd\ufeffe\n").encode(),
    "tabs": (FRONT + "\t" + BODY + "\n").encode(),
    "nofront": (BODY + "\n").encode(),
    "ctrl": (FRONT + BODY + " \x0b\x0c\x1b\x7f \x85\n").encode(),
    "u2029": (FRONT + BODY + " a\u2029b\n").encode(),
    "nonchar": (FRONT + BODY + " a\ufdd0b\ufffec\uffffd\n").encode(),
    "nfd": (FRONT + BODY + " e\u0301 \U0001f468\u200d\U0001f469\n").encode(),
}


def test_only_edited_bytes_change(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    for name, data in CASES.items():
        path = tmp_path / f"{name}.md"
        path.write_bytes(data)
        window.flow.open(path)
        assert window.session.path == path, name
        press(window, Qt.Key.Key_S, CTRL)
        assert path.read_bytes() == data, name
        at = window.document.story.text.index("paragraph")
        window.manuscript.setFocus()
        window.manuscript.select_in_story(at, at)
        qtbot.keyClicks(window.manuscript, "new ")
        press(window, Qt.Key.Key_S, CTRL)
        encoding = "utf-16-le" if name == "utf16" else "ascii"
        typed = data.replace("paragraph".encode(encoding), "new paragraph".encode(encoding))
        assert path.read_bytes() == typed, name
        while window.document.document.isUndoAvailable():
            press(window, Qt.Key.Key_Z, CTRL)
        press(window, Qt.Key.Key_S, CTRL)
        assert path.read_bytes() == data, name
