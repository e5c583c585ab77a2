"""What counts as a picture of a story."""

from pathlib import Path

import pytest

from writer.app.preview.pictures import find_picture, media_type
from writer.app.preview.shell import page_style, settled

PNG = b"\x89PNG\r\n\x1a\n rest"


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        (b"RIFF\0\0\0\0WAVE", ""),
        (b"\0\0\0 ftypavif", "image/avif"),
        (b"\xef\xbb\xbf <svg>", "image/svg+xml"),
        (b"<?xml version='1.0'?><svg>", "image/svg+xml"),
        (b"<?xml version='1.0'?><html>", ""),
        (b"<html><svg>", ""),
        (b"", ""),
    ],
)
def test_a_file_is_what_its_first_bytes_say(head: bytes, kind: str) -> None:
    assert media_type(head) == kind


def test_only_pictures_inside_the_folder_are_found(tmp_path: Path) -> None:
    folder = tmp_path / "story"
    (folder / "photos").mkdir(parents=True)
    for path in (folder / "photos" / "a b.png", tmp_path / "out.png", folder / "text.png"):
        path.write_bytes(PNG)
    (folder / "text.png").write_bytes(b"no picture")
    (folder / "link.png").symlink_to(tmp_path / "out.png")
    (folder / "away").symlink_to(tmp_path)
    assert find_picture(folder, "photos/a%20b.png")
    for address in (
        "../out.png",
        "%2e%2e/out.png",
        "link.png",
        "away/out.png",
        "text.png",
        "photos",
    ):
        assert find_picture(folder, address) is None
    for address in (
        "",
        "/etc/passwd",
        "\0",
        "photos/a b.png\0",
        "nothing.png",
        "file:///etc/passwd",
    ):
        assert find_picture(folder, address) is None


def test_the_page_does_not_ask_whether_the_window_is_dark() -> None:
    assert "prefers-color-scheme" not in page_style()
    assert settled("@media print and (prefers-color-scheme:light) {}", dark=False) == (
        "@media print and (width >= 0px) {}"
    )
