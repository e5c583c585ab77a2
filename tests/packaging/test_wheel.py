"""What is in the wheel: the program and all its resources, and nothing else."""

import zipfile
from pathlib import Path

import pytest

from workbench import wheel
from workbench.catalogue import FOLDER
from workbench.places import HERE


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return wheel.make(HERE.root, tmp_path_factory.mktemp("dist"), "wheel")


def _tree(folder: str) -> set[str]:
    root = HERE.root / folder
    return {file.relative_to(root).as_posix() for file in wheel.files(root)}


def test_all_resources_are_inside_the_package(built: Path) -> None:
    inside = {name.removeprefix("writer/_resources/") for name in wheel.names(built)}
    assert _tree("resources")
    assert _tree("resources") <= inside


def test_the_program_is_whole_and_alone(built: Path) -> None:
    names = wheel.names(built)
    assert {f"writer/{name}" for name in _tree("writer")} <= names
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith((".dist-info", ".data"))} == {"writer"}


def test_it_gives_the_command(built: Path) -> None:
    with zipfile.ZipFile(built) as archive:
        (script,) = (name for name in archive.namelist() if name.endswith("scripts/writer"))
        lines = archive.read(script).decode().splitlines()
    assert lines[0] == "#!python"  # which every installer replaces by its own
    assert "import re" not in lines


def test_the_sdist_makes_the_same_wheel(built: Path, tmp_path: Path) -> None:
    sdist = wheel.make(HERE.root, tmp_path, "sdist")
    assert wheel.names(wheel.wheel_from_sdist(sdist, tmp_path)) == wheel.names(built)


def test_the_translations_are_compiled_into_it(built: Path) -> None:
    """From the texts alone: git holds no compiled ones, and none that lies about is taken."""
    inside = {name.rpartition("/")[2] for name in wheel.names(built) if name.endswith(".qm")}
    assert inside == {f"{catalogue.stem}.qm" for catalogue in FOLDER.glob("*.ts")}
    with zipfile.ZipFile(built) as archive:
        compiled = archive.read("writer/_resources/translations/writer_de.qm")
    assert "Schließen".encode("utf-16-be") in compiled
