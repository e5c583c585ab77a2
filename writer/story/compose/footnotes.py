"""Footnotes: putting in a reference with its note, and the way between the two."""

from collections.abc import Iterator

from writer.story.block import Block
from writer.story.compose.composition import Composition, collapsed
from writer.story.compose.places import RAW, body_end, line_at
from writer.story.edit import Edit
from writer.story.inline import walk
from writer.story.lines import is_blank
from writer.story.links import normalised
from writer.story.story import Story
from writer.story.typing.where import is_prose

_WORDLESS = RAW - {"table"} | {"image", "embed", "divider", "read-more"}
_MAY_RUN_ON = frozenset({"code", "html", "stash"})  # to the end of the story, when not closed


def footnote(story: Story, start: int, end: int) -> Composition:
    """Put a reference behind the selection and its note after the others, the caret in the note.

    On an empty line the note is to the words above. Where no words can be, nothing happens.
    """
    place = _place(story, end)
    if place is None:
        return Composition((), start, end)
    label = free_label(story)
    at, lead = _room_for_note(story, place)
    reference, note = f"[^{label}]", f"{lead}[^{label}]: "
    if at == place:
        edits: tuple[Edit, ...] = (Edit(place, 0, reference + note),)
    else:
        edits = tuple(sorted((Edit(place, 0, reference), Edit(at, 0, note)), key=_position))
    before = len(reference) if place <= at else 0
    return collapsed(edits, at + before + len(note))


def _position(edit: Edit) -> int:
    return edit.position


def _place(story: Story, position: int) -> int | None:
    """Where a reference goes."""
    index = story.block_at(position)
    if index >= 0 and is_blank(line_at(story, position).text):
        position = body_end(story, index)
    if index < 0 or story.blocks[index].kind in _WORDLESS:
        return None
    block, at = story.blocks[index], position - story.start(index)
    if not block.leaves or at < block.leaves[0].source_of_markup(0) or not is_prose(block, at):
        return None
    return position


def _room_for_note(story: Story, place: int) -> tuple[int, str]:
    """Where the next note goes, and the line ends before it."""
    last = len(story.blocks) - 1
    notes = [at for at in range(last, -1, -1) if story.blocks[at].kind == "footnote"]
    if notes:
        return body_end(story, notes[0]), "\n"
    if story.blocks[last].kind in _MAY_RUN_ON:
        return body_end(story, story.block_at(place)), "\n\n"
    return body_end(story, last), "\n\n"


def free_label(story: Story) -> str:
    """The first number that no note and no reference has."""
    taken = {label for block in story.blocks for label in (block.label, *block.references)}
    number = 1
    while str(number) in taken:
        number += 1
    return str(number)


def other_end(story: Story, position: int) -> int | None:
    """From a reference (at the caret, or else the nearest in its block) to its note, or back."""
    index = story.block_at(position)
    if index < 0:
        return None
    block, at = story.blocks[index], position - story.start(index)
    references = list(_references(block))
    touched = [label for label, start, end in references if start <= at <= end]
    if not touched and block.kind == "footnote":
        return _reference_to(story, block.label)
    nearest = sorted(references, key=lambda one: min(abs(one[1] - at), abs(one[2] - at)))
    label = (touched or [one[0] for one in nearest] or [""])[0]
    return _note(story, label)


def _note(story: Story, label: str) -> int | None:
    for index, block in enumerate(story.blocks):
        if label and block.kind == "footnote" and block.label == label:
            leaves = block.leaves
            return story.start(index) + (leaves[0].source_of_markup(0) if leaves else block.end)
    return None


def _reference_to(story: Story, label: str) -> int | None:
    for index, block in enumerate(story.blocks):
        if label in block.references:
            places = (end for name, _, end in _references(block) if name == label)
            return story.start(index) + next(places)
    return None


def _references(block: Block) -> Iterator[tuple[str, int, int]]:
    """The label and the place in the source of each reference."""
    if "[^" not in block.source:
        return
    for leaf in block.leaves:
        for inline in walk(leaf.inlines):
            if inline.kind == "footnote":
                start = leaf.source_of_markup(inline.start)
                yield normalised(inline.text), start, leaf.source_of_markup(inline.end - 1) + 1
