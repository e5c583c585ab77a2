"""The line to one server: every request of every connection goes through here.

It sends a secret only over https (or to this machine), only to the server it was meant for, waits
for nothing without end, can be cut at any moment, and takes no more than it can hold.
"""

import asyncio
import ssl
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urljoin

from writer import __version__
from writer.publishing.address import Address, same_origin
from writer.publishing.answers import MAX_BYTES, Answer, shown
from writer.publishing.errors import (
    BadConnection,
    Cancelled,
    Dropped,
    Insecure,
    NotReached,
    StrangeAnswer,
)
from writer.publishing.progress import Progress
from writer.publishing.secrets import Secret
from writer.publishing.tls import what_is_wrong
from writer.speech import say

if TYPE_CHECKING:
    import httpx

_REDIRECTS = (301, 302, 303, 307, 308)
_MOST_REDIRECTS = 5
_SLOWEST = 20_000  # bytes a second that an upload may be expected to make


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds: to connect, for the next bytes, for an answer in all."""

    connect: float = 10.0
    silence: float = 30.0
    answer: float = 90.0
    pauses: tuple[float, ...] = (0.4, 1.5)
    """Before each further try of what can be tried again without harm."""


PATIENCE = Patience()


class Line:
    """A line to the server at ``address``. ``sign`` gives the headers that carry the secret."""

    def __init__(
        self,
        address: Address,
        secret: Secret,
        sign: Callable[[], Mapping[str, str]],
        progress: Progress,
        patience: Patience | None = None,
    ) -> None:
        self.address = address
        self.where = address.host
        self.secret = secret
        self.progress = progress
        self._sign = sign
        self._sent: set[str] = set()
        """What the secret looked like in requests: a server may say it back."""
        self._patience = patience or PATIENCE
        self._runner = asyncio.Runner()
        self._client: httpx.AsyncClient | None = None

    # -- asking --------------------------------------------------------------------------------

    def call(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str | list[str]] | None = None,
        json: object = None,
        content: bytes | None = None,
        fields: Mapping[str, str] | None = None,
        file: tuple[str, str, bytes, str] | None = None,
        headers: Mapping[str, str] | None = None,
        signed: bool = True,
    ) -> Answer:
        """Ask and give the answer, whatever its status. ``path`` follows the address's base.

        ``file`` is (field, ASCII name, bytes, kind) of a form with ``fields``. What only reads is
        tried again when the line breaks; so is anything of which nothing was sent. Raises
        Unreached, Insecure, StrangeAnswer, Cancelled.
        """
        parts = _Parts(method, path, params, json, content, fields, file, headers, signed)
        pauses = iter(self._patience.pauses)
        while True:
            self.progress.check()
            try:
                return self._once(parts)
            except (NotReached, Dropped) as error:
                again = isinstance(error, NotReached) or method == "GET"
                pause = next(pauses, None)
                if not again or pause is None:
                    raise
                self._wait(pause)

    def get(self, path: str, **params: str | list[str]) -> Answer:
        """Read something."""
        return self.call("GET", path, params=params)

    def said(self, words: str) -> str:
        """Words of the server, fit to be shown: no secret, no tags, not too long."""
        return shown(self.secret.redact(words, self._sent))

    def _once(self, parts: "_Parts") -> Answer:
        url = self.address.base + parts.path
        for _ in range(_MOST_REDIRECTS):
            answer = self._run(parts, url)
            if answer.status not in _REDIRECTS:
                if answer.is_cut_off:
                    raise Dropped(say("The connection to {where} broke off.", where=self.where))
                return answer
            url = self._followed(parts, url, answer)
        raise StrangeAnswer(say("{where} sends Writer round in a circle.", where=self.where))

    def _followed(self, parts: "_Parts", url: str, answer: Answer) -> str:
        target = urljoin(url, answer.headers.get("location", ""))
        if not same_origin(self.address, target):
            raise Insecure(
                say(
                    "{where} sends Writer on to “{shown}”, and a secret is not sent to another address: change the connection if that one is right.",
                    where=self.where,
                    shown=shown(self.secret.redact(target, self._sent), 80),
                )
            )
        if parts.method != "GET":
            raise StrangeAnswer(
                say(
                    "{where} sends Writer on to “{shown}” instead of doing it: change the connection’s address.",
                    where=self.where,
                    shown=shown(self.secret.redact(target, self._sent), 80),
                )
            )
        return target

    # -- sending -------------------------------------------------------------------------------

    def _run(self, parts: "_Parts", url: str) -> Answer:
        loop = self._runner.get_loop()

        async def run() -> Answer:
            task = asyncio.current_task()
            assert task is not None
            forget = self.progress.on_cancel(lambda: _wake(loop, task))
            try:
                return await self._send(parts, url)
            finally:
                forget()

        with self._in_sentences():
            return self._runner.run(run())

    async def _send(self, parts: "_Parts", url: str) -> Answer:
        client = await self._open()
        request = client.build_request(parts.method, url, **parts.as_arguments())
        if parts.signed:
            headers = self._sign()
            for value in headers.values():
                self._sent.update((value, value.rpartition(" ")[2]))
            request.headers.update(headers)
        async with asyncio.timeout(self._patience.answer + parts.size / _SLOWEST):
            response = await client.send(request, stream=True)
            try:
                data = await self._read(response)
            finally:
                await response.aclose()
        return Answer(response.status_code, response.headers, data, self.where)

    async def _open(self) -> "httpx.AsyncClient":
        if self._client is None:
            import httpx

            waits, here = self._patience, self.address.is_here
            self._client = httpx.AsyncClient(
                verify=_trust() if self.address.scheme == "https" else False,
                timeout=httpx.Timeout(waits.silence, connect=waits.connect),
                follow_redirects=False,
                trust_env=not here,  # a proxy for the office is none for this machine
                headers={
                    "User-Agent": f"Writer/{__version__}",
                    "Accept": "application/json",
                    "Accept-Encoding": "identity",
                },
            )
        return self._client

    async def _read(self, response: "httpx.Response") -> bytes:
        data = bytearray()
        async for piece in response.aiter_raw():
            data += piece
            if len(data) > MAX_BYTES:
                raise StrangeAnswer(
                    say("The answer of {where} is too large to be one.", where=self.where)
                )
        coding = response.headers.get("content-encoding", "identity").strip().lower()
        return bytes(data) if coding in ("", "identity") else self._unpacked(bytes(data), coding)

    def _unpacked(self, data: bytes, coding: str) -> bytes:
        """Some servers pack what was asked for unpacked; a bomb among them goes off in a box."""
        if coding not in ("gzip", "x-gzip", "deflate"):
            raise StrangeAnswer(
                say("{where} answered in a packing that was not asked for.", where=self.where)
            )
        unpack = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)
        try:
            found = unpack.decompress(data, MAX_BYTES)
        except zlib.error:
            raise StrangeAnswer(
                say("The answer of {where} is damaged.", where=self.where)
            ) from None
        if unpack.unconsumed_tail:
            raise StrangeAnswer(
                say("The answer of {where} is too large to be one.", where=self.where)
            )
        return found

    # -- failing -------------------------------------------------------------------------------

    @contextmanager
    def _in_sentences(self) -> Iterator[None]:
        """Say what went wrong; the causes are dropped, for they carry requests with their secrets."""
        import httpx

        where = self.where
        try:
            yield
        except asyncio.CancelledError:
            raise Cancelled(say("Stopped: publishing was cancelled.")) from None
        except TimeoutError:
            raise Dropped(say("{where} takes too long to answer.", where=where)) from None
        except httpx.ConnectTimeout:
            raise NotReached(
                say("{where} cannot be reached: it does not answer.", where=where)
            ) from None
        except (httpx.ConnectError, httpx.ProxyError) as error:
            problem = what_is_wrong(error, where)
            if problem:
                raise Insecure(problem) from None
            raise NotReached(
                say("{where} cannot be reached: check the network and the address.", where=where)
            ) from None
        except httpx.TimeoutException:
            raise Dropped(say("{where} stopped answering.", where=where)) from None
        except httpx.TransportError:
            raise Dropped(say("The connection to {where} broke off.", where=where)) from None
        except (httpx.InvalidURL, UnicodeError):
            raise BadConnection(
                say("The address of {where} cannot be used.", where=where)
            ) from None

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while (rest := until - time.monotonic()) > 0:
            self.progress.check()
            time.sleep(min(rest, 0.05))

    # -- ending --------------------------------------------------------------------------------

    def close(self) -> None:
        """Hang up."""
        client, self._client = self._client, None
        if client is not None:
            self._runner.run(_hung_up(client))
        self._runner.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


@dataclass(frozen=True, slots=True, repr=False)
class _Parts:
    method: str
    path: str
    params: Mapping[str, str | list[str]] | None
    json: object
    content: bytes | None
    fields: Mapping[str, str] | None
    file: tuple[str, str, bytes, str] | None
    headers: Mapping[str, str] | None
    signed: bool

    @property
    def size(self) -> int:
        """Bytes of what is large in it."""
        return len(self.content or b"") + (len(self.file[2]) if self.file else 0)

    def as_arguments(self) -> dict[str, Any]:
        """As httpx wants it."""
        given: dict[str, Any] = {"headers": dict(self.headers or {})}
        if self.params:
            given["params"] = dict(self.params)
        if self.json is not None:
            given["json"] = self.json
        if self.content is not None:
            given["content"] = self.content
        if self.file is not None:
            field, name, data, kind = self.file
            given["files"] = {field: (name, data, kind)}
            given["data"] = dict(self.fields or {})
        return given


def _wake(loop: asyncio.AbstractEventLoop, task: "asyncio.Task[Answer]") -> None:
    if not loop.is_closed():
        loop.call_soon_threadsafe(task.cancel)


async def _hung_up(client: "httpx.AsyncClient") -> None:
    await client.aclose()
    for _ in range(5):
        await asyncio.sleep(0)  # what is closed says so to the loop in its next rounds


def _trust() -> ssl.SSLContext:
    """The system's certificates, among them those of an office, and those that come with httpx."""
    import certifi

    trusted = ssl.create_default_context()
    trusted.load_verify_locations(certifi.where())
    return trusted
