"""Which words of a text are to be spelt right."""

import re
import unicodedata
from collections.abc import Iterator

_TOKEN = re.compile(r"\S+")
_PART = re.compile(r"(?:[^\W\d_]|[\u0300-\u036f])+(?:[’'](?:[^\W\d_]|[\u0300-\u036f])+)*")
_ADDRESS = re.compile(
    r"://|^www\.|@|^[#/\\~]|\w\.\w{2,}[/.]|\.(?:com|org|net|gov|edu|co|io|eu|de|fr)\b"
)
_LONGEST = 60  # letters; a longer run is no word of any dictionary


def words(text: str, cut: frozenset[str] = frozenset()) -> Iterator[tuple[int, str]]:
    """Each word with where it starts; without addresses, handles, numbers, acronyms and CamelCase.

    Words in ``cut`` are right after an apostrophe, which stands for their start: ’tis, ’em.
    """
    for token in _TOKEN.finditer(text):
        if _ADDRESS.search(token[0].strip("“”\"'‘’()[],;:!?«»„")):
            continue
        for part in _PART.finditer(token[0]):
            before = token[0][part.start() - 1 : part.start()]
            after = token[0][part.end() : part.end() + 1]
            if before.isdigit() or after.isdigit() or "_" in (before, after):
                continue
            if before in ("’", "'") and part[0].lower() in cut:
                continue
            if is_spelt(part[0]):
                yield token.start() + part.start(), part[0]


def is_spelt(word: str) -> bool:
    """Whether a run of letters is a word and not an initial, an acronym or a made-up name."""
    if len(word) < 2 or len(word) > _LONGEST:
        return False
    bare = re.sub(r"[’']s\Z", "", word)
    if bare.isupper():
        return False
    return not any(one.isupper() for one in bare[1:] if one.isalpha()) or "’" in bare or "'" in bare


def is_of_script(word: str, language: str) -> bool:
    """Whether a word is written in the script of a language: no dictionary knows words of another."""
    base = language.replace("_", "-").partition("-")[0].lower()
    wanted = _SCRIPTS.get(base, "LATIN")
    return unicodedata.name(word[0], "").startswith(wanted)


_SCRIPTS = {
    "ru": "CYRILLIC", "uk": "CYRILLIC", "bg": "CYRILLIC", "be": "CYRILLIC", "mk": "CYRILLIC",
    "sr": "CYRILLIC", "el": "GREEK", "he": "HEBREW", "ar": "ARABIC", "fa": "ARABIC", "ur": "ARABIC",
    "hy": "ARMENIAN", "ka": "GEORGIAN", "hi": "DEVANAGARI", "mr": "DEVANAGARI", "ne": "DEVANAGARI",
    "th": "THAI", "ko": "HANGUL", "ja": "", "zh": "", "bn": "BENGALI", "ta": "TAMIL",
}  # fmt: skip
