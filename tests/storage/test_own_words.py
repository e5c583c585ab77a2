"""The writer's dictionaries: kept, shared beside the story, never broken by what they hold."""

from pathlib import Path

import pytest

from writer.errors import WriterError
from writer.storage.own_words import NAME, add_word, own_words, remove_word


def test_words_are_added_once_sorted_and_taken_out(tmp_path: Path) -> None:
    for word in ("Zyxlo", "Ærø", "Zyxlo", "  \n"):
        add_word(word, None)
    add_word("Vardal", tmp_path)
    assert own_words(None) == {"Zyxlo", "Ærø"}
    assert own_words(tmp_path) == {"Zyxlo", "Ærø", "Vardal"}
    assert (tmp_path / NAME).read_text("utf-8") == "Vardal\n"
    remove_word("Zyxlo", None)
    assert own_words(None) == {"Ærø"}


def test_a_list_of_a_stranger_is_read_as_words(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"\xef\xbb\xbf# names\r\nVardal\r\n\r\n\xff\xfe odd\r\n")
    assert "Vardal" in own_words(tmp_path)
    assert not any(word.startswith("#") for word in own_words(tmp_path))
    assert own_words(tmp_path / "gone") == own_words(None)


def test_a_dictionary_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    with pytest.raises(WriterError):
        add_word("Vardal", tmp_path)
