"""Files that come with the program: templates, styles, house styles, sample stories.

A checkout keeps them in ``resources/`` beside the package; an installed wheel holds the same tree
inside the package as ``_resources`` (pyproject.toml puts it there).
"""

from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """The folder that holds all resources."""
    package = Path(__file__).resolve().parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def path(*parts: str) -> Path:
    """Where the resource called ``parts`` lies, whether or not it is there."""
    return root().joinpath(*parts)


def read_text(*parts: str) -> str:
    """The text of a resource, newlines as they are in the file.

    Raises OSError when it is not there: a resource that is missing is a broken build.
    """
    return path(*parts).read_bytes().decode("utf-8")
