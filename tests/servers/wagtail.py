"""A real Wagtail from PyPI, in an environment of its own, with a site of one type of article."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.servers.parts import answers, by_hand, free_port, run, started, wait_for
from workbench.servers import cache

_SITE = Path(__file__).with_name("wagtail_site")


@dataclass(frozen=True, slots=True)
class Wagtail:
    """One that runs."""

    url: str
    token: str
    parent: int
    python: Path
    site: Path

    def shell(self, code: str) -> str:
        """What Python code prints that is run inside it."""
        command = (str(self.python), "manage.py", "shell", "--no-imports", "-v0", "-c", code)
        return run(*command, log=self.site / "shell.log", cwd=str(self.site))


def environment() -> Path:
    """The environment that ``dev.py test --servers`` makes."""
    return cache() / "wagtail"


def missing() -> str:
    """Why it cannot run here, '' when it can."""
    there = (environment() / "ready").is_file()
    return "" if there else "Wagtail is not installed (dev.py test --servers)"


@contextmanager
def running(folder: Path) -> Iterator[Wagtail]:
    """A new Wagtail in ``folder``, with one user and a token."""
    site, port = folder / "site", free_port()
    shutil.copytree(_SITE, site)
    python, url = environment() / "bin" / "python", f"http://127.0.0.1:{port}"
    log = folder / "setup.log"
    _database(python, site, log)
    made = Wagtail(url, "", 0, python, site)
    token, parent = made.shell(_SETUP.replace("@PORT@", str(port))).split()[-2:]
    command = [str(python), "manage.py", "runserver", "--noreload", f"127.0.0.1:{port}"]
    log = folder / "wagtail.log"
    with started(command, log, cwd=site) as process:
        wait_for(answers(f"{url}/api/v3/openapi.json"), "Wagtail", log, process)
        yield Wagtail(url, token, int(parent), python, site)


_SETUP = """
from django.contrib.auth import get_user_model
from wagtail.models import APIToken, Site
user = get_user_model().objects.create_superuser("ana", "ana@example.org", "test-ana-1")
_, token = APIToken.create_token(user=user, name="test")
site = Site.objects.get(is_default_site=True)
site.hostname, site.port = "127.0.0.1", @PORT@
site.save()
print(token, site.root_page_id)
"""


def _database(python: Path, site: Path, log: Path) -> None:
    """An empty database; made once, for its 200 migrations take a minute, and copied then."""
    digest = hashlib.sha256()
    for path in sorted(_SITE.rglob("*.py")):
        digest.update(path.read_bytes())
    kept = environment() / f"empty-{digest.hexdigest()[:12]}.sqlite3"
    if not kept.exists():
        for command in (("makemigrations", "news"), ("migrate",)):
            run(str(python), "manage.py", *command, "-v0", log=log, cwd=str(site))
        part = kept.with_suffix(f".{os.getpid()}")
        shutil.copy(site / "db.sqlite3", part)
        part.replace(kept)
    shutil.copy(kept, site / "db.sqlite3")


if __name__ == "__main__":
    by_hand(running)
