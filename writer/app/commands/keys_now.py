"""Which keys commands have now, for tips and hints that name one: people change them."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QKeySequence

from writer.app.commands.command_list import BY_ID

_changed: dict[str, tuple[str, ...]] = {}
"""Of those commands that have others than they are declared with; the settings' for every window."""


def remember(keys: Mapping[str, Sequence[str]]) -> None:
    """Have these commands go by other keys than they are declared with, and all others by their own."""
    _changed.clear()
    _changed.update({name: tuple(some) for name, some in keys.items()})


def key_of(command_id: str) -> str:
    """The command's first key as the platform writes it, '' when it has none."""
    keys = _changed.get(command_id, BY_ID[command_id].keys)
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def with_key(words: str, command_id: str) -> str:
    """``words`` and, in brackets, the command's key if it has one."""
    key = key_of(command_id)
    return f"{words} ({key})" if key else words
