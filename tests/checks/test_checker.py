"""Checking again after an edit gives what checking afresh gives, in order, at little cost."""

import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bench.checks_speed import HOUSE, PACKAGE, VALE
from tests.checks.strategies import edits, hostile
from writer.checks import SEVERITIES, Checker, Finding, Problem, Rule, View, check, ready, rules
from writer.checks.house.house import House
from writer.checks.house.reading import load_house
from writer.checks.near import Near
from writer.checks.rule import example
from writer.story import Edit, Story


@given(st.data())
def test_after_edits_the_checker_says_what_a_fresh_one_says(data: st.DataObject) -> None:
    story = Story.from_text(data.draw(hostile))
    checker = Checker(rules())
    for _ in range(data.draw(st.integers(1, 4))):
        position, removed, inserted = data.draw(edits(story.text))
        story.apply(Edit(position, removed, inserted))
        assert checker.check(story) == check(Story.from_text(story.text), rules())


_PARAGRAPHS = [
    part
    for rule in rules()
    for text in (rule.failing, rule.passing)
    for part in Story.from_text(text).text.partition("\n---\n")[2].strip().split("\n\n")
]
_FRONTS = sorted({rule.failing.partition("\n---\n")[0] for rule in rules()} | {""})
_TYPED = st.sampled_from([*'aX9“”"., \n#>', "\n\n", " Diaz ", " 12 ", "TK", "type: news\n"])


@st.composite
def _edit(draw: st.DrawFn, story: Story) -> Edit:
    """A key, some words cut, a block that goes, or others that come."""
    kind = draw(st.sampled_from(["key", "cut", "gone", "new", "many", "split", "join", "field"]))
    if kind in ("split", "join", "many") and story.blocks:
        return _reshaped(draw, story, kind)
    if kind in ("gone", "new") and story.blocks:
        index = draw(st.integers(0, len(story.blocks) - 1))
        if kind == "gone":
            return Edit(story.start(index), len(story.blocks[index].source), "")
        return Edit(story.start(index), 0, draw(st.sampled_from(_PARAGRAPHS)) + "\n\n")
    last = len(story.front) if kind == "field" else story.length
    position = draw(st.integers(0, last))
    if kind == "cut":
        return Edit(position, min(draw(st.integers(1, 60)), story.length - position), "")
    return Edit(position, 0, draw(_TYPED))


def _reshaped(draw: st.DrawFn, story: Story, kind: str) -> Edit:
    """A block in two, two in one, or several at once."""
    index = draw(st.integers(0, len(story.blocks) - 1))
    start, block = story.start(index), story.blocks[index]
    if kind == "split":
        return Edit(start + draw(st.integers(0, len(block.source))), 0, "\n\n")
    if kind == "join":
        return Edit(start + block.end, len(block.source) - block.end, " ")
    pasted = draw(st.lists(st.sampled_from(_PARAGRAPHS), min_size=2, max_size=5))
    return Edit(start, 0, "\n\n".join([*pasted, ""]))


def _moved(data: st.DataObject, story: Story) -> list[Edit]:
    """Some blocks cut and put in elsewhere, as the outline moves a section."""
    first = data.draw(st.integers(0, len(story.blocks) - 1))
    last = data.draw(st.integers(first, min(first + 4, len(story.blocks) - 1)))
    words = "".join(block.source for block in story.blocks[first : last + 1])
    cut = Edit(story.start(first), len(words), "")
    left = [at for at in range(len(story.blocks)) if not first <= at <= last]
    if not left:
        return [cut]
    at = data.draw(st.sampled_from(left))
    place = story.start(at) - (len(words) if at > last else 0)
    return [cut, Edit(place, 0, words)]


def _house(folder: Path) -> House:
    """A house style with words, a rule and a Vale package of its own."""
    (folder / "house.toml").write_text(HOUSE + VALE, "utf-8")
    (folder / "styles" / "Bench").mkdir(parents=True)
    for name, text in PACKAGE.items():
        (folder / "styles" / "Bench" / f"{name}.yml").write_text(text, "utf-8")
    return load_house(folder / "house.toml")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    return _house(tmp_path_factory.mktemp("house"))


@settings(max_examples=60)
@given(st.data())
def test_after_edits_of_a_news_story_too(house: House, data: st.DataObject) -> None:
    front = data.draw(st.sampled_from(_FRONTS))
    body = "\n\n".join(data.draw(st.lists(st.sampled_from(_PARAGRAPHS), max_size=14)))
    story = Story.from_text(f"{front}\n---\n{body}" if front else body)
    plain, styled = Checker(rules()), house.checker()
    plain.check(story)
    styled.check(story)
    for _ in range(data.draw(st.integers(2, 6))):
        moves = bool(story.blocks) and data.draw(st.integers(0, 5)) == 0
        for edit in _moved(data, story) if moves else [data.draw(_edit(story))]:
            story.apply(edit)
        fresh = Story.from_text(story.text)
        assert plain.check(story) == check(fresh, rules())
        found = styled.check(story)
        assert found == house.checker().check(fresh)
        assert {fix.made_for for one in found for fix in one.fixes} <= {story.text}


def test_rules_are_not_run_again_for_what_they_have_not_read() -> None:
    runs: Counter[str] = Counter()

    def counted(rule: Rule) -> Rule:
        def on_story(view: View) -> Iterable[Finding]:
            runs[rule.id] += 1
            return rule.on_story(view) if rule.on_story else ()

        return replace(rule, on_story=on_story)

    text = example("Of 212 deckhands, 40 sail.\n\n## Talks\n\nThe 221 deckhands sail.\n")
    story = Story.from_text(text)
    checker = Checker([counted(rule) for rule in rules() if rule.on_story])
    before = checker.check(story)
    assert "number.conflict" in {problem.rule for problem in before}
    runs.clear()
    story.apply(Edit(story.text.index("Talks") + 5, 0, " now"))
    after = [one for one in checker.check(story) if one.rule == "number.conflict"]
    assert "number.conflict" not in runs
    assert "headline.missing" not in runs
    assert sum(runs.values()) < len(checker.rules) // 3
    assert after == [one for one in check(story, rules()) if one.rule == "number.conflict"]
    assert after[0].start == next(one for one in before if one.rule == "number.conflict").start + 4


def test_a_key_in_a_field_runs_the_rules_that_read_that_field() -> None:
    runs: Counter[str] = Counter()

    def counted(rule: Rule) -> Rule:
        def on_story(view: View) -> Iterable[Finding]:
            runs[rule.id] += 1
            return rule.on_story(view) if rule.on_story else ()

        return replace(rule, on_story=on_story)

    story = Story.from_text(example())
    checker = Checker([counted(rule) for rule in rules() if rule.on_story])
    checker.check(story)
    runs.clear()
    story.apply(Edit(story.front.index("headline: ") + 12, 0, "x"))
    assert checker.check(story) == check(story, rules())
    assert {"headline.length", "headline.case"} <= set(runs)
    assert not {"date.order", "section.missing", "time.relative", "byline.shape"} & set(runs)


def test_only_what_is_near_an_edit_is_looked_at_again() -> None:
    looked: list[str] = []
    rule = next(rule for rule in rules() if rule.id == "quote.unpaired")

    def spy(near: Near) -> Iterable[Finding]:
        looked.append(near.block.source[:4].strip())
        return rule.on_note(near) if rule.on_note else ()

    body = "".join(f"“No {number}.\n\n" for number in range(9))
    story = Story.from_text(example(body))
    checker = Checker([replace(rule, on_note=spy)])
    assert len(checker.check(story)) == 1
    looked.clear()
    story.apply(Edit(story.start(4), len(story.blocks[4].source), "Yes.\n\n"))
    assert len(checker.check(story)) == 2
    assert looked == ["“No", "“No"]  # those beside it; it has no marks itself


def test_problems_come_in_order_of_place_and_the_worst_first() -> None:
    story = Story.from_text("TK\n\n##\n\n> a\n\n[]()\n")
    places = [(one.start, SEVERITIES.index(one.severity), one.rule) for one in check(story)]
    assert places == sorted(places)
    assert len(places) > 6


def test_ready_means_no_error() -> None:
    assert ready([])
    assert ready([Problem("a", "warning", "", 0, 0), Problem("b", "advice", "", 0, 0)])
    assert not ready([Problem("a", "error", "", 0, 0)])


def test_same_block_twice_has_its_problem_twice() -> None:
    problems = check(Story.from_text(example("See TK.\n\nSee TK.\n")))
    assert [problem.rule for problem in problems] == ["text.placeholder"] * 2
    assert problems[0].start < problems[1].start


def test_only_edited_blocks_are_read_again() -> None:
    read: list[str] = []
    rule = next(rule for rule in rules() if rule.id == "text.placeholder")

    def spy(block):  # type: ignore[no-untyped-def]
        read.append(block.source)
        return rule.on_block(block) if rule.on_block else ()

    story = Story.from_text(example("One.\n\nTwo TK.\n\nThree.\n"))
    checker = Checker([replace(rule, on_block=spy, on_story=None)])
    checker.check(story)
    read.clear()
    story.apply(Edit(story.text.index("Three"), 0, "TK "))
    assert len(checker.check(story)) == 2
    assert read == ["TK Three.\n"]


def test_a_paragraph_that_other_stories_have_too_is_read_once() -> None:
    read: list[str] = []
    rule = next(rule for rule in rules() if rule.id == "text.placeholder")

    def spy(block):  # type: ignore[no-untyped-def]
        read.append(block.source)
        return rule.on_block(block) if rule.on_block else ()

    checker = Checker([replace(rule, on_block=spy, on_story=None)])
    first = checker.check(Story.from_text(example("TK here.\n\nOne.\n")))
    second = checker.check(Story.from_text(example("Two.\n\nTK here.\n\n")))
    assert read == ["TK here.\n\n", "One.\n", "Two.\n\n"]
    assert second[0].start == first[0].start + len("Two.\n\n")


def test_a_check_after_a_key_stays_under_a_few_ms_at_10_000_words() -> None:
    paragraph = "“We will sit down,” Diaz said on Monday. " + "The mayor has called the union. " * 6
    story = Story.from_text(example((paragraph + "\n\n## Talks\n\n" + paragraph + "\n\n") * 110))
    checker = Checker()
    checker.check(story)
    costs = []
    for _ in range(15):
        story.apply(Edit(story.start(100) + 5, 0, "x"))
        begun = time.process_time()
        checker.check(story)
        costs.append(time.process_time() - begun)
    assert sorted(costs)[7] < 0.02  # measured 1 ms; the rest is for a busy machine


def test_a_long_story_can_be_read_in_pieces() -> None:
    story = Story.from_text("\n\n".join(f"Teh teh words, {n} said." for n in range(300)))
    checker, pieces = Checker(), 0
    while not checker.read_ahead(story, 0.0):
        pieces += 1
        assert pieces < 1_000
    assert pieces
    assert checker.check(story) == Checker().check(story)
