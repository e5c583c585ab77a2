"""Underlines what is misspelt among the words in view, and offers what may have been meant."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from writer.app.worker_process import WorkerProcess, module_command
from writer.errors import WriterError
from writer.storage import settings
from writer.storage.own_words import add_word, own_words, remove_word
from writer.story import Block

if TYPE_CHECKING:
    from writer.app.window import Window

COMMAND = module_command("writer.checks.spelling.worker")
DELAY = 350  # milliseconds after the last key
_MOST_KEPT = 4000  # blocks whose spelling is remembered
_LONGEST = 20_000  # code points; nobody reads a longer paragraph for its spelling
_FIELDS = ("headline", "byline", "dateline", "section", "tags")


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of the story from ``start`` to ``end``. ``message`` is '' for a word that is not known."""

    start: int
    end: int
    word: str
    message: str = ""
    replacements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Read:
    """What the process found in a block, in code points of its source."""

    found: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads the story, as the process tells it."""

    language: str = ""
    guessed: bool = False
    dictionary: str = ""
    kind: str = ""
    """none, system or list; '' before anybody has read"""
    grammar: bool = False


class Spelling(QObject):
    """Asks for blocks in view that have not been read; nothing here waits, and no key waits for it."""

    changed = Signal()
    """Other words are misspelt than before."""
    suggested = Signal(str, list)
    """A word, and what may have been meant; nothing if nobody answers any more."""
    rests = Signal()
    """The story is out of sight, and nobody reads it."""

    def __init__(self, window: "Window", command: tuple[str, ...] = COMMAND) -> None:
        super().__init__(window)
        self._window = window
        self._manuscript = window.manuscript
        self._document = window.document
        self.process = WorkerProcess(command, self)
        self.reader = Reader()
        self._job = 0
        self._asked: dict[int, list[Block]] = {}
        self._words: dict[int, str] = {}
        self._read: OrderedDict[str, _Read] = OrderedDict()
        self._own: frozenset[str] = frozenset()
        self._ignored: set[str] = set()
        self._language = ""
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self._look)
        self._connect()

    def _connect(self) -> None:
        self.process.received.connect(self._on_answers)
        self.process.ended.connect(self._lose)
        self._document.changed.connect(lambda _: self._timer.start())
        self._document.replaced.connect(self._timer.start)
        self._manuscript.view_changed.connect(self._timer.start)
        self._manuscript.caret_moved.connect(lambda _: self._timer.start())
        self._window.session.opened.connect(self._forget)
        self._unwatch = self._window.kept.watch(self._on_setting)
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stories in other tabs wait, and hold no dictionary in memory meanwhile."""
        if watched is self._window and event.type() == QEvent.Type.Hide:
            self._timer.stop()
            self.process.stop()
            self._lose()
            self.rests.emit()
        elif watched is self._window and event.type() == QEvent.Type.Show:
            self._timer.start()
        return False

    def end(self) -> None:
        """End the process."""
        self._unwatch()
        self._timer.stop()
        self.process.stop()

    @property
    def is_on(self) -> bool:
        """Whether the writer wants it."""
        return self._window.kept.get(settings.SPELLING)

    # -- asking --------------------------------------------------------------------------------

    def _on_setting(self, setting: settings.Setting[Any]) -> None:
        if setting in (settings.SPELLING, settings.GRAMMAR):
            self._forget()
            if not self.is_on and not self._window.kept.get(settings.GRAMMAR):
                self.process.stop()

    def _forget(self) -> None:
        """Read everything anew: other dictionaries count."""
        self._read.clear()
        self._asked.clear()
        self._own = own_words(self._folder())
        self._timer.start()
        self.changed.emit()

    def _folder(self) -> Any:
        path = self._window.session.path
        return path.parent if path else None

    def _look(self) -> None:
        """Ask about what is in view and has not been read."""
        kept = self._window.kept
        if not self._window.isVisible():
            return
        if not (kept.get(settings.SPELLING) or kept.get(settings.GRAMMAR)):
            self.changed.emit()
            return
        language = self._document.story.fields.text("language")
        if language != self._language:
            self._language = language
            self._read.clear()
            self._asked.clear()
            self.reader = Reader()
        self.read([block for _, block in self.in_view()])
        self.changed.emit()

    def in_view(self) -> Iterator[tuple[int, Block]]:
        """The blocks in view, with where each starts."""
        story = self._document.story
        if not story.blocks:
            return
        first, last = self._manuscript.story_view()
        for index in range(max(story.block_at(first), 0), max(story.block_at(last), 0) + 1):
            yield story.start(index), story.blocks[index]

    def _ask(self, blocks: list[Block], grammar: bool) -> None:
        self.process.start()
        self._job += 1
        self._asked[self._job] = blocks
        self.process.send(
            {
                "job": self._job,
                "language": self._language,
                "own": sorted(self._own | self._ignored | self._known_names()),
                "grammar": grammar,
                "blocks": [block.source for block in blocks],
            }
        )

    def _known_names(self) -> set[str]:
        """The words of byline, place and tags are spelt as they are spelt there."""
        fields = self._document.story.fields
        listed = (" ".join(fields.texts(name)) for name in _FIELDS if name != "headline")
        return {word.strip(".,;:()") for text in listed for word in text.split()}

    def suggest(self, word: str) -> None:
        """Ask what may have been meant; ``suggested`` tells."""
        self.process.start()
        self._job += 1
        self._words[self._job] = word
        self.process.send({"job": self._job, "language": self._language, "suggest": word})

    def read(self, blocks: list[Block]) -> bool:
        """Ask about those of ``blocks`` that have not been read; whether there are any."""
        waiting = {block.source for some in self._asked.values() for block in some}
        new = [one for one in blocks if self.is_unread(one) and one.source not in waiting]
        if new:
            self._ask(new, self._window.kept.get(settings.GRAMMAR))
        return bool(new) or any(one.source in waiting for one in blocks)

    def is_unread(self, block: Block) -> bool:
        """Whether nobody has read a block yet that somebody is to read."""
        return block.source not in self._read and len(block.source) <= _LONGEST

    # -- hearing -------------------------------------------------------------------------------

    def _lose(self) -> None:
        """The process is gone, and with it the answers it owed."""
        self._asked.clear()
        words, self._words = list(self._words.values()), {}
        for word in words:
            self.suggested.emit(word, [])

    def _on_answers(self, answers: list[dict[str, Any]]) -> None:
        for answer in answers:
            job = answer.get("job")
            if job in self._words:
                found = [self._as_typed(one) for one in answer.get("suggestions", ())]
                self.suggested.emit(self._words.pop(job), found)
            elif job in self._asked:
                self._keep(self._asked.pop(job), answer)
        self.changed.emit()

    def _as_typed(self, word: str) -> str:
        """A word of a dictionary with the apostrophe that typing it would give."""
        return word.replace("'", "’") if self._manuscript.keys.smart.enabled else word

    def _keep(self, blocks: list[Block], answer: dict[str, Any]) -> None:
        self.reader = Reader(**answer["reader"]) if "reader" in answer else self.reader
        spelt = self.is_on
        remarks = answer.get("remarks") or [[] for _ in blocks]
        for at, (block, found) in enumerate(zip(blocks, answer.get("found", ()), strict=False)):
            marks = [Mark(start, end, word) for start, end, word in found] if spelt else []
            marks += [
                Mark(start, end, block.source[start:end], message, tuple(replacements))
                for start, end, message, replacements in remarks[at]
            ]
            self._read[block.source] = _Read(tuple(marks))
        while len(self._read) > _MOST_KEPT:
            self._read.popitem(last=False)

    # -- telling -------------------------------------------------------------------------------

    def marks_in_view(self) -> Iterator[Mark]:
        """What is wrong with the words in view, at story positions."""
        for start, block in self.in_view():
            yield from self._marks(start, block)

    def marks_of(self, index: int) -> Iterator[Mark]:
        """What is wrong with a block's words, as far as it has been read, in the story's order."""
        story = self._document.story
        found = self._marks(story.start(index), story.blocks[index])
        yield from sorted(found, key=lambda one: (one.start, one.end))

    def mark_at(self, position: int) -> Mark | None:
        """What is wrong with the words at a story position."""
        story = self._document.story
        index = story.block_at(position)
        if index < 0:
            return None
        here = self._marks(story.start(index), story.blocks[index])
        return next((one for one in here if one.start <= position <= one.end), None)

    def _marks(self, start: int, block: Block) -> Iterator[Mark]:
        read = self._read.get(block.source)
        for one in read.found if read else ():
            if one.message or not self._is_mine(one.word):
                yield Mark(
                    one.start + start, one.end + start, one.word, one.message, one.replacements
                )

    def _is_mine(self, word: str) -> bool:
        """Whether a word is right as the writer says, as it stands, at a sentence's start or with 's."""
        bare = word.replace("’", "'").removesuffix("'s").removesuffix("'")
        forms = {word, word.lower(), bare, bare.lower(), bare[:1].upper() + bare[1:]}
        return not (forms.isdisjoint(self._own) and forms.isdisjoint(self._ignored))

    # -- the writer's own words ----------------------------------------------------------------

    def add(self, word: str, *, beside: bool) -> None:
        """Add a word to the writer's dictionary, or to the one beside the story."""
        try:
            add_word(word, self._folder() if beside else None)
        except WriterError as error:
            self._window.tell(str(error), "error")
            return
        self._own |= {word}
        self.changed.emit()

    def learned_at(self, position: int) -> str:
        """The word at a story position, if it counts as right only because the writer said so; or ''."""
        story = self._document.story
        index = story.block_at(position)
        read = self._read.get(story.blocks[index].source) if index >= 0 else None
        place = position - story.start(index) if index >= 0 else 0
        here = (one for one in (read.found if read else ()) if one.start <= place <= one.end)
        return next((one.word for one in here if one.word in self._own | self._ignored), "")

    def unlearn(self, word: str) -> None:
        """Take a word out of the dictionaries of the writer and of the story's folder."""
        try:
            for folder in dict.fromkeys((None, self._folder())):
                remove_word(word, folder)
        except WriterError as error:
            self._window.tell(str(error), "error")
        self._ignored.discard(word)
        self._own = own_words(self._folder())
        self.changed.emit()

    def ignore(self, word: str) -> None:
        """Leave a word alone until Writer ends."""
        self._ignored.add(word)
        self.changed.emit()

    @property
    def has_folder(self) -> bool:
        """Whether the story lies somewhere."""
        return self._folder() is not None

    def replace(self, mark: Mark, words: str) -> None:
        """Write ``words`` instead, as one undo step."""
        from writer.story import Edit

        if self._document.story.slice(mark.start, mark.end) != mark.word:
            return  # edited since
        self._document.edit(Edit(mark.start, mark.end - mark.start, words))
        end = mark.start + len(words)
        self._manuscript.select_in_story(end, end)
        self._manuscript.setFocus()
