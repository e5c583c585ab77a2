"""How often the rules are right on the labelled stories, and that the table beside them says so."""

import pytest

from tests.checks.labelling import FOLDER, Tally, pages, table, tally
from writer.checks import rules

LEAST = 0.8
"""A rule that is wrong more than one time in five is off by default."""


@pytest.fixture(scope="module")
def result() -> Tally:
    return tally(pages())


def test_there_are_enough_paragraphs() -> None:
    assert sum(page.paragraphs for page in pages()) >= 200


def test_every_label_names_a_rule() -> None:
    known = {rule.id for rule in rules()}
    assert {label[0] for page in pages() for label in page.labels} <= known


def test_no_rule_that_is_on_is_wrong_more_than_one_time_in_five(result: Tally) -> None:
    poor = [rule.id for rule in rules() if rule.default and result.precision(rule.id) < LEAST]
    assert poor == [], "\n".join(result.mistakes)


def test_rules_find_what_an_editor_would_mark(result: Tally) -> None:
    found = sum(result.right.values())
    assert found >= 0.8 * (found + sum(result.missed.values())), "\n".join(result.mistakes)


def test_the_table_is_what_is_measured(result: Tally) -> None:
    written = (FOLDER / "README.md").read_text("utf-8")
    measured = "\n".join(table(result))
    assert measured in written, f"put this into labelled/README.md:\n{measured}"
