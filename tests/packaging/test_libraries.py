"""Which system packages are missing, what Debian calls them, and who installs them."""

import re
import subprocess

import pytest

from workbench import debian, environment, libraries, qt_needs, ready
from workbench.console import Trouble

LDD = """\
/x/PySide6/Qt/lib/libQt6WebEngineCore.so.6:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibnss3.so => not found
\tlibQt6EglFsKmsGbmSupport.so.6 => not found
\tlibz.so.1 => /lib/x86_64-linux-gnu/libz.so.1 (0x00007f)
/x/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlibxcb-cursor.so.0 => not found
\tlibnss3.so => not found
"""


def test_only_system_libraries_that_are_missing_are_seen() -> None:
    assert libraries.unresolved(LDD) == {"libnss3.so", "libxcb-cursor.so.0"}
    assert libraries.unresolved("") == set()


@pytest.mark.parametrize(
    ("library", "old", "new"),
    [
        ("libEGL.so.1", "libegl1", "libegl1"),
        ("libGL.so.1", "libgl1", "libgl1"),
        ("libnss3.so", "libnss3", "libnss3"),
        ("libsmime3.so", "libnss3", "libnss3"),
        ("libxcb-cursor.so.0", "libxcb-cursor0", "libxcb-cursor0"),
        ("libasound.so.2", "libasound2", "libasound2t64"),
        ("libglib-2.0.so.0", "libglib2.0-0", "libglib2.0-0t64"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11-0"),
    ],
)
def test_names_on_older_and_newer_systems(library, old, new) -> None:
    assert qt_needs.packages_for([library], time64=False) == {old}
    assert qt_needs.packages_for([library], time64=True) == {new}


def test_the_table_holds_library_names_and_package_names() -> None:
    for library, package in qt_needs.PACKAGES.items():
        assert re.fullmatch(r"lib[\w.+-]+\.so(\.\d+)*", library)
        assert re.fullmatch(r"[a-z0-9][a-z0-9.+-]+", package)
        assert not package.endswith("t64")
    assert set(qt_needs.PACKAGES.values()) >= qt_needs.TIME64


def test_the_library_in_an_import_error() -> None:
    error = "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory"
    assert libraries.named_in_error(error) == {"libEGL.so.1"}
    assert libraries.named_in_error("ImportError: no module") == set()


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A Debian of old names with fonts; its package manager only takes notes."""
    installed: list[str] = []
    monkeypatch.setattr(debian, "is_debian", lambda: True)
    monkeypatch.setattr(debian, "has_time64_names", lambda: False)
    monkeypatch.setattr(debian, "install", lambda packages, why: installed.extend(sorted(packages)))
    monkeypatch.setattr(libraries, "_missing_fonts", lambda: ())
    return installed


def _answers(monkeypatch: pytest.MonkeyPatch, *looks: set[str]) -> None:
    left = iter(looks)
    monkeypatch.setattr(libraries, "_missing", lambda patterns: next(left))


def test_what_was_hidden_behind_a_missing_library_is_found(system, monkeypatch) -> None:
    _answers(monkeypatch, {"libnss3.so", "libodd.so.1"}, {"libEGL.so.1"}, set())
    libraries._install_missing(window=True)
    assert system == ["libnss3", "libegl1"]


def test_a_library_that_stays_missing_ends_the_search(system, monkeypatch) -> None:
    _answers(monkeypatch, {"libnss3.so"}, {"libnss3.so"})
    with pytest.raises(Trouble, match=r"libnss3\.so"):
        libraries._install_missing(window=True)


def test_a_library_nobody_knows_is_named(system, monkeypatch) -> None:
    _answers(monkeypatch, {"libodd.so.1"})
    with pytest.raises(Trouble, match=r"libodd\.so\.1"):
        libraries._install_missing(window=True)
    assert system == []


def test_fonts_come_along_when_there_are_none(system, monkeypatch) -> None:
    monkeypatch.setattr(libraries, "_missing_fonts", lambda: qt_needs.FONTS)
    _answers(monkeypatch, {"libnss3.so"}, set())
    libraries._install_missing(window=True)
    assert set(system) == {"libnss3", *qt_needs.FONTS}


def test_without_the_right_to_install_the_one_command_is_named(monkeypatch) -> None:
    monkeypatch.setattr(debian, "is_debian", lambda: True)
    monkeypatch.setattr(debian, "is_root", lambda: False)
    with pytest.raises(Trouble) as trouble:
        debian.install(["libnss3", "libegl1"], why="Qt needs libraries")
    commands = [line for line in str(trouble.value).splitlines() if "apt-get" in line]
    assert len(commands) == 1
    assert commands[0].strip().endswith(" libegl1 libnss3")


def test_on_another_system_the_packages_are_named(monkeypatch) -> None:
    monkeypatch.setattr(debian, "is_debian", lambda: False)
    with pytest.raises(Trouble, match="python3-venv"):
        debian.install(["python3-venv"], why="Python's venv module is missing")


@pytest.fixture
def fresh(system, monkeypatch) -> list[str]:
    """A machine that has no venv module, one library and no font; notes what is installed, in order."""
    listed = "2 libs found in cache\n\tlibEGL.so.1 (libc6,x86-64) => /lib/libEGL.so.1\n"
    answer = subprocess.CompletedProcess([], 0, listed, "")
    monkeypatch.setattr(libraries, "capture", lambda command: answer)
    monkeypatch.setattr(libraries, "_missing_fonts", lambda: ("fonts-x",))
    monkeypatch.setattr(libraries, "are_known_to_load", lambda window: False)
    monkeypatch.setattr(environment, "is_ready", lambda: False)
    monkeypatch.setattr(environment, "expected", lambda: {"python3.11-venv"})
    monkeypatch.setattr(environment, "ensure", lambda: system.append("<environment>"))
    monkeypatch.setattr(libraries, "ensure", lambda window: system.append(f"<qt {window}>"))
    monkeypatch.setattr(debian, "is_root", lambda: False)
    return system


def test_a_fresh_machine_is_asked_for_everything_at_once(fresh) -> None:
    ready.prepare(window=False, programs={"no-such-command": "xvfb", "sh": "dash"})
    *installed, environment_step, qt_step = fresh
    assert {"python3.11-venv", "libnss3", "fonts-x", "xvfb"} <= set(installed)
    assert not {"libegl1", "dash", "libxcb-cursor0"} & set(installed)
    assert (environment_step, qt_step) == ("<environment>", "<qt False>")


def test_a_screen_asks_for_more(fresh) -> None:
    ready.prepare(window=True)
    assert "libxcb-cursor0" in fresh


def test_where_we_may_install_the_screen_is_provided_for(fresh, monkeypatch) -> None:
    monkeypatch.setattr(debian, "is_root", lambda: True)
    ready.prepare(window=False)
    assert "libxcb-cursor0" in fresh
    assert fresh[-1] == "<qt True>"


def test_a_machine_that_is_ready_is_asked_nothing(fresh, monkeypatch) -> None:
    monkeypatch.setattr(libraries, "are_known_to_load", lambda window: True)
    monkeypatch.setattr(environment, "is_ready", lambda: True)
    ready.prepare()
    assert fresh == ["<environment>", "<qt False>"]


def test_no_list_of_libraries_is_no_reason_to_install_them_all(monkeypatch) -> None:
    nothing = subprocess.CompletedProcess([], 127, "", "not found")
    monkeypatch.setattr(libraries, "capture", lambda command: nothing)
    assert libraries.expected(window=True) == set()
