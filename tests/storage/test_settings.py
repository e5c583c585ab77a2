"""The window's settings."""

import json
import stat
from pathlib import Path

import pytest

from writer.storage import settings
from writer.storage.settings import PANEL_SIZES, SETTINGS, THEME, WINDOW_GEOMETRY


@pytest.fixture
def file(writer_home: Path) -> Path:
    path = writer_home / "config" / "settings.json"
    path.parent.mkdir(parents=True)
    return path


def test_defaults_without_a_file() -> None:
    loaded = settings.load()
    assert loaded.get(THEME) == "system"
    assert loaded.get(WINDOW_GEOMETRY) == ""
    assert loaded.get(PANEL_SIZES) == ()


def test_what_is_set_is_there_next_time(file: Path) -> None:
    first = settings.load()
    first.set(THEME, "dark")
    first.set(PANEL_SIZES, (200, 600, 400))
    first.save()
    again = settings.load()
    assert again.get(THEME) == "dark"
    assert again.get(PANEL_SIZES) == (200, 600, 400)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "values", [{"theme": "purple"}, {"theme": 3}, {"panel_sizes": [1, True]}, {"panel_sizes": "x"}]
)
def test_an_impossible_value_counts_as_the_default(file: Path, values: dict[str, object]) -> None:
    file.write_text(json.dumps(values))
    loaded = settings.load()
    assert loaded.get(THEME) == "system"
    assert loaded.get(PANEL_SIZES) == ()
    (said,) = loaded.troubles()
    assert f"“{next(iter(values))}”" in said


def test_an_impossible_value_cannot_be_set() -> None:
    loaded = settings.load()
    with pytest.raises(ValueError, match="purple"):
        loaded.set(THEME, "purple")
    with pytest.raises(ValueError, match="-1"):
        loaded.set(PANEL_SIZES, (-1,))
    assert loaded.get(THEME) == "system"


def test_settings_of_a_newer_writer_are_kept(file: Path) -> None:
    file.write_text('{"later": [1], "theme": "light"}')
    loaded = settings.load()
    loaded.set(THEME, "dark")
    loaded.save()
    assert json.loads(file.read_text()) == {"later": [1], "theme": "dark"}


@pytest.mark.parametrize("data", [b"{", b"[]", b"\xff", b""])
def test_a_broken_file_counts_as_empty_and_is_kept_aside(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    loaded = settings.load()
    assert loaded.get(THEME) == "system"
    (said,) = loaded.troubles()
    assert "settings.json.broken" in said
    loaded.save()
    assert file.with_name("settings.json.broken").read_bytes() == data


def test_every_setting_is_described_and_takes_its_default() -> None:
    names = [setting.name for setting in SETTINGS]
    assert len(set(names)) == len(names)
    for setting in SETTINGS:
        assert setting.description.endswith(".")
        assert setting.parse(setting.default) == setting.default


def test_what_another_writer_saved_meanwhile_stays(file: Path) -> None:
    file.write_text("{}")
    one, other = settings.load(), settings.load()
    one.set(THEME, "dark")
    one.set(settings.SPELLING, False)
    one.save()
    other.set(settings.TARGET_WORDS, 600)
    other.save()
    assert json.loads(file.read_text()) == {"theme": "dark", "spelling": False, "target_words": 600}
    one.reset(THEME)
    one.save()
    assert json.loads(file.read_text()) == {"spelling": False, "target_words": 600}
    assert other.get(THEME) == "system"
    assert other.troubles() == ()
