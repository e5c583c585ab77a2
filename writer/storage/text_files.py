"""Bytes to text and back, in the encoding the file has, without changing a byte.

Known are UTF-8, UTF-16 and UTF-32 with a byte order mark (BOM), UTF-8 without one, UTF-16 without
one where its zero bytes give it away, and Windows-1252 for what else is plausibly text. Anything
else is refused: a file read in a wrong encoding would be saved damaged.
"""

from typing import NamedTuple

from writer.errors import WriterError
from writer.speech import say
from writer.storage.file_kinds import foreign_kind, likely_kind

MAX_BYTES = 200 * 1024 * 1024

NAMES = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "utf-32-le": "UTF-32 LE",
    "utf-32-be": "UTF-32 BE",
    "cp1252": "Windows-1252",
}
"""Every encoding a story file can have, with its name on screen."""

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_BOMS = {
    "utf-32-le": b"\xff\xfe\0\0",
    "utf-32-be": b"\0\0\xfe\xff",
    "utf-8": b"\xef\xbb\xbf",
    "utf-16-le": b"\xff\xfe",
    "utf-16-be": b"\xfe\xff",
}

_ASCII = bytes(range(128))
_BLANKS = b"\t\n\f\r "
_CONTROLS = bytes(set(range(32)) - set(_BLANKS)) + b"\x7f"
# Vertical tab and escape occur in text that came out of terminals and old layout systems.
_STRANGE = bytes(set(_CONTROLS) - set(b"\v\x1b\x7f"))
_CP1252_GAPS = b"\x81\x8d\x8f\x90\x9d"


class UnreadableFile(WriterError):
    """A file cannot be opened as text; the message says what it is and what to do."""


class CannotEncode(WriterError):
    """The text cannot be written in the file's encoding; ``position`` is the first culprit.

    ``as_utf8`` tells whether saving as UTF-8 would do.
    """

    def __init__(self, message: str, position: int, *, as_utf8: bool) -> None:
        super().__init__(message)
        self.position = position
        self.as_utf8 = as_utf8


class Decoded(NamedTuple):
    """The text of a file without its BOM, every line end as it was; encoding as in NAMES."""

    text: str
    encoding: str
    bom: bool


def decode(data: bytes, name: str = "The file") -> Decoded:
    """Read ``data`` as text. ``encode`` of the result gives exactly ``data`` again.

    ``name`` begins the message of the UnreadableFile raised for what is not text.
    """
    if len(data) > MAX_BYTES:
        raise too_large(name)
    decoded = _recognise(data)
    if decoded is None or _raw(decoded.text, decoded.encoding, decoded.bom) != data:
        raise UnreadableFile(say("{name} {fault}.", name=name, fault=_why_not(data)))
    return decoded


def encode(text: str, encoding: str = "utf-8", bom: bool = False) -> bytes:
    """Write ``text`` in ``encoding`` so that ``decode`` reads the same text again.

    A BOM is added where the bytes would be taken for something else without one (a text of almost
    only NULs, a first character U+FEFF). Raises CannotEncode.
    """
    for with_bom in (bom, True):
        try:
            data = _raw(text, encoding, with_bom)
        except UnicodeEncodeError as error:
            raise _cannot(text, encoding, error.start) from error
        if _reads_back(data, text):
            return data
    raise CannotEncode(
        say(
            "In {encoding}, the encoding of this file, the text would read differently when opened again: save it as UTF-8 instead.",
            encoding=NAMES[encoding],
        ),
        0,
        as_utf8=True,
    )


def starts_with_bom(data: bytes, encoding: str) -> bool:
    """Tell whether ``data``, written in ``encoding``, has a BOM."""
    return encoding in _BOMS and data.startswith(_BOMS[encoding])


def too_large(name: str) -> UnreadableFile:
    """Give the error for a file above MAX_BYTES."""
    return UnreadableFile(
        say(
            "{name} is larger than {most} MB, too large for a story.",
            name=name,
            most=MAX_BYTES // 1024 // 1024,
        )
    )


def _raw(text: str, encoding: str, bom: bool) -> bytes:
    data = text.encode(encoding)
    return _BOMS[encoding] + data if bom and encoding in _BOMS else data


def _reads_back(data: bytes, text: str) -> bool:
    decoded = _recognise(data)
    return decoded is not None and decoded.text == text


def _recognise(data: bytes) -> Decoded | None:
    if data.startswith(tuple(_BOMS.values())):
        return _with_bom(data)
    if foreign_kind(data):
        return None
    if b"\0" in data and (found := _utf16_by_zeros(data)):
        return found
    text = _strictly(data, "utf-8")
    if text is not None:
        return Decoded(text, "utf-8", False) if _few_strange(data) else None
    if _broken_utf8(data) or not _plausible_cp1252(data):
        return None
    return Decoded(data.decode("cp1252"), "cp1252", False)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _with_bom(data: bytes) -> Decoded | None:
    for encoding, bom in _BOMS.items():
        if data.startswith(bom):
            text = _strictly(data[len(bom) :], encoding)
            if text is not None:
                return Decoded(text, encoding, True)
    return None


def _utf16_by_zeros(data: bytes) -> Decoded | None:
    """Recognise UTF-16 by the zero byte in every ASCII character: at least seven in ten."""
    if len(data) % 2 or len(data) < 8:
        return None
    high_in_little, high_in_big = data[1::2].count(0), data[0::2].count(0)
    encoding = "utf-16-le" if high_in_little >= high_in_big else "utf-16-be"
    if max(high_in_little, high_in_big) * 10 < len(data) // 2 * 7:
        return None
    text = _strictly(data, encoding)
    if text is None or any(chr(control) in text for control in _CONTROLS):
        return None
    return Decoded(text, encoding, False)


def _without(data: bytes, codes: bytes) -> int:
    """Count the bytes of ``data`` that are not among ``codes``."""
    return len(data.translate(None, codes))


def _few_strange(data: bytes) -> bool:
    """Tell a text with a stray control character, or a few, from a binary file."""
    strange = len(data) - _without(data, _STRANGE)
    return strange == 0 or (strange < len(data) and (strange <= 3 or strange * 50 <= len(data)))


def _broken_utf8(data: bytes) -> bool:
    """Tell damaged UTF-8 from Windows-1252, where a valid sequence is a rare accident."""
    loose = data.decode("utf-8", "ignore")
    kept = len(loose.encode("utf-8"))
    # Sequences of three bytes, such as a curly quote's, are the least likely accident.
    evidence = kept - len(loose)
    stray = len(data) - kept
    return stray > 0 and evidence >= 2 * stray


def _plausible_cp1252(data: bytes) -> bool:
    if _without(data, _CONTROLS + _CP1252_GAPS) < len(data):
        return False
    return _without(data, _ASCII) * 2 <= _without(data, _BLANKS)


def _why_not(data: bytes) -> str:
    if kind := likely_kind(data):
        return say("is {what}, not a text file: {advice}", what=kind.what, advice=kind.advice)
    if not data.strip(b"\0"):
        return say(
            "holds nothing but zero bytes, as files do after a crash of the computer: bring back an earlier copy"
        )
    again = say("open it in the program it came from and save it there as UTF-8")
    if data.startswith(tuple(_BOMS.values())) or _broken_utf8(data):
        return say("is damaged{where}: {again}", where=_in_line(data), again=again)
    if _without(data, _CONTROLS) == len(data):
        return say("is in an encoding Writer does not know: {again}", again=again)
    return say("is not a text file: choose a story, or a text to import")


def _in_line(data: bytes) -> str:
    if data.startswith((_BOMS["utf-16-le"], _BOMS["utf-16-be"], _BOMS["utf-32-be"])):
        return say(" (it is marked as UTF-16 or UTF-32 but does not read as such)")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return say(" in line {line} (it is UTF-8 up to there)", line=line)
    return ""


def _cannot(text: str, encoding: str, position: int) -> CannotEncode:
    character = text[position]
    line = text.count("\n", 0, position) + 1
    if 0xD800 <= ord(character) <= 0xDFFF:
        return CannotEncode(
            say(
                "Line {line} holds half a character (U+{code:04X}), which no file can hold: delete it and save again.",
                line=line,
                code=ord(character),
            ),
            position,
            as_utf8=False,
        )
    return CannotEncode(
        say(
            "“{character}” (U+{code:04X}) in line {line} cannot be written in {encoding}, the encoding of this file: save it as UTF-8 instead.",
            character=character,
            code=ord(character),
            line=line,
            encoding=NAMES[encoding],
        ),
        position,
        as_utf8=True,
    )
