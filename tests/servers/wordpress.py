"""A real WordPress from Debian's packages, with a database of its own and nobody else's."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.servers.parts import (
    answers,
    by_hand,
    free_port,
    lacking,
    run,
    started,
    wait_for,
)

# WRITER_WORDPRESS names the files of another version than the packaged one.
_SOURCE = Path(os.environ.get("WRITER_WORDPRESS", "/usr/share/wordpress"))
_FILES = Path(__file__).with_name("wordpress")


@dataclass(frozen=True, slots=True)
class WordPress:
    """One that runs. ``passwords`` are application passwords by user name."""

    url: str
    passwords: dict[str, str]
    folder: Path

    def php(self, code: str) -> str:
        """What PHP code prints that is run inside it, as its own plugins are."""
        script = self.folder / "run.php"
        script.write_text(f"<?php require '{self.folder}/www/wp-load.php';\n{code}\n")
        return run("php", str(script), log=self.folder / "php-run.log")


def missing() -> str:
    """Why it cannot run here, '' when it can."""
    programs = lacking(("php", "mariadbd", "mariadb-install-db"))
    if not (_SOURCE / "wp-settings.php").is_file():
        programs.append("wordpress")
    return f"WordPress needs {', '.join(programs)} (dev.py test --servers)" if programs else ""


@contextmanager
def running(folder: Path) -> Iterator[WordPress]:
    """A new WordPress in ``folder``: an administrator, an editor, an author, a contributor."""
    folder.mkdir(parents=True, exist_ok=True)
    log, port = folder / "setup.log", free_port()
    url, socket = f"http://127.0.0.1:{port}", folder / "db.sock"
    with ExitStack() as stack:
        _database(stack, folder, socket, log)
        _files(folder, url, socket)
        made = run(
            "php", str(_FILES / "setup.php"), str(folder / "www"), url, log=log, cwd=str(folder)
        )
        command = ["php", "-d", "upload_max_filesize=64M", "-d", "post_max_size=64M"]
        command += [
            "-S",
            f"127.0.0.1:{port}",
            "-t",
            str(folder / "www"),
            str(_FILES / "router.php"),
        ]
        workers = {"PHP_CLI_SERVER_WORKERS": "4"}
        process = stack.enter_context(started(command, folder / "php.log", workers))
        wait_for(answers(f"{url}/wp-json/"), "WordPress", folder / "php.log", process)
        yield WordPress(url, json.loads(made.splitlines()[-1]), folder)


def _database(stack: ExitStack, folder: Path, socket: Path, log: Path) -> None:
    data = f"--datadir={folder / 'db'}"
    run(
        *("mariadb-install-db", "--no-defaults", "--user=root", data, "--skip-test-db"),
        "--auth-root-authentication-method=normal",
        log=log,
    )
    command = ["mariadbd", "--no-defaults", "--user=root", data, f"--socket={socket}"]
    command += ["--skip-networking", f"--pid-file={folder / 'db.pid'}"]
    command += ["--innodb-buffer-pool-size=32M", "--innodb-flush-log-at-trx-commit=0"]
    process = stack.enter_context(started(command, folder / "db.log"))
    wait_for(socket.exists, "MariaDB", folder / "db.log", process)
    client = ("mariadb", "--no-defaults", "-uroot", "-S", str(socket))
    given = (
        "create database wp character set utf8mb4;"
        "create user wp@localhost identified by 'wp'; grant all on wp.* to wp@localhost"
    )
    run(*client, log=log, given=given)


def _files(folder: Path, url: str, socket: Path) -> None:
    """A copy of the packaged files, with links followed: they lead all over the system."""
    www = folder / "www"
    shutil.copytree(_SOURCE, www, ignore=shutil.ignore_patterns(".htaccess", "wp-config.php"))
    (www / "wp-content" / "uploads").mkdir(exist_ok=True)
    plugins = www / "wp-content" / "mu-plugins"
    plugins.mkdir(exist_ok=True)
    shutil.copy(_FILES / "quiet.php", plugins)
    config = (_FILES / "config.php").read_text()
    for name, value in {"URL": url, "SOCKET": str(socket), "LOG": str(folder / "wp.log")}.items():
        config = config.replace(f"@{name}@", value)
    (www / "wp-config.php").write_text(config)


if __name__ == "__main__":
    by_hand(running)
