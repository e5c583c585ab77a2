"""Pictures as office programs take them: PNG, JPEG or GIF, the right way up, small enough to print."""

import io
from dataclasses import dataclass

from writer.exporters.pictures import Picture

_TAKEN = {"image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif"}
_DOTS = 96  # to an inch: a browser's, so that pictures have the size they have on the page


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture file and its size on paper, in inches."""

    data: bytes
    suffix: str
    width: float
    height: float


def for_office(picture: Picture, widest: float = 6.0, tallest: float = 8.0) -> Raster:
    """``picture`` as a file that Word and LibreOffice show, no larger on paper than asked for."""
    width, height = picture.width / _DOTS, picture.height / _DOTS
    scale = min(1.0, widest / width, tallest / height)
    size = (max(width * scale, 0.01), max(height * scale, 0.01))
    suffix = _TAKEN.get(picture.kind, "")
    if suffix and not (suffix == ".jpg" and _needs_writing(picture.data)):
        return Raster(picture.data, suffix, *size)
    return Raster(_as_png(picture.data), ".png", *size)


def _needs_writing(jpeg: bytes) -> bool:
    """Whether a JPEG lies on its side, which only viewers put right, or has an odd head."""
    from PIL import Image

    if jpeg[6:10] not in (b"JFIF", b"Exif"):
        return True
    with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as image:
        return bool(image.getexif().get(0x0112, 1) != 1)


def _as_png(data: bytes) -> bytes:
    from PIL import Image, ImageOps

    out = io.BytesIO()
    with Image.open(io.BytesIO(data)) as image:
        turned = ImageOps.exif_transpose(image)
        if turned.mode not in ("RGB", "RGBA", "L", "LA", "P", "1"):
            turned = turned.convert("RGB")
        turned.info.clear()
        turned.save(out, "PNG")
    return out.getvalue()
