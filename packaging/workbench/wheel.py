"""``dev.py build``: wheel and sdist, and the proof that the wheel works where there is no checkout."""

import shutil
import tarfile
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from workbench.console import Trouble, capture, plain_environment, say
from workbench.environment import make_venv
from workbench.places import HERE, Venv
from workbench.ready import prepare

DIST = HERE.root / "dist"
_LOOK = "from writer import resources; print(resources.root())"


def build(arguments: Sequence[str]) -> int:
    """Leaves one wheel and one sdist in dist/; Trouble says what is wrong with them."""
    if arguments:
        raise Trouble("build takes no arguments.")
    prepare()
    shutil.rmtree(DIST, ignore_errors=True)
    wheel, sdist = make(HERE.root, DIST, "wheel"), make(HERE.root, DIST, "sdist")
    say(f"Built {wheel.name} and {sdist.name}.")
    with tempfile.TemporaryDirectory() as name:
        _same_from_sdist(wheel, sdist, Path(name))
        _try_installed(wheel, Path(name))
    say(f"Both lie in {DIST}.")
    return 0


def make(source: Path, folder: Path, target: str) -> Path:
    """Build the ``target`` (wheel or sdist) of the project in ``source`` into ``folder``; no network."""
    tool = (HERE.venv.python, "-m", "hatchling", "build")
    done = capture([*tool, "--target", target, "--directory", folder], cwd=source)
    if done.returncode:
        raise Trouble(f"The {target} could not be built:\n{done.stderr.strip()}")
    return next(folder.glob("*.whl" if target == "wheel" else "*.tar.gz"))


def names(wheel: Path) -> set[str]:
    """The files in a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def wheel_from_sdist(sdist: Path, folder: Path) -> Path:
    """What an installer that finds only the sdist makes of it."""
    with tarfile.open(sdist) as archive:
        # Python before 3.11.4 knows no filters and needs none for an archive of our own.
        archive.extraction_filter = getattr(tarfile, "data_filter", lambda member, path: member)
        archive.extractall(folder)
    return make(folder / sdist.name.removesuffix(".tar.gz"), folder / "wheel", "wheel")


def _same_from_sdist(wheel: Path, sdist: Path, folder: Path) -> None:
    if different := names(wheel) ^ names(wheel_from_sdist(sdist, folder)):
        raise Trouble(
            f"A wheel made from the sdist differs in: {', '.join(sorted(different)[:5])}."
        )


def _try_installed(wheel: Path, folder: Path) -> None:
    """Install the wheel as a user would, with the locked versions, and call it from elsewhere."""
    say("Installing the wheel in a fresh environment ...")
    venv, elsewhere = Venv(folder / "venv"), folder / "some where else"
    elsewhere.mkdir()
    pins = folder / "pins.txt"
    pins.write_text("\n".join(versions(HERE.lock.read_text(encoding="utf-8"))), encoding="utf-8")
    make_venv(venv, str(HERE.venv.python))
    pip = (venv.python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    _must([*pip, "--constraint", pins, wheel], elsewhere)
    say(_must([venv.scripts / "writer", "--help"], elsewhere).splitlines()[0])
    found = Path(_must([venv.python, "-c", _LOOK], elsewhere).strip())
    here = {file.relative_to(HERE.root / "resources") for file in files(HERE.root / "resources")}
    there = {file.relative_to(found) for file in files(found)}
    if not found.is_relative_to(venv.folder.resolve()) or here - there:
        raise Trouble(f"The installed program looks for its resources in {found} and misses some.")
    say(f"The installed program works and holds all {len(there)} resources.")


def files(folder: Path) -> list[Path]:
    """All files below ``folder``, without what Python and editors leave behind."""
    return [
        file for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts
    ]


def versions(lock: str) -> list[str]:
    """The pins of a lock file without their hashes, as a constraints file wants them."""
    return [line.removesuffix("\\").strip() for line in lock.splitlines() if "==" in line]


def _must(command: Sequence[str | Path], folder: Path) -> str:
    done = capture(command, cwd=folder, env=plain_environment())
    if done.returncode:
        said = (done.stdout + done.stderr).strip()
        raise Trouble(f"{' '.join(map(str, command))} failed:\n{said}")
    return done.stdout
