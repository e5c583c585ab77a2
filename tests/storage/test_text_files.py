"""Reading bytes as text: the same bytes come out again, or the file is refused with a reason."""

import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.storage import text_files
from writer.storage.text_files import CannotEncode, Decoded, UnreadableFile, decode, encode

TEXT = "Ferry strike – “day two”\r\nCafé naïve €5\n"


def again(found: Decoded) -> bytes:
    return encode(found.text, found.encoding, found.bom)


@pytest.mark.parametrize(
    ("data", "text", "encoding", "bom"),
    [
        (b"", "", "utf-8", False),
        (b"Plain.\n", "Plain.\n", "utf-8", False),
        (TEXT.encode(), TEXT, "utf-8", False),
        (b"\xef\xbb\xbf" + TEXT.encode(), TEXT, "utf-8", True),
        (b"\xef\xbb\xbf", "", "utf-8", True),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), TEXT, "utf-16-le", True),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), TEXT, "utf-16-be", True),
        (b"\xff\xfe", "", "utf-16-le", True),
        (TEXT.encode("utf-16-le"), TEXT, "utf-16-le", False),
        (TEXT.encode("utf-16-be"), TEXT, "utf-16-be", False),
        (b"\xff\xfe\0\0" + TEXT.encode("utf-32-le"), TEXT, "utf-32-le", True),
        (b"\0\0\xfe\xff" + TEXT.encode("utf-32-be"), TEXT, "utf-32-be", True),
        (TEXT.encode("cp1252"), TEXT, "cp1252", False),
        (b"caf\xe9", "café", "cp1252", False),
        (b"\x93Hi\x94", "“Hi”", "cp1252", False),
        (b"a\0b", "a\0b", "utf-8", False),
        (b"Words with\0one NUL and an \x1b[1mescape\x1b[0m.\n", None, "utf-8", False),
        ("Ελληνικά 中文 🎉".encode(), "Ελληνικά 中文 🎉", "utf-8", False),
        (b"GIF89a is a format; so is %PDF-1.7.\n", None, "utf-8", False),
    ],
)
def test_each_encoding_is_recognised(
    data: bytes, text: str | None, encoding: str, bom: bool
) -> None:
    found = decode(data)
    assert (found.encoding, found.bom) == (encoding, bom)
    assert found.text == (data.decode() if text is None else text)
    assert again(found) == data


def zipped(*names: str) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "plain words")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is a PNG picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "is a JPEG picture"),
        (b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff", "is a GIF picture"),
        (b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n%%EOF\n", "is a PDF document"),
        (b"%PDF-1.4\n1 0 obj\ntrailer\n%%EOF\n", "is a PDF document"),
        (b"{\\rtf1\\ansi Words.}\r\n", "is an RTF document"),
        (zipped("word/document.xml"), "is a Word document"),
        (zipped("mimetype", "story.md"), "is a ZIP archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64), "old Word or Office document"),
        (b"\x7fELF\x02\x01\x01" + bytes(40), "is a program"),
        (bytes(5000), "nothing but zero bytes"),
        (b"\0", "nothing but zero bytes"),
        (b"a" + bytes(100), "is not a text file"),
        (b"\x01\x02\x03", "is not a text file"),
        (b"\x93Quote\x94\x81", "encoding Writer does not know"),
        ("Привет, мир".encode("cp1251"), "encoding Writer does not know"),
        ("日本語のニュース".encode("shift-jis"), "encoding Writer does not know"),
        ("One.\nIt’s two.\nCafé".encode()[:-1], "is damaged in line 3"),
        (b"\xef\xbb\xbfcaf\xe9", "is damaged in line 1"),
        (b"\xff\xfeabc", "marked as UTF-16"),
        (b"\xff\xfe\x00\xd8", "marked as UTF-16"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        decode(data, "“x”")
    message = str(caught.value)
    assert says in message
    assert message.startswith("“x” ")
    assert message.endswith(".")
    assert "\n" not in message


def test_a_file_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_files, "MAX_BYTES", 2 * 1024 * 1024)
    with pytest.raises(UnreadableFile, match="larger than 2 MB"):
        decode(b"a" * (2 * 1024 * 1024 + 1))


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_whatever_opens_comes_out_the_same(data: bytes) -> None:
    try:
        found = decode(data)
    except UnreadableFile:
        return
    assert text_files._raw(found.text, found.encoding, found.bom) == data
    assert decode(again(found)).text == found.text


@given(
    st.text(max_size=40) | st.text("\0\ufeffa\xe9\x93Â", max_size=12),
    st.sampled_from(sorted(text_files.NAMES)),
    st.booleans(),
)
def test_whatever_is_saved_opens_as_the_same_text(text: str, encoding: str, bom: bool) -> None:
    try:
        data = encode(text, encoding, bom)
    except CannotEncode:
        data = encode(text, "utf-8")  # which takes every text
    assert decode(data).text == text


def test_a_bom_of_the_text_itself_is_not_mistaken_for_the_files() -> None:
    data = encode("\ufeffWords")
    assert decode(data) == Decoded("\ufeffWords", "utf-8", True)


def test_a_character_the_encoding_lacks_is_named() -> None:
    with pytest.raises(
        CannotEncode, match=r"“🎉” \(U\+1F389\) in line 2 .* Windows-1252"
    ) as caught:
        encode("One\ntwo 🎉", "cp1252")
    assert caught.value.position == 8
    assert caught.value.as_utf8


def test_text_that_would_open_as_something_else_is_not_saved_so() -> None:
    with pytest.raises(CannotEncode, match="read differently"):
        encode("Ã©", "cp1252")  # its bytes are the UTF-8 of é


def test_half_a_character_is_named_and_no_encoding_offered() -> None:
    with pytest.raises(CannotEncode, match=r"half a character \(U\+D83D\)") as caught:
        encode("a\ud83d")
    assert not caught.value.as_utf8
