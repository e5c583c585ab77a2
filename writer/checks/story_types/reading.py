"""Reading a story type's TOML file, with a sentence and a line for whatever is wrong in it."""

from collections.abc import Iterator
from pathlib import Path

from writer.checks.settings_file import Key, SettingsFile, read_settings
from writer.checks.story_types.model import (
    NEEDS,
    ROLES,
    BlockNeed,
    FieldNeed,
    Need,
    Size,
    StoryType,
)
from writer.speech import say

_KEYS = ("title", "about", "fields", "blocks", "ordered", "words", "template")
_FIELD_KEYS = ("need", "least", "most", "value")
_BLOCK_KEYS = ("is", "need", "least", "most", "words", "heading", "why", "sample")
_SIZE_KEYS = ("least", "most", "need")


def read_type(path: Path) -> StoryType:
    """The story type a file describes; its name is the file's. Raises BadSettings."""
    file = read_settings(path)
    _only(file, file.values, _KEYS, ())
    words = file.values.get("words")
    size, need = _size_and_need(file, words, ("words",))
    ordered = file.values.get("ordered", True)
    if not isinstance(ordered, bool):
        raise file.bad(say("“ordered” is true or false."), "ordered")
    return StoryType(
        path.stem,
        say(_text(file, file.values, "title", ()) or path.stem.replace("_", " ").capitalize()),
        say(_text(file, file.values, "about", ())),
        tuple(_fields(file)),
        tuple(_blocks(file)),
        ordered,
        size,
        need,
        _text(file, file.values, "template", ()).lstrip("\n"),
        path,
    )


def _fields(file: SettingsFile) -> Iterator[FieldNeed]:
    listed = file.values.get("fields", {})
    if not isinstance(listed, dict):
        raise file.bad(say("“fields” is a table of field names."), "fields")
    for name, says in listed.items():
        keys = ("fields", name)
        table = {"need": says} if isinstance(says, str) else says
        if not isinstance(table, dict):
            raise file.bad(say("“{name}” says must, should or may.", name=name), *keys)
        _only(file, table, _FIELD_KEYS, keys)
        size = Size(_count(file, table, "least", keys), _count(file, table, "most", keys))
        value = _text(file, table, "value", keys)
        yield FieldNeed(name, _need(file, table, keys), size, value)


def _blocks(file: SettingsFile) -> Iterator[BlockNeed]:
    listed = file.values.get("blocks", [])
    if not isinstance(listed, list):
        raise file.bad(say("“blocks” is a list: write [[blocks]] over each."), "blocks")
    for at, table in enumerate(listed):
        keys: tuple[Key, ...] = ("blocks", at)
        if not isinstance(table, dict):
            raise file.bad(say("A block is a table: write [[blocks]] over it."), *keys)
        _only(file, table, _BLOCK_KEYS, keys)
        role = _text(file, table, "is", keys)
        if role not in ROLES:
            known = ", ".join(ROLES)
            raise file.bad(say("“is” names no block; there are {known}.", known=known), *keys, "is")
        yield BlockNeed(
            role,
            _need(file, table, keys),
            Size(_count(file, table, "least", keys), _count(file, table, "most", keys)),
            _size_and_need(file, table.get("words"), (*keys, "words"))[0],
            _text(file, table, "heading", keys),
            say(_text(file, table, "why", keys)),
            _text(file, table, "sample", keys),
        )


def _size_and_need(file: SettingsFile, table: object, keys: tuple[Key, ...]) -> tuple[Size, Need]:
    if table is None:
        return Size(), "should"
    if not isinstance(table, dict):
        raise file.bad(say("A size is written { least = 10, most = 60 }."), *keys)
    _only(file, table, _SIZE_KEYS, keys)
    size = Size(_count(file, table, "least", keys), _count(file, table, "most", keys))
    return size, _need(file, table, keys)


def _need(file: SettingsFile, table: dict[str, object], keys: tuple[Key, ...]) -> Need:
    value = table.get("need", "should")
    for need in NEEDS:
        if value == need:
            return need
    raise file.bad(say("“need” is must, should or may, not “{value}”.", value=value), *keys, "need")


def _count(
    file: SettingsFile, table: dict[str, object], name: str, keys: tuple[Key, ...]
) -> int | None:
    value = table.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise file.bad(say("“{name}” is a whole number.", name=name), *keys, name)
    return value


def _text(file: SettingsFile, table: dict[str, object], name: str, keys: tuple[Key, ...]) -> str:
    value = table.get(name, "")
    if not isinstance(value, str):
        raise file.bad(
            say("“{name}” is text: put it between quotation marks.", name=name), *keys, name
        )
    return value


def _only(
    file: SettingsFile, table: dict[str, object], known: tuple[str, ...], keys: tuple[Key, ...]
) -> None:
    for name in table:
        if name not in known:
            raise file.bad(
                say(
                    "“{name}” is not known here; there are {listed}.",
                    name=name,
                    listed=", ".join(known),
                ),
                *keys,
                name,
            )
