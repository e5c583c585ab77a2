"""Pictures and links that lead to files, checked against the story's folder."""

from pathlib import Path

import pytest
from PIL import Image

from writer.checks import apply_fix
from writer.checks.checker import check
from writer.story import Story


def rules_of(text: str, folder: Path | None) -> list[tuple[str, str]]:
    wanted = ("image.broken", "image.size", "link.broken", "link.undefined")
    return [
        (p.rule, p.severity) for p in check(Story.from_text(text), None, folder) if p.rule in wanted
    ]


def test_a_picture_that_is_not_there_is_an_error_and_offers_the_one_that_is(tmp_path: Path) -> None:
    text = "Text.\n\n![A](a.png)\n"
    assert rules_of(text, tmp_path) == [("image.broken", "error")]
    assert rules_of(text, None) == []  # nothing can be said before the story is saved
    (tmp_path / "images").mkdir()
    Image.new("1", (1300, 80)).save(tmp_path / "images" / "a.png")
    story = Story.from_text(text)
    problem = next(p for p in check(story, None, tmp_path) if p.rule == "image.broken")
    apply_fix(story, problem.fixes[0])
    assert story.text == "Text.\n\n![A](images/a.png)\n"
    assert rules_of(story.text, tmp_path) == []


def test_sizes(tmp_path: Path) -> None:
    for width, expected in (
        (200, [("image.size", "advice")]),
        (800, [("image.size", "advice")]),
        (1200, []),
    ):
        Image.new("1", (width, 50)).save(tmp_path / f"{width}.png")
        assert rules_of(f"Text.\n\n![A]({width}.png)\n", tmp_path) == expected
    (tmp_path / "odd.png").write_bytes(b"\x89PNG\r\n\x1a\nno picture")
    assert rules_of("![A](odd.png)\n", tmp_path) == [("image.broken", "error")]


def test_links_to_files(tmp_path: Path) -> None:
    (tmp_path / "a b.pdf").write_text("x")
    assert rules_of("See [it](a%20b.pdf) and [the site](https://e.org).\n", tmp_path) == []
    assert rules_of("See [it](gone.pdf#page=2).\n", tmp_path) == [("link.broken", "warning")]
    for fine in ("#top", "/about", "mailto:a@e.org", "//e.org/x", "?q=1"):
        assert rules_of(f"See [it]({fine}).\n", tmp_path) == []
    for own in ("file:///home/ana/x.pdf", "C:\\\\Users\\\\ana\\\\x.pdf"):
        assert rules_of(f"See [it]({own}).\n", None) == [("link.broken", "warning")]
    assert rules_of("See [it](../../etc/passwd).\n", tmp_path) == [("link.broken", "warning")]


def fixed(text: str, folder: Path | None) -> str:
    """``text`` with the first fix of the one problem with its links and pictures."""
    story = Story.from_text(text)
    rules = ("image.broken", "link.broken", "link.undefined")
    (problem,) = (p for p in check(story, None, folder) if p.rule in rules)
    apply_fix(story, problem.fixes[0])
    return story.text


@pytest.mark.parametrize(
    ("name", "written", "right"),
    [
        ("Letter.pdf", "letter.PDF?x=1#page=2", "Letter.pdf?x=1#page=2"),
        ("Fa\u0308hre.pdf", "F\u00e4hre.pdf", "Fa\u0308hre.pdf"),
        ("a b (1).pdf", "A%20b%20(1).pdf", "a%20b%20%281%29.pdf"),
    ],
)
def test_a_name_in_other_capitals_is_told_and_mended(
    tmp_path: Path, name: str, written: str, right: str
) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / name).write_text("x")
    mended = fixed(f"See [it](<docs/{written}>).\n", tmp_path)
    assert mended == f"See [it](<docs/{right}>).\n"
    assert rules_of(mended, tmp_path) == []


def test_pictures_in_other_capitals_and_in_fields(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    Image.new("1", (1300, 80)).save(tmp_path / "images" / "Ferry.JPG")
    assert fixed("![A](images/ferry.jpg)\n", tmp_path) == "![A](images/Ferry.JPG)\n"
    front = "---\nheadline: A\nimage: images/{}\n---\nText.\n"
    assert fixed(front.format("FERRY.jpg"), tmp_path) == front.format("Ferry.JPG")
    assert rules_of(front.format("Ferry.JPG"), tmp_path) == []
    assert rules_of(front.format("gone.png"), tmp_path) == [("image.broken", "error")]
    assert rules_of(front.format("gone.png").replace("images/", "https://e.org/"), tmp_path) == []


@pytest.mark.parametrize(
    ("link", "right"),
    [
        ("#nothing", None),
        ("#What-The-Union-Wants", "#what-the-union-wants"),
        ("#what-the-unions-want", "#what-the-union-wants"),
        ("#the-row-1", "#the-row"),
        ("#fn-1", None),
    ],
)
def test_links_to_headings_that_are_not_there(link: str, right: str | None) -> None:
    text = (
        f"See [it *all*]({link}).\n\n## What the *union* wants?\n\nText.\n\n## The row\n\nText.\n"
    )
    assert rules_of(text, None) == [("link.broken", "warning")]
    words = f"[it *all*]({right})" if right else "it *all*"
    assert fixed(text, None).startswith(f"See {words}.")


@pytest.mark.parametrize(
    "link",
    [
        *("#what-the-union-wants", "#own-1", "#fährt-über", "#f%C3%A4hrt-%C3%BCber", "#fn-1"),
        *("#fnref-1", "#footnotes", "#top", "#mine", "#map", "#in-a-quote", "https://e.org/#x"),
    ],
)
def test_links_to_places_of_the_page(link: str) -> None:
    body = (
        "See [it]({}).[^1]\n\n## What the *union* wants?\n\nText.\n\n## Own\n\nText.\n\n## Own\n\n"
        'Text.\n\n### Fährt über!\n\nText.\n\n## Here {{#mine}}\n\n<div id="map">x</div>\n\n'
        "> ## In a quote\n\n[^1]: A note.\n"
    )
    assert rules_of(body.format(link), None) == []


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("See [the letter][ltr].\n", "See the letter.\n"),
        ("See [the letter][].\n", "See the letter.\n"),
        ("See ![a map][map].\n", "See a map.\n"),
        (
            "See [it][leter].\n\n[letter]: https://e.org\n",
            "See [it][letter].\n\n[letter]: https://e.org\n",
        ),
    ],
)
def test_links_by_a_name_that_has_no_address(text: str, after: str) -> None:
    assert rules_of(text, None) == [("link.undefined", "warning")]
    assert fixed(text, None) == after


@pytest.mark.parametrize(
    "text",
    [
        "See [it][letter], [Letter][] and [letter].\n\n[letter]: https://e.org\n",
        "As `[a][b]`, \\[c][d], [1][2], [sic] and [x] say.\n\n    [e][f]\n",
        "So [they say][^1].\n\n[^1]: A note.\n",
        "See [it](https://e.org/[a][b]) and <span title='[a][b]'>x</span>.\n",
    ],
)
def test_what_only_looks_like_a_link_by_a_name(text: str) -> None:
    assert rules_of(text, None) == []


def test_files_that_definitions_name(tmp_path: Path) -> None:
    text = "See [it][letter].\n\n[letter]: gone.pdf\n"
    assert rules_of(text, tmp_path) == [("link.broken", "warning")]
    (tmp_path / "Gone.pdf").write_text("x")
    assert fixed(text, tmp_path) == "See [it][letter].\n\n[letter]: Gone.pdf\n"
