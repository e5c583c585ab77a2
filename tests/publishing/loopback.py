"""Servers on this machine that do what no real one can be made to do: break off, mislead, stall."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

Handler = Callable[[bytes, socket.socket], None]
"""Gets a whole request and the connection; closing it without an answer breaks the line."""


@dataclass
class Seen:
    """A server that runs, and the requests it got."""

    url: str
    requests: list[bytes] = field(default_factory=list)

    def lines(self) -> list[str]:
        """The first line of each request."""
        return [one.split(b"\r\n", 1)[0].decode("latin-1") for one in self.requests]


@contextmanager
def server(handler: Handler, port: int = 0) -> Iterator[Seen]:
    """Serve with ``handler``, each connection in a thread, one request a connection."""
    listener = socket.create_server(("127.0.0.1", port))
    seen = Seen(f"http://127.0.0.1:{listener.getsockname()[1]}")
    ended = threading.Event()

    def serve(connection: socket.socket) -> None:
        with connection, suppress(OSError):
            request = read_request(connection)
            if request:
                seen.requests.append(request)
                handler(request, connection)

    def accept() -> None:
        while not ended.is_set():
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield seen
    finally:
        ended.set()
        with suppress(OSError):  # wakes accept(); on some systems it is closed by then
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


def read_request(connection: socket.socket) -> bytes:
    """One request with its body."""
    connection.settimeout(20)
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return data
        data += piece
        if data.startswith(b"\x16"):  # the first byte of a TLS handshake
            return data
    head, _, body = data.partition(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            length = int(value)
    while len(body) < length:
        piece = connection.recv(65536)
        if not piece:
            break
        body += piece
    return head + b"\r\n\r\n" + body


def answer(body: bytes = b"{}", status: str = "200 OK", *headers: str) -> bytes:
    """An answer, after which the connection ends."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def says(data: bytes) -> Handler:
    """Always the same answer."""
    return lambda _request, connection: connection.sendall(data)


Fault = Callable[[bytes], str]
"""What is to happen to a request: '' passes, ``lost`` does it and drops the answer, ``cut`` sends
the first bytes of the answer, ``unsent`` never delivers it."""


@contextmanager
def faulty(target: str, fault: Fault, port: int = 0) -> Iterator[Seen]:
    """A line to the real server at ``target`` that breaks as ``fault`` says."""
    place = urlsplit(target)
    assert place.hostname is not None
    assert place.port is not None
    where = (place.hostname, place.port)

    def handle(request: bytes, connection: socket.socket) -> None:
        what = fault(request)
        if what == "unsent":
            return
        reply = _passed_on(where, request)
        if what == "cut":
            connection.sendall(reply[: len(reply) // 2])
        elif what != "lost":
            connection.sendall(reply)

    with server(handle, port) as seen:
        yield seen


def _passed_on(where: tuple[str, int], request: bytes) -> bytes:
    head, _, body = request.partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"connection:")]
    with socket.create_connection(where, timeout=60) as line:
        line.sendall(b"\r\n".join([*lines, b"Connection: close"]) + b"\r\n\r\n" + body)
        reply = b""
        while piece := line.recv(65536):
            reply += piece
    return reply


def slowly(pieces: Iterator[bytes], connection: socket.socket, pause: float) -> None:
    """Send pieces with a pause after each, until nobody listens any more."""
    for piece in pieces:
        connection.sendall(piece)
        time.sleep(pause)
