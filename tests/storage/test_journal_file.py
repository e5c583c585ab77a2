"""The form of a journal on disk."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.storage.desk import files, journal_of
from writer.storage.journal_file import BrokenJournal, Header, edit_line, header_line, parse
from writer.storage.replay import Recorded

edits = st.builds(
    Recorded,
    st.integers(0, 10**9),
    st.integers(0, 10**9),
    st.text(st.characters(exclude_categories=[]), max_size=10),
    st.floats(0, 1e10),
)


@given(
    st.builds(
        Header,
        st.none() | st.just(Path("/a/b\udce9")),
        st.none() | st.text("0f", max_size=3),
        st.floats(0, 1e10),
        st.text(st.characters(exclude_categories=[]), max_size=10),
    ),
    st.lists(edits, max_size=4),
    st.data(),
)
def test_the_form_on_disk_is_read_as_written(
    header: Header, typed: list[Recorded], data: st.DataObject
) -> None:
    lines = [header_line(header), *map(edit_line, typed)]
    whole = b"".join(lines)
    content = parse(whole)
    assert (content.header, list(content.edits)) == (header, typed)
    assert (content.end, content.damaged) == (len(whole), False)
    # Cut anywhere, it is the header and the edits before the cut.
    cut = data.draw(st.integers(len(lines[0]), len(whole)))
    part = parse(whole[:cut])
    assert list(part.edits) == typed[: len(part.edits)]
    assert part.end <= cut
    assert not part.damaged


@given(st.binary(max_size=50), st.integers(0, 200))
def test_no_damage_makes_reading_fail(garbage: bytes, at: int) -> None:
    whole = header_line(Header(None, None, 1.0, "abc")) + edit_line(Recorded(0, 1, "x", 1.0))
    try:
        content = parse(whole[:at] + garbage + whole[at + len(garbage) :])
    except BrokenJournal:
        return
    assert len(content.edits) <= 51


def test_lines_are_json_for_anyone_to_read(story: Path) -> None:
    journal = journal_of(story)
    journal.record(3, 2, "é\n")
    journal.close()
    header, edit = (json.loads(line) for line in files()[0].read_text("utf-8").splitlines())
    assert header["text"] == "Saved words.\n"
    assert header["path"] == str(story)
    assert (edit["position"], edit["removed"], edit["inserted"]) == (3, 2, "é\n")
