"""Installing packages of Debian and its descendants, or saying which ones."""

from collections.abc import Iterable
from shutil import which

from workbench.console import Trouble, capture, is_root, on_linux, plain_environment, say

_INSTALL = ("install", "--yes", "--quiet", "--no-install-recommends")
# A new machine often updates itself in its first minutes and holds dpkg's lock.
_PATIENCE = ("-o", "DPkg::Lock::Timeout=300")


def is_debian() -> bool:
    """Whether this system installs by apt-get."""
    return on_linux() and which("apt-get") is not None


def can_install() -> bool:
    """Whether install() would install, and not only say what to type."""
    return is_debian() and is_root()


def has_time64_names() -> bool:
    """Whether libraries carry the suffix t64, as from Debian 13 and Ubuntu 24.04 on."""
    answer = capture(["dpkg-query", "--show", "--showformat", "${db:Status-Abbrev}\\n", "lib*t64"])
    return "ii" in answer.stdout


def install_command(packages: Iterable[str]) -> str:
    """The one line a person has to type."""
    names = " ".join(sorted(packages))
    return f"sudo apt-get update && sudo apt-get install --yes --no-install-recommends {names}"


def install(packages: Iterable[str], why: str) -> None:
    """Install ``packages`` when we are root on Debian or Ubuntu; else Trouble with the command to type."""
    if not is_debian():
        raise Trouble(f"{why}. Install what your system calls: {', '.join(sorted(packages))}.")
    if not is_root():
        raise Trouble(f"{why}. Install what is missing with this line, then start again:\n\n"
                      f"    {install_command(packages)}\n")  # fmt: skip
    say(f"{why}; installing {', '.join(sorted(packages))} ...")
    env = {**plain_environment(), "DEBIAN_FRONTEND": "noninteractive"}
    # A source that fails need not be the one that is used: only the installation decides.
    capture(["apt-get", *_PATIENCE, "update", "--quiet"], env=env)
    done = capture(["apt-get", *_PATIENCE, *_INSTALL, *sorted(packages)], env=env)
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line.startswith("E:")]
        raise Trouble(
            "apt-get could not install them:\n" + "\n".join(lines or [done.stderr.strip()])
        )
