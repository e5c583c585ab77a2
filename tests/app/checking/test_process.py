"""The real process: fresh answers, killed in the middle, a rule that hangs, one that cannot start."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from writer.app.checking.checking import Checking
from writer.app.checking.process import COMMAND, CheckProcess
from writer.app.manuscript.document import StoryDocument
from writer.checks import check
from writer.story import Edit

STORY = "---\nheadline: A strike\n---\nShe told the the mayor so.\n\nNobody sails to to the quay.\n"
BAD_RULE = (sys.executable, str(Path(__file__).with_name("bad_rule_worker.py")))
WAIT = 60_000  # ms; a loaded machine is slow


class Watched(Checking):
    """The problems of a story, with the story and the process at hand."""

    def __init__(self, document: StoryDocument, process: CheckProcess) -> None:
        super().__init__(document, process=process)
        self.document = document
        self.process = process


Maker = Callable[..., Watched]


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Maker]:
    made: list[Watched] = []

    def maker(
        text: str = STORY, command: tuple[str, ...] = COMMAND, limit: int = 20_000
    ) -> Watched:
        checking = Watched(StoryDocument(), CheckProcess(command, limit))
        made.append(checking)
        checking.document.load(text)
        return checking

    yield maker
    for checking in made:
        checking.end()
        checking.process.stop()


def edit(checking: Watched, *edits: Edit) -> None:
    checking.document.edit(*edits)


def worker(checking: Watched) -> int:
    process = checking.process.worker._process
    return process.processId() if process is not None else 0


def agrees(checking: Watched) -> bool:
    story = checking.document.story
    return list(checking.up_to_date()) == check(story)


def test_it_finds_what_a_check_here_finds(make: Maker) -> None:
    checking = make()
    assert agrees(checking)
    for position, removed, inserted in (
        (30, 0, "TK "),
        (0, 0, "\n"),
        (5, 40, "the the"),
        (0, 9, ""),
    ):
        edit(checking, Edit(position, removed, inserted))
        assert not checking.is_fresh
        assert agrees(checking)
    checking.document.load("Another the the story.\n")
    assert not checking.problems
    assert agrees(checking)


def test_a_long_text_and_many_edits_arrive_whole(make: Maker) -> None:
    checking = make("The the quay is “TK” 😀.\n\n" * 9_000)
    assert agrees(checking)
    edit(checking, *(Edit(at * 26, 3, "A") for at in range(2_400)))
    assert agrees(checking)


def test_it_comes_by_itself_after_a_key(qtbot: QtBot, make: Maker) -> None:
    checking = make()
    with qtbot.waitSignal(checking.checked, timeout=WAIT):
        pass
    count = len(checking.problems)
    with qtbot.waitSignal(checking.checked, timeout=WAIT):
        edit(checking, Edit(len(STORY) - 1, 0, " TK"))
    assert len(checking.problems) == count + 1


def test_a_command_waits_for_it(make: Maker) -> None:
    checking = make()
    seen: list[bool] = []
    for _ in range(2):
        checking.fresh(lambda: seen.append(checking.is_fresh))
    edit(checking, Edit(40, 0, "x"))
    checking.fresh(lambda: seen.append(checking.is_fresh))
    assert seen == [True, True, True]


def test_it_is_told_what_all_safe_fixes_would_make(make: Maker) -> None:
    checking = make(STORY + "\nHe told the the crews.\n")
    seen: list[tuple[int, str]] = []
    checking.mend(lambda *values: seen.append(values))
    edit(checking, Edit(0, 0, "\n"))
    checking.mend(lambda *values: seen.append(values))
    assert seen[0][0] > 1
    assert seen[0][1].endswith("He told the crews.\n")
    assert seen[1] != seen[0]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal on this system")
def test_killed_in_the_middle_it_comes_again_and_nothing_is_lost(qtbot: QtBot, make: Maker) -> None:
    checking = make("She told the the mayor so.\n\n" * 4_000)
    for _ in range(2):
        checking.soon()
        qtbot.waitUntil(lambda: worker(checking) > 0, timeout=WAIT)
        before = worker(checking)
        edit(checking, Edit(0, 0, "Aha. "))
        os.kill(before, signal.SIGKILL)
        qtbot.waitUntil(lambda before=before: worker(checking) not in (0, before), timeout=WAIT)
    assert len(checking.up_to_date()) > 4_000
    assert checking.document.text().startswith("Aha. Aha. She")


@pytest.mark.parametrize("fault", ["HANG", "DIE", "BREAK"])
def test_a_rule_at_fault_is_named_and_left_out(
    qtbot: QtBot, make: Maker, tmp_path: Path, fault: str
) -> None:
    checking = make(f"BAD\n\n{STORY}", command=BAD_RULE, limit=2_000)
    told: list[str] = []
    checking.told.connect(told.append)
    assert "desk.bad" in [one.rule for one in checking.up_to_date()]
    edit(checking, Edit(0, 0, f"{fault} BAD\n\n"))
    rules = [one.rule for one in checking.up_to_date()]
    assert rules.count("text.double_word") == 2
    assert "desk.bad" not in rules
    assert len(told) == 1
    assert "desk.bad" in told[0]
    edit(checking, Edit(0, len(fault), "Go to to it. "))
    assert [one.rule for one in checking.up_to_date()].count("text.double_word") == 3
    assert len(told) == 1
    checking.document.load("BAD\n")
    assert "desk.bad" in [one.rule for one in checking.up_to_date()]


def test_keys_go_on_while_a_rule_hangs(
    qtbot: QtBot, make: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    checking = make("HANG\n\n" + STORY, command=BAD_RULE, limit=60_000)
    told: list[str] = []
    checking.told.connect(told.append)
    for name in ("PATIENCE", "FIRST"):
        monkeypatch.setattr(f"writer.app.checking.checking.{name}", 300)
    checking.soon()
    for _ in range(5):
        edit(checking, Edit(len(STORY), 0, "x"))
        qtbot.wait(20)
    assert not checking.is_fresh
    checking.fresh(lambda: told.append("never"))
    checking.mend(lambda *_: told.append("never"))
    assert told == ["The checks are still reading the story. Try again in a moment."] * 2


def test_a_house_style_that_changes_holds_with_the_next_check(make: Maker, tmp_path: Path) -> None:
    from time import sleep

    checking = make(STORY)
    names: list[str] = []
    checking.house_told.connect(lambda facts: names.append(facts["name"]))
    checking.follow(tmp_path / "story.md", "", None)
    assert "house.words" not in [one.rule for one in checking.up_to_date()]
    (tmp_path / "house.toml").write_text('name = "Herald"\n[words]\nquay = "pier"\n')
    sleep(1.1)  # its files are looked at once a second
    assert "house.words" in [one.rule for one in checking.check()]
    assert checking.reason("house.words") != ("", "")
    (tmp_path / "house.toml").write_text('name = "Herald"\n[words]\nmayor = "Mayor"\n')
    sleep(1.1)
    messages = [one.message for one in checking.check() if one.rule == "house.words"]
    assert messages == ["Write “Mayor”, not “mayor”."]
    assert names[-1] == "Herald"


def test_a_story_type_beside_the_story_needs_no_house_style(make: Maker, tmp_path: Path) -> None:
    (tmp_path / "story_types").mkdir()
    match = tmp_path / "story_types" / "match.toml"
    match.write_text('title = "Match"\n[fields]\nscore = "must"\n')
    checking = make("---\nheadline: A win\ntype: match\n---\nThey won.\n")
    broken: list[str] = []
    checking.house_told.connect(lambda facts: broken.append(str(facts["broken"])))
    checking.follow(tmp_path / "story.md", "", None)
    found = [one.rule for one in checking.up_to_date()]
    assert "type.field" in found
    assert "type.unknown" not in found
    match.write_text('titel = "Match"\n')
    checking.follow(tmp_path / "other.md", "", None)
    assert "type.unknown" in [one.rule for one in checking.check()]
    assert "titel" in broken[-1]


def test_one_process_serves_several_stories(qtbot: QtBot, make: Maker) -> None:
    first = make()
    other = StoryDocument()
    second = Checking(other, process=first.process)
    other.load("To the the end.\n")
    assert agrees(first)
    assert [one.rule for one in second.up_to_date()].count("text.double_word") == 1
    second.end()
    edit(first, Edit(len(STORY), 0, "\nSo so.\n"))
    assert agrees(first)


def test_what_cannot_start_is_told_once(qtbot: QtBot, make: Maker) -> None:
    checking = make(command=(sys.executable, "-c", "raise SystemExit(3)"))
    told: list[str] = []
    checking.told.connect(told.append)
    checking.soon()
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    assert "cannot be started" in told[0]
    assert checking.is_hopeless
    assert not checking.is_known
    edit(checking, Edit(0, 0, "x"))
    assert checking.document.text().startswith("x")


def test_a_longer_story_is_given_longer_to_be_read(make: Maker) -> None:
    process = make(limit=20_000).process
    process._is_up = True
    for number, length in ((98, 0), (99, 6_000_000)):
        process._waiting.clear()
        process.wait(number, True, length)
        assert process._clock.interval() == 20_000 + length / 100
    process.wait(99, False)
    assert not process._clock.isActive()
