"""The style `requests`: another HTTP library behind the same runtime, called over loopback."""

from __future__ import annotations

import copy
import gzip
import io
import logging
import pickle
import re
import ssl
import sys
import traceback
import zlib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import requests
import requests.utils
import trustme
from support.commands import check_with_mypy
from support.faults import FaultyServer, Script
from support.inline_clients import import_inline_client
from support.loopback import Loopback, ReceivedRequest, Response
from support.paths import ROOT
from support.runtime_names import list_http_names
from support.transports import respond_in_order

STYLE_FOLDER = ROOT / "templates" / "requests"
SPEC = """\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
servers: [{url: "https://pets.example.com/v1"}]
security: [{key: []}]
paths:
  /pets/{pet_id}:
    parameters: [{name: pet_id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: getPet
      parameters: [{name: tag, in: query, schema: {type: array, items: {type: string}}}]
      responses:
        "200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
        "404": {description: None, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
    put:
      operationId: replacePet
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses:
        "200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
  /photos:
    get:
      operationId: getPhoto
      responses: {"200": {description: OK, content: {image/png: {schema: {type: string, format: binary}}}}}
    post:
      operationId: addPhoto
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {type: object, required: [file], properties: {file: {type: string, format: binary}, title: {type: string}}}
      responses: {"204": {description: OK}}
  /events:
    get:
      operationId: watchPets
      responses: {"200": {description: OK, content: {text/event-stream: {schema: {$ref: "#/components/schemas/Pet"}}}}}
components:
  securitySchemes: {key: {type: apiKey, in: query, name: key}}
  schemas:
    Pet: {type: object, required: [id], properties: {id: {type: string}}}
"""
PET = Response.from_json({"id": "é1"})
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    style = '[package]\nname = "{name}"\n[retries]\nfirst_pause = 0.01\n[names.methods]\nwatchPets = "watch"\n'
    return import_inline_client("requests_pets", SPEC, style, "requests", tmp_path_factory)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: PET) as loopback:
        yield loopback


class Pipe(io.BytesIO):
    """A file without a length."""

    def seekable(self) -> bool:
        return False

    def tell(self) -> int:
        raise OSError

    def fileno(self) -> int:
        raise OSError


def connect(api: ModuleType, origin: str, **settings: Any) -> Any:
    return api.Client(base_url=f"{origin}/v1", key="s3cret", **settings)


def test_json(api: ModuleType, server: Loopback) -> None:
    with connect(api, server.origin) as client:
        assert client.pets.get("a/b ü", tag=["x y", "z&"]).id == "é1"
        assert client.pets.replace("a", id="b").id == "é1"
        get, put = server.requests
    assert get.target == "/v1/pets/a%2Fb%20%C3%BC?tag=x%20y&tag=z%26&key=s3cret"
    assert (get.headers["Accept"], get.headers["Host"]) == (
        "application/json",
        server.origin.removeprefix("http://"),
    )
    product = re.escape(requests.utils.default_user_agent("requests"))
    assert re.search(rf"requests_pets/1.0.0 python/\S+ {product}$", get.headers["User-Agent"])
    assert (put.method, put.json) == ("PUT", {"id": "b"})
    assert put.headers["Content-Type"] == "application/json"


@pytest.mark.parametrize(
    ("status", "error_class"),
    [(400, "BadRequestError"), (404, "NotFoundError"), (418, "StatusError"), (503, "ServerError")],
)
def test_error_statuses(api: ModuleType, server: Loopback, status: int, error_class: str) -> None:
    server.respond = lambda _: Response.from_json({"id": "gone"}, status)
    with (
        connect(api, server.origin, max_retries=0) as client,
        pytest.raises(getattr(api, error_class)) as caught,
    ):
        client.pets.get("a")
    error = caught.value
    assert (error.status_code, error.body) == (status, {"id": "gone"})
    assert "s3cret" not in f"{error!r} {error.request!r} {error.response.request.url}"
    copied = pickle.loads(pickle.dumps(error))
    assert (type(copied), copied.body, str(copied)) == (type(error), error.body, str(error))
    if status == 404:
        assert error.error == api.models.Pet(id="gone")


def test_retries(api: ModuleType, server: Loopback) -> None:
    """After a status, and after a connection that breaks before the response."""
    server.respond = respond_in_order(Response(b"", 503), Response(b"", 429), PET)
    with connect(api, server.origin) as client:
        assert client.pets.get("a").id == "é1"
    assert len(server.requests) == 3
    whole = Script(HEAD + b"Content-Length: 10\r\n\r\n" + b'{"id":"b"}')
    with (
        FaultyServer(Script(), Script(end="reset"), whole) as faulty,
        connect(api, faulty.origin) as client,
    ):
        assert client.pets.get("a").id == "b"
        assert len(faulty.requests) == 3


def test_timeouts_and_failed_connections(api: ModuleType) -> None:
    with (
        FaultyServer(Script(end="wait")) as faulty,
        connect(api, faulty.origin, max_retries=0, timeout=0.05) as client,
    ):
        with pytest.raises(api.APITimeoutError):
            client.pets.get("a")
        with pytest.raises(api.APITimeoutError, match=r"deadline of 0\.05 s"):
            client.with_options(timeout=5, deadline=0.05).pets.get("a")
    with (
        FaultyServer(Script(HEAD + b"Content-Length: 99\r\n\r\n{")) as faulty,
        connect(api, faulty.origin, max_retries=0) as client,
        pytest.raises(api.APIConnectionError),
    ):
        client.pets.get("a")
    with (
        connect(api, "http://127.0.0.1:9", max_retries=1) as client,
        pytest.raises(api.APIConnectionError, match=r"attempt 2 of 2: .*refused") as caught,
    ):
        client.pets.get("a")
    assert "s3cret" not in str(caught.value)


def test_streams_arrive_item_by_item(api: ModuleType) -> None:
    """The server waits after the first event until the client has read it."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
    event = b'data: {"id": "1"}\n\n'
    chunk = b"%x\r\n%s\r\n" % (len(event), event)
    scripts = (
        Script(head + b"Transfer-Encoding: chunked\r\n\r\n" + chunk, end="wait"),
        Script(head + b"\r\n" + event, end="wait"),
    )
    with FaultyServer(*scripts) as faulty, connect(api, faulty.origin, timeout=5) as client:
        for _ in scripts:
            with client.events.watch() as stream:
                assert next(stream).id == "1"
        assert faulty.hung_up.wait(5)
    chunked = head + b"Transfer-Encoding: chunked\r\n\r\n" + chunk
    with (
        FaultyServer(Script(chunked + b"0\r\n\r\n"), Script(chunked)) as faulty,
        connect(api, faulty.origin, max_retries=0) as client,
    ):
        assert [each.id for each in client.events.watch()] == ["1"]
        with pytest.raises(api.APIConnectionError):
            list(client.events.watch())


def test_upload_and_download(api: ModuleType, server: Loopback, tmp_path: Path) -> None:
    content = bytes(range(256)) * 1000
    (tmp_path / "photo.png").write_bytes(content)
    server.respond = lambda request: (
        Response(content, media_type="image/png") if request.method == "GET" else Response(b"", 204)
    )
    with connect(api, server.origin) as client:
        client.photos.add(file=tmp_path / "photo.png", title="Ü")
        client.photos.add(file=Pipe(b"onetwo"))
        assert client.photos.get() == content
        with client.photos.with_streaming_response.get() as streamed:
            streamed.to_file(tmp_path / "copy.png")
        with client.photos.with_streaming_response.get() as streamed:
            pieces = [*streamed.iter_bytes(1000)]
    assert (tmp_path / "copy.png").read_bytes() == content
    assert {len(piece) for piece in pieces} == {1000}
    known, unknown = server.requests[:2]
    assert content in known.body
    assert known.headers["Content-Length"] == str(len(known.body))
    assert unknown.headers["Transfer-Encoding"] == "chunked"
    assert b"onetwo" in unknown.body


@pytest.mark.parametrize(
    ("coding", "compress"),
    [
        ("gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda text: zlib.compress(text, wbits=-15)),
    ],
)
def test_compressed_content(api: ModuleType, server: Loopback, coding: str, compress: Any) -> None:
    server.respond = lambda _: Response(
        compress(b'{"id": "%s"}' % (b"x" * 5000)), headers={"Content-Encoding": coding}
    )
    with connect(api, server.origin) as client:
        assert client.pets.get("a").id == "x" * 5000
        with pytest.raises(api.ResponseTooLargeError):
            client.with_options(max_response_bytes=1000).pets.get("a")
    server.respond = lambda _: Response(b"\xff\xff", headers={"Content-Encoding": coding})
    with (
        connect(api, server.origin, max_retries=0) as client,
        pytest.raises(api.APIConnectionError),
    ):
        client.pets.get("a")


def test_redirects_and_cookies(api: ModuleType, server: Loopback) -> None:
    """Another origin gets no credentials, and cookies go back to the server that set them."""

    def respond(request: ReceivedRequest) -> Response:
        if request.path == "/v1/pets/a":
            headers = {"Location": "/v1/pets/b", "Set-Cookie": "session=1; Path=/"}
            return Response(b"", 307, headers=headers)
        return PET

    server.respond = respond
    with connect(api, server.origin) as client:
        assert client.pets.get("a").id == "é1"
        assert client.pets.get("b").id == "é1"
    assert [each.headers.get("Cookie") for each in server.requests] == [
        None,
        "session=1",
        "session=1",
    ]
    with Loopback(lambda _: PET) as other, connect(api, server.origin) as client:
        server.respond = lambda _: Response(b"", 302, headers={"Location": f"{other.origin}/x"})
        assert client.with_options(headers={"X-Token": "t"}).pets.get("a").id == "é1"
        assert "X-Token" not in other.requests[0].headers
    server.respond = lambda _: Response(b"", 302, headers={"Location": "http://[x"})
    with (
        connect(api, server.origin) as client,
        pytest.raises(api.APIConnectionError, match="its location is not a valid URL"),
    ):
        client.pets.get("a")


def test_hooks_and_a_session_of_the_caller(api: ModuleType, server: Loopback) -> None:
    http = import_module("requests_pets._runtime.http_requests")
    seen: list[Any] = []
    session = requests.Session()
    session.cookies.set("theme", "dark", domain="127.0.0.1", path="/")
    with http.Client(session, params={"page": "2"}) as own:
        client = connect(
            api,
            server.origin,
            http_client=own,
            before_request=lambda request: seen.append(request.url.path),
            after_response=lambda response: seen.append(response.status_code),
        )
        assert client.pets.get("ä").id == "é1"
        client.close()
        assert not own.is_closed
    assert seen == ["/v1/pets/ä", 200]
    assert server.requests[0].query == {"key": ["s3cret"], "page": ["2"]}
    assert server.requests[0].headers["Cookie"] == "theme=dark"


def test_secrets_are_not_logged(
    api: ModuleType, server: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with connect(api, server.origin) as client:
        client.pets.get("a")
    assert any(each.name == "urllib3.connectionpool" for each in caplog.records)
    assert "s3cret" not in caplog.text


def test_clients_can_be_copied(api: ModuleType, server: Loopback) -> None:
    with connect(api, server.origin) as client:
        client.pets.get("a")
        for copied in (copy.deepcopy(client), pickle.loads(pickle.dumps(client))):
            with copied:
                assert copied.pets.get("a").id == "é1"


def test_options_that_requests_does_not_have(api: ModuleType) -> None:
    with (
        connect(api, "http://127.0.0.1:9", http2=True) as client,
        pytest.raises(ValueError, match="requests does not support HTTP/2"),
    ):
        client.pets.get("a")


def test_a_function_answers_requests(api: ModuleType) -> None:
    """As the documentation shows it; a body that is a stream is in memory then."""
    http = import_module("requests_pets._runtime.http_requests")
    bodies: list[bytes] = []

    def respond(request: Any) -> Any:
        bodies.append(request.content)
        return http.Response(200, content=b'{"id": "1"}')

    with http.Client(transport=http.MockTransport(respond)) as own:
        client = connect(api, "https://pets.test", http_client=own)
        assert client.pets.get("a").id == "1"
        client.photos.add(file=Pipe(b"onetwo"))
    assert b"onetwo" in bodies[1]


def test_only_the_module_of_the_library_is_replaced(api: ModuleType) -> None:
    """The style has no copy of a file of the built-in runtime, and httpx is not imported."""
    base = ROOT / "templates" / "base"
    files = {path.relative_to(STYLE_FOLDER).as_posix() for path in STYLE_FOLDER.rglob("*.py")}
    assert len(files) > 3
    assert not any((base / name).exists() for name in files)
    runtime = Path(str(sys.modules["requests_pets._runtime"].__file__)).parent
    pattern = re.compile(r"^\s*(?:import|from) httpx", re.MULTILINE)
    assert not [path for path in runtime.rglob("*.py") if pattern.search(path.read_text("utf-8"))]


def test_the_module_has_all_names_that_the_runtime_uses() -> None:
    """It has an asynchronous client only for annotations, and nothing that is only for one."""
    http = import_module("requests_pets._runtime.http_requests")
    assert {name for name in list_http_names() if not hasattr(http, name)} == set()


@pytest.mark.slow
def test_types(api: ModuleType) -> None:
    folder = Path(str(api.__file__)).parent
    assert check_with_mypy(folder.parent, folder.name)[0] == set()


def test_a_header_that_cannot_be_sent_is_not_shown(api: ModuleType, server: Loopback) -> None:
    def add_header(request: Any) -> None:
        request.headers["X-Token"] = "hidden\n"

    with (
        connect(api, server.origin, before_request=add_header) as client,
        pytest.raises(api.APIConnectionError, match="a header of the request") as caught,
    ):
        client.pets.get("a")
    assert "hidden" not in f"{caught.value} {caught.value.request.headers}"
    assert not server.requests


@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
def test_certificates(api: ModuleType, tmp_path: Path) -> None:
    """A server whose certificate is not trusted gets no request."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with Loopback(lambda _: PET, tls=context) as server:
        for verify in (str(tmp_path / "ca.pem"), False):
            with connect(api, server.origin, verify=verify) as client:
                assert client.pets.get("a").id == "é1"
        for settings in ({}, {"verify": ssl.create_default_context()}):
            with connect(api, server.origin, max_retries=0, **settings) as client:
                with pytest.raises(api.APIConnectionError, match="verify failed") as caught:
                    client.pets.get("a")
                assert "s3cret" not in "".join(traceback.format_exception(caught.value))
        assert len(server.requests) == 2


def test_a_proxy_takes_precedence_over_the_environment(
    api: ModuleType, server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with connect(api, "http://pets.test", proxy=server.origin) as client:
        assert client.pets.get("a").id == "é1"
    assert server.requests[0].target.startswith("http://pets.test/v1/pets/a")
    with (
        connect(api, "http://pets.test", max_retries=0) as client,
        pytest.raises(api.APIConnectionError),
    ):
        client.pets.get("a")


def test_an_upload_that_cannot_be_repeated(api: ModuleType, server: Loopback) -> None:
    server.respond = lambda _: Response(b"", 503)
    with connect(api, server.origin) as client:
        with pytest.raises(api.ServerError):
            client.photos.add(file=iter([b"x"]))
        with pytest.raises(api.ServerError):
            client.photos.add(file=io.BytesIO(b"y"))
    assert len(server.requests) == 2  # POST is not idempotent
