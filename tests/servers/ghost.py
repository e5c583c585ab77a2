"""A real Ghost from npm, with a database of its own.

It is built on this machine (``python3 -m tests.servers.ghost --install``: some minutes, and a C++
compiler), so no other test waits for it.
"""

import http.cookiejar
import json
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.servers.parts import answers, by_hand, free_port, started, wait_for
from workbench.servers import cache

VERSION = "5.130.6"  # the last of the fifth line, which runs on Node 20
_EMAIL, _PASSWORD = "ana@example.org", "test-Pass-12345"
_BOUNDARY = "a-part-of-the-form"


@dataclass(frozen=True, slots=True)
class Ghost:
    """One that runs. ``key`` is an Admin API key."""

    url: str
    key: str


def program() -> Path:
    """Where it is built."""
    return cache() / f"ghost-{VERSION}"


def missing() -> str:
    """Why it cannot run here, '' when it can."""
    there = (program() / "built").is_file() and shutil.which("node")
    return "" if there else "Ghost is not built (python3 -m tests.servers.ghost --install)"


def install() -> None:
    """Build it."""
    if not missing():
        return
    folder = program()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run(["npm", "pack", "--silent", f"ghost@{VERSION}"], cwd=folder, check=True)
    archive = folder / f"ghost-{VERSION}.tgz"
    subprocess.run(["tar", "xzf", archive.name, "--strip-components=1"], cwd=folder, check=True)
    archive.unlink()
    manifest = folder / "package.json"
    package = json.loads(manifest.read_text())
    for name in ("devDependencies", "resolutions"):  # these name a repository, and are not needed
        package.pop(name, None)
    manifest.write_text(json.dumps(package))
    for name in ("yarn.lock", "pnpm-lock.yaml", "pnpm-workspace.yaml"):
        (folder / name).unlink(missing_ok=True)
    command = ["npm", "install", "--omit=dev", "--legacy-peer-deps", "--no-audit", "--no-fund"]
    subprocess.run(command, cwd=folder, check=True)
    (folder / "built").touch()


@contextmanager
def running(folder: Path) -> Iterator[Ghost]:
    """A new Ghost in ``folder``, with an owner and one integration."""
    port, content = free_port(), folder / "content"
    url, log = f"http://127.0.0.1:{port}", folder / "ghost.log"
    shutil.copytree(program() / "content", content)
    for name in ("data", "images", "files", "media", "logs", "settings", "adapters", "public"):
        (content / name).mkdir(exist_ok=True)
    settings = {"NODE_ENV": "production", **_flat(_config(url, port, content))}
    with started(["node", "index.js"], log, settings, cwd=program()) as process:
        wait_for(answers(f"{url}/ghost/api/admin/site/"), "Ghost", log, process)
        yield Ghost(url, _key(url))


def _config(url: str, port: int, content: Path) -> dict[str, object]:
    many = {"freeRetries": 1000}
    return {
        "url": url,
        "server": {"host": "127.0.0.1", "port": port},
        "database": {
            "client": "sqlite3",
            "connection": {"filename": str(content / "data" / "ghost.db")},
            "useNullAsDefault": True,
        },
        "mail": {"transport": "stub"},
        "logging": {"level": "error", "transports": ["stdout"]},
        "process": "local",
        "security": {"staffDeviceVerification": False},
        "spam": {"user_login": many, "global_block": many},
        "privacy": {"useUpdateCheck": False, "useGravatar": False, "useRpcPing": False},
        "paths": {"contentPath": str(content)},
    }


def _flat(config: Mapping[str, object], above: str = "") -> dict[str, str]:
    """Settings as Ghost takes them from the environment: ``server__port``."""
    found: dict[str, str] = {}
    for name, value in config.items():
        if isinstance(value, Mapping):
            found |= _flat(value, f"{above}{name}__")
        else:
            found[f"{above}{name}"] = value if isinstance(value, str) else json.dumps(value)
    return found


class Owner:
    """The owner of a Ghost at her desk: requests as Ghost's own admin pages send them."""

    def __init__(self, url: str) -> None:
        self._url = url
        cookies = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self._opener = urllib.request.build_opener(cookies)

    def set_up(self) -> None:
        """Make the site and its owner."""
        owner = {"name": "Ana Ferreira", "email": _EMAIL, "password": _PASSWORD}
        self.call("authentication/setup/", {"setup": [{**owner, "blogTitle": "Test News"}]})

    def sign_in(self) -> None:
        """Start a session."""
        self.call("session/", {"username": _EMAIL, "password": _PASSWORD})

    def call(self, path: str, body: object = None) -> dict[str, Any]:
        """What the Admin API answers; with a ``body`` it is a POST."""
        data = None if body is None else json.dumps(body).encode()
        return self._send(path, data, "application/json")

    def bring_in(self, path: Path) -> dict[str, Any]:
        """Settings, Import: a JSON file, or a zip of one with pictures."""
        kind = "application/zip" if path.suffix == ".zip" else "application/json"
        head = f'Content-Disposition: form-data; name="importfile"; filename="{path.name}"'
        before = f"--{_BOUNDARY}\r\n{head}\r\nContent-Type: {kind}\r\n\r\n".encode()
        data = before + path.read_bytes() + f"\r\n--{_BOUNDARY}--\r\n".encode()
        return self._send("db/", data, f"multipart/form-data; boundary={_BOUNDARY}")

    def _send(self, path: str, data: bytes | None, kind: str) -> dict[str, Any]:
        request = urllib.request.Request(
            f"{self._url}/ghost/api/admin/{path}",
            data,
            {"Content-Type": kind, "Origin": self._url, "Accept-Version": "v5.0"},
        )
        answer = self._opener.open(request, timeout=60).read()
        return dict(json.loads(answer)) if answer[:1] == b"{" else {}


def _key(url: str) -> str:
    owner = Owner(url)
    owner.set_up()
    owner.sign_in()
    made = owner.call("integrations/?include=api_keys", {"integrations": [{"name": "Writer"}]})
    keys = made["integrations"][0]["api_keys"]
    one = next(key for key in keys if key["type"] == "admin")
    return f"{one['id']}:{str(one['secret']).rpartition(':')[2]}"


if __name__ == "__main__":
    if "--install" in sys.argv:
        install()
    else:
        by_hand(running)
