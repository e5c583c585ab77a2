"""The edits that replace what was found. No widgets here."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache

from writer.app.find.across import Place, replace_in_run
from writer.app.find.search import BadPattern, Found, Hit, Query, in_run
from writer.app.i18n import tr
from writer.story import Edit, Story

MANY = 10_000  # edits; of more, those in one line are made as one, as Qt would take too long
_DOLLAR = re.compile(r"\${1,2}([1-9])(?![\d.,]*\d)")


@dataclass(frozen=True, slots=True)
class Replacing:
    """Edits that replace matches, and how many matches they must leave as they are."""

    edits: tuple[Edit, ...]
    left: int = 0


def replacing_all(story: Story, found: Found, by: str, *others: Edit) -> Replacing:
    """What replaces every match; in a pattern's replacement ``\\1`` or ``$1`` is its first group.

    Raises BadPattern.
    """
    edits = list(others)
    whole: list[Place] = []  # runs that are replaced at once
    left = 0
    for run in {(one.run.index, one.run.nth): one.run for one in found.across}.values():
        hits = list(in_run(story, found.query, run))
        edit = replace_in_run(story, run, [(one.start, one.end) for one in hits], by)
        if edit is not None:
            edits.append(edit)
            whole.append((run.starts[0], run.ends[-1]))
        else:
            left += sum(one.is_cut for one in hits)
    edits += _of_hits(found, by, sorted(whole))
    edits.sort(key=lambda edit: edit.position)
    return Replacing(tuple(edits if len(edits) <= MANY else _by_line(story.text, edits)), left)


def _of_hits(found: Found, by: str, whole: list[Place]) -> list[Edit]:
    edits: list[Edit] = []
    for hit in found.hits:
        start, end = hit.span()
        at = bisect_right(whole, (start, end)) - 1 if whole else -1
        if at < 0 or whole[at][1] <= start:
            edits.append(Edit(start, end - start, replaced(hit, found.query, by)))
    return edits


def replacing(story: Story, found: Found, place: Place, by: str) -> Replacing:
    """What replaces the match at ``place``. Raises BadPattern."""
    one = next((one for one in found.across if one.place == place), None)
    if one is not None:
        edit = replace_in_run(story, one.run, [(one.start, one.end)], by)
        return Replacing((edit,)) if edit is not None else Replacing((), 1)
    hit = found.hits[bisect_left(found.hits, place, key=lambda hit: hit.span())]
    return Replacing((Edit(place[0], place[1] - place[0], replaced(hit, found.query, by)),))


def replaced(hit: Hit, query: Query, by: str) -> str:
    """What a match becomes. Raises BadPattern."""
    if not query.is_pattern:
        return by
    import regex  # type: ignore[import-untyped]  # as the search does: the window opens without it

    try:
        return hit.expand(_as_python_has_it(by, hit.re.groups))
    except (regex.error, IndexError, KeyError, ValueError) as error:
        raise BadPattern(
            tr("The replacement names a part that the pattern does not have, or ends in “\\”.")
        ) from error


@lru_cache(maxsize=4)
def _as_python_has_it(by: str, groups: int) -> str:
    """``$1``, as Google Docs and code editors have it, is ``\\1`` where there is such a group.

    ``$100`` and ``$1.50`` are money, and ``$$1`` is a dollar before a one.
    """

    def group(found: re.Match[str]) -> str:
        if found[1] is None or int(found[1]) > groups:
            return found[0]
        return f"${found[1]}" if found[0].startswith("$$") else rf"\g<{found[1]}>"

    return _DOLLAR.sub(group, by) if groups else by


def _by_line(text: str, edits: list[Edit]) -> list[Edit]:
    """The same edits, in order, with those that stand in one line made one."""
    made: list[Edit] = []
    line_end = -1
    for edit in edits:
        if edit.position <= line_end:
            before = made[-1]
            inserted = before.inserted + text[before.end : edit.position] + edit.inserted
            made[-1] = Edit(before.position, edit.end - before.position, inserted)
        else:
            made.append(edit)
        if edit.end > line_end:
            line_end = text.find("\n", edit.end)
            line_end = len(text) if line_end < 0 else line_end
    return made
