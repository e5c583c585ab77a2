"""Zip archives that are the same bytes for the same contents, whenever and wherever made."""

import io
import zipfile
from collections.abc import Iterable

_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest a zip knows
_MODE = 0o100644 << 16
_PACKED_ALREADY = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".zip", ".epub", ".docx", ".odt")

Entry = tuple[str, bytes]


def repacked(data: bytes) -> bytes:
    """A zip that another program made, with nothing of when and where it did."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        names = sorted(packed.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        return archive((name, packed.read(name)) for name in names)


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
