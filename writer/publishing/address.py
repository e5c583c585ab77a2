"""Addresses of servers: what may be typed, and which are safe enough to send a secret to."""

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from writer.publishing.errors import BadConnection, Insecure
from writer.speech import say


@dataclass(frozen=True, slots=True)
class Address:
    """Where a server is: ``base`` has no slash at its end."""

    scheme: str
    host: str
    port: int
    base: str

    @property
    def origin(self) -> tuple[str, str, int]:
        """What must stay the same for a secret to be sent."""
        return self.scheme, self.host, self.port

    @property
    def is_here(self) -> bool:
        """Whether it is this very machine."""
        return is_loopback(self.host)


def read_address(written: str) -> Address:
    """The address a person typed; https where no scheme is given.

    Raises BadConnection for what is no address and Insecure for plain http to another machine.
    """
    text = written.strip()
    if "://" not in text:
        text = f"https://{text}"
    found = _split(text)
    if found is None:
        raise BadConnection(
            say("“{written}” is not the address of a site.", written=written.strip()[:80])
        )
    scheme, host, port, path, named = found
    if named:
        raise BadConnection(
            say("An address with a name or password in it is refused: Writer asks for them.")
        )
    if scheme == "http" and not is_loopback(host):
        raise Insecure(
            say(
                "{host} would be reached without encryption, and the password could be read on the way: use an address that begins with https://.",
                host=host,
            )
        )
    shown = f"[{host}]" if ":" in host else host
    usual = port == (443 if scheme == "https" else 80)
    base = f"{scheme}://{shown}{'' if usual else f':{port}'}{path.rstrip('/')}"
    return Address(scheme, host, port, base)


def _split(text: str) -> tuple[str, str, int, str, bool] | None:
    if any(char.isspace() or ord(char) < 33 or char == "\\" for char in text):
        return None
    try:
        parts = urlsplit(text)
        port = parts.port
        host = (parts.hostname or "").encode("idna").decode("ascii") if parts.hostname else ""
    except (ValueError, UnicodeError):
        return None
    scheme = parts.scheme.lower()
    if scheme not in ("http", "https") or not host:
        return None
    named = "@" in parts.netloc
    return scheme, host.lower(), port or (443 if scheme == "https" else 80), parts.path, named


def is_loopback(host: str) -> bool:
    """Whether ``host`` is this machine: what is sent there is on no wire."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def same_origin(address: Address, url: str) -> bool:
    """Whether ``url`` leads to the very server of ``address``."""
    found = _split(url)
    return found is not None and not found[4] and found[:3] == address.origin
