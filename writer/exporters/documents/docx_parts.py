"""The parts of a Word document, as python-docx hands them to the writer of its zip.

That one packs them with the hour of the day, and packing again what it has packed takes as long.
"""

from typing import Any

from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.pkgwriter import PackageWriter

from writer.exporters.documents.archive import Entry


class _Shelf:
    """Takes parts in the place of a zip."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def write(self, place: PackURI, data: bytes) -> None:
        self.entries.append((place.membername, data))


def parts_of(document: Document) -> list[Entry]:
    """What ``Document.save`` would pack."""
    package, shelf = document.part.package, _Shelf()
    for part in package.parts:
        part.before_marshal()
    writer: Any = PackageWriter
    writer._write_content_types_stream(shelf, package.parts)
    writer._write_pkg_rels(shelf, package.rels)
    writer._write_parts(shelf, package.parts)
    return shelf.entries
