"""Secrets stay secret, wherever they could get out."""

import base64
import copy
import json
import pickle
import sys
from collections.abc import Iterator
from types import ModuleType
from urllib.parse import quote

import keyring
import keyring.backend
import keyring.backends.fail
import pytest
from keyring.compat import properties
from keyring.errors import PasswordDeleteError

from writer.publishing.secrets import Keyring, NoVault, Secret, vault

WORDS = "abcd EFGH ij%l"


class Drawer(keyring.backend.KeyringBackend):
    """A keyring in memory. It is never chosen by itself: being defined is enough to be listed."""

    @properties.classproperty
    def priority(cls) -> float:
        raise RuntimeError("only where a test asks for it")

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError("none")
        del self.kept[service, username]


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    before, made = keyring.get_keyring(), Drawer()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_a_secret_shows_itself_to_nobody() -> None:
    one = Secret(WORDS)
    for told in (repr(one), str(one), f"{one}", f"{one!r:>30}", repr([one])):
        assert "EFGH" not in told
    for leak in (pickle.dumps, copy.copy, copy.deepcopy, json.dumps):
        with pytest.raises(TypeError):
            leak(one)
    assert not hasattr(one, "__dict__")
    assert one.reveal() == WORDS


@pytest.mark.parametrize(
    "form",
    [
        WORDS,
        WORDS.replace(" ", ""),
        quote(WORDS),
        base64.b64encode(WORDS.encode()).decode(),
    ],
)
def test_a_secret_that_comes_back_is_taken_out(form: str) -> None:
    assert "EFGH" not in Secret(WORDS).redact(f"No: {form}!")
    assert form not in Secret(WORDS).redact(f"No: {form}!")


def test_half_of_a_key_is_a_secret_too() -> None:
    key = "6500000000000000000000aa:" + "ab12" * 16
    assert "ab12ab12" not in Secret(key).redact("bad " + "ab12" * 16)


def test_a_keyring_keeps_and_forgets(drawer: Drawer) -> None:
    kept = vault()
    assert isinstance(kept, Keyring)
    assert kept.get("paper") is None
    assert kept.keep("paper", Secret(WORDS))
    found = kept.get("paper")
    assert found is not None
    assert found.reveal() == WORDS
    kept.forget("paper")
    kept.forget("paper")
    assert kept.get("paper") is None


def test_without_a_keyring_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]
    assert isinstance(vault(), NoVault)
    keyring.set_keyring(before)
    monkeypatch.setitem(sys.modules, "keyring", None)
    none = vault()
    assert isinstance(none, NoVault)
    assert none.get("paper") is None
    assert not none.keep("paper", Secret(WORDS))
    none.forget("paper")


def test_a_file_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    in_a_file = type("PlaintextKeyring", (Drawer,), {"__module__": "keyrings.alt.file"})
    before = keyring.get_keyring()
    keyring.set_keyring(in_a_file())
    assert isinstance(vault(), NoVault)
    keyring.set_keyring(before)


def test_a_keyring_that_stays_locked_is_none(drawer: Drawer) -> None:
    class Locked(Drawer):
        def get_password(self, service: str, username: str) -> str | None:
            raise keyring.errors.KeyringLocked("locked")

        def set_password(self, service: str, username: str, password: str) -> None:
            raise keyring.errors.KeyringLocked("locked")

    keyring.set_keyring(Locked())
    assert Keyring().get("paper") is None
    assert not Keyring().keep("paper", Secret(WORDS))


def test_the_module_is_only_imported_when_it_is_used() -> None:
    assert isinstance(sys.modules["writer.publishing.secrets"], ModuleType)
    assert "keyring" not in vars(sys.modules["writer.publishing.secrets"])
