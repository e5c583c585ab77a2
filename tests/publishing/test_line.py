"""The line to a server: where a secret may go, and what a bad server can do to us."""

import gzip
import itertools
import logging
import socket
import threading
import time
import traceback
from collections.abc import Callable

import pytest

from tests.publishing.loopback import answer, read_request, says, server, slowly
from writer.publishing import answers
from writer.publishing.address import read_address
from writer.publishing.answers import shown
from writer.publishing.errors import (
    BadConnection,
    Cancelled,
    Dropped,
    Insecure,
    NotReached,
    PublishFailed,
    StrangeAnswer,
)
from writer.publishing.line import Line, Patience
from writer.publishing.progress import Progress
from writer.publishing.secrets import Secret

SECRET = Secret("correct horse battery")
QUICK = Patience(connect=2.0, silence=2.0, answer=2.0, pauses=(0.01,))


def line(url: str, progress: Progress | None = None, patience: Patience = QUICK) -> Line:
    sign = {"Authorization": f"Bearer {SECRET.reveal()}"}
    return Line(read_address(url), SECRET, lambda: sign, progress or Progress(), patience)


@pytest.mark.parametrize(
    ("written", "base"),
    [
        ("example.org", "https://example.org"),
        (" https://Example.org/ ", "https://example.org"),
        ("https://example.org/news/", "https://example.org/news"),
        ("https://example.org:8443", "https://example.org:8443"),
        ("http://127.0.0.1:81", "http://127.0.0.1:81"),
        ("http://localhost", "http://localhost"),
        ("http://[::1]:81/x/", "http://[::1]:81/x"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
    ],
)
def test_an_address_is_read_as_people_type_it(written: str, base: str) -> None:
    assert read_address(written).base == base


@pytest.mark.parametrize(
    "written",
    [
        "",
        "ftp://example.org",
        "https://",
        "https://a b",
        "https://user:pass@example.org",
        "file:///etc",
        "https://example.org:99999",
        "https://exa\nmple.org",
        "javascript:alert(1)",
        "https://\\x",
    ],
)
def test_what_is_no_address_is_refused(written: str) -> None:
    with pytest.raises(BadConnection):
        read_address(written)


@pytest.mark.parametrize(
    "written",
    [
        "http://example.org",
        "http://10.0.0.1",
        "http://127.0.0.1.example.org",
        "http://localhost.evil.org",
    ],
)
def test_plain_http_is_for_this_machine_only(written: str) -> None:
    with pytest.raises(Insecure, match="https://"):
        read_address(written)


def test_what_only_reads_is_tried_again() -> None:
    calls = itertools.count()

    def handle(_request: bytes, connection: socket.socket) -> None:
        if next(calls):
            connection.sendall(answer(b'{"ok": true}'))

    with server(handle) as seen, line(seen.url) as one:
        assert one.get("/x").mapping() == {"ok": True}
        assert len(seen.requests) == 2


def test_what_changes_something_is_not_sent_twice() -> None:
    with server(lambda _request, _connection: None) as seen, line(seen.url) as one:
        with pytest.raises(Dropped, match="broke off"):
            one.call("POST", "/x", json={"a": 1})
        assert len(seen.requests) == 1


def test_a_server_that_is_not_there_is_said_to_be_so() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    with line(url) as one, pytest.raises(NotReached, match="cannot be reached"):
        one.get("/x")


def test_a_redirect_to_another_server_gets_no_secret() -> None:
    with server(says(answer())) as other:
        away = answer(b"", "302 Found", f"Location: {other.url}/x?a={SECRET.reveal()}")
        with (
            server(says(away)) as seen,
            line(seen.url) as one,
            pytest.raises(Insecure, match="another address") as caught,
        ):
            one.get("/x")
        assert other.requests == []
        assert SECRET.reveal() not in str(caught.value)


@pytest.mark.parametrize(
    "place", ["//evil.example/x", "http://127.0.0.1:1@evil.example/", "https:x"]
)
def test_odd_redirects_are_no_way_out(place: str) -> None:
    with server(says(answer(b"", "307 X", f"Location: {place}"))) as seen, line(seen.url) as one:
        with pytest.raises(PublishFailed):
            one.get("/x")
        assert len(seen.requests) == 1


def test_a_redirect_within_the_server_is_followed_but_not_for_ever() -> None:
    def handle(request: bytes, connection: socket.socket) -> None:
        if request.startswith(b"GET /new"):
            connection.sendall(answer(b'{"new": 1}'))
        elif request.startswith(b"GET /old"):
            connection.sendall(answer(b"", "301 Moved", "Location: /new"))
        else:
            connection.sendall(answer(b"", "302 Found", "Location: /again"))

    with server(handle) as seen, line(seen.url) as one:
        assert one.get("/old").mapping() == {"new": 1}
        with pytest.raises(StrangeAnswer, match="circle"):
            one.get("/circle")
        with pytest.raises(StrangeAnswer, match="instead of doing it"):
            one.call("POST", "/circle", json={})


def _endless() -> bytes:
    return b"HTTP/1.1 200 OK\r\n\r\n"


def _flood(_request: bytes, connection: socket.socket) -> None:
    connection.sendall(_endless())
    for _ in range(10_000):
        connection.sendall(b"x" * 65536)


def _bomb(_request: bytes, connection: socket.socket) -> None:
    packed = gzip.compress(b"\0" * (answers.MAX_BYTES + 10))
    connection.sendall(answer(packed, "200 OK", "Content-Encoding: gzip"))


def test_packed_answers_are_unpacked() -> None:
    packed = answer(gzip.compress(b'{"a": 1}'), "200 OK", "Content-Encoding: gzip")
    with server(says(packed)) as seen, line(seen.url) as one:
        assert one.get("/x").mapping() == {"a": 1}


@pytest.mark.parametrize("handle", [_flood, _bomb])
def test_an_answer_has_a_limit(
    handle: Callable[[bytes, socket.socket], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("writer.publishing.line.MAX_BYTES", 2**20)
    with server(handle) as seen, line(seen.url) as one, pytest.raises(StrangeAnswer, match="large"):
        one.get("/x")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
        b"\x16\x03\x01garbage",
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: " + b"y" * 200_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
)
def test_nonsense_is_a_broken_line(data: bytes) -> None:
    with server(says(data)) as seen, line(seen.url) as one, pytest.raises(Dropped):
        one.call("POST", "/x", json={})


@pytest.mark.parametrize("body", [b"<html>", b"[" * 100_000, b"\xff\xfe", b"", b"NaN x"])
def test_what_is_no_data_is_said_to_be_so(body: bytes) -> None:
    with server(says(answer(body))) as seen, line(seen.url) as one:
        got = one.get("/x")
        with pytest.raises(StrangeAnswer):
            got.mapping()


def test_a_server_that_drips_is_not_waited_for_without_end() -> None:
    def drip(_request: bytes, connection: socket.socket) -> None:
        slowly(iter([_endless(), *[b"x"] * 200]), connection, 0.1)

    patience = Patience(connect=2.0, silence=5.0, answer=0.5, pauses=())
    with server(drip) as seen, line(seen.url, patience=patience) as one:
        start = time.monotonic()
        with pytest.raises(Dropped, match="too long"):
            one.get("/x")
        assert time.monotonic() - start < 15


def test_a_silent_server_is_left() -> None:
    hold = threading.Event()

    def silent(_request: bytes, _connection: socket.socket) -> None:
        hold.wait(20)

    patience = Patience(connect=2.0, silence=0.3, answer=60.0, pauses=())
    with server(silent) as seen, line(seen.url, patience=patience) as one:
        with pytest.raises(Dropped, match="stopped answering"):
            one.get("/x")
        hold.set()


def test_cancelling_wakes_what_waits() -> None:
    progress, hold, asked = Progress(), threading.Event(), threading.Event()

    def silent(_request: bytes, _connection: socket.socket) -> None:
        asked.set()
        hold.wait(30)

    def cancel() -> None:
        asked.wait(20)
        progress.cancel()

    with server(silent) as seen, line(seen.url, progress, Patience()) as one:
        thread = threading.Thread(target=cancel)
        thread.start()
        start = time.monotonic()
        with pytest.raises(Cancelled):
            one.get("/x")
        assert time.monotonic() - start < 15
        with pytest.raises(Cancelled):
            one.get("/x")
        hold.set()
        thread.join()


def test_https_to_a_server_without_it_is_one_sentence() -> None:
    with server(says(answer())) as seen:
        url = seen.url.replace("http://", "https://")
        with line(url) as one, pytest.raises(Insecure, match="does not speak https"):
            one.get("/x")


def test_no_log_error_or_traceback_holds_the_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    def echo(request: bytes, connection: socket.socket) -> None:
        connection.sendall(answer(request, "500 Oops", "Content-Type: text/plain"))

    with server(echo) as seen, line(seen.url) as one:
        got = one.get("/x")
        assert SECRET.reveal() in got.data.decode()  # it came back
        assert SECRET.reveal() not in one.said(got.data.decode())
    with (
        server(lambda _request, _connection: None) as seen,
        line(seen.url) as one,
        pytest.raises(Dropped) as caught,
    ):
        one.get("/x")
    told = "".join(traceback.format_exception(caught.value)) + repr(caught.value) + caplog.text
    assert SECRET.reveal() not in told
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_words_of_a_server_are_fit_to_be_shown() -> None:
    assert shown("<b>No</b>\x1b[31m &amp;\u202e so\n\n on") == "No [31m & so on"
    assert len(shown("x" * 10_000)) <= 240


def test_a_form_names_its_file_in_plain_ascii() -> None:
    with server(says(answer())) as seen, line(seen.url) as one:
        one.call(
            "POST", "/x", fields={"alt": "Zürich"}, file=("file", "a-1.png", b"data", "image/png")
        )
        request = seen.requests[0]
        assert b'filename="a-1.png"' in request
        assert b"filename*" not in request
        assert "Zürich".encode() in request


def test_requests_are_read_whole() -> None:
    one, other = socket.socketpair()
    with one, other:
        one.sendall(b"POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\nab")
        one.sendall(b"cd")
        assert read_request(other).endswith(b"abcd")
