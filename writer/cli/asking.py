"""Asking for passwords and keys on the terminal, where they do not show."""

import sys

from writer.publishing.base import Connection
from writer.publishing.connections import system_of
from writer.publishing.errors import SecretNeeded
from writer.publishing.secrets import Secret, Vault, vault


class Secrets:
    """The secrets of this run: from the keyring, else asked for once and kept if they worked."""

    def __init__(self, kept_in: Vault | None = None) -> None:
        self._vault = kept_in or vault()
        self._asked: dict[str, Secret] = {}

    def of(self, to: Connection) -> Secret:
        """The secret of a connection; empty for a folder. Raises SecretNeeded."""
        wanted = system_of(to).SECRET
        if not wanted:
            return Secret("")
        known = self._asked.get(to.name) or self._vault.get(to.name)
        if known is None:
            known = self._asked[to.name] = ask(f"{wanted.capitalize()} for “{to.name}”: ")
        return known

    def worked(self, to: Connection) -> None:
        """Keep in the keyring what was typed, now that it is known to be right."""
        typed = self._asked.get(to.name)
        if typed and sys.stdin.isatty():
            self._vault.keep(to.name, typed)


def ask(prompt: str) -> Secret:
    """A secret as typed, or one line of standard input. Raises SecretNeeded."""
    if sys.stdin.isatty():
        from getpass import getpass

        typed = getpass(prompt)
    else:
        typed = sys.stdin.readline()
    typed = typed.strip()
    if not typed:
        raise SecretNeeded(
            f"{prompt.rstrip(': ')} is needed: type it when asked, or give it on standard input."
        )
    return Secret(typed)
