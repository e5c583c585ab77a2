"""Sentences and lengths, as far as the checks need them."""

from writer.story.sentences import sentence_ends


def words(text: str) -> tuple[str, ...]:
    """The words of a list that is written as one string, to be read at a glance."""
    return tuple(text.split())


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as one string, for looking up."""
    return frozenset(text.split())


def first_sentence(text: str) -> str:
    """The first sentence of a paragraph's plain words."""
    return text[: sentence_ends(text[:2000])[0]].strip() if text.strip() else ""


def shorten(text: str, limit: int) -> str:
    """``text`` in at most ``limit`` characters, cut between words, an ellipsis for the rest."""
    if len(text) <= limit:
        return text
    cut = text[:limit].rsplit(None, 1)[0]
    return cut[: limit - 1].rstrip(" ,;:—–-") + "…"


def clip(text: str, count: int = 4, limit: int = 60) -> str:
    """The last few words of ``text``, to name a place by."""
    return " ".join(text[-limit:].split()[-count:])
