"""Zip archives that are the same bytes for the same contents, whenever and wherever made."""

import io
import zipfile
from collections.abc import Iterable

_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest a zip knows
_MODE = 0o100644 << 16
_PACKED_ALREADY = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".zip", ".epub", ".docx", ".odt")

Entry = tuple[str, bytes]


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """The parts of a document of Office by their names, the list of what they are first."""
    return sorted(entries, key=lambda entry: (entry[0] != "[Content_Types].xml", entry[0]))


def archive(entries: Iterable[Entry], stored: frozenset[str] = frozenset()) -> bytes:
    """A zip of ``entries`` (name, bytes) in their order; ``stored`` names are not compressed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, data in entries:
            info = zipfile.ZipInfo(name, _TIME)
            info.create_system = 3  # the same on every system
            info.external_attr = _MODE
            plain = name in stored or name.lower().endswith(_PACKED_ALREADY)
            info.compress_type = zipfile.ZIP_STORED if plain else zipfile.ZIP_DEFLATED
            packed.writestr(info, data)
    return out.getvalue()
