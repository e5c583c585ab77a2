"""Disks that are full and folders that refuse, for tests of what then happens."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB, to be filled."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(disk)]
    try:
        made = subprocess.run(mount, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("no mount command: a full disk cannot be made")
    if made.returncode:
        pytest.skip(f"a full disk cannot be made here: {made.stderr.strip()}")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@pytest.fixture
def locked_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in which nothing can be made, renamed or deleted, not even by root."""
    folder = tmp_path / "locked"
    folder.mkdir()
    (folder / "story.md").write_text("Old words.\n")
    try:
        subprocess.run(["chattr", "+i", str(folder)], capture_output=True, check=True)
    except (FileNotFoundError, subprocess.CalledProcessError) as error:
        pytest.skip(f"a folder cannot be locked here: {error}")
    yield folder
    subprocess.run(["chattr", "-i", str(folder)], check=True)
