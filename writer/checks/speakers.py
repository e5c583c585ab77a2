"""Who is speaking: reporting clauses such as "Trump wrote" and "said Marta Diaz"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from writer.checks.lazy import lazy
from writer.checks.marks import quoted
from writer.checks.names import (
    NOBODY,
    NOT_NAMES,
    TITLES,
    Subject,
    bare_name,
    is_initials,
    is_name_word,
    name_at_end,
    subject_at_end,
    subject_at_start,
    tokens,
)
from writer.checks.vocabulary import vocabulary
from writer.checks.words import word_set, words
from writer.story.sentences import sentence_ends

_VERBS = words(
    "said says wrote writes told tells posted posts added adds tweeted tweets stated states asked "
    "asks replied explained explains warned warns argued argues insisted insists noted notes "
    "continued concluded announced declared recalled remarked claimed claims acknowledged admitted "
    "confirmed vowed promised commented responded answered observed testified joked quipped shouted "
    "pleaded urged recounted reiterated stressed emphasized emphasised predicted complained cautioned "
    "countered conceded contended maintained pledged lamented mused whispered yelled begged boasted "
    "exclaimed texted emailed messaged "
    # the verbs of the commonest other languages, where they cannot be an English word
    "dijo afirmó escribió aseguró explicó disse afirmou escreveu explicou déclaré expliqué écrit "
    "sagte schrieb erklärte zei schreef detto scritto сказав сказала сказал написав написала написал"
)
_PHRASES = {
    "went": lazy(r"went on(?: to say)?(?!\w)"),
    "put": lazy(r"put it(?!\w)"),
    "pointed": lazy(r"pointed out(?!\w)"),
    "made": lazy(r"made (?:it )?clear(?!\w)"),
}
_SAYING = frozenset((*_VERBS, *_PHRASES))
_WORDS = re.compile(r"\w+")
_ACCORDING = lazy(r"(?<!\w)(?:[Aa]ccording to|in the words of|In the words of)\s+(?=\w)")
_TELLING = word_set("told tells urged")
"""Verbs followed by who is told, not by who tells."""
_CLAUSE_END = lazy(
    rf"[,.?!…]?\s*(?:[^\s.,?!“”\"]+\s+){{1,4}}(?:{'|'.join(_VERBS)})\b[^.?!“”\"]{{0,60}}[.?!]\s*\Z"
)
_SURNAME = re.compile(r"[^\W\d_][\w’'.-]*\Z")
_MOST_CLAUSES = 40


def may_say(source: str) -> bool:
    """Whether a block may have a reporting clause; cheap, and never wrong on a no."""
    words = vocabulary(source)
    return not _SAYING.isdisjoint(words) or "according" in words or "words" in words


@lru_cache(maxsize=2048)
def clauses(text: str, marked: bool = True) -> tuple[Subject, ...]:
    """The subjects of the reporting clauses of a paragraph, outside its quotation marks.

    ``marked`` False is for a quote set without marks: its words are all the speaker's, so only a
    clause after a comma that ends the text counts.
    """
    inside = quoted(text)
    if not marked and not inside:
        end = text[-120:]
        comma = max(end.rfind(","), end.rfind("—"), end.rfind("–"))
        found = _in_stretch(end[comma + 1 :], after_mark=True) if comma >= 0 else iter(())
        return tuple(found)
    subjects: list[Subject] = []
    for start, end_at, after in _outside(text, inside):
        for subject in _in_stretch(text[start:end_at], after_mark=after):
            subjects.append(subject)
            if len(subjects) >= _MOST_CLAUSES:
                return tuple(subjects)
    return tuple(subjects)


def introduced(text: str) -> Subject:
    """Who a paragraph that ends in a colon hands over to: "Diaz said:", "Marta Diaz:"."""
    stripped = text.rstrip()
    if not stripped.endswith(":"):
        return NOBODY
    sentence = stripped[:-1]
    last = sentence[(sentence_ends(sentence[-400:])[-2:-1] or [0])[0] - min(len(sentence), 400) :]
    found = clauses(last if len(sentence) > 400 else sentence)
    if found:
        return found[-1]
    words = tokens(sentence[-120:])
    return Subject(name=bare_name(words)) if words and all(map(is_name_word, words)) else NOBODY


@lru_cache(maxsize=512)
def mentions(text: str) -> tuple[str, ...]:
    """Full names that begin a sentence of the paragraph, as its subject would."""
    found: list[str] = []
    start = 0
    for end in sentence_ends(text[:3000]):
        words = tokens(text[start : min(end, start + 120)])
        start = end
        run = _leading_run(words)
        name = bare_name(run)
        if " " in name and name not in found:
            found.append(name)
    return tuple(found)


def fuller_names(name: str, text: str) -> list[str]:
    """Longer forms of ``name`` that the story ``text`` uses, in order: Trump, Donald Trump."""
    surname = _SURNAME.search(name)
    if surname is None or name.lower().startswith(("the ", "a ", "an ")):
        return []
    found: list[str] = []
    for at in _places(text, surname[0]):
        before = text[max(0, at - 80) : at]
        if not before.endswith(" ") or not is_name_word(
            before.split()[-1] if before.strip() else "a"
        ):
            continue
        longer = name_at_end(before + surname[0])
        is_form = longer != name and longer.split()[-len(name.split()) :] == name.split()
        if is_form and longer not in found and not _has_joiner(longer):
            found.append(longer)
    return found


@lru_cache(maxsize=256)
def ends_in_clause(text: str) -> bool:
    """Whether ``text`` ends in a reporting clause: "…, Diaz said."."""
    return _CLAUSE_END().search(text[-160:]) is not None


@lru_cache(maxsize=256)
def first_clause(text: str) -> int | None:
    """Where the first reporting clause of ``text`` starts, after the mark before it."""
    match = _CLAUSE().search(text)
    return match.end(1) if match else None


_CLAUSE = lazy(
    rf"([,.?!…—–])\s+(?:(?:[Hh]e|[Ss]he|[Tt]hey|(?:the\s)?(?:[^\s.,?!“”\"]+\s){{1,4}}?)\s?(?:{'|'.join(_VERBS)})"
    rf"|(?:said|asked|wrote|added|replied)\s+(?:the\s|[^\W\d_]))(?!\w)"
)


def _has_joiner(name: str) -> bool:
    return " and " in name or " & " in name


def _places(text: str, word: str, most: int = 60) -> Iterator[int]:
    at = text.find(word)
    while at >= 0 and most:
        following = text[at + len(word) : at + len(word) + 1]
        if not (following.isalnum() or following == "_") and not text[at - 1 : at].isalnum():
            yield at
        most -= 1
        at = text.find(word, at + len(word))


def _outside(text: str, inside: list[tuple[int, int]]) -> Iterator[tuple[int, int, bool]]:
    """The stretches outside quotation marks, and whether each follows a closing mark."""
    at, after = 0, False
    for start, end in inside:
        if start > at:
            yield at, start, after
        at, after = max(at, end), True
    if at < len(text):
        yield at, len(text), after


def _verbs(text: str) -> list[tuple[int, int]]:
    """Where the verbs of saying stand. Words are looked up first: most stretches have none."""
    found: list[tuple[int, int]] = []
    for verb in _SAYING.intersection(_WORDS.findall(text)):
        phrase = _PHRASES.get(verb)
        at = text.find(verb)
        while at >= 0:
            end = at + len(verb)
            match = phrase().match(text, at) if phrase else None
            whole = bool(match) if phrase else not _is_letter(text[end : end + 1])
            if whole and not (at and _is_letter(text[at - 1])):
                found.append((at, match.end() if match else end))
            at = text.find(verb, end)
    return sorted(found)


def _is_letter(char: str) -> bool:
    return char.isalnum() or char == "_"


def _in_stretch(text: str, *, after_mark: bool) -> Iterator[Subject]:
    for start, end in _verbs(text):
        subject = subject_at_end(text[max(0, start - 200) : start])
        first = start < 5 and not text[:start].strip(" ,—–-\n\u00a0")
        if subject == NOBODY and after_mark and first and text[start:end] not in _TELLING:
            subject = subject_at_start(text[end : end + 200].lstrip())
        if subject != NOBODY:
            yield subject
    if "ccording to" not in text and "n the words of" not in text:
        return
    for phrase in _ACCORDING().finditer(text):
        subject = subject_at_start(text[phrase.end() : phrase.end() + 200])
        if subject.name or subject.role:
            yield subject


def _leading_run(words: list[str]) -> list[str]:
    run: list[str] = []
    for word in words[:8]:
        if not (
            is_name_word(word) or (run and word.lower() in ("van", "der", "de", "von", "bin", "al"))
        ):
            break
        run.append(word)
        if word.endswith(".") and not is_initials(word):
            break
    while run and (run[0].lower() in NOT_NAMES and run[0].lower() not in TITLES):
        run.pop(0)
    return run
