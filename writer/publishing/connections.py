"""The connections of this desk: a small file without secrets in Writer's settings folder."""

import re
from collections.abc import Mapping
from pathlib import Path

from writer.exporters import target
from writer.publishing.address import read_address
from writer.publishing.base import Connection, System
from writer.publishing.errors import BadConnection
from writer.publishing.registry import system
from writer.speech import say
from writer.storage.folders import FolderUnavailable, config_dir
from writer.storage.json_files import read_json, set_aside, write_json

_NAME = re.compile(r"[\w][\w .-]{0,39}")


def connections() -> tuple[Connection, ...]:
    """Every connection, by name. A broken file counts as empty and is kept aside."""
    try:
        file = _file()
    except FolderUnavailable:
        return ()
    value = read_json(file)
    if value is None:
        return ()
    if not isinstance(value, list):
        set_aside(file)
        return ()
    found = filter(None, map(_read, value))
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def connection(name: str) -> Connection:
    """The connection called ``name``. Raises BadConnection."""
    every = connections()
    for one in every:
        if one.name == name:
            return one
    known = ", ".join(one.name for one in every)
    raise BadConnection(
        say("There is no connection “{name}”: there is {known}.", name=name, known=known)
        if known
        else say("There is no connection “{name}”: add one with writer connections add.", name=name)
    )


def made(name: str, kind: str, settings: Mapping[str, str]) -> Connection:
    """A connection that has all it needs. Raises BadConnection, Insecure or UnknownTarget."""
    if not _NAME.fullmatch(name.strip()):
        raise BadConnection(
            say("The name of a connection is a word or two of letters and digits, such as “paper”.")
        )
    chosen = system(kind)
    kept = {one.name: settings.get(one.name, "").strip() or one.default for one in chosen.FIELDS}
    unknown = sorted(set(settings) - set(kept))
    if unknown:
        raise BadConnection(
            say("{title} has no setting “{unknown}”.", title=chosen.TITLE, unknown=unknown[0])
        )
    for one in chosen.FIELDS:
        if one.required and not kept[one.name]:
            raise BadConnection(
                say("A connection to {title} needs: {field}.", title=chosen.TITLE, field=one.title)
            )
    if kept.get("address"):
        kept["address"] = read_address(kept["address"]).base
    if kept.get("folder"):  # whatever folder a later command is given in
        kept["folder"] = str(Path(kept["folder"]).expanduser().absolute())
    if kept.get("target"):
        target(kept["target"])  # says which there are, when it is none of them
    return Connection(name.strip(), kind, {key: value for key, value in kept.items() if value})


def keep(one: Connection) -> None:
    """Add a connection, or change the one of that name. Raises WriterError."""
    others = [other for other in connections() if other.name != one.name]
    _save([*others, one])


def remove(name: str) -> None:
    """Forget a connection; what is published stays. Raises WriterError."""
    gone = connection(name)
    _save([other for other in connections() if other.name != gone.name])


def system_of(one: Connection) -> System:
    """The kind of system a connection leads to. Raises BadConnection."""
    return system(one.system)


def _save(every: list[Connection]) -> None:
    write_json(
        _file(),
        [{"name": one.name, "system": one.system, **one.settings} for one in every],
    )


def _file() -> Path:
    return config_dir() / "connections.json"


def _read(value: object) -> Connection | None:
    if not isinstance(value, dict):
        return None
    settings = {str(key): text for key, text in value.items() if isinstance(text, str)}
    name, kind = settings.pop("name", ""), settings.pop("system", "")
    return Connection(name, kind, settings) if name and kind else None
