"""The window's side of the process that checks: sends edits, keeps the answer, moves it with edits."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from writer.app.checking.culprit import Culprit
from writer.app.checking.found import Found
from writer.app.checking.process import CheckProcess
from writer.app.manuscript.document import StoryDocument
from writer.checks.handing import What, from_data, placed
from writer.checks.waivers import Waived, Waiver
from writer.story import Change, Edit

_PIECE = 200_000  # code points of a text that are handed over between two keys
_MOST_EDITS = 2_000  # more than these are not sent one by one: the whole text is


@dataclass(frozen=True, slots=True)
class _Made:
    """An edit and the version it made."""

    version: int
    edit: Edit


class CheckClient(QObject):
    """Asks about one document. Every change of what is checked is a ``version``, which answers name."""

    answered = Signal()
    house_told = Signal(dict)  # name, broken, refused
    mended = Signal(int, int, str)  # version, how many safe fixes, the text with them
    troubled = Signal(str)  # the rule that cannot be run on this story; '' when none is to blame
    unavailable_now = Signal()  # no process can be started

    def __init__(self, document: StoryDocument, process: CheckProcess, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._process = process
        self.version = 1
        self.base = 0
        """the version that the last answer is about"""
        self.is_known = False
        """whether there was an answer about the story that is open now"""
        self.rules: dict[str, tuple[str, str]] = {}
        """why, and the source, of each rule that has found something"""
        self.waived: list[Waived] = []
        self._answer = Found()  # as of ``base``
        self._view = Found()  # as of ``_viewed``
        self._viewed = 0
        self._edits: list[_Made] = []  # since ``base``
        self._new: list[tuple[int, What]] = []
        self._about: dict[str, Any] = {}
        self._about_sent = False
        self._sent: int | None = None  # the version the process knows the text of; None: none
        self._asked: int | None = None
        self._mending: int | None = None
        self._wanted = self._wants_mended = self._is_over = False
        self._text = 0  # the version of the whole text that was sent last
        self._culprit = Culprit()
        self._parts: list[str] = []
        self._feed = QTimer(self, interval=0)
        self._feed.timeout.connect(self._send_part)
        self._number = process.join(self)
        document.changed.connect(self._on_changed)
        document.replaced.connect(self._on_replaced)

    def end(self) -> None:
        """Ask no more, whatever comes."""
        self._is_over = True
        self._feed.stop()
        self._wanted = False
        self._process.leave(self._number)

    # -- what is checked -----------------------------------------------------------------------

    def _on_changed(self, change: Change) -> None:
        self.version += 1
        self._edits.append(_Made(self.version, change.edit))  # a key must not pay for all problems

    def _on_replaced(self) -> None:
        self.version += 1
        self._viewed = self.version
        self.is_known = False
        self._answer = self._view = Found()
        self._edits, self.waived = [], []
        self._wants_mended = False
        self._culprit = Culprit()
        self._about_sent = False
        self._forget_text()

    def _forget_text(self) -> None:
        """The process has to be sent the whole text."""
        self._feed.stop()
        self._parts, self._new = [], []
        self._sent = self._asked = self._mending = None
        self._process.wait(self._number, False)

    def set_about(self, about: Mapping[str, Any]) -> bool:
        """Facts about the story that rules depend on; whether they are new."""
        if about == self._about:
            return False
        self._about = dict(about)
        self._culprit = Culprit()
        self.touch()
        return True

    def touch(self) -> None:
        """What was found holds no more, though the words are the same."""
        self.version += 1
        self._about_sent = False

    @property
    def is_fresh(self) -> bool:
        """Whether the last answer is about what there is now."""
        return self.base == self.version

    @property
    def is_asking(self) -> bool:
        """Whether an answer is under way."""
        return self._asked is not None or self._culprit.is_sought or bool(self._parts)

    def forget_mending(self) -> None:
        """Want no answer to ``mend`` any more."""
        self._wants_mended, self._mending = False, None

    @property
    def found(self) -> Found:
        """What was found last, where it is now."""
        if self._viewed != self.version:
            since = [one.edit for one in self._edits if one.version > self._viewed]
            if since and len(self._view):
                self._view = self._view.moved(since)
            self._viewed = self.version
        return self._view

    # -- asking --------------------------------------------------------------------------------

    def ask(self) -> None:
        """Have it checked as it is now; ``answered`` tells."""
        if self._is_over:
            return
        self._wanted = True
        if self._culprit.waits_for != self.version and self._process.start():
            self._send()

    def mend(self) -> None:
        """Ask what all safe fixes would make of it; ``mended`` tells."""
        self._wants_mended = True
        self.ask()

    def _send(self) -> None:
        if self._parts:
            return  # it goes on when the text is over
        unsent = [one.edit for one in self._edits if self._sent and one.version > self._sent]
        if self._sent is None or len(unsent) > _MOST_EDITS:
            self._send_text()
            return
        request: dict[str, Any] = {"length": self._document.story.length}
        if not self._about_sent:
            request["about"] = {**self._about, "without": list(self._culprit.left_out)}
            self._about_sent = True
        if unsent:
            request["edits"] = [[one.position, one.removed, one.inserted] for one in unsent]
        self._sent = self.version
        if self._culprit.is_sought:
            request["try"] = self.version
        else:
            request["check"] = self._asked = self.version
            if self._wants_mended:
                self._wants_mended = False
                request["mend"] = self._mending = self.version
        self._wanted = False
        self._process.send(self._number, request)
        self._process.wait(self._number, True, self._document.story.length)

    def _send_text(self) -> None:
        text = self._document.story.text
        self._parts = [text[at : at + _PIECE] for at in range(0, len(text), _PIECE)] or [""]
        self._sent = self._text = self.version
        self._new = []
        self._feed.start()

    def _send_part(self) -> None:
        part = self._parts.pop(0)
        self._process.send(self._number, {"text": part, "more": bool(self._parts)})
        if not self._parts:
            self._feed.stop()
            self._send()

    # -- hearing -------------------------------------------------------------------------------

    def take(self, answer: dict[str, Any]) -> None:
        """Take one line of an answer."""
        if "new" in answer:
            self._new += [(start, from_data(data)) for start, data in answer["new"]]
        elif "version" in answer:
            self._take_answer(answer)
        elif "rules" in answer:
            self.rules |= {rule: (why, source) for rule, (why, source) in answer["rules"].items()}
        elif "house" in answer:
            self.house_told.emit(answer["house"])
        elif "mended" in answer:
            self._take_mended(answer)
        elif "lost" in answer:
            self._forget_text()
            self.ask()
        elif "busy" not in answer:
            self._take_trouble(answer)

    def _take_answer(self, answer: dict[str, Any]) -> None:
        version, new = answer["version"], self._new
        self._new = []
        if version < self._text or self._sent is None:
            return  # it is about a text that was replaced since
        self._answer = self._answer.answered(answer["runs"], new)
        self.waived = [_waived(*one) for one in answer["waived"]]
        self.base, self.is_known = version, True
        self._edits = [one for one in self._edits if one.version > version]
        self._view = self._answer.moved([one.edit for one in self._edits])
        self._viewed = self.version
        if version == self._asked:
            self._asked = None
            self._culprit.cleared()
        self._settle()
        self.answered.emit()

    def _settle(self) -> None:
        """Ask again if that was wished for meanwhile; else nothing is waited for."""
        waits = self._asked is not None or self._mending is not None
        self._process.wait(self._number, waits, self._document.story.length)
        if self._wanted:
            self.ask()

    def _take_mended(self, answer: dict[str, Any]) -> None:
        if answer["mended"] == self._mending:
            self._mending = None
            self._settle()
            self.mended.emit(answer["mended"], answer["count"], answer["after"])

    # -- trouble -------------------------------------------------------------------------------

    def _take_trouble(self, answer: dict[str, Any]) -> None:
        if "broke" in answer:
            self._asked = self._mending = None
            self._blame(self._culprit.struck())
        elif "trying" in answer:
            self._culprit.trying = answer["trying"]
        elif "culprit" in answer:
            self.troubled.emit(self._culprit.found(answer["culprit"]))
        elif "tried" in answer:
            if not self._culprit.tried():
                self._process.lengthen()
            self._about_sent = False
            self.ask()

    def _blame(self, rule: str | None) -> None:
        """Go on after a fault; ``rule`` is the one to blame, '' none, None not known yet."""
        if rule == "":
            self._culprit.waits_for = self.version
        if rule is not None:
            self.troubled.emit(rule)
        self._about_sent = False
        self.ask()

    def began(self) -> None:
        """Another process is there: send it all."""
        self._forget_text()
        if self._wanted:
            self.ask()

    def lost(self, *, here: bool, hung: bool) -> None:
        """The process is gone and another one comes."""
        awaited = self._asked is not None or self._mending is not None or self._culprit.is_sought
        self._wants_mended = self._wants_mended or self._mending is not None
        self._forget_text()
        if here and awaited:
            self._blame(self._culprit.struck())
        elif awaited:
            self._wanted = True

    def unavailable(self) -> None:
        """No process can be started."""
        self.unavailable_now.emit()


def _waived(start: int, data: list[Any], entry: list[str]) -> Waived:
    return Waived(placed(from_data(data), start), Waiver(*entry))
