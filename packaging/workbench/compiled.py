"""Compiled catalogues: the ``.qm`` files that Qt reads, made from the ``.ts`` ones without Qt.

A wheel is built where there is no Qt, and a package of 500 MB is too much to ask for one file; so
the format is written here. It is that of Qt's ``qtranslator.cpp``: sections of a tag, a length and
their bytes, all numbers big-endian; a text is found by the hash of its English words.
"""

import struct
from collections.abc import Iterable
from pathlib import Path

from workbench.catalogue import CONTEXT, FOLDER, language, read
from workbench.console import Trouble
from workbench.messages import MANY, SENSE

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_LANGUAGE, _HASHES, _MESSAGES, _NUMERUS = 0xA7, 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_RULES = {"de": b"\x01\x01"}
"""By language, which form a number takes, in Qt's code (``numerus.cpp``): here, the first for 1."""


def compile_all(target: Path = FOLDER) -> list[Path]:
    """Compile every catalogue into the folder ``target``; those that are fresh there stay.

    Raises Trouble for a language whose way of counting is not known here.
    """
    return [compile_(catalogue, target) for catalogue in sorted(FOLDER.glob("*.ts"))]


def compile_(catalogue: Path, target: Path) -> Path:
    """Make the ``.qm`` of one catalogue in the folder ``target``, unless a newer one is there."""
    made = target / f"{catalogue.stem}.qm"
    try:
        if made.stat().st_mtime_ns > catalogue.stat().st_mtime_ns:
            return made
    except FileNotFoundError:
        pass
    whole = compiled(language(catalogue), read(catalogue))
    half = made.with_suffix(".qm-new")  # a Writer that is running has the old one mapped
    half.write_bytes(whole)
    return half.replace(made)


def compiled(spoken: str, known: dict[str, str]) -> bytes:
    """The bytes of a ``.qm``, from the translations as ``translations.read`` gives them."""
    if spoken not in _RULES:
        raise Trouble(f"How {spoken!r} counts is not known; add it to {Path(__file__).name}.")
    hashes, messages = [], b""
    for text, said in sorted(known.items()):
        if not said:
            continue
        source, _, sense = text.removesuffix(MANY).partition(SENSE)
        hashes.append((_hash(f"{source}{sense}".encode()), len(messages)))
        messages += _message(source, sense, said.split(MANY))
    places = b"".join(struct.pack(">II", *pair) for pair in sorted(hashes))
    sections = (
        (_LANGUAGE, spoken.encode()),
        (_HASHES, places),
        (_MESSAGES, messages),
        (_NUMERUS, _RULES[spoken]),
    )
    return _MAGIC + b"".join(_part(tag, data) for tag, data in sections)


def _message(source: str, sense: str, forms: Iterable[str]) -> bytes:
    said = b"".join(_part(_TRANSLATION, form.encode("utf-16-be")) for form in forms)
    asked = ((_COMMENT, sense), (_SOURCE, source), (_CONTEXT, CONTEXT))
    return said + b"".join(_part(tag, text.encode()) for tag, text in asked) + bytes([_END])


def _part(tag: int, data: bytes) -> bytes:
    return struct.pack(">BI", tag, len(data)) + data


def _hash(text: bytes) -> int:
    """The hash of the ELF format, which Qt looks texts up by; never 0."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ high >> 24) & ~high
    return value or 1
