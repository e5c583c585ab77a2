"""Enter, Backspace, Delete, Tab and moving: what a writer expects of each in each kind of block."""

import pytest

from tests.story.test_compose import KEYS
from tests.story.test_compose import run as run_command
from writer.story import Story, apply_edits, compose

ENTER = [
    ("- one\n- [[]]\n\nText.\n", "- one\n\n[[]]\n\nText.\n"),
    ("- one\n- [[]]\n- two\n", "- one\n\n[[]]\n\n- two\n"),
    ("- one\n  - [[]]\n", "- one\n- [[]]\n"),
    ("1. one\n   - two[[]]\n", "1. one\n   - two\n   - [[]]\n"),
    ("1. one\n   - [[]]\n", "1. one\n2. [[]]\n"),
    ("1. one[[]]\n2. two\n3. three\n", "1. one\n2. [[]]\n3. two\n4. three\n"),
    ("- one[[]]\n\n- two\n", "- one\n\n- [[]]\n\n- two\n"),
    ("- one\n  more[[]]\n", "- one\n  more\n- [[]]\n"),
    ("- one[[]] two\n", "- one\n- [[]]two\n"),
    ("- [[]]\n", "[[]]\n"),
    ("> [[]]\n", "[[]]\n"),
    ("> We.\n>\n> [[]]\n\nText.\n", "> We.\n>\n> — [[]]\n\nText.\n"),
    ("> We.\n>\n> — [[]]\n\nText.\n", "> We.\n\n[[]]\n\nText.\n"),
    ("> We.\n>\n> — Ana[[]]\n\nText.\n", "> We.\n>\n> — Ana\n\n[[]]\n\nText.\n"),
    ("> We.\n>\n> — Ana[[]]\n", "> We.\n>\n> — Ana\n\n[[]]\n"),
    ("> We.\n>\n> — Ana[[]]", "> We.\n>\n> — Ana\n\n[[]]"),
    ("> We.\n>\n> [[]]\n>\n> — Ana\n", "> We.\n>\n> — Ana[[]]\n"),
    ("> We.\n>\n> [[]]\n>\n> They.\n", "> We.\n\n[[]]\n\n> They.\n"),
    ("> We.\n>\n> [[]]\n>\n> They.\n>\n> — Ana\n", "> We.\n\n[[]]\n\n> They.\n>\n> — Ana\n"),
    ("> - one[[]]\n", "> - one\n> - [[]]\n"),
    ("> 5 > 4 >\n>\n> [[]]\n", "> 5 > 4 >\n>\n> — [[]]\n"),
    ("> Said.[[]]\n{: .pull }\n\nText.\n", "> Said.\n{: .pull }\n\n[[]]\n\nText.\n"),
    ("## One[[]]\n\nText.\n", "## One\n\n[[]]\n\nText.\n"),
    ("## [[]]\n", "[[]]\n"),
    ("## [[]]One\n", "\n\n## [[]]One\n"),
    ("One[[]]\n---\n\nText.\n", "One\n---\n\n[[]]\n\nText.\n"),
    ("![a](b.png)[[]]\n{: credit=\"A\" }\n", "![a](b.png)\n{: credit=\"A\" }\n\n[[]]\n"),
    ("https://e.org/a[[]]b\n", "https://e.org/ab\n\n[[]]\n"),
    ("One.[[]] Two.\n", "One.\n\n[[]]Two.\n"),
    ("1. one\n2. [[]]\n3. two\n4. three\n", "1. one\n\n[[]]\n\n2. two\n3. three\n"),
    ("- one\n\n- [[]]\n\n- two\n", "- one\n\n[[]]\n\n- two\n"),
    ("- [x] one[[]]\n", "- [x] one\n- [ ] [[]]\n"),
    ("- [ ] one\n- [ ] [[]]\n", "- [ ] one\n\n[[]]\n"),
    ("- [ ] one\n  - [ ] [[]]\n", "- [ ] one\n- [ ] [[]]\n"),
    ("> - [ ] one[[]]\n", "> - [ ] one\n> - [ ] [[]]\n"),
]  # fmt: skip
BACKSPACE = [
    ("One\n\n[[]]", "One[[]]"),
    ("One\n\n[[]]\n\nTwo\n", "One[[]]\n\nTwo\n"),
    ("One\n[[]]\nTwo\n", "One[[]]\n\nTwo\n"),
    ("## [[]]One\n", "[[]]One\n"),
    ("[[]]## One\n", "[[]]One\n"),
    ("- one\n  - [[]]two\n", "- one\n- [[]]two\n"),
    ("1. one\n2. [[]]two\n", "1. one\n\n[[]]two\n"),
    ("> [[]]We.\n>\n> They.\n>\n> — Ana\n", "[[]]We.\n\nThey.\n\n— Ana\n"),
    ("> We.\n>\n> [[]]They.\n", "> We. [[]]They.\n"),
    ("> We.\n>\n> [[]]\n", "> We.[[]]\n"),
    ("> We.\n>\n> — [[]]\n", "> We.[[]]\n"),
    ("- one\n\n[[]]two\n", "- one [[]]two\n"),
    ("> We.\n\n[[]]Two.\n", "> We.[[]]\n\nTwo.\n"),
    ("<!--more-->\n\n[[]]Two.\n", "[[<!--more-->]]\n\nTwo.\n"),
    ("<!--more-->[[]]\n\nTwo.\n", "[[<!--more-->]]\n\nTwo.\n"),
    ("1. one\n2. [[]]two\n3. three\n", "1. one\n\n[[]]two\n\n2. three\n"),
    ("- one\n\n[[]]two\n\n- three\n", "- one [[]]two\n- three\n"),
    ("> We.\n>\n> — [[]]Ana\n", "> We.\n>\n> [[]]Ana\n"),
    ("One\\\n[[]]two\n", "One[[]]two\n"),
    ("One\n[[]]two\n", "One [[]]two\n"),
    ("> One\\\n> [[]]two\n", "> One[[]]two\n"),
    ("- One\\\n  [[]]two\n", "- One[[]]two\n"),
    ("- one\n  [[]]more\n", "- one [[]]more\n"),
    ("- one\n\n[[]]\n\n- two\n", "- one[[]]\n- two\n"),
    ("> We.\n>[[]]\n> They.\n", "> We.[[]]\n>\n> They.\n"),
    ("- one\n- [ ] [[]]two\n", "- one\n- [[]]two\n"),
]
DELETE = [
    ("One[[]]\n\nTwo\n", "One[[]] Two\n"),
    ("One[[]]\n\n## Two\n", "One[[]] Two\n"),
    ("One[[]]\n\n> Two\n", "One\n\n> [[]]Two\n"),
    ("- one[[]]\n- two\n", "- one[[]] two\n"),
    ("- one[[]]\n  - two\n- three\n", "- one[[]] two\n- three\n"),
    ("1. one[[]]\n2. two\n3. three\n", "1. one[[]] two\n2. three\n"),
    ("- [[]]\n- two\n", "- [[]]two\n"),
    ("- one[[]]\n\n- two\n", "- one[[]] two\n"),
    ("- one[[]]\n  more\n", "- one[[]] more\n"),
    ("One[[]]\\\ntwo\n", "One[[]]two\n"),
    ("One\\[[]]\ntwo\n", "One[[]]two\n"),
    ("One[[]]\ntwo\n", "One[[]] two\n"),
    ("> One[[]]\\\n> two\n", "> One[[]]two\n"),
    ("> We.[[]]\n>\n> They.\n", "> We.[[]] They.\n"),
    ("> We.[[]]\n> They.\n", "> We.[[]] They.\n"),
    ("> We.[[]]\n>\n> — Ana\n", "> We.\n>\n> — [[]]Ana\n"),
    ("> We.\n>[[]]\n> They.\n", "> We.\n>\n> [[]]They.\n"),
    ("> We.\n>\n> [[]]\n>\n> They.\n", "> We.\n>\n> [[]]They.\n"),
    ("> We.\n>\n> — Ana[[]]\n\nTwo.\n", "> We.\n>\n> — Ana\n\n[[]]Two.\n"),
    ("> We.[[]]\n\nTwo.\n", "> We.\n\n[[]]Two.\n"),
    ("One.\n\n[[]]\n\nTwo.\n", "One.\n\n[[]]Two.\n"),
    ("One.\n[[]]\nTwo.\n", "One.\n\n[[]]Two.\n"),
    ("One[[]]\n\n---\n\nTwo\n", "One\n\n[[---]]\n\nTwo\n"),
    ("[[]]![a](b.png)\n\nTwo\n", "[[![a](b.png)]]\n\nTwo\n"),
    ("![a](b.png)[[]]\n\nTwo\n", "![a](b.png)\n\n[[]]Two\n"),
]
REMOVED = [
    ("A [[one.\n]]\nB.\n", "A [[]]\n\nB.\n"),
    ("A [[one.\n\n]]## B\n", "A [[]]B\n"),
    ("- [[One\n]]- Two\n", "- [[]]Two\n"),
    ("[[- One\n]]- Two\n", "[[]]- Two\n"),
    ("1. One\n[[2. Two\n]]3. Three\n", "1. One\n[[]]2. Three\n"),
    ("1. One\n2. T[[wo\n3. Th]]ree\n4. Four\n", "1. One\n2. T[[]]ree\n3. Four\n"),
    ("[[> One]]\n>\n> — Ana\n", "> [[]]\n>\n> — Ana\n"),
    ("> [[One\n>]]\n> Two\n", "> [[]]\n>\n> Two\n"),
    ("[[A.\n]]\nB.\n", "[[]]\nB.\n"),
    ("```\n[[a\n]]b\n```\n", "```\n[[]]b\n```\n"),
]
REPLACED = [
    ("[[A.\n]]\nB.\n", "[[]]\n\nB.\n"),
    ("[[A.\n\n]]B.\n", "[[]]\n\nB.\n"),
    ("[[A.\n\nB.\n]]\nC.\n", "[[]]\n\nC.\n"),
    ("A [[one.\n\n]]B.\n", "A [[]]B.\n"),
    ("[[## One\n]]\nB.\n", "## [[]]\n\nB.\n"),
    ("[[> One\n]]>\n> — Ana\n", "> [[]]\n>\n> — Ana\n"),
    ("1. One\n[[2. Two\n]]3. Three\n", "1. One\n2. [[]]\n3. Three\n"),
]
LANDED = [
    ("A.\n[[]]\nB.\n", "A.\n\n[[]]\n\nB.\n"),
    ("A.\n\n[[]]\nB.\n", "A.\n\n[[]]\n\nB.\n"),
    ("A.\\\n[[]]\nB.\n", "A.\\\n[[]]\nB.\n"),
    ("---\nheadline: A\n---\n[[]]\nB.\n", "---\nheadline: A\n---\n[[]]\n\nB.\n"),
    ("> One\n>[[]]\n> — Ana\n", "> One\n>\n> [[]]\n>\n> — Ana\n"),
    ("> One\n>\n> [[]]\n>\n> Two\n", "> One\n>\n> [[]]\n>\n> Two\n"),
    ("- a\n[[]]\n- b\n", "- a\n\n[[]]\n\n- b\n"),
    ("| a |\n|---|\n[[]]\nB\n", "| a |\n|---|\n\n[[]]\n\nB\n"),
    ("```\na\n\n[[]]\nb\n```\n", "```\na\n\n[[]]\nb\n```\n"),
    ("```\na\n```\n[[]]\nB\n", "```\na\n```\n\n[[]]\n\nB\n"),
    ("```\na\n[[]]", "```\na\n[[]]"),
    ("---[[]]\n\nB\n", "---\n\n[[]]\n\nB\n"),
    ("A\n\n[[]]<!--more-->\n", "A\n\n[[]]\n\n<!--more-->\n"),
    ("![a](b.png)[[]]\nB\n", "![a](b.png)[[]]\nB\n"),
    ("***[[]]", "***[[]]"),
    ("https://e.org/a[[]]\n", "https://e.org/a[[]]\n"),
    ("[[]]## One\n", "## [[]]One\n"),
    ("- a\n[[]]  - b\n", "- a\n  - [[]]b\n"),
]
LINE_BREAK = [
    ("One[[]] two\n", "One\\\n[[]]two\n"),
    ("> One[[]] two\n", "> One\\\n> [[]]two\n"),
    ("1. One[[]] two\n", "1. One\\\n   [[]]two\n"),
]
TAB = [
    ("indent", "- one\n- t[[]]wo\n", "- one\n  - t[[]]wo\n"),
    ("indent", "1. one\n2. two[[]]\n3. three\n", "1. one\n   1. two[[]]\n2. three\n"),
    ("indent", "- o[[]]ne\n", "- o[[]]ne\n"),
    ("indent", "- one\n- t[[]]wo\n  - three\n", "- one\n  - t[[]]wo\n    - three\n"),
    ("indent", "- one\n- t[[wo\n- thr]]ee\n", "- one\n  - two\n  - thr[[]]ee\n"),
    ("outdent", "- one\n  - t[[]]wo\n", "- one\n- t[[]]wo\n"),
    ("outdent", "1. one\n   1. t[[]]wo\n2. three\n", "1. one\n2. t[[]]wo\n3. three\n"),
    ("indent", "1. one\n   - two\n2. th[[]]ree\n", "1. one\n   - two\n   - th[[]]ree\n"),
    ("outdent", "1. one\n   - t[[]]wo\n2. three\n", "1. one\n2. t[[]]wo\n3. three\n"),
    ("outdent", "1. a\n   - b[[]]\n     - c\n", "1. a\n2. b[[]]\n   - c\n"),
    ("indent", "## On[[]]e\n", "### On[[]]e\n"),
    ("outdent", "### On[[]]e\n", "## On[[]]e\n"),
    ("outdent", "## On[[]]e\n", "## On[[]]e\n"),
]
MOVES = [
    ("move_up", "One.\n\nT[[w]]o.\n", "T[[w]]o.\n\nOne.\n"),
    ("move_down", "O[[n]]e.\n\nTwo.\n\nThree.\n", "Two.\n\nO[[n]]e.\n\nThree.\n"),
    ("move_down", "## O[[]]ne\nTwo\n", "Two\n\n## O[[]]ne\n"),
    ("move_up", "One.\n\n- t[[]]wo\n- three", "- t[[]]wo\n- three\n\nOne."),
    ("move_up", "[[O]]ne.\n", "[[O]]ne.\n"),
    ("move_up", "1. a\n2. b[[]]\n3. c\n", "1. b[[]]\n2. a\n3. c\n"),
    ("move_down", "- a[[]]\n  - s\n- b\n\nP\n", "- b\n- a[[]]\n  - s\n\nP\n"),
    ("move_down", "- a\n- b[[]]\n\nP\n", "P\n\n- a\n- b[[]]\n"),
    ("move_up", "- a\n  - s[[]]\n", "- a\n  - s[[]]\n"),
    ("move_up", "- a\n\n- b[[]]\n\n- c\n", "- b[[]]\n\n- a\n\n- c\n"),
    ("move_down", "- [[a\n- b]]\n\nP\n", "P\n\n- [[a\n- b]]\n"),
    ("move_up", "One.\n\nTw[[o.\n\nThr]]ee.\n\nFour.\n", "Tw[[o.\n\nThr]]ee.\n\nOne.\n\nFour.\n"),
]
PULLS = [
    ("We [[will **sit**]] down.\n\nTwo.\n", "We will **sit** down.\n\n> will sit[[]]\n{: .pull }\n\nTwo.\n"),
    ("One. Tw[[]]o *is* here. Three.\n", "One. Two *is* here. Three.\n\n> Two is here.[[]]\n{: .pull }\n"),
    ("> “[[We]] will.”\n>\n> — Ana, head\n", "> “We will.”\n>\n> — Ana, head\n\n> We\n>\n> — Ana[[]]\n{: .pull }\n"),
    ("On[[e two.\n\n---\n\n- Three\n\nFo]]ur.\n", "One two.\n\n---\n\n- Three\n\nFour.\n\n> e two.\n>\n> Three\n>\n> Fo[[]]\n{: .pull }\n"),
    ("[[A b\n\n> C\n>\n> — Bo\n\n]]D\n", "A b\n\n> C\n>\n> — Bo\n\n> A b\n>\n> C[[]]\n{: .pull }\n\nD\n"),
    ("Snow fell in [[1987. It]] did.\n", "Snow fell in 1987. It did.\n\n> 1987\\. It[[]]\n{: .pull }\n"),
]  # fmt: skip

TABLE = "| a | b |\n|---|---|\n| c | d |\n\nText.\n"
CELLS = [
    ("next_cell", (1,), "| [[]]a | b |", "| a | [[b]] |"),
    ("next_cell", (1,), "| a | b[[]] |", "| [[c]] | d |"),
    ("next_cell", (-1,), "| [[]]c | d |", "| a | [[b]] |"),
    ("next_cell", (-1,), "| [[]]a | b |", "| [[]]a | b |"),
    ("next_cell", (1,), "| c | d[[]] |", "| c | d |\n| [[]] |  |"),
    ("next_row", (), "| a | b[[]] |", "| c | [[d]] |"),
    ("next_row", (), "| c | d[[]] |", "| c | d |\n|  | [[]] |"),
]


@pytest.mark.parametrize(("command", "extra", "before", "after"), CELLS)
def test_cells_of_a_table(command: str, extra: tuple[int, ...], before: str, after: str) -> None:
    old = before.replace("[[]]", "")
    result = run_command(TABLE.replace(old, before), command, *extra)
    assert after in result


def test_an_empty_row_is_left() -> None:
    before = TABLE.replace("| c | d |", "| c | d |\n| [[]] |  |")
    assert run_command(before, "next_row") == TABLE.replace("\n\nText", "\n\n[[]]\n\nText")


@pytest.mark.parametrize(("before", "after"), ENTER)
def test_enter(before: str, after: str) -> None:
    assert run_command(before, "enter") == after


@pytest.mark.parametrize(("before", "after"), BACKSPACE)
def test_backspace(before: str, after: str) -> None:
    assert run_command(before, "backspace") == after


@pytest.mark.parametrize(("before", "after"), DELETE)
def test_delete(before: str, after: str) -> None:
    assert run_command(before, "delete") == after


@pytest.mark.parametrize(("before", "after"), REMOVED)
def test_what_stays_when_a_selection_is_taken_out(before: str, after: str) -> None:
    assert run_command(before, "remove") == after


@pytest.mark.parametrize(("before", "after"), REPLACED)
def test_what_words_typed_over_a_selection_do_not_replace(before: str, after: str) -> None:
    text = before.replace("[[", "").replace("]]", "")
    start, end = before.index("[["), before.index("]]") - 2
    done = compose.remove(Story.from_text(text), start, end, replaced=True)
    made = apply_edits(text, done.edits)
    assert f"{made[: done.caret]}[[]]{made[done.caret :]}" == after


@pytest.mark.parametrize(("before", "after"), LANDED)
def test_where_typed_words_land(before: str, after: str) -> None:
    text, at = before.replace("[[]]", ""), before.index("[[]]")
    room = compose.landing(Story.from_text(text), at, "x")
    head, tail = text[: room.position] + room.before, room.after + text[room.position :]
    assert f"{head}[[]]{tail}" == after


@pytest.mark.parametrize(("before", "after"), LINE_BREAK)
def test_line_break(before: str, after: str) -> None:
    assert run_command(before, "line_break") == after


@pytest.mark.parametrize(("command", "before", "after"), TAB + MOVES)
def test_levels_and_moves(command: str, before: str, after: str) -> None:
    assert run_command(before, command) == after


@pytest.mark.parametrize(
    ("command", "before"),
    [
        ("indent", "- one\n- two\n\n^\n\nText.\n"),
        ("outdent", "- one\n  - two\n^\n"),
        ("indent", "## One\n\n^\n"),
        ("backspace", "> A\n>\n> — ^Bo\n> # B\n>\n> — \n"),
    ],
)
def test_keys_that_have_nothing_to_do_there(command: str, before: str) -> None:
    place = before.index("^")
    story = Story.from_text(before.replace("^", ""))
    places = (place,) if command in KEYS else (place, place)
    assert getattr(compose, command)(story, *places) is None


@pytest.mark.parametrize(("before", "after"), PULLS)
def test_pull_quotes_repeat_words(before: str, after: str) -> None:
    assert run_command(before, "pull_quote") == after


@pytest.mark.parametrize(
    ("text", "place", "there"),
    [
        ("A “cat” *sat*. B.\n\n> Dog sat.\n{: .pull }\n", "> D", ""),
        ("A “cat” *sat*. B.\n\n> A cat … sat\n{: .pull }\n", "> A", "A “cat” *sat"),
        ("a “cat” *sat*. B.\n\n> A cat sat.\n{: .pull }\n", "> A", "a “cat” *sat"),
        ("a “cat” *sat*. B.\n\n> A cat sat.\n{: .pull }\n", "a “", "A cat sat."),
        ("a “cat” *sat*. B.\n\n> No.\n{: .pull }\n\nC", "a “", ""),
        ("市長は合意した。\n\n> 合意した\n>\n> — 市長\n{: .pull }\n\nC", "> 合", "合意した"),
    ],
)
def test_the_way_between_a_pull_quote_and_its_words(text: str, place: str, there: str) -> None:
    found = compose.repeated(Story.from_text(text), text.index(place))
    assert (text[slice(*found)] if found else "") == there


def test_a_section_moves_with_all_it_holds() -> None:
    text = "Lead.\n\n## A\n\na\n\n### AA\n\n## B\nb\n\n## C\n\nc"
    story = Story.from_text(text)
    found = {block.text: at for at, block in enumerate(story.blocks)}
    done = compose.move_section(story, found["B"], found["A"])
    moved = apply_edits(text, done.edits)
    assert moved == "Lead.\n\n## B\nb\n\n## A\n\na\n\n### AA\n\n## C\n\nc"
    assert moved[done.caret :].startswith("## B")
    last = compose.move_section(story, found["A"], len(story.blocks))
    assert apply_edits(text, last.edits) == "Lead.\n\n## B\nb\n\n## C\n\nc\n\n## A\n\na\n\n### AA"
    assert not compose.move_section(story, found["A"], found["B"]).edits


@pytest.mark.parametrize(
    ("before", "block", "to", "after"),
    [
        ("A\n***\nB\n\n- C", 3, 1, "A\n\n- C\n\n***\nB"),
        ("A\n***\n\nB\n<!--more-->\n\nC", 2, 1, "A\n\nB\n\n***\n\n<!--more-->\n\nC"),
        ("A\n\n## B\nC\n## D\nE", 3, 1, "A\n\n## D\nE\n\n## B\nC"),
        ("A\n## B\n\n## C\n\nD", 2, 1, "A\n## C\n\nD\n\n## B"),
        ("A\n\n---\n\nB: c\n\n---", 1, 0, "\n---\n\nA\n\nB: c\n\n---"),
    ],
)
def test_what_is_moved_becomes_one_with_nothing(
    before: str, block: int, to: int, after: str
) -> None:
    story = Story.from_text(before)
    moved = apply_edits(before, compose.move_section(story, block, to).edits)
    assert moved == after
    sources = [sorted(b.source.strip() for b in Story.from_text(t).blocks) for t in (before, moved)]
    assert sources[0] == sources[1]
