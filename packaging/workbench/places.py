"""Where things lie in the checkout."""

import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Venv:
    """A virtual environment, which may not be there yet."""

    folder: Path

    @property
    def scripts(self) -> Path:
        """The folder of its commands."""
        return self.folder / ("Scripts" if sys.platform == "win32" else "bin")

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.scripts / ("python.exe" if sys.platform == "win32" else "python")


@dataclass(frozen=True, slots=True)
class Checkout:
    """A copy of the project in ``root``."""

    root: Path

    @property
    def pyproject(self) -> Path:
        """What the project asks for."""
        return self.root / "pyproject.toml"

    @property
    def lock(self) -> Path:
        """What it gets: every package with version and hashes."""
        return self.root / "packaging" / "requirements.lock"

    @property
    def venv(self) -> Venv:
        """Where it is installed to."""
        return Venv(self.root / ".venv")

    @property
    def build(self) -> Path:
        """Results and reports; ignored by git."""
        return self.root / "build"

    @property
    def samples(self) -> Path:
        """The stories that come with the program."""
        return self.root / "resources" / "samples"


HERE = Checkout(Path(__file__).resolve().parents[2])
