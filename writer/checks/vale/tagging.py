"""Parts of speech by a small lexicon, endings and neighbours, in the Penn Treebank's tags.

This is no statistical tagger: it knows the closed classes of English, common verbs and adjectives,
and reads the rest off its ending and its neighbours. On plain sentences that is what ``sequence``
rules need; where a noun and a verb look alike and neither neighbour decides, it may be wrong.
"""

import re
from functools import lru_cache

from writer.checks.records import NamedTuple
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


_CLOSED = {
    "DT": "the a an this that these those each every some any no another either neither all both",
    "IN": "of in on at by for with from into about over under after before between during since "
    "without within against among through across behind beyond beside near toward towards upon "
    "until till than as if because although though while whether unless per via despite except "
    "along around above below off out up down",
    "CC": "and or but nor yet so & plus",
    "PRP": "i you he she it we they me him us them myself yourself himself herself itself ourselves "
    "themselves one's mine yours hers ours theirs",
    "PRP$": "my your his her its our their",
    "MD": "can could will would shall should may might must ought 'll 'd ca wo",
    "TO": "to",
    "EX": "there",
    "WP": "who whom what whoever whatever",
    "WDT": "which whichever",
    "WRB": "when where why how whenever wherever",
    "RB": "not n't never always often very too also just only still even again then now here soon "
    "almost already quite rather really perhaps maybe ever once twice instead well away back",
    "UH": "please yes hello oh ah",
    "JJR": "better worse more less larger smaller greater higher lower older newer",
    "JJS": "best worst most least largest smallest greatest highest lowest oldest newest",
    "CD": "one two three four five six seven eight nine ten eleven twelve hundred thousand million "
    "billion dozen",
    "VBZ": "is has does says goes 's",
    "VBP": "am are have do 're 've 'm",
    "VBD": "was were had did said went came made took gave got saw knew thought told found left",
    "VBN": "been done gone made taken given seen known",
    "VBG": "being having doing going",
}
_WORDS = {word: tag for tag, words in reversed(_CLOSED.items()) for word in words.split()}
_BASES = word_set(
    "be write come go get make take give see know think tell find leave ask use work call try need "
    "feel become keep let begin help talk turn start show hear play run move live believe hold bring "
    "happen provide sit stand lose pay meet include continue set learn change lead understand watch "
    "follow stop create speak read allow add spend grow open walk win offer remember love consider "
    "appear buy wait serve die send expect build stay fall cut reach kill remain suggest raise pass "
    "sell require report decide pull discuss improve install configure click select enter run "
    "choose ensure verify check update delete remove deploy say do have"
)
_ADJECTIVES = word_set(
    "good new first last long great little own other old right big high different small large next "
    "early young important few public bad same able available ready sure clear likely possible free "
    "full special easy hard strong whole real certain low late general recent single open able such "
    "best simple major local social national whole human true short common final main nice happy "
    "great-looking unable useful helpful necessary difficult valid invalid"
)
_NOUN_BEFORE = ("DT", "PRP$", "JJ", "JJR", "JJS", "CD", "POS")
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
    ("est", "JJS"),
)


@lru_cache(maxsize=2048)
def tag(text: str) -> tuple[Token, ...]:
    """The words and marks of a sentence with their tags."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        before = found[-1].tag if found else ""
        found.append(Token(match[0], match.start(), _tag_of(match[0], before, first=not found)))
    return tuple(found)


def tag_words(text: str) -> dict[int, str]:
    """The tags of the words of ``text`` by where they start."""
    return {token.start: token.tag for token in tag(text)}


def _tag_of(word: str, before: str, *, first: bool) -> str:
    lower = word.lower().replace("’", "'")
    if not any(char.isalnum() for char in word) and lower not in _WORDS:
        return _mark(word)
    if lower == "'s" and before.startswith("NN"):
        return "POS"
    if lower in _WORDS:
        return _closed(_WORDS[lower], lower, before)
    if word[0].isdigit():
        return "CD"
    if word[0].isupper() and not first:
        return (
            "NNPS" if lower.endswith("s") and not lower.endswith("ss") and len(lower) > 4 else "NNP"
        )
    return _open(lower, before)


def _closed(tag: str, lower: str, before: str) -> str:
    if lower == "her" and before in ("VBD", "VBZ", "VBP", "VB", "IN"):
        return "PRP$"
    if lower == "that" and before.startswith("NN"):
        return "WDT"
    return tag


def _open(lower: str, before: str) -> str:
    if lower in _BASES and before not in _NOUN_BEFORE[:2]:
        return "VBP" if before in ("PRP", "NNS", "NNPS") else "VB"
    if lower in _ADJECTIVES:
        return "JJ"
    if before in ("TO", "MD"):
        return "VB"
    for ending, tag in _ENDINGS:
        if lower.endswith(ending) and len(lower) > len(ending) + 2:
            if ending == "ed" and before in ("VBZ", "VBP", "VBD", "VBN"):
                return "VBN"
            if ending == "ing" and before in ("DT", "PRP$"):
                return "NN"
            return tag
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        stem = lower[:-1]
        if before == "PRP" or (stem in _BASES and before.startswith("NN")):
            return "VBZ"
        return "NNS"
    return "NN"


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
