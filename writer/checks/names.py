"""Reading people's names and roles out of running words, without a dictionary of names.

A name is a run of capitalised words, initials and particles ("Alexander van der Bellen",
"J.D. Vance", "Óscar Ó Súilleabháin"). A role is a phrase such as "the mayor" or "a spokesman for
Boeing". Words that begin a sentence with a capital and titles before a name are taken off.
"""

import re

from writer.checks.records import NamedTuple
from writer.checks.words import word_set

_TOKEN = re.compile(r"[^\W_](?:[\w’'‑-]|\.(?=\w))*\.?|[^\w\s]")

TITLES = word_set(
    "president vice-president premier chancellor minister secretary senator sen representative rep "
    "congressman congresswoman congressmember congress governor gov lieutenant lt mayor councillor "
    "councilman councilwoman councilor councilmember alderman alderwoman commissioner ambassador "
    "envoy speaker chairman chairwoman chair chairperson chief director ceo cfo coo cto founder "
    "co-founder professor prof doctor dr judge justice attorney lawyer prosecutor sheriff officer "
    "detective inspector superintendent supt constable sergeant sgt captain capt colonel col general "
    "gen major maj admiral adm commander cmdr corporal private coach manager editor reporter "
    "spokesman spokeswoman spokesperson analyst economist historian author actor actress director "
    "singer activist democrat republican labour conservative mr mrs ms miss mx sir dame lord lady "
    "baroness rev reverend father archbishop bishop cardinal rabbi imam sheikh ayatollah principal "
    "dean provost deputy mp mep msp congressional u.s us uk eu herr frau monsieur madame señor "
    "señora sr sra signor signora"
)
_KEPT_TITLES = word_set("pope king queen prince princess saint st sister emperor sultan emir")
_PARTICLES = word_set(
    "van der den de la le du des del della di da dos das do von zu zum bin ibn al el ben ter ten "
    "af av y e"
)
_JOINERS = frozenset(("and", "&"))
NOT_NAMES = word_set(
    "the a an this that these those it its he she they we i you his her their our my who what when "
    "where why how which while as after before since until because if although though but and or so "
    "yet nor then there here now later still also even just only both all some many most few several "
    "no not yes in on at by for from of to with without about against during through over under "
    "according meanwhile however moreover instead earlier today yesterday tomorrow tonight last next "
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july "
    "august september october november december one two three asked once again anyone everyone "
    "nobody somebody someone everybody nothing something"
)
PRONOUNS = word_set("he she they")
_DETERMINERS = word_set("the a an one another his her their its our")
_PREPOSITIONS = word_set("of for from in at with on to by near")
_GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv"))
_NOT_ROLES = word_set(
    "statement report post letter article story tweet message email note memo document filing "
    "newspaper agency lawsuit complaint sign study survey poll data bill law time way"
)
_ADVERBS = word_set(
    "has had have also later then once again since already often always never still has just even "
    "himself herself themselves first jointly"
)
_MOST_TOKENS = 7


class Subject(NamedTuple):
    """Who does the saying: a ``name``, else a ``role``, else just a ``pronoun``."""

    name: str = ""
    role: str = ""
    pronoun: str = ""


NOBODY = Subject()


def tokens(text: str) -> list[str]:
    """Words and marks, one by one."""
    return _TOKEN.findall(text)


def subject_at_end(text: str) -> Subject:
    """The subject that ``text`` ends with: "…, Diaz", "Marta Diaz, 45,", "the mayor of Oslo"."""
    words = tokens(text[-200:])
    after = _before_adverbs(words, len(words))
    at = _before_apposition(words, after)
    inner = words[at + 1 : after - 1] if words[at : at + 1] == [","] else []
    if inner and all(map(is_name_word, inner)) and bare_name(inner):
        return Subject(name=bare_name(inner))  # "the mayor, Ana Ferreira, said"
    if not at:
        return NOBODY
    if words[at - 1].lower() in PRONOUNS:
        return Subject(pronoun=words[at - 1].lower())
    start = _name_start(words, at)
    run = words[start:at]
    if start and words[start - 1].lower() in _PREPOSITIONS and not words[start - 1][0].isupper():
        return Subject(role=_role_before(words, at))
    name = bare_name(run)
    if name:
        return Subject(name=name)
    return Subject(role=_role_before(words, at))


def name_at_end(text: str) -> str:
    """The name that ``text`` ends with; '' when it ends with something else."""
    words = tokens(text)
    return bare_name(words[_name_start(words, len(words)) :])


def subject_at_start(text: str) -> Subject:
    """The subject that ``text`` begins with: "Marta Diaz, who…", "the mayor, Ana Ferreira."."""
    words = tokens(text[:200])
    if not words:
        return NOBODY
    if words[0].lower() in PRONOUNS:
        return Subject(pronoun=words[0].lower())
    if words[0].lower() in _DETERMINERS:
        return _role_then_name(words)
    at = 0
    while at < min(len(words), 4) and words[at].islower() and words[at].lower() not in NOT_NAMES:
        at += 1
    if words[at : at + 1] and words[at].lower() in _PARTICLES and at:
        return NOBODY
    return Subject(name=bare_name(_name_run(words, at)))


def bare_name(run: list[str]) -> str:
    """A run of capitalised words without the titles and sentence openers before the name."""
    start = 0
    for at, word in enumerate(run):
        plain = word.rstrip(".").lower()
        opens = plain in NOT_NAMES and at == start
        if opens or (at + 1 < len(run) and _is_title(plain, run[at + 1 :])):
            start = at + 1
    rest = run[start:]
    if not rest or all(word.rstrip(".").lower() in TITLES for word in rest):
        return ""
    return " ".join([*rest[:-1], _without_stop(rest[-1])])


def _is_title(word: str, rest: list[str]) -> bool:
    if word in _KEPT_TITLES:
        return False
    following = rest[0].rstrip(".").lower()
    return word in TITLES and following not in _JOINERS and following not in _PREPOSITIONS


def _before_adverbs(words: list[str], at: int) -> int:
    """Go back over "has also" and "later", which stand between a subject and its verb."""
    while at and (words[at - 1] in _ADVERBS or _is_adverb(words[at - 1])):
        at -= 1
    return at


def _is_adverb(word: str) -> bool:
    return word.islower() and word.endswith("ly") and len(word) > 4


def _before_apposition(words: list[str], at: int) -> int:
    """Go back over ", the union president," and "(D-Ohio)"."""
    if at and words[at - 1] == ")" and "(" in words[max(0, at - 8) : at]:
        return at - 1 - words[at - 2 :: -1].index("(") - 1 if at > 1 else at
    if not at or words[at - 1] != ",":
        return at
    for back in range(at - 2, max(-1, at - 18), -1):
        if words[back] == ",":
            return back
        if words[back] in '.!?;:“”"«»':
            break
    return at - 1


def _name_start(words: list[str], end: int) -> int:
    """Where the run of name words that ends before ``end`` begins; ``end`` when there is none."""
    at = end
    while at and end - at < _MOST_TOKENS:
        word = words[at - 1]
        if at < end and word.endswith(".") and not is_initials(word):
            break
        if not is_name_word(word) and not (at < end and _links_names(words, at - 1)):
            break
        at -= 1
    return at


def _links_names(words: list[str], at: int) -> bool:
    """Whether the small word at ``at`` is part of the name whose next word follows it."""
    word = words[at].lower()
    if word in _PARTICLES and words[at] != "e":
        return True
    return word in _JOINERS and at > 0 and is_name_word(words[at - 1])


def _name_run(words: list[str], at: int) -> list[str]:
    """The run of name words that begins at ``at``."""
    run: list[str] = []
    for word in words[at : at + _MOST_TOKENS]:
        if is_name_word(word):
            run.append(word)
            if word.endswith(".") and not is_initials(word):
                break
        elif word in _PARTICLES:
            run.append(word)
        else:
            break
    while run and run[-1] in _PARTICLES:
        run.pop()
    return run


def is_name_word(word: str) -> bool:
    """Whether a word may be part of a name: it has a capital, or a particle joined to one."""
    if word[0].isupper():
        return True
    head, dash, tail = word.partition("-")
    return bool(dash and head in _PARTICLES and tail[:1].isupper()) or word[:2] in (
        "d’",
        "d'",
        "O’",
    )


def is_initials(word: str) -> bool:
    """Whether a stop belongs to the word: "J.", "J.D.", "Jr.", "Sen."."""
    plain = word.rstrip(".").lower()
    return (
        len(plain) == 1 or "." in plain or plain in TITLES or plain in _GENERATIONS or plain == "st"
    )


def _without_stop(word: str) -> str:
    plain = word.rstrip(".")
    kept = plain.lower() in _GENERATIONS or ("." in plain)
    word = word if kept else plain
    return re.sub(r"[’']s$", "", word)


def _role_before(words: list[str], end: int) -> str:
    """The role phrase that ends before ``end``: "the mayor", "Trump’s lawyer"; '' if none."""
    for at in range(end - 1, max(-1, end - 10), -1):
        word = words[at]
        if not word[0].isalnum():
            return ""
        if word.lower() in _DETERMINERS:
            return _role(words[at:end])
        if word[0].isupper() and word.endswith(("’s", "'s", "s’")) and at + 1 < end:
            return _role(words[at:end])
    return ""


def _role(words: list[str]) -> str:
    if len(words) < 2 or any(word.rstrip(".").lower() in _NOT_ROLES for word in words):
        return ""
    first = words[0].lower() if words[0].lower() in _DETERMINERS else words[0]
    if first not in ("the", "a", "an", words[0]):
        return ""
    return " ".join([first, *words[1:-1], words[-1].rstrip(".")])


def _role_then_name(words: list[str]) -> Subject:
    """ "the mayor, Ana Ferreira" gives the name, "the mayor." the role."""
    end = next((at for at, word in enumerate(words[:10]) if not word[0].isalnum()), len(words[:10]))
    for at in range(end):
        if words[at].endswith(".") and not is_initials(words[at]):
            end = at + 1
            break
    if words[end : end + 1] == [","]:
        name = bare_name(_name_run(words, end + 1))
        if name:
            return Subject(name=name)
    run = _name_run(words, _last_lower(words, end) + 1)
    stop = next((at for at, w in enumerate(words[1:end], 1) if w in _PREPOSITIONS), end)
    if run and stop == end and bare_name(run):
        return Subject(name=bare_name(run))
    return Subject(role=_role(words[:end]) if end <= 8 else "")


def _last_lower(words: list[str], end: int) -> int:
    return max((at for at in range(end) if not is_name_word(words[at])), default=-1)
