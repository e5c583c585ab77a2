"""Passwords and keys: held where they cannot be seen, kept in the system's keyring or nowhere.

A secret is never written to a file, a log or an error, and no command takes one as an argument.
Where there is no keyring it is asked for each time.
"""

import base64
from collections.abc import Iterable
from typing import NoReturn, Protocol
from urllib.parse import quote, quote_plus

from writer.publishing.errors import PublishFailed
from writer.speech import say

_SERVICE = "Writer"
_HIDDEN = "•••"
_SHORTEST = 4
"""Characters; hiding something shorter would tear words apart."""


class Secret:
    """A password or key. Only :meth:`reveal` gives it; printing, copying or pickling does not."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The secret itself, for the one place that sends it."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __repr__(self) -> str:
        return f"Secret({_HIDDEN})"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __reduce__(self) -> NoReturn:
        raise TypeError("A secret is not to be stored.")

    def redact(self, text: str, others: Iterable[str] = ()) -> str:
        """``text`` of a server without the secret, in whatever form it comes back."""
        forms = {*_forms(self._text), *others, *self._parts()}
        for form in sorted(forms, key=len, reverse=True):
            if len(form) >= _SHORTEST:
                text = text.replace(form, _HIDDEN)
        return text

    def _parts(self) -> set[str]:
        """The half of a Ghost key that signs, and a password without the blanks it is shown with."""
        halves = self._text.split(":")
        return {*halves[1:], self._text.replace(" ", "")}


def _forms(text: str) -> set[str]:
    encoded = base64.b64encode(text.encode("utf-8", "replace")).decode("ascii")
    return {text, encoded, encoded.rstrip("="), quote(text), quote_plus(text), repr(text)[1:-1]}


class Vault(Protocol):
    """Where secrets are kept from one day to the next."""

    name: str

    def get(self, connection: str) -> Secret | None:
        """The secret of a connection, None when it is not kept."""
        ...

    def keep(self, connection: str, secret: Secret) -> bool:
        """Keep a secret; False when there is nowhere to."""
        ...

    def forget(self, connection: str) -> None:
        """Forget a secret, if it is kept."""
        ...


class NoVault:
    """No keyring on this system: nothing is kept."""

    name = ""

    def get(self, connection: str) -> Secret | None:
        """Nothing."""
        return None

    def keep(self, connection: str, secret: Secret) -> bool:
        """Not kept."""
        return False

    def forget(self, connection: str) -> None:
        """Nothing to forget."""


class Keyring:
    """The system's keyring, by the ``keyring`` package."""

    name = "the system’s keyring"

    def get(self, connection: str) -> Secret | None:
        """The secret; None also when the keyring stays locked."""
        import keyring
        from keyring.errors import KeyringError

        try:
            found = keyring.get_password(_SERVICE, connection)
        except (KeyringError, OSError, RuntimeError):
            return None
        return Secret(found) if found else None

    def keep(self, connection: str, secret: Secret) -> bool:
        """Keep a secret; False when the keyring does not take it."""
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(_SERVICE, connection, secret.reveal())
        except (KeyringError, OSError, RuntimeError):
            return False
        return True

    def forget(self, connection: str) -> None:
        """Forget a secret. Raises PublishFailed when the keyring does not let go of it."""
        import keyring
        from keyring.errors import KeyringError, PasswordDeleteError

        try:
            keyring.delete_password(_SERVICE, connection)
        except PasswordDeleteError:
            return
        except (KeyringError, OSError, RuntimeError):
            raise PublishFailed(
                say(
                    "The keyring is locked: the secret of “{connection}” is still in it.",
                    connection=connection,
                )
            ) from None


def vault() -> Vault:
    """The keyring where there is a real one, else none: a file is no place for a secret."""
    try:
        import keyring
    except ImportError:
        return NoVault()
    backend = keyring.get_keyring()
    module = type(backend).__module__
    if module.startswith("keyrings.alt") or module in (
        "keyring.backends.fail",
        "keyring.backends.null",
    ):
        return NoVault()
    if module == "keyring.backends.chainer" and not _real(getattr(backend, "backends", ())):
        return NoVault()
    return Keyring()


def _real(backends: Iterable[object]) -> bool:
    """Whether the first of the chained keyrings, which is the one used, is no file."""
    first = next(iter(backends), None)
    return first is not None and not type(first).__module__.startswith("keyrings.alt")
