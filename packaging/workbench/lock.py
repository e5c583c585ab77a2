"""Making ``packaging/requirements.lock``: every package with version and hashes, for every system.

uv resolves for all systems and Pythons at once, which pip cannot; it is fetched into a temporary
environment for this and used for nothing else. No address of a package index gets into the file.
"""

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from workbench.console import Trouble, capture, plain_environment, say
from workbench.environment import make_venv, requirements_digest
from workbench.places import HERE, Venv

_HEADER = """\
# Every package of .venv, with the hashes of its files. Made from pyproject.toml by:
#   python3 packaging/dev.py lock
# requirements: {digest}
"""
_STYLE = ("--universal", "--generate-hashes", "--no-header", "--no-emit-index-url", "--quiet")


def make(arguments: Sequence[str]) -> int:
    """Versions that are locked stay, unless pyproject.toml forbids them or ``--upgrade`` is given."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        uv = _get_uv(Venv(folder / "uv"))
        draft = folder / "requirements.lock"
        if HERE.lock.exists():
            draft.write_bytes(HERE.lock.read_bytes())
        task = ("pip", "compile", HERE.pyproject, "--extra", "dev", "--output-file", draft)
        command: list[str | Path] = [uv, *task, *_STYLE, *arguments]
        done = capture(command, cwd=HERE.root, env=_index_settings())
        if done.returncode:
            raise Trouble(f"The packages could not be locked:\n{done.stderr.strip()}")
        pins = without_comments(draft.read_text(encoding="utf-8"))
    header = _HEADER.format(digest=requirements_digest(HERE.pyproject))
    HERE.lock.write_text(header + pins, encoding="utf-8")
    say(f"Wrote {HERE.lock.relative_to(HERE.root)}.")
    return 0


def without_comments(text: str) -> str:
    """The pins alone. Trouble when an address is among them: a lock must work on anyone's network."""
    lines = [line for line in text.splitlines(keepends=True) if not line.lstrip().startswith("#")]
    if wrong := [line.strip() for line in lines if "://" in line or line.startswith("-")]:
        raise Trouble(f"The lock would name an address or an option: {wrong[0]}")
    return "".join(lines)


def _get_uv(venv: Venv) -> Path:
    make_venv(venv, sys.executable)
    done = capture([venv.python, "-m", "pip", "install", "--quiet", "uv"])
    if done.returncode:
        raise Trouble(f"uv, which resolves the packages, was not to be had:\n{done.stderr.strip()}")
    return venv.python.with_name("uv" + venv.python.suffix)


def _index_settings() -> dict[str, str]:
    """uv does not read pip's settings: hand over the index that pip uses here, if it is told one."""
    env = plain_environment()
    answer = capture([sys.executable, "-m", "pip", "config", "get", "global.index-url"])
    index = env.get("PIP_INDEX_URL") or (answer.stdout.strip() if answer.returncode == 0 else "")
    if index and "UV_DEFAULT_INDEX" not in env:
        env["UV_DEFAULT_INDEX"] = index
    return env
