"""Pictures are kept beside the story under safe names, and nothing is overwritten."""

from pathlib import Path

import pytest

from writer.errors import WriterError
from writer.storage.pictures import keep_picture, safe_name, take_picture

PNG = b"\x89PNG\r\n\x1a\n"


def test_a_picture_is_copied_and_nothing_overwritten(tmp_path: Path) -> None:
    story, other = tmp_path / "story", tmp_path / "elsewhere"
    story.mkdir()
    other.mkdir()
    source = other / "Fähre am Kai (2).PNG"
    source.write_bytes(PNG + b"one")
    assert take_picture(source, story) == "images/fahre-am-kai-2.png"
    assert take_picture(source, story) == "images/fahre-am-kai-2.png"  # the same one again
    source.write_bytes(PNG + b"two")
    assert take_picture(source, story) == "images/fahre-am-kai-2-2.png"
    assert (story / "images/fahre-am-kai-2.png").read_bytes() == PNG + b"one"
    assert source.read_bytes() == PNG + b"two"


def test_a_picture_beside_the_story_stays_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "pics").mkdir()
    source = tmp_path / "pics" / "a b.png"
    source.write_bytes(PNG)
    assert take_picture(source, tmp_path) == "pics/a b.png"
    assert not (tmp_path / "images").exists()


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"<svg onload='x'/>", b"GIF8", b"\x89PN"])
def test_what_is_no_picture_is_refused_in_words(tmp_path: Path, data: bytes) -> None:
    source = tmp_path / "x.png"
    source.write_bytes(data)
    with pytest.raises(WriterError, match="not a picture"):
        take_picture(source, tmp_path / "story")
    with pytest.raises(WriterError, match="cannot be read"):
        take_picture(tmp_path / "gone.png", tmp_path)


def test_the_kind_is_by_what_it_holds(tmp_path: Path) -> None:
    assert keep_picture(b"\xff\xd8\xff\xe0", "photo.png", tmp_path) == "images/photo-png.jpg"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "images").write_text("a file")
    with pytest.raises(WriterError, match="images"):
        keep_picture(PNG, "a", tmp_path)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "picture-con"),
        ("日本", "picture"),
        ("a" * 300, "a" * 60),
        ("Ferry: at/the\\pier?", "ferry-at-the-pier"),
        (" .hidden", "hidden"),
        ("x\0y", "x-y"),
    ],
)
def test_names_are_safe_everywhere(name: str, safe: str) -> None:
    assert safe_name(name) == safe
