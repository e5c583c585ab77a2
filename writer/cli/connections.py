"""List, add, try and remove the systems that stories are published to."""

from argparse import ArgumentParser, Namespace

from writer.cli.asking import Secrets, ask
from writer.cli.parsing import UsageError, note, say
from writer.publishing import connections
from writer.publishing.base import Connection
from writer.publishing.errors import SecretNeeded
from writer.publishing.publishing import try_connection
from writer.publishing.registry import system, systems
from writer.publishing.secrets import Vault, vault


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "action", nargs="?", choices=("list", "add", "test", "remove"), default="list"
    )
    parser.add_argument("name", metavar="NAME", nargs="?")
    kinds = ", ".join(one.NAME for one in systems())
    parser.add_argument("--system", metavar="KIND", help=kinds)
    for name, words in _fields().items():
        parser.add_argument(f"--{name}", metavar="VALUE", help=words)


def run(options: Namespace) -> int:
    """Carry out one action."""
    if options.action == "list":
        say("".join(_line(one) for one in connections.connections()))
        if not connections.connections():
            note(
                "There is no connection yet: writer connections add NAME --system KIND --address …"
            )
        return 0
    if not options.name:
        raise UsageError(f"Which connection? writer connections {options.action} NAME.")
    return _ACTIONS[options.action](options)


def _add(options: Namespace) -> int:
    if not options.system:
        kinds = ", ".join(one.NAME for one in systems())
        raise UsageError(f"To what kind of system? Give --system with one of {kinds}.")
    given = {name: getattr(options, name) for name in _fields() if getattr(options, name)}
    made = connections.made(options.name, options.system, given)
    connections.keep(made)
    note(f"The connection “{made.name}” was added.")
    wanted = system(made.system).SECRET
    kept_in = vault()
    if wanted and kept_in.name:
        _keep(made.name, wanted, kept_in)
    elif wanted:
        note(f"There is no keyring here: the {wanted} will be asked for each time.")
    return 0


def _keep(name: str, wanted: str, kept_in: Vault) -> None:
    try:
        secret = ask(f"{wanted.capitalize()} for “{name}”, kept in {kept_in.name}: ")
    except SecretNeeded:
        note(f"None was typed: the {wanted} will be asked for each time.")
        return
    if not kept_in.keep(name, secret):
        note(f"The keyring did not take it: the {wanted} will be asked for each time.")


def _test(options: Namespace) -> int:
    one = connections.connection(options.name)
    secrets = Secrets()
    who, notes = try_connection(one, secrets.of(one))
    secrets.worked(one)
    say(f"{one.name}: {who}\n")
    for line in notes:
        note(f"{one.name}: {line}")
    return 0


def _remove(options: Namespace) -> int:
    connections.remove(options.name)
    vault().forget(options.name)
    note(f"The connection “{options.name}” was removed; what is published stays.")
    return 0


_ACTIONS = {"add": _add, "test": _test, "remove": _remove}


def _line(one: Connection) -> str:
    where = one.get("address") or one.get("folder")
    who = f" as {one.get('user')}" if one.get("user") else ""
    return f"{one.name:<15} {one.system:<10} {where}{who}\n"


def _fields() -> dict[str, str]:
    """Every setting of every kind of system, with what it is."""
    words: dict[str, str] = {}
    kinds: dict[str, list[str]] = {}
    for kind in systems():
        for one in kind.FIELDS:
            said = f"{one.title.lower()}, such as {one.help}" if one.help else one.title.lower()
            words.setdefault(one.name, said)
            kinds.setdefault(one.name, []).append(kind.NAME)
    return {name: f"{said} ({', '.join(kinds[name])})" for name, said in words.items()}
