"""Parts of speech by a small lexicon, endings and neighbours, in the Penn Treebank's tags.

This is no statistical tagger: it knows the closed classes of English, common verbs and adjectives,
and reads the rest off its ending and its neighbours. On plain sentences that is what ``sequence``
rules need; where a noun and a verb look alike and neither neighbour decides, it may be wrong.
"""

import re
from functools import lru_cache

from writer.checks.records import NamedTuple
from writer.checks.vale.lexicon import ADJECTIVES, BASES, CLOSED, NOUNS_FIRST, PEOPLES, TITLES
from writer.checks.words import word_set

_TOKEN = re.compile(
    r"\w+(?:[-.&/]\w+)*(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|\w+(?:[-.&/@]\w+)*|[^\w\s]",
    re.I,
)


class Token(NamedTuple):
    """A word or mark, where it starts, and its tag."""

    text: str
    start: int
    tag: str


_WORDS = {word: tag for tag, words in reversed(CLOSED.items()) for word in words.split()}
_NOUN_BEFORE = ("DT", "PRP$", "JJ", "JJR", "JJS", "CD", "POS", "WP$")
_BE_OR_HAVE = word_set(
    "be is are was were been being am 's 're 'm have has had having 've get gets got getting"
)
_BE = word_set("be is are was were been being am 's 're 'm become became seem seems seemed")
_ENDINGS = (
    ("ly", "RB"),
    ("ing", "VBG"),
    ("ed", "VBD"),
    ("ous", "JJ"),
    ("ful", "JJ"),
    ("ive", "JJ"),
    ("able", "JJ"),
    ("ible", "JJ"),
    ("less", "JJ"),
    ("ish", "JJ"),
    ("ical", "JJ"),
    ("ional", "JJ"),
    ("ial", "JJ"),
    ("ular", "JJ"),
    ("iest", "JJS"),
)


@lru_cache(maxsize=2048)
def tag(text: str) -> tuple[Token, ...]:
    """The words and marks of a sentence with their tags."""
    found: list[Token] = []
    matches = list(_TOKEN.finditer(text))
    for at, match in enumerate(matches):
        following = matches[at + 1][0].lower() if at + 1 < len(matches) else ""
        around = _Around(found[-1] if found else None, _last_verb(found), following)
        found.append(Token(match[0], match.start(), _tag_of(match[0], around)))
    return tuple(found)


def tag_words(text: str) -> dict[int, str]:
    """The tags of the words of ``text`` by where they start."""
    return {token.start: token.tag for token in tag(text)}


class _Around(NamedTuple):
    """What stands around a word: the token before it, the last word that is no adverb, and the next."""

    token: Token | None
    word: str
    following: str

    @property
    def before(self) -> str:
        """The tag of the token before."""
        return self.token.tag if self.token else ""


def _last_verb(found: list[Token]) -> str:
    """The word before, adverbs left out: "was badly hurt"."""
    for token in reversed(found[-3:]):
        if token.tag != "RB":
            return token.text.lower().replace("’", "'")
    return ""


def _tag_of(word: str, around: _Around) -> str:
    lower = word.lower().replace("’", "'")
    before = around.before
    if not any(char.isalnum() for char in word) and lower not in _WORDS:
        return _mark(word)
    if lower == "'s" and before.startswith("NN"):
        return "POS"
    if word[0].isupper() and (around.token is not None or lower in TITLES):
        return _capital(word, lower, around)
    if lower in _WORDS:
        return _closed(_WORDS[lower], lower, around)
    if word[0].isdigit():
        return "CD"
    return _open(lower, around)


def _capital(word: str, lower: str, around: _Around) -> str:
    """A word with a capital inside a sentence: a name, unless it is an adjective of a people."""
    if lower == "i" or (lower in _WORDS and around.before in ("``", ":", ".")):
        return _closed(_WORDS[lower], lower, around)
    if lower in PEOPLES:
        return "JJ"
    if lower.removesuffix("s") in PEOPLES:
        return "NNPS"
    return "NNP"


def _closed(tag: str, lower: str, around: _Around) -> str:
    before, following = around.before, around.following
    if lower == "her":
        ends = not following or not following[0].isalnum() or _WORDS.get(following) in _NO_OWNED
        return "PRP" if ends else "PRP$"
    if lower == "that":
        if before.startswith("NN") and (_WORDS.get(following) in ("MD", "VBZ", "VBP", "VBD")):
            return "WDT"
        return "IN" if before[:2] in ("NN", "VB", "JJ") else "DT"
    if tag == "VBD" and around.word in _BE_OR_HAVE:
        return "VBN"
    if tag == "VBD" and lower in BASES and (before in ("TO", "MD") or around.word in _DO):
        return "VB"
    if lower == "like" and before in ("MD", "TO", "PRP", "NNS"):
        return "VB" if before in ("MD", "TO") else "VBP"
    if lower in ("do", "have") and (before in ("TO", "MD") or around.word in _DO):
        return "VB"
    if lower in ("most", "more", "less", "least") and following.endswith("ly"):
        return {"most": "RBS", "least": "RBS"}.get(lower, "RBR")
    return tag


_NO_OWNED = ("IN", "TO", "DT", "CC", "MD", "PRP", "VBZ", "VBD", "VBP", "RB")
_DO = word_set("do does did don doesn didn let please help")


def _open(lower: str, around: _Around) -> str:
    before = around.before
    if lower in BASES:
        return _base(lower, around)
    if lower in ADJECTIVES:
        return "JJ"
    if before in ("TO", "MD"):
        return "VB"
    for ending, tag in _ENDINGS:
        if lower.endswith(ending) and len(lower) > len(ending) + 2:
            return _ending(lower, tag, around)
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        return _plural(lower, around)
    return "NN"


def _base(lower: str, around: _Around) -> str:
    before = around.before
    if before in ("TO", "MD") or around.word in _DO:
        return "VB"
    if lower in ADJECTIVES and before not in ("PRP", "NNS", "WP"):
        return "JJ"
    if before in ("PRP", "NNS", "NNPS", "WP", "WDT"):
        return "VBP"
    if before in ("DT", "PRP$", "POS", "WP$"):
        return "NN"
    noun = before in _NOUN_BEFORE or before in ("NN", "IN", "NNP", "VBG", "VBN", "VBD", "VBZ", "CC")
    return "NN" if noun and lower in NOUNS_FIRST else "VB"


def _ending(lower: str, tag: str, around: _Around) -> str:
    before = around.before
    if tag == "VBD":
        attribute = before in ("DT", "PRP$", "IN", "JJ", "CD") or around.following == "by"
        return "VBN" if around.word in _BE_OR_HAVE or attribute else "VBD"
    if tag == "VBG":
        return "NN" if before in ("DT", "PRP$", "JJ", "POS") else "VBG"
    return tag


def _plural(lower: str, around: _Around) -> str:
    stem = lower[:-1]
    verb = stem in BASES or (lower.endswith("es") and lower[:-2] in BASES)
    if around.before in ("PRP", "WDT", "WP") and not around.following.startswith("'"):
        return "VBZ"
    if verb and around.before in ("NN", "NNP") and _WORDS.get(around.following) in _AFTER_A_VERB:
        return "VBZ"
    return "NNS"


_AFTER_A_VERB = ("DT", "PRP$", "PRP", "TO", "RB", "CD")


def _mark(word: str) -> str:
    if word in ".!?":
        return "."
    if word in ",:;()$#":
        return {";": ":", "(": "(", ")": ")"}.get(word, word)
    if word in '“"‘':
        return "``"
    if word in "”’'":
        return "''"
    return ":" if word in "—–-…" else "SYM"
