"""What is known of all notes together is the same whether it was kept up or is gathered afresh."""

from hypothesis import given
from hypothesis import strategies as st

from writer.checks.notes import Facts, Notes
from writer.checks.seats import Seat, Seats

_NOTES = st.one_of(st.none(), st.lists(st.sampled_from("abcde"), max_size=3).map(tuple))


def _first_letter(fact: str) -> tuple[str]:
    return (fact[0],)


def _notes(said: list[tuple[str, ...] | None]) -> tuple[Seats, Notes]:
    seats = Seats(map(Seat, range(len(said))))
    notes = Notes({"letters": lambda note: note}, lambda note: (len(note), note.count("a")))
    for seat, note in zip(seats, said, strict=True):
        if note is not None:
            notes.append(seat, note)
    notes.facts["letters"] = Facts(notes.known["letters"], notes)
    return seats, notes


def _known(notes: Notes) -> object:
    facts = notes.facts["letters"]
    return (
        list(notes.items()),
        list(notes.summed()),
        dict(facts.counts),
        facts.often(),
        [facts.where([letter]) for letter in "abcde"],
        {fact: facts.first(fact) for fact in facts},
        {key: group for key, group in facts.grouped(_first_letter).items() if group},
        facts.derived(lambda all_facts: sorted(all_facts)),
    )


@given(st.data())
def test_notes_that_were_kept_up_are_as_those_gathered_afresh(data: st.DataObject) -> None:
    said = data.draw(st.lists(_NOTES, min_size=1, max_size=8))
    seats, notes = _notes(said)
    _known(notes)
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(said)))
        stop = data.draw(st.integers(start, len(said)))
        moved = st.permutations(said[start:stop]) if start < stop else st.just([])
        new = list(data.draw(st.one_of(st.lists(_NOTES, max_size=4), moved)))
        sitting = [Seat(start + at) for at in range(len(new))]
        come = [(seat, note) for seat, note in zip(sitting, new, strict=True) if note is not None]
        before = list(notes.values())
        others = notes.replace(start, stop, come)
        seats.replace(start, stop, sitting)
        said[start:stop] = new
        assert [seat.index for seat in seats] == list(range(len(said)))
        assert others or before == list(notes.values())
        assert _known(notes) == _known(_notes(said)[1])


def test_a_note_is_found_by_the_number_of_its_block() -> None:
    _, notes = _notes([("a",), None, ("b", "b")])
    assert notes.get(2) == ("b", "b")
    assert notes.get(1) is None
    assert (0 in notes, 1 in notes, 5 in notes) == (True, False, False)
    assert list(notes) == [0, 2]
    assert [note for _, note in notes.between(1, 3)] == [("b", "b")]
