"""What a rule offers in place of the words it hit: https://vale.sh/docs/actions."""

from collections.abc import Callable, Sequence

from writer.checks.vale.definition import Action
from writer.checks.vale.edits import edited, simple_case, with_groups

Spellings = Callable[[str], list[str]]


def suggestions(
    action: Action, match: str, spellings: Spellings | None = None, groups: Sequence[str] = ()
) -> list[str]:
    """The words to put in place of ``match``; an empty one takes it out.

    ``groups`` are what the rule's pattern captured.
    """
    match action.name:
        case "replace":
            return [with_groups(param, match, groups) for param in action.params]
        case "remove":
            return [""]
        case "convert":
            return [simple_case(match)]
        case "suggest" if spellings and action.params[:1] in ((), ("spellings",)):
            return spellings(match)
        case "edit":
            made = edited(action.params, match, groups)
            return [] if made is None else [made]
        case _:
            return []


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
