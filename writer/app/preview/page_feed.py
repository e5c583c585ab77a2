"""What crosses to the page: the story's changes, rendered, as small messages.

It keeps a key for each block, has what changed rendered and gathers moves and HTML until the
page takes them. It knows no web view, so it works before there is one.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from writer.app.i18n import heard, tr
from writer.app.preview.block_keys import BlockKeys, Splice
from writer.app.preview.footnotes import Footnotes
from writer.app.preview.heading_levels import HeadingLevels
from writer.app.preview.heading_names import HeadingNames
from writer.app.preview.references import (
    Definitions,
    changed_labels,
    definition_source,
    mentions,
    notes_for,
)
from writer.app.preview.render_client import Ends, RenderClient
from writer.render.context import definitions_in
from writer.render.text import escape
from writer.story import Block, Change, Story

if TYPE_CHECKING:
    from writer.render.templates import Template

Message = dict[str, Any]
_SAMPLE_BLOCKS = 12  # as the export looks at, to guess the language of a story that names none
_NEAR = 40  # blocks before and after the caret that are shown first
_MOST = 1_000  # blocks that are taken at once: a key must not wait for all of a long story


@dataclass(frozen=True, slots=True)
class Move:
    """Keys that come behind ``after`` and keys that go, as the page is told."""

    after: int | None
    insert: tuple[int, ...]
    remove: tuple[int, ...]


class PageFeed(QObject):
    """Follows a story and says what the page must do to show it."""

    changed = Signal(bool)  # ``take`` has something; whether someone waits for it
    template_broken = Signal(str)  # the page template cannot be used; a sentence that says why
    failed = Signal(int)  # index of a block shown as plain text since it cannot be rendered

    def __init__(self, client: RenderClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keys = BlockKeys()
        self._client = client
        self._story = Story.from_text("")
        self._definitions: Definitions = {}
        self._sample = ""
        self._levels = HeadingLevels()
        self._notes = Footnotes()
        self._names = HeadingNames()
        self._ends: Ends | None = None
        self._template: Template | None = None
        self._told = ""  # what was said last of a template that cannot be used
        self._folder: Path | None = None
        self._seen: set[int] = set()  # blocks that have been rendered at least once
        self._begin_message()
        self._must_reset = True
        self._has_worker = True  # until it is known that none can be started
        client.rendered.connect(self._on_rendered)
        client.given_up.connect(self._on_given_up)
        client.ends_rendered.connect(self._on_ends)
        client.front_given_up.connect(self._on_front_given_up)
        client.answered.connect(self.changed)
        client.available.connect(self._on_available)

    def _begin_message(self) -> None:
        self._moves: list[Move] = []
        self._fresh: dict[int, str] = {}
        self._gone: list[int] = []
        self._new_ends = False

    # -- the story -----------------------------------------------------------------------------

    def show_story(self, story: Story, folder: Path | None, caret_block: int = 0) -> None:
        """Show another story, first the blocks around ``caret_block``."""
        self._story, self._folder = story, folder
        self.keys.reset(len(story.blocks))
        queue = self._client.queue
        queue.clear()
        queue.folder = str(folder) if folder else None
        self._ends = None
        self._seen.clear()
        self._levels.clear()
        self._notes.clear()
        self._names.clear()
        self._begin_message()
        self._must_reset = True
        self._set_definitions()
        self._ask_for_ends()
        self._ask_for_all(story.blocks, caret_block)
        self._client.send()
        self._show_as_typed(self.keys.all, story.blocks)
        self.changed.emit(True)

    def _ask_for_all(self, blocks: Sequence[Block], caret_block: int) -> None:
        first = max(caret_block - _NEAR // 4, 0)
        near = range(first, min(first + _NEAR, len(blocks)))
        notes = notes_for(blocks, near)  # or their numbers would come late
        order = [*notes, *near, *range(near.stop, len(blocks)), *range(near.start - 1, -1, -1)]
        for index in dict.fromkeys(order):
            self._client.queue.want(self.keys.all[index], blocks[index].source, typed=False)

    def look_at(self, index: int) -> None:
        """Have what is around this block rendered before the rest of a story being opened."""
        first = max(index - _NEAR // 4, 0)
        self._client.queue.prefer(self.keys.all[first : first + _NEAR])

    def apply(self, change: Change) -> None:
        """Follow a change that the story has already made."""
        splice = self.keys.splice(change.index, len(change.old), len(change.new))
        self._follow_moves(splice)
        for key, block in zip(splice.shown, change.new, strict=True):
            self._client.queue.want(key, block.source)
        if any(block.definitions for block in (*change.old, *change.new)):
            self._follow_definitions()
        if change.front_changed or self._sample_changed(change):
            self._ask_for_ends()
        self._client.send()
        self._show_as_typed(splice.shown, change.new)
        if not change.new or not self._has_worker:
            self.changed.emit(True)

    def _follow_moves(self, splice: Splice) -> None:
        for key in splice.removed:
            self._client.queue.forget(key)
            self._fresh.pop(key, None)
            self._seen.discard(key)
        self._gone.extend(splice.removed)
        if splice.inserted or splice.removed:
            self._moves.append(Move(splice.after, splice.inserted, splice.removed))

    def _set_definitions(self) -> Definitions:
        before = self._definitions
        self._definitions = definitions_in(self._story.blocks)
        self._client.queue.definitions = definition_source(self._story.blocks)
        return before

    def _follow_definitions(self) -> None:
        labels = changed_labels(self._set_definitions(), self._definitions)
        if labels:
            for key, block in zip(self.keys.all, self._story.blocks, strict=True):
                if mentions(block, labels):
                    self._client.queue.want(key, block.source)

    def _sample_changed(self, change: Change) -> bool:
        """Whether a change may make the page guess another language."""
        if change.index >= _SAMPLE_BLOCKS or self._story.fields.language:
            return False
        return self._sample_text() != self._sample

    def _sample_text(self) -> str:
        if self._story.fields.language:
            return ""
        return " ".join(block.text for block in self._story.blocks[:_SAMPLE_BLOCKS])

    def _ask_for_ends(self) -> None:
        self._sample = self._sample_text()
        self._client.queue.want_front(self._story.front, self._sample)

    # -- what the worker gives -----------------------------------------------------------------

    def _on_rendered(self, key: int, html: str, is_plain: bool) -> None:
        index = self.keys.index(key) if is_plain else -1
        self._fresh[key] = html
        if index >= 0:
            self.failed.emit(index)

    def _on_given_up(self, key: int, source: str) -> None:
        self._on_rendered(key, plain_text(source), True)

    def set_template(self, template: "Template | None") -> None:
        """Set head and foot as ``template`` has them; None is the usual one."""
        self._template, self._told = template, ""
        self._use_template(template)

    def _use_template(self, template: "Template | None") -> None:
        self._client.queue.template = template.data if template else None
        self._ask_for_ends()
        self._client.send()

    def _on_ends(self, ends: Ends) -> None:
        if ends != self._ends:
            self._ends, self._new_ends = ends, True
            self._notes.set_language(ends.language)
        self._tell_of_template(ends.broken)

    def _on_front_given_up(self) -> None:
        """A template that never ends is put aside; so are fields that nothing can be made of."""
        if self._template is not None and self._client.queue.template:
            self._tell_of_template(
                tr("The template “{0}” takes too long.").format(self._template.title)
            )
            self._use_template(None)
        else:
            self._ends, self._new_ends = Ends(), True
            self.changed.emit(True)

    def _tell_of_template(self, why: str) -> None:
        if why and why != self._told:
            self.template_broken.emit(heard(why))
        self._told = why or self._told

    def _on_available(self, has_worker: bool) -> None:
        self._has_worker = has_worker
        unseen = [at for at, key in enumerate(self.keys.all) if key not in self._seen]
        blocks = self._story.blocks
        self._show_as_typed([self.keys.all[at] for at in unseen], [blocks[at] for at in unseen])
        self.changed.emit(True)

    def _show_as_typed(self, keys: Sequence[int], blocks: Sequence[Block]) -> None:
        """Without a worker the page shows the words as they were typed: better than nothing."""
        if not self._has_worker:
            for key, block in zip(keys, blocks, strict=True):
                self._fresh[key] = plain_text(block.source)

    # -- what the page takes -------------------------------------------------------------------

    def show_again(self, index: int) -> None:
        """Have the page show a block as it is: what it shows now was never made."""
        self._notes.send_again(self.keys.all[index])
        self._client.queue.want(self.keys.all[index], self._story.blocks[index].source)
        self._client.send()

    def begin_again(self, caret_block: int = 0) -> None:
        """The page was lost: show everything once more."""
        self.show_story(self._story, self._folder, caret_block)

    @property
    def is_empty(self) -> bool:
        """Whether the story says nothing at all yet."""
        return not self._story.blocks and not any(self._story.fields.values.values())

    @property
    def has_more(self) -> bool:
        """Whether there is something to take that was too much for the last time."""
        return bool(self._fresh)

    def take(self) -> Message | None:
        """What the page must do next; None when it is up to date."""
        alive = ((key, html) for key, html in self._fresh.items() if key in self.keys)
        fresh = dict(islice(alive, _MOST))
        left = dict(alive)
        levelled = self._levels.update(fresh, self._gone, self.keys.all)
        numbered = self._notes.update(levelled, self._gone, self.keys.all)
        blocks = self._names.update(numbered, self._gone, self.keys.all)
        self._seen.update(fresh)
        notes = self._notes.message()
        message = self._whole(blocks) if self._must_reset else self._part(blocks, bool(notes))
        if message is not None and notes:
            message["notes"] = notes
        self._must_reset = False
        self._begin_message()
        self._fresh = left
        return message

    def _whole(self, blocks: dict[int, str]) -> Message:
        lengths = [len(block.source) for block in self._story.blocks]
        reset = {"keys": list(self.keys.all), "lengths": lengths}
        return {"reset": reset, "moves": [], "blocks": list(blocks.items()), **self._ends_message()}

    def _part(self, blocks: dict[int, str], has_notes: bool) -> Message | None:
        if not (blocks or self._moves or self._new_ends or has_notes):
            return None
        moves = [
            {"after": move.after, "insert": move.insert, "remove": move.remove}
            for move in self._moves
        ]
        ends = self._ends_message() if self._new_ends else {}
        return {"moves": moves, "blocks": list(blocks.items()), **ends}

    def _ends_message(self) -> Message:
        if self._ends is None:
            return {}
        return {"ends": asdict(self._ends)}


def plain_text(source: str) -> str:
    """A block as it was typed; what ``writer.render.plain`` gives, without loading the renderer."""
    return f'<pre class="plain">{escape(source.strip())}</pre>'
