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

from tests.servers.parts import answers, by_hand, free_port, started, wait_for
from workbench.servers import cache

VERSION = "5.130.6"  # the last of the fifth line, which runs on Node 20
_PASSWORD = "test-Pass-12345"


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


def _key(url: str) -> str:
    cookies = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
    opener = urllib.request.build_opener(cookies)

    def call(path: str, body: object) -> dict[str, list[dict[str, object]]]:
        request = urllib.request.Request(
            f"{url}/ghost/api/admin/{path}",
            json.dumps(body).encode(),
            {"Content-Type": "application/json", "Origin": url, "Accept-Version": "v5.0"},
        )
        data = opener.open(request, timeout=60).read()
        return dict(json.loads(data)) if data[:1] == b"{" else {}

    owner = {"name": "Ana Ferreira", "email": "ana@example.org", "password": _PASSWORD}
    call("authentication/setup/", {"setup": [{**owner, "blogTitle": "Test News"}]})
    call("session/", {"username": "ana@example.org", "password": _PASSWORD})
    made = call("integrations/?include=api_keys", {"integrations": [{"name": "Writer"}]})
    keys = made["integrations"][0]["api_keys"]
    assert isinstance(keys, list)
    one = next(key for key in keys if key["type"] == "admin")
    return f"{one['id']}:{str(one['secret']).rpartition(':')[2]}"


if __name__ == "__main__":
    if "--install" in sys.argv:
        install()
    else:
        by_hand(running)
