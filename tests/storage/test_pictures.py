"""Pictures are kept beside the story under safe names, and nothing is overwritten."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms

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


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"GIF8", b"\x89PN"])
def test_what_is_no_picture_is_refused_in_words(tmp_path: Path, data: bytes) -> None:
    source = tmp_path / "x.png"
    source.write_bytes(data)
    with pytest.raises(WriterError, match="not a picture"):
        take_picture(source, tmp_path / "story")
    with pytest.raises(WriterError, match="cannot be read"):
        take_picture(tmp_path / "gone.png", tmp_path)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.heic", b"\x00\x00\x00\x18ftypheic\x00", "HEIC picture.*save it as JPEG"),
        ("a.jpg", b"\x00\x00\x00\x18ftypmif1\x00", "HEIC"),
        ("a.svg", b"<?xml version='1.0'?><SVG onload='x'/>", "SVG drawing"),
        ("a.psd", b"8BPS\x00", "Photoshop"),
        ("a.nef", b"MM\x00*\x00", "raw file"),
        ("a.tif", b"MM\x00*\x00", "damaged"),
    ],
)
def test_what_a_picture_is_instead_is_told(
    tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(WriterError, match=said):
        take_picture(tmp_path / name, tmp_path)
    assert not (tmp_path / "images").exists()


def picture(mode: str, *colours: object) -> "Image.Image":
    """Colours from left to right, 40 pixels each, and some grain, as of a photograph."""
    made = Image.new(mode, (40 * len(colours), 30))
    for at, colour in enumerate(colours):
        made.paste(colour, (40 * at, 0, 40 * at + 40, 30))
    return made


def grain(image: "Image.Image") -> "Image.Image":
    """With many colours at its lower edge."""
    for x in range(image.width):
        for y in range(25, 30):
            image.putpixel((x, y), (x % 256, y * 8, (x * y) % 256))
    return image


def taken(image: "Image.Image", folder: Path, name: str, **how: Any) -> "Image.Image":
    image.save(folder / name, **how)
    address = take_picture(folder / name, folder)
    assert address.startswith("images/")
    with Image.open(folder / address) as made:
        made.load()
    assert made.format == {".jpg": "JPEG", ".png": "PNG"}[Path(address).suffix]
    return made


RED, BLUE = (250, 5, 5), (5, 5, 250)


def is_near(one: object, other: tuple[int, ...], most: int = 12) -> bool:
    assert isinstance(one, tuple)
    return all(abs(a - b) <= most for a, b in zip(one, other, strict=True))


def test_a_tiff_becomes_what_pages_show(tmp_path: Path) -> None:
    photo = taken(grain(picture("RGB", RED, BLUE)), tmp_path, "a b.tif")
    assert (photo.format, photo.size) == ("JPEG", (80, 30))
    assert is_near(photo.getpixel((10, 10)), RED)
    assert is_near(photo.getpixel((70, 10)), BLUE)
    turned = taken(grain(picture("RGB", RED, BLUE)), tmp_path, "turned.tiff", tiffinfo={0x0112: 6})
    assert turned.size == (30, 80)
    assert is_near(turned.getpixel((15, 10)), RED)
    assert 0x0112 not in turned.getexif()
    drawing = taken(picture("RGB", RED, BLUE), tmp_path, "drawing.bmp")
    assert (drawing.format, drawing.getpixel((70, 10))) == ("PNG", BLUE)
    clear = taken(picture("RGBA", (*RED, 255), (*BLUE, 0)), tmp_path, "clear.tif")
    assert clear.getpixel((10, 10)) == (*RED, 255)
    assert clear.getpixel((70, 10)) == (*BLUE, 0)
    inks = taken(picture("CMYK", (0, 255, 255, 0), (255, 255, 0, 0)), tmp_path, "inks.tif")
    assert inks.mode == "RGB"
    assert is_near(inks.getpixel((10, 10)), (255, 0, 0), 30)
    deep = Image.frombytes("I;16", (3, 1), b"\x00\x00\xff\x7f\xff\xff")
    grey = taken(deep, tmp_path, "deep.tif")
    assert [grey.getpixel((x, 0)) for x in range(3)] == [0, 127, 255]
    pages = taken(
        picture("1", 0, 1), tmp_path, "fax.tif", save_all=True, append_images=[picture("1", 1, 1)]
    )
    assert (pages.format, pages.size) == ("PNG", (80, 30))


def test_a_tiff_in_other_colours_gets_those_of_the_web(tmp_path: Path) -> None:
    lab = ImageCms.profileToProfile(
        grain(picture("RGB", RED, BLUE)),
        ImageCms.createProfile("sRGB"),
        ImageCms.createProfile("LAB"),
        outputMode="LAB",
    )
    assert lab is not None
    made = taken(lab, tmp_path, "lab.tif")
    assert is_near(made.getpixel((10, 10)), RED)
    assert is_near(made.getpixel((70, 10)), BLUE, 25)


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
