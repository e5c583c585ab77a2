"""Pictures of kinds that pages do not show, made into ones that every publishing system takes.

Agencies and scanners give TIFF, Windows BMP, archives JPEG 2000. Their colours become those of the
web (sRGB), they are turned as their orientation says, what is transparent stays so.
"""

import io
import warnings
from pathlib import PurePath
from typing import TYPE_CHECKING

from writer.errors import WriterError
from writer.speech import Said, say

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST = 256 * 2**20  # bytes; a camera's picture in 16 bits for each colour
MOST_PIXELS = 80_000_000  # as of the pictures that are exported
SUFFIXES = (".tif", ".tiff", ".bmp", ".jp2")
"""By their names as well: cameras' raw files begin as TIFF does, and hold a small picture first."""
_FORMATS = ("TIFF", "BMP", "JPEG2000")
_STARTS = (b"II*\x00", b"MM\x00*", b"BM", b"\x00\x00\x00\x0cjP  ")
_QUALITY = 92  # of a JPEG, from 1 to 95: no loss is seen
_FEW = 256  # colours up to which it is a drawing, which a JPEG would blur
_HEIC = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_RAW = frozenset({".cr2", ".cr3", ".nef", ".arw", ".dng", ".orf", ".raf", ".rw2", ".pef"})


class Untranslatable(WriterError):
    """A picture of another kind that cannot be made into one for a page."""


def is_foreign(name: str, first: bytes) -> bool:
    """Whether a file of this name with these first bytes can be made into a picture for a page."""
    return PurePath(name).suffix.lower() in SUFFIXES and first.startswith(_STARTS)


def why_not(name: str, first: bytes) -> Said:
    """The end of a sentence about a file that is no picture for a page: what it is, what to do."""
    if first[4:8] == b"ftyp" and first[8:12] in _HEIC:
        return say("is a HEIC picture, which pages cannot show: save it as JPEG first.")
    if b"<svg" in first[:1024].lower():
        return say(
            "is an SVG drawing, which publishing systems refuse: save it as PNG, twice as large."
        )
    if first.startswith(b"8BPS"):
        return say("is a Photoshop file: save it as JPEG or PNG first.")
    if PurePath(name).suffix.lower() in _RAW:
        return say("is a camera’s raw file: save it as JPEG first.")
    return say("is not a picture that a story can show (JPEG, PNG, GIF, WebP, AVIF, TIFF).")


def translated(data: bytes, shown: str) -> bytes:
    """A TIFF, BMP or JPEG 2000 as JPEG or, where that would harm it, as PNG.

    ``shown`` is what it is called. Raises Untranslatable.
    """
    from PIL import Image, ImageOps  # takes long to load

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=_FORMATS) as opened:
                if opened.width * opened.height > MOST_PIXELS:
                    raise Untranslatable(say("{path} has too many pixels.", path=shown))
                opened.load()
                keeps_all = opened.mode in ("1", "P", "PA") or opened.format == "BMP"
                image = ImageOps.exif_transpose(_for_screens(opened))
            return _written(image, as_png=keeps_all)
    except Untranslatable:
        raise
    except Exception as error:  # decoders raise all there is on hostile files
        raise Untranslatable(say("{path} is damaged: no page can show it.", path=shown)) from error


def _for_screens(image: "Image") -> "Image":
    """In L, RGB or RGBA with the colours of the web, in 8 bits; its orientation is still to be obeyed."""
    exif = image.getexif()
    deep = image.mode.startswith("I") or image.mode == "F"
    if deep:
        image = _in_eight_bits(image)
    alpha = _alpha(image)
    profile = image.info.get("icc_profile")
    flat = image if image.mode in ("L", "RGB", "CMYK", "LAB") else image.convert("RGB")
    flat = _in_srgb(flat, profile) if profile or flat.mode == "LAB" else flat
    flat = flat if flat.mode in ("L", "RGB") else flat.convert("RGB")
    if alpha is not None:
        flat = flat.convert("RGB")
        flat.putalpha(alpha)
    flat.info.clear()
    flat.getexif()[0x0112] = exif.get(0x0112, 1)
    return flat


def _in_eight_bits(image: "Image") -> "Image":
    """Grey in more bits, from its darkest to its lightest as files of 16 bits count them."""
    grey = image.convert("F")
    high = grey.getextrema()[1]
    assert isinstance(high, (int, float))
    most = 1.0 if image.mode == "F" and high <= 1 else 255.0 if high <= 255 else 65535.0
    return grey.point(lambda value: value * (255.0 / most)).convert("L")


def _alpha(image: "Image") -> "Image | None":
    """What is transparent, None when nothing is."""
    if image.mode not in ("RGBA", "LA", "PA", "RGBa", "La") and "transparency" not in image.info:
        return None
    alpha = image.convert("RGBA").getchannel("A")
    return None if alpha.getextrema()[0] == 255 else alpha


def _in_srgb(image: "Image", profile: bytes | None) -> "Image":
    """With the colours of the web; unchanged where the profile is none of its kind."""
    from PIL import ImageCms

    try:
        source = (
            ImageCms.ImageCmsProfile(io.BytesIO(profile))
            if profile
            else ImageCms.createProfile("LAB")
        )
        made = ImageCms.profileToProfile(
            image, source, ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except (ImageCms.PyCMSError, ValueError, OSError):
        return image
    return image if made is None else made


def _written(image: "Image", *, as_png: bool) -> bytes:
    is_drawing = as_png or image.mode == "RGBA" or image.getcolors(_FEW) is not None
    file = io.BytesIO()
    if is_drawing:
        image.save(file, "PNG", optimize=image.width * image.height < 4_000_000)
    else:
        image.save(file, "JPEG", quality=_QUALITY, subsampling=0)
    return file.getvalue()
