"""A saved story, and faults: a disk to fill, a folder that refuses.

The faulty ones lie outside pytest's own temporary folders: left behind by a killed run, they would make
pytest fail to clean up in every later one.
"""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from writer.storage import save_new


def _run(*command: str) -> str:
    """Run a command; give what went wrong, or nothing."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return f"there is no {command[0]} command"
    return done.stderr.strip() if done.returncode else ""


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A disk of 64 KiB, to be filled."""
    with TemporaryDirectory(prefix="writer-disk-") as disk:
        if fault := _run("mount", "-t", "tmpfs", "-o", "size=64k", "none", disk):
            pytest.skip(f"a small disk cannot be made here: {fault}")
        yield Path(disk)
        # Lazily: a test that failed may still have a file open there.
        assert not _run("umount", "--lazy", disk)


@pytest.fixture
def locked_folder() -> Iterator[Path]:
    """A folder in which nothing can be made, renamed or deleted, not even by root."""
    with TemporaryDirectory(prefix="writer-locked-") as folder:
        (Path(folder) / "story.md").write_text("Old words.\n")
        if fault := _run("chattr", "+i", folder):
            pytest.skip(f"a folder cannot be locked here: {fault}")
        yield Path(folder)
        assert not _run("chattr", "-i", folder)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    return save_new(tmp_path / "story.md", "Saved words.\n", mode=0o600).path
