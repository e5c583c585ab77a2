"""Pictures and links that lead to files, checked against the story's folder."""

from pathlib import Path

from PIL import Image

from writer.checks import apply_fix
from writer.checks.checker import check
from writer.story import Story


def rules_of(text: str, folder: Path | None) -> list[tuple[str, str]]:
    wanted = ("image.broken", "image.size", "link.broken")
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
    assert rules_of("![A](odd.png)\n", tmp_path) == []


def test_links_to_files(tmp_path: Path) -> None:
    (tmp_path / "a b.pdf").write_text("x")
    assert rules_of("See [it](a%20b.pdf) and [the site](https://e.org).\n", tmp_path) == []
    assert rules_of("See [it](gone.pdf#page=2).\n", tmp_path) == [("link.broken", "warning")]
    for fine in ("#top", "/about", "mailto:a@e.org", "//e.org/x", "?q=1"):
        assert rules_of(f"See [it]({fine}).\n", tmp_path) == []
    for own in ("file:///home/ana/x.pdf", "C:\\\\Users\\\\ana\\\\x.pdf"):
        assert rules_of(f"See [it]({own}).\n", None) == [("link.broken", "warning")]
    assert rules_of("See [it](../../etc/passwd).\n", tmp_path) == [("link.broken", "warning")]
