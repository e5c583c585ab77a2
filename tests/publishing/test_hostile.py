"""Servers that lie: whatever they answer, the writer reads a sentence, and nothing else happens."""

import json
import random
import socket
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.publishing.desk_kit import connect, send
from tests.publishing.loopback import answer, says, server
from writer.errors import WriterError
from writer.publishing.errors import (
    Conflict,
    Insecure,
    NotAllowed,
    NotThere,
    PublishFailed,
    Refused,
    ServerTrouble,
    WrongSecret,
)
from writer.publishing.publishing import try_connection
from writer.publishing.secrets import Secret

SYSTEMS = {
    "wordpress": ({"user": "ana"}, "abcd efgh"),
    "ghost": ({}, "65f0c0ffee0000000000beef:" + "0123456789abcdef" * 4),
    "wagtail": ({}, "wagtail_token"),
}
_NAMES = (
    *("id", "title", "raw", "content", "slug", "status", "code", "data", "term_id", "name", "link"),
    *("items", "meta", "types", "create", "properties", "body", "features", "x-rich-text-features"),
    *("modified_gmt", "capabilities", "unfiltered_html", "publish_posts", "tags", "categories"),
    *("source_url", "root_page_id", "is_default_site", "warnings", "html_url", "user", "posts"),
)
_LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 10**20),
    st.floats(allow_nan=False),
    st.sampled_from(
        ["", "1", "publish", "news.ArticlePage", "<b>x</b>\x1b[2J", "../../etc", "x" * 500]
    ),
)
_JSON = st.recursive(
    _LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(_NAMES), inner, max_size=6)
    ),
    max_leaves=20,
)


@pytest.mark.parametrize("name", SYSTEMS)
@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    answers=st.lists(
        st.tuples(st.sampled_from([200, 200, 201, 400, 404]), _JSON), min_size=1, max_size=8
    )
)
def test_any_answer_is_a_sentence_or_a_post(
    name: str, answers: list[tuple[int, object]], story: Path
) -> None:
    """Every request is answered with the next of ``answers``, round and round."""
    turn = iter(range(10**6))

    def handle(_request: bytes, line: socket.socket) -> None:
        status, value = answers[next(turn) % len(answers)]
        line.sendall(
            answer(json.dumps(value).encode(), f"{status} X", "Content-Type: application/json")
        )

    given_settings, secret = SYSTEMS[name]
    with server(handle) as seen:
        to = connect(name, f"desk{random.random()}", address=seen.url, **given_settings)
        try:
            send(story, to, secret)
        except WriterError as error:
            told = str(error)
            assert told
            assert len(told) < 900
            assert not any(ord(char) < 32 for char in told)
        assert len(seen.requests) < 200


@pytest.mark.parametrize("name", SYSTEMS)
@pytest.mark.parametrize(
    ("status", "kind"),
    [
        ("401 Unauthorized", WrongSecret),
        ("403 Forbidden", NotAllowed),
        ("404 Not Found", NotThere),
        ("413 Too Large", Refused),
        ("422 No", Refused),
        ("429 Slow Down", ServerTrouble),
        ("500 Oops", ServerTrouble),
        ("507 Insufficient Storage", ServerTrouble),
    ],
)
def test_every_refusal_is_one_sentence(name: str, status: str, kind: type[PublishFailed]) -> None:
    given_settings, secret = SYSTEMS[name]
    page = b"<html><h1>No</h1></html>"
    with server(says(answer(page, status, "Content-Type: text/html"))) as seen:
        to = connect(name, address=seen.url, **given_settings)
        with pytest.raises(kind) as caught:
            try_connection(to, Secret(secret))
    assert str(caught.value).endswith(".")
    assert "<" not in str(caught.value)


@pytest.mark.parametrize("name", SYSTEMS)
def test_what_was_signed_with_is_not_said_back(name: str) -> None:
    """A server that puts our own request into its error."""
    given_settings, secret = SYSTEMS[name]

    def echo(request: bytes, line: socket.socket) -> None:
        words = request.decode("latin-1")
        said = {
            "code": "rest_odd",
            "message": words,
            "detail": words,
            "errors": [{"message": words, "msg": words, "context": words}],
        }
        line.sendall(answer(json.dumps(said).encode(), "400 X", "Content-Type: application/json"))

    with server(echo) as seen:
        to = connect(name, address=seen.url, **given_settings)
        with pytest.raises(Refused) as caught:
            try_connection(to, Secret(secret))
        [signed] = [
            line.decode().split()[-1]
            for line in seen.requests[0].split(b"\r\n")
            if line.lower().startswith(b"authorization")
        ]
    assert "•••" in str(caught.value)
    assert signed not in str(caught.value)
    assert signed[:20] not in str(caught.value)


def _certificate(folder: Path, name: str, *more: str) -> Path:
    """A certificate signed by itself, with its key in one file."""
    both = folder / "both.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={name}"]
    command += ["-addext", f"subjectAltName={name}", *more]
    command += ["-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (FileNotFoundError, subprocess.CalledProcessError):
        pytest.skip("there is no openssl to make a certificate with")
    both.write_bytes((folder / "key.pem").read_bytes() + (folder / "cert.pem").read_bytes())
    return both


@contextmanager
def _encrypted(certificate: Path) -> Iterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    listener = socket.create_server(("127.0.0.1", 0))
    import threading

    def accept() -> None:
        while True:
            try:
                plain, _ = listener.accept()
            except OSError:
                return
            try:
                with context.wrap_socket(plain, server_side=True) as line:
                    line.recv(4096)
                    line.sendall(answer())
            except OSError:
                plain.close()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield f"https://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


def test_a_certificate_signed_by_itself_gets_no_secret(tmp_path: Path) -> None:
    with _encrypted(_certificate(tmp_path, "IP:127.0.0.1")) as url:
        to = connect("wordpress", address=url, user="ana")
        with pytest.raises(Insecure, match="nothing was sent") as caught:
            try_connection(to, Secret("abcd"))
    assert len(str(caught.value).split(". ")) == 1


def test_the_certificate_of_another_gets_no_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = _certificate(tmp_path, "DNS:paper.example")
    trusted = ssl.create_default_context(cafile=str(tmp_path / "cert.pem"))
    monkeypatch.setattr("writer.publishing.line._trust", lambda: trusted)
    with _encrypted(made) as url:
        to = connect("wordpress", address=url, user="ana")
        with pytest.raises(Insecure, match="not that of"):
            try_connection(to, Secret("abcd"))


def test_what_a_server_says_moves_no_cursor(story: Path) -> None:
    """Codes for terminals in names, addresses and bodies do not reach one."""
    bad = "\x1b[2J\x1b]0;x\x07\u202eevil"
    post = {
        "id": 7,
        "title": {"raw": f"T{bad}"},
        "content": {"raw": f"<p>B{bad}</p>"},
        "excerpt": {"raw": bad},
        "slug": f"s{bad}",
        "status": "publish",
        "link": f"https://example.org/{bad}",
        "name": f"N{bad}",
        "capabilities": {"publish_posts": True},
        "source_url": "https://example.org/a.png",
    }

    def handle(request: bytes, line: socket.socket) -> None:
        listed = request.startswith(b"GET ") and b"/posts?" in request
        said = [] if listed or b"/tags?" in request or b"/categories?" in request else post
        line.sendall(answer(json.dumps(said).encode(), "200 X", "Content-Type: application/json"))

    with server(handle) as seen:
        to = connect("wordpress", address=seen.url, user="ana")
        done = send(story, to, "abcd")
        told = "".join((*done.notes, *done.changes, done.remote.url, done.remote.edit_url))
        assert "evil" in told
        post["title"] = {"raw": f"Other{bad}"}
        with pytest.raises(Conflict) as caught:
            send(story, to, "abcd")
        told += caught.value.theirs.replace("\n", "") + str(caught.value)
    assert not [char for char in told if ord(char) < 32 or char == "\u202e"]
