"""One of several Writers keeps the desk."""

from pathlib import Path

import pytest

from writer.storage.claim import Claim, Owner, claim
from writer.storage.desk import Desk, Place, keep_desk, load_desk, save_desk


def test_the_first_has_it_until_it_gives_it_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "none"))
    first = claim(":1")
    assert isinstance(first, Claim)
    told = claim(":2")
    assert told == first.owner
    assert isinstance(told, Owner)
    assert told.screen == ":1"
    first.listens_nowhere()
    assert claim(":2") == Owner(":1", "", told.since)
    first.give_up()
    second = claim("")
    assert isinstance(second, Claim)
    assert second.owner.socket == ""
    second.give_up()


def test_what_a_killed_one_left_is_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    first = claim(":1")
    assert isinstance(first, Claim)
    left = Path(first.owner.socket)
    left.touch()
    first.give_up()  # as the system does for it
    second = claim(":1")
    assert isinstance(second, Claim)
    assert not left.exists()
    second.give_up()


def test_a_lock_file_that_says_nothing_is_no_trouble(writer_home: Path) -> None:
    (writer_home / "state").mkdir(parents=True)
    (writer_home / "state" / "desk.lock").write_bytes(b'{"a": \xff')
    first = claim(":1")
    assert isinstance(first, Claim)
    first.give_up()


@pytest.mark.parametrize("is_own", [True, False])
def test_places_of_other_writers_stay(is_own: bool) -> None:
    one, two = Path("/one.md"), Path("/two.md")
    save_desk(Desk((two,)).with_place(two, Place(5, 5)))
    mine = Desk((one,)).with_place(one, Place(7, 7)).with_place(two, Place(1, 1))
    keep_desk(mine, {one}, is_own=is_own)
    kept = load_desk()
    assert kept.stories == ((one,) if is_own else (two,))
    assert (kept.place(one), kept.place(two)) == (Place(7, 7), Place(5, 5))
