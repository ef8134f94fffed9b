"""Fetching from a server on loopback, over HTTP and HTTPS."""

from __future__ import annotations

import gzip
import socket
import ssl
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from threading import Event, Thread

import pytest
import trustme
from support.loopback import Loopback, ReceivedRequest, Response

from generator.remote import bodies, fetching
from generator.remote.errors import FetchError
from generator.remote.fetching import HttpFetcher
from generator.remote.remote_file import RemoteFile

TEXT = b'{"openapi": "3.1.0"}'


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda request: Response(TEXT)) as server:
        yield server


def fetch(url: str) -> RemoteFile:
    return HttpFetcher().fetch(url)


def fail(url: str) -> FetchError:
    with pytest.raises(FetchError) as raised:
        HttpFetcher().fetch(url)
    return raised.value


def test_a_file(server: Loopback) -> None:
    server.respond = lambda request: Response(TEXT, headers={"ETag": '"a"'})
    url = f"{server.origin}/openapi.json"
    assert fetch(f"{url}?key=1#/info") == RemoteFile(f"{url}?key=1", url, TEXT, '"a"')
    assert server.requests[0].target == "/openapi.json?key=1"
    assert server.requests[0].headers["User-Agent"] == "specloom"


def test_a_file_that_is_not_modified(server: Loopback) -> None:
    def respond(request: ReceivedRequest) -> Response:
        is_same = request.headers.get("If-None-Match") == '"a"'
        return Response(b"", status=304) if is_same else Response(TEXT)

    server.respond = respond
    old = RemoteFile(server.origin, server.origin, b"old", '"a"')
    assert HttpFetcher().fetch(server.origin, old) is old
    older = RemoteFile(server.origin, server.origin, b"older", '"b"')
    assert HttpFetcher().fetch(server.origin, older).data == TEXT
    server.respond = lambda request: Response(b"", status=304)
    assert "status 304" in fail(server.origin).message


def test_an_etag_that_is_no_etag_is_not_kept(server: Loopback) -> None:
    server.respond = lambda request: Response(TEXT, headers={"ETag": '"' + "a" * 1_000 + '"'})
    assert fetch(server.origin).etag == ""


@pytest.mark.parametrize(
    ("status", "message", "hint"),
    [
        (404, "status 404 (Not Found)", "/openapi.json"),
        (401, "status 401 (Unauthorized)", "SPECLOOM_HEADERS, as: 127.0.0.1:"),
        (403, "status 403 (Forbidden)", "SPECLOOM_HEADERS"),
        (503, "status 503 (Service Unavailable)", "later"),
        (299, "status 299", ""),
        (204, "status 204 (No Content)", ""),
    ],
)
def test_other_statuses(server: Loopback, status: int, message: str, hint: str) -> None:
    server.respond = lambda request: Response(b"", status=status)
    error = fail(server.origin)
    assert message in error.message
    assert hint in (error.hint or "")


@pytest.mark.parametrize(
    ("content", "media_type", "message"),
    [
        (b"<!DOCTYPE html><title>Log in", "text/html", "sends a web page"),
        (b"\xef\xbb\xbf\n<!-- a --> <!-- b -->\n<HTML>", "application/json", "sends a web page"),
        (b"<p>Log in", "text/html; charset=utf-8", "sends a web page"),
        (b" \n", "application/json", "sends an empty file"),
    ],
)
def test_what_is_no_description(
    server: Loopback, content: bytes, media_type: str, message: str
) -> None:
    server.respond = lambda request: Response(content, media_type=media_type)
    assert message in fail(server.origin).message


def test_many_comments_are_read_in_linear_time(server: Loopback) -> None:
    server.respond = lambda request: Response(b"<!-- -->" * 1_000, media_type="text/xml")
    assert fetch(server.origin).data


@pytest.mark.parametrize(
    ("text", "charset", "expected"),
    [
        ("é".encode("latin-1"), "ISO-8859-1", "é".encode()),
        ("é".encode(), "iso-8859-1", "é".encode()),  # the declaration is wrong
        ("é".encode("utf-16-le"), '"utf-16le"', "é".encode()),
        ("é".encode("utf-16"), "utf-16", "é".encode("utf-16")),  # with a mark, as in files
        (b"\xff", "utf-7", b"\xff"),
    ],
)
def test_encodings(server: Loopback, text: bytes, charset: str, expected: bytes) -> None:
    server.respond = lambda request: Response(text, media_type=f"text/yaml; charset={charset}")
    assert fetch(server.origin).data == expected


# --- redirects ----------------------------------------------------------------


def redirect(routes: dict[str, str]) -> Callable[[ReceivedRequest], Response]:
    """Return a server that redirects some paths, and has the file at all others."""

    def respond(request: ReceivedRequest) -> Response:
        location = routes.get(request.path)
        if location is None:
            return Response(TEXT)
        return Response(b"", status=302, headers={"Location": location})

    return respond


def test_relative_references_are_resolved_against_the_last_url(server: Loopback) -> None:
    server.respond = redirect({"/a": "/b/c.json", "/b/c.json": "../d/e.json?signature=x"})
    file = fetch(f"{server.origin}/a")
    assert (file.url, file.base_url) == (f"{server.origin}/a", f"{server.origin}/d/e.json")


def test_redirects_that_are_not_followed(server: Loopback) -> None:
    routes = {"/loop": "/loop", "/http": "http://acme.com/", "/empty": "", "/file": "file:///a"}
    server.respond = redirect(routes)
    assert "redirects more than 10 times" in fail(f"{server.origin}/loop").message
    assert "http is only allowed" in fail(f"{server.origin}/http").message
    assert "'file' URLs" in fail(f"{server.origin}/file").message


def test_credentials_are_sent_to_exactly_one_host(
    server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Loopback(lambda request: Response(TEXT)) as other:
        here = server.port
        monkeypatch.setenv("SPECLOOM_HEADERS", f"127.0.0.1:{here} Authorization: Bearer secret\n")
        server.respond = redirect(
            {"/port": f"{other.origin}/", "/host": f"http://localhost:{here}/", "/same": "/b"}
        )
        for path in ("/port", "/host", "/same"):
            fetch(f"{server.origin}{path}")
        assert "Authorization" not in other.requests[0].headers
    sent = {each.path: each.headers.get("Authorization") for each in server.requests}
    assert sent == {
        "/port": "Bearer secret",
        "/host": "Bearer secret",
        "/": None,
        "/same": "Bearer secret",
        "/b": "Bearer secret",
    }


def test_cookies_are_not_kept(server: Loopback) -> None:
    server.respond = lambda request: Response(TEXT, headers={"Set-Cookie": "a=b"})
    fetcher = HttpFetcher()
    fetcher.fetch(f"{server.origin}/a")
    fetcher.fetch(f"{server.origin}/b")
    assert "Cookie" not in server.requests[1].headers


def test_proxies_get_nothing_for_this_machine(
    server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert fetch(server.origin).data == TEXT
    assert "'acme.invalid' refuses connections" in fail("https://acme.invalid/").message


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("HTTPS_PROXY", "socks5://127.0.0.1:1", "the proxy in the environment cannot be used"),
        ("HTTPS_PROXY", "gopher://127.0.0.1:1", "the proxy in the environment cannot be used"),
        ("SSL_CERT_FILE", "missing.pem", "the trusted certificates cannot be read"),
    ],
)
def test_settings_in_the_environment(
    name: str, value: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    assert message in fail("https://acme.invalid/").message


# --- limits -------------------------------------------------------------------


def test_size_is_limited_while_it_is_read(
    server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "MAX_FILE_BYTES", 5_000_000)
    bomb = gzip.compress(b" " * 5_000_001)
    server.respond = lambda request: Response(bomb, headers={"Content-Encoding": "gzip"})
    assert "larger than 5 MB" in fail(server.origin).message
    server.respond = lambda request: Response(b" " * 5_000_001)
    assert "larger than 5 MB" in fail(server.origin).message


def test_decompressed_pieces_are_small() -> None:
    """A chunk may expand to a thousand times its size, which is never in memory."""
    bomb = gzip.compress(bytes(100_000_000), 1)
    tracemalloc.start()
    try:
        with pytest.raises(FetchError, match="larger than 2 MB"):
            bodies.read_body([bomb], "gzip", 2_000_000)
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("content", "encoding", "message"),
    [
        (gzip.compress(TEXT)[:-8], "gzip", "before the end of the file"),
        (TEXT, "gzip", "data that is not gzip"),
        (TEXT, "br", "an encoding that was not asked for"),
        (TEXT, "gzip, gzip", "an encoding that was not asked for"),
    ],
    # The bytes contain the time, so they would name the test differently in each process.
    ids=["cut", "plain", "unknown", "twice"],
)
def test_content_encodings(server: Loopback, content: bytes, encoding: str, message: str) -> None:
    server.respond = lambda request: Response(content, headers={"Content-Encoding": encoding})
    assert message in fail(server.origin).message


def test_gzip(server: Loopback) -> None:
    compressed = gzip.compress(TEXT)
    server.respond = lambda request: Response(compressed, headers={"Content-Encoding": "gzip"})
    assert fetch(server.origin).data == TEXT


def test_time_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that sends a byte now and then does not keep a run waiting."""
    monkeypatch.setattr(fetching, "MAX_SECONDS", 0.3)
    is_over = Event()
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:

        def drip() -> None:
            connection, _ = listener.accept()
            with connection, suppress(OSError):
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
                while not is_over.wait(0.05):
                    connection.sendall(b" ")

        Thread(target=drip, daemon=True).start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        error = fail(url)
        is_over.set()
    assert "the file was not received within" in error.message
    assert not error.is_final


def test_the_time_of_all_files_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever file takes it; after that, nothing is sent."""
    monkeypatch.setattr(fetching, "MAX_TOTAL_SECONDS", 0.2)
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        fetcher = HttpFetcher()
        for _ in range(2):
            with pytest.raises(FetchError, match="files at URLs were not received") as raised:
                fetcher.fetch(f"http://127.0.0.1:{listener.getsockname()[1]}/")
            assert raised.value.is_final


def test_the_number_of_files_is_limited(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "_MAX_FILES", 1)
    fetcher = HttpFetcher()
    fetcher.fetch(server.origin)
    with pytest.raises(FetchError, match="more than 1 URLs"):
        fetcher.fetch(server.origin)


# --- connections --------------------------------------------------------------


def test_refused_connections_and_unknown_hosts() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        port = listener.getsockname()[1]
    assert f"'127.0.0.1:{port}' refuses connections" in fail(f"http://127.0.0.1:{port}/").message
    assert "'specloom.invalid' is not known" in fail("https://specloom.invalid/").message


def test_a_server_that_does_not_speak_http() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:

        def answer() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(1_000)
                connection.sendall(b"SSH-2.0-OpenSSH\r\n\r\n")

        Thread(target=answer, daemon=True).start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        assert "does not speak HTTP" in fail(url).message


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def secure_server(authority: trustme.CA) -> Iterator[Loopback]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with Loopback(lambda request: Response(TEXT), tls=context) as server:
        yield server


def test_certificates(
    secure_server: Loopback,
    authority: trustme.CA,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    error = fail(secure_server.origin)
    assert "cannot be trusted: " in error.message
    assert "SSL_CERT_FILE" in (error.hint or "")
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    assert fetch(secure_server.origin).data == TEXT
    url = f"https://localhost:{secure_server.port}"
    assert "is not valid for 'localhost'" in fail(url).message
    secure_server.respond = redirect({"/": f"http://127.0.0.1:{secure_server.port}/b"})
    assert "not encrypted" in fail(secure_server.origin).message


def test_tls_with_a_server_that_has_none(server: Loopback) -> None:
    url = server.origin.replace("http:", "https:")
    assert "no encrypted connection" in fail(url).message
