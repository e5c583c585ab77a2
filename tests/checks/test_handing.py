"""Problems handed to another process are the same problems there, and only new ones are handed."""

import json

from hypothesis import given
from hypothesis import strategies as st

from tests.checks.strategies import edits, hostile
from writer.app.checking.found import Found
from writer.checks import Checker, Problem
from writer.checks.handing import from_data, moved_by, placed, runs, to_data, what_of
from writer.speech import Said
from writer.story import Edit, Story

PARAGRAPH = "And the the crews said on Tuesday that nobody would  sail, [they](x.md) say.\n\n"


def through(problem: Problem) -> Problem:
    return placed(from_data(json.loads(json.dumps(to_data(what_of(problem))))), problem.start)


@given(hostile)
def test_a_problem_is_the_same_after_it_was_data(text: str) -> None:
    for problem in Checker().check(Story.from_text(text)):
        again = through(problem)
        assert again == problem
        assert isinstance(again.message, Said) == isinstance(problem.message, Said)


@given(hostile, st.data())
def test_answers_add_up_to_what_was_found(text: str, data: st.DataObject) -> None:
    story, checker = Story.from_text(text), Checker()
    here, sent, made = Found(), [], []
    for _ in range(4):
        new = [(one.start, what_of(one)) for one in checker.check(story)]
        run, fresh = runs(sent, new, moved_by(made))
        here = here.answered(run, fresh)
        assert list(here) == [placed(what, start) for start, what in new]
        sent, made = new, []
        for _ in range(data.draw(st.integers(0, 2))):
            made.append(Edit(*data.draw(edits(story.text))))
            story.apply(made[-1])


def test_an_edit_hands_over_only_what_it_made() -> None:
    story, checker = Story.from_text("---\nheadline: A\n---\n" + PARAGRAPH * 300), Checker()
    sent = [(one.start, what_of(one)) for one in checker.check(story)]
    assert len(sent) > 300
    edit = Edit(story.start(150) + 4, 0, "“")
    story.apply(edit)
    new = [(one.start, what_of(one)) for one in checker.check(story)]
    run, fresh = runs(sent, new, moved_by([edit]))
    assert len(fresh) < 5
    assert len(run) < 10
