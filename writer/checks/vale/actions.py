"""What a rule offers in place of the words it hit: https://vale.sh/docs/actions."""

import re
from collections.abc import Callable, Sequence

from writer.checks.vale.definition import Action
from writer.checks.vale.patterns import BadPattern, Pattern

Spellings = Callable[[str], list[str]]
_SPACES = re.compile(r" +")


def suggestions(action: Action, match: str, spellings: Spellings | None = None) -> list[str]:
    """The words to put in place of ``match``; an empty one takes it out."""
    match action.name:
        case "replace":
            return list(action.params)
        case "remove":
            return [""]
        case "convert":
            return [simple_case(match) if action.params[:1] == ("simple",) else match]
        case "suggest" if action.params[:1] == ("spellings",) and spellings:
            return spellings(match)
        case "edit":
            edited = _edited(action.params, match)
            return [] if edited is None else [edited.strip()]
        case _:
            return []


def _edited(params: Sequence[str], match: str) -> str | None:
    how, *rest = params or ("",)
    match how, len(rest):
        case "regex", 2:
            try:
                return Pattern(rest[0]).sub(rest[1], match)
            except BadPattern:
                return None
        case "replace", 2:
            return _edited(("regex", *rest), match)
        case "remove", 1:
            return match.replace(rest[0], "")
        case "trim", 1:
            return match.strip(rest[0])
        case "trim_left", 1:
            return match.lstrip(rest[0])
        case "trim_right", 1:
            return match.rstrip(rest[0])
        case "truncate", 1 if rest[0]:
            return match.split(rest[0])[0]
        case "split", 2 if rest[0] and rest[1].isdigit():
            parts = match.split(rest[0])
            return parts[int(rest[1])] if int(rest[1]) < len(parts) else None
        case _:
            return {
                "upper": match.upper(),
                "lower": match.lower(),
                "capitalize": match[:1].upper() + match[1:],
                "uncapitalize": match[:1].lower() + match[1:],
                "squeeze": re.sub(r"\s+", " ", match),
            }.get(how)


def simple_case(text: str) -> str:
    """``snake_case`` and ``camelCase`` as plain words."""
    out: list[str] = []
    before = " "
    for at, char in enumerate(text):
        known = char.isalpha() or char.isnumeric()
        if (at > 1 and before.islower() and char.isupper()) or not known:
            out.append(" ")
        if known or char == " ":
            out.append(char.lower())
        before = char
    return _SPACES.sub(" ", "".join(out).strip())


def recased(words: Sequence[str], observed: str) -> list[str]:
    """``words`` in the case of what they replace, where that case is plain to see."""
    letters = [char for char in observed if char.isalpha()]
    if not letters:
        return list(words)
    if all(char.islower() for char in letters):
        return [word.lower() for word in words]
    if len(letters) > 1 and all(char.isupper() for char in letters):
        return [word.upper() for word in words]
    if letters[0].isupper() and sum(char.isupper() for char in letters) == 1:
        return [word[:1].upper() + word[1:] for word in words]
    return list(words)
