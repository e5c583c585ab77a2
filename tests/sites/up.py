"""Bring up the site generators that the tests of this folder build real sites with.

    python tests/sites/up.py [FOLDER] [--quick]

Hugo and Jekyll come from Debian (as root, else the command is printed), Pelican from PyPI,
Eleventy and Astro from npm; all into FOLDER (``build/sites``, or WRITER_SITES). ``--quick`` leaves
out what takes more than half a minute.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HOME = Path(os.environ.get("WRITER_SITES") or Path(__file__).parents[2] / "build" / "sites")
_DEBIAN = {"hugo": "hugo", "jekyll": "jekyll"}
_NPM = {"eleventy": "@11ty/eleventy@3", "astro": "astro@5"}


def tool(name: str, home: Path = HOME) -> Path | None:
    """The program ``name``, if it is here."""
    places = {
        "pelican": home / "pelican" / "bin" / "pelican",
        "eleventy": home / "eleventy" / "node_modules" / ".bin" / "eleventy",
        "astro": home / "astro" / "node_modules" / ".bin" / "astro",
    }
    if name in places:
        return places[name] if places[name].exists() else None
    found = shutil.which(name)
    return Path(found) if found else None


def main(arguments: list[str]) -> int:
    """Bring up what is missing; 1 when something could not be had."""
    quick = "--quick" in arguments
    folders = [one for one in arguments if not one.startswith("-")]
    home = Path(folders[0]) if folders else HOME
    wanted = ["hugo", "pelican"] if quick else ["hugo", "jekyll", "pelican", "eleventy", "astro"]
    for name in wanted:
        if tool(name, home) is None:
            _install(name, home)
    missing = [name for name in wanted if tool(name, home) is None]
    for name in wanted:
        print(f"{name:<10} {tool(name, home) or 'not to be had'}")
    return 1 if missing else 0


def _install(name: str, home: Path) -> None:
    if name in _DEBIAN:
        command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", _DEBIAN[name]]
        if shutil.which("apt-get") is None or os.geteuid() != 0:
            print(f"{name}: as root, run {' '.join(command)}")
            return
        _run(command)
    elif name in _NPM:
        (home / name).mkdir(parents=True, exist_ok=True)
        if shutil.which("npm") is not None:
            _run(["npm", "init", "-y"], home / name)
            _run(["npm", "install", "--no-audit", "--no-fund", _NPM[name]], home / name)
    else:
        _run([sys.executable, "-m", "venv", str(home / name)])
        _run([str(home / name / "bin" / "pip"), "install", "-q", "pelican[markdown]"])


def _run(command: list[str], folder: Path | None = None) -> None:
    print("+", " ".join(command), flush=True)
    subprocess.run(command, cwd=folder, check=False, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
