"""Saving the sheet as a proof sheet: HTML, or PDF on the reader's paper."""

from pathlib import Path
from typing import TYPE_CHECKING

from writer.app.i18n import heard, number, spoken, tr
from writer.cli.proof_sheet import Origin, Voice, proof_sheet

if TYPE_CHECKING:
    from writer.app.stories.session import Session
    from writer.checks.ready_sheet import ReadySheet

KINDS = tr("Web page (*.html);;PDF (*.pdf)")


def origin_of(session: "Session") -> Origin:
    """The file the story is in, or the text as it stands when that is not in a file yet."""
    if session.path is not None and not session.modified:
        try:
            return Origin(session.name, session.path.read_bytes())
        except OSError:
            pass
    return Origin(session.name, session.document.text().encode(), is_saved=False)


def save(sheet: "ReadySheet", session: "Session", path: Path) -> None:
    """Write the proof sheet. Raises SaveFailed."""
    from writer.storage import write_atomic

    voice = Voice(spoken(), heard, number)
    html = proof_sheet(sheet, session.document.story, origin_of(session), voice=voice)
    mode = session.file.mode if session.file else None
    data = _pdf(html) if path.suffix.lower() == ".pdf" else html.encode()
    write_atomic(path, data, mode)


def _pdf(html: str) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QPdfWriter, QTextDocument

    from writer.app.views.printing import paper

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(paper())
    writer.setTitle(tr("Proof sheet"))
    document = QTextDocument()
    document.setHtml(html)
    document.print_(writer)
    buffer.close()
    return bytes(data.data())
