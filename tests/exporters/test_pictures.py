"""Picture files: which are handed on, under which names, and what is said of the others."""

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from writer.exporters import pictures
from writer.exporters.pictures import gather, losses_of, safe_stem, sources_in


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 30), colour: str = "red") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, kind)
    return out.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "stories"
    made.mkdir()
    (made / "ferry.png").write_bytes(picture())
    return made


def test_a_picture_is_found_with_its_kind_and_size(folder: Path) -> None:
    for kind, media in (("JPEG", "image/jpeg"), ("GIF", "image/gif"), ("WEBP", "image/webp")):
        (folder / f"a.{kind}").write_bytes(picture(kind))
        found = gather([f"a.{kind}"], folder).found[f"a.{kind}"]
        assert (found.kind, found.width, found.height) == (media, 40, 30)


def test_a_wrong_ending_is_put_right(folder: Path) -> None:
    (folder / "really.png").write_bytes(picture("JPEG"))
    assert gather(["really.png"], folder).found["really.png"].name.endswith(".jpg")


def test_names_are_safe_and_never_collide(folder: Path) -> None:
    names = ("rüti église.png", "ruti eglise.png", "漢字.png", "a/x.png", "b/x.png", "CON.png")
    for at, name in enumerate(names):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(picture(size=(at + 1, 1)))
    found = gather([*names, "r%C3%BCti%20%C3%A9glise.png?w=1#f"], folder)
    assert found.refused == {}
    files = [one.name for one in found.found.values()]
    assert len({name.casefold() for name in files}) == len(names)
    assert files[0] == files[-1]
    assert len(found.files) == len(names)
    for name in files:
        assert name.isascii()
        assert not set(name) - set("abcdefghijklmnopqrstuvwxyz0123456789-./")
    assert files[0].startswith("images/ruti-eglise-")


def test_nothing_outside_the_folder_is_taken(folder: Path) -> None:
    outside = folder.parent / "secret.png"
    outside.write_bytes(picture())
    (folder / "link.png").symlink_to(outside)
    (folder / "out").symlink_to(folder.parent)
    sources = ["../secret.png", "%2e%2e/secret.png", "link.png", "out/secret.png", str(outside)]
    found = gather(sources, folder)
    assert not found.found
    assert set(found.refused.values()) == {"lies outside the story’s folder"}


def test_hostile_and_broken_files_are_refused_and_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = picture(size=(200, 200))
    bomb = io.BytesIO()
    Image.new("1", (12_000, 12_000)).save(bomb, "PNG")
    files = {
        "cut.png": whole[: len(whole) // 2],
        "cut.jpg": picture("JPEG", (300, 300))[:700],
        "bomb.png": bomb.getvalue(),
        "page.png": b"<html>",
        "x.svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        "empty.png": b"",
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    (folder / "folder.png").mkdir()
    monkeypatch.setattr(pictures, "LARGEST", 5_000_000)
    (folder / "huge.png").write_bytes(b"\x89PNG" + bytes(5_000_000))
    found = gather([*files, "folder.png", "huge.png", "gone.png"], folder)
    assert not found.found
    assert found.refused["cut.png"] == found.refused["cut.jpg"] == "is damaged"
    assert found.refused["bomb.png"] == "has too many pixels"
    assert "(PNG, JPEG, GIF, WebP, AVIF)" in found.refused["x.svg"]
    assert found.refused["gone.png"] == "is not there"
    assert "larger" in found.refused["huge.png"]
    assert len(losses_of(found)) == len(found.refused) == 9
    assert "“gone.png” is not there: not handed on." in "".join(map(str, losses_of(found)))


@given(st.binary(max_size=60), st.sampled_from(("PNG", "JPEG", "GIF", "WEBP")), st.integers(0, 200))
def test_no_bytes_make_it_raise(noise: bytes, kind: str, at: int) -> None:
    data = picture(kind)
    pictures.decoded(data[:at] + noise + data[at + len(noise) :])


def test_pictures_of_other_sites_and_of_no_folder_stay_addresses(folder: Path) -> None:
    found = gather(["https://e.org/a.png", "//e.org/b.png", "ferry.png"], None)
    assert found.remote == ("https://e.org/a.png", "//e.org/b.png")
    assert not found.found
    assert not found.refused


def test_a_turned_photograph_has_its_size_as_seen(folder: Path) -> None:
    image = Image.new("RGB", (40, 30))
    exif = Image.Exif()
    exif[0x0112] = 6
    image.save(folder / "turned.jpg", exif=exif)
    found = gather(["turned.jpg"], folder).found["turned.jpg"]
    assert (found.width, found.height) == (30, 40)


def test_addresses_are_read_from_the_page_as_they_were_meant() -> None:
    html = '<figure><img alt="a &gt; b" src="a.png?x=1&amp;y=2" width="3"></figure><img src="b">'
    assert sources_in(html + html) == ["a.png?x=1&y=2", "b"]


@given(st.text())
def test_a_stem_is_safe(text: str) -> None:
    assert not set(safe_stem(text)) - set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert len(safe_stem(text)) <= 80
