"""Sentences that know how they were made."""

import json
import pickle
from datetime import date, datetime

import pytest

from writer.app import i18n
from writer.errors import WriterError
from writer.speech import Said, as_data, from_data, say, say_count, together


class Brackets:
    """A language in which everything stands in brackets, with the number that decides its form."""

    def translate(self, _context: str, text: str, _sense: str | None, count: int, /) -> str:
        return f"[{text}]" if count < 0 else f"[{text}#{count}]"


@pytest.fixture
def in_brackets() -> object:
    i18n.speak_by(Brackets(), "de")
    yield
    i18n.speak("en")


def test_a_sentence_is_an_english_string() -> None:
    said = say("{a} of {b:,} words", a=say("Half"), b=1234)
    assert said == "Half of 1,234 words"
    assert isinstance(said, str)
    assert json.dumps([said]) == '["Half of 1,234 words"]'
    assert say("no {gap}") == "no {gap}"
    assert i18n.heard(said) is said


def test_one_and_many() -> None:
    assert say_count(1, "{count} word {more}", "{count} words {more}", more="x") == "1 word x"
    assert say_count(0, "{count} word", "{count} words") == "0 words"


def test_a_sentence_crosses_to_another_process() -> None:
    said = say("{a} goes", a=say_count(2, "{count} dog", "{count} dogs"))
    again = pickle.loads(pickle.dumps(said))
    assert type(again) is Said
    assert again == said
    assert (again.template, again.values) == (said.template, said.values)
    assert again.values["a"].number == 2


def test_an_error_still_knows_how_it_was_made() -> None:
    error = WriterError(say("No {name}", name="story.md"))
    assert isinstance(str(error), Said)
    assert f"{error}" == "No story.md"


@pytest.mark.usefixtures("in_brackets")
def test_the_window_says_it_in_its_language() -> None:
    dogs = say_count(2, "{count} dog", "{count} dogs")
    assert i18n.heard(say("{a} go, {b:,} m", a=dogs, b=1234.5)) == "[[2 dogs#2] go, 1.234,5 m]"
    assert i18n.heard(together([say("A"), "b", dogs])) == "[[A], b, [2 dogs#2]]"
    assert i18n.heard("as it is") == "as it is"
    assert i18n.tr("{0}: {1:,}").format(WriterError(say("No")), 1000) == "[[No]: 1.000]"


@pytest.mark.usefixtures("in_brackets")
def test_dates_are_named_in_the_language() -> None:
    when = date(2025, 3, 8)
    assert i18n.day(when, "%A, %-d. %B %Y") == "Samstag, 8. März 2025"
    assert i18n.tr("{0:%d %B}").format(when) == "[08 März]"


def test_a_sentence_is_the_same_after_it_was_data(in_brackets: object) -> None:
    said = say(
        "{a} of {b:,} on {day:%-d %B} at {time:%H:%M}: {why}",
        a=say_count(3, "one", "{count} words"),
        b=1234,
        day=date(2025, 3, 8),
        time=datetime(2025, 3, 8, 9, 30),
        why=WriterError(say("No.")),
    )
    again = from_data(json.loads(json.dumps(as_data(said))))
    assert again == said
    assert isinstance(again, Said)
    assert i18n.heard(again) == i18n.heard(said)
    assert from_data(as_data("plain")) == "plain"
