"""An HTTP server on loopback, and JSON samples for the schemas of a description."""

from __future__ import annotations

import io
import json
import ssl
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Self
from urllib.parse import parse_qs, unquote, urlsplit

import httpx2

NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Loading certificates takes most of the time to create a client; plain HTTP needs none."""


@dataclass(frozen=True, slots=True)
class ReceivedRequest:
    """A received request; `target` is the encoded path and query.

    `length` is the size of the body in bytes, even if the server does not keep the body.
    """

    method: str
    target: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = b""
    length: int = 0

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.target).query, keep_blank_values=True)

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Response:
    """A response of the server."""

    content: bytes
    status: int = 200
    media_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def from_json(cls, value: object, status: int = 200) -> Self:
        """Return a JSON response."""
        return cls(json.dumps(value).encode(), status)

    @property
    def json(self) -> Any:
        return json.loads(self.content)


class Loopback:
    """A server that records requests; `respond` may be replaced at any time.

    Unless `keep` is true, bodies are discarded while they are read.  With `tls`, it is an HTTPS
    server, whose certificate should be that of 127.0.0.1.
    """

    def __init__(
        self,
        respond: Callable[[ReceivedRequest], Response],
        *,
        keep: bool = True,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.respond = respond
        self.keep = keep
        self.requests: list[ReceivedRequest] = []
        self._server = _Server(("127.0.0.1", 0), _make_handler(self))
        self._scheme = "http"
        if tls is not None:
            self._scheme = "https"
            # The thread of the connection shakes hands, when it reads.
            self._server.socket = tls.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )

    @property
    def port(self) -> int:
        return self._server.server_port

    @property
    def origin(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self.port}"

    def handle_request(self, request: ReceivedRequest) -> Response:
        self.requests.append(request)
        return self.respond(request)

    def __enter__(self) -> Self:
        Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    request_queue_size = 512  # the most clients that connect at once

    def handle_error(self, request: object, client_address: object) -> None:
        """Print nothing for a client that trusts no certificate or closes a connection."""


def _make_handler(loopback: Loopback) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # send headers and content in one packet

        def do_GET(self) -> None:
            headers = httpx2.Headers(list(self.headers.items()))
            body, length = io.BytesIO(), 0
            for chunk in self._iter_body():
                length += len(chunk)
                if loopback.keep:
                    body.write(chunk)
            request = ReceivedRequest(self.command, self.path, headers, body.getvalue(), length)
            self._send(loopback.handle_request(request))

        do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = do_TRACE = do_GET
        do_QUERY = do_COPY = do_LINK = do_PURGE = do_purge = do_GET

        def _iter_body(self) -> Iterator[bytes]:
            """Yield the body, which has a length or is chunked."""
            if self.headers.get("Transfer-Encoding") != "chunked":
                yield from self._read_bytes(int(self.headers.get("Content-Length", 0)))
                return
            while size := int(self.rfile.readline() or b"0", 16):  # cut off, at the end
                yield from self._read_bytes(size)
                self.rfile.readline()
            self.rfile.readline()

        def _read_bytes(self, size: int) -> Iterator[bytes]:
            while size and (chunk := self.rfile.read(min(size, 65_536))):
                size -= len(chunk)
                yield chunk

        def _send(self, response: Response) -> None:
            self.send_response(response.status)
            self.send_header("Content-Type", response.media_type)
            self.send_header("Content-Length", str(len(response.content)))
            for name, value in response.headers.items():
                self.send_header(name, value)
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(response.content)

        def log_message(self, format: str, *args: object) -> None:
            """Log nothing."""

    return Handler


_FORMATS = {
    "date-time": "2026-01-31T09:30:00Z",
    "date": "2026-01-31",
    "time": "09:30:00Z",
    "uuid": "0b5e2c1a-7d34-4f6b-9a8e-1c2d3e4f5a6b",
    "byte": "SGVsbG8=",
}
_KINDS = {"properties": "object", "items": "array", "prefixItems": "array"}


@dataclass(frozen=True, slots=True)
class Samples:
    """Valid JSON values for the schemas of a description.

    A full sample has every property and the first of several alternatives. Any other sample has
    only the required properties, null for nullable schemas, and the last alternative. An array
    has one item, or one for each alternative of its items. A recursive schema is nested once,
    even if this omits a required property.
    """

    document: Mapping[str, Any]
    full: bool = True

    def make_value(self, schema: Mapping[str, Any] | bool, inside: tuple[str, ...] = ()) -> Any:
        if isinstance(schema, bool):
            return "text"
        if (reference := schema.get("$ref")) is not None:
            inside = (*inside, reference)
        schema = self.merge_schema(schema)
        if "const" in schema:
            return schema["const"]
        kinds = _get_types(schema)
        if not self.full and (schema.get("nullable") or "null" in kinds):
            return None
        if choice := _get_alternatives(schema):
            shared = {key: schema[key] for key in ("properties", "required") if key in schema}
            usable = [
                each for each in choice if not (_is_null(each) or self._is_inside(each, inside))
            ]
            variant = self._choose_value(usable or choice)
            return self.make_value({"allOf": [variant, shared]} if shared else variant, inside)
        if "enum" in schema:
            return self._choose_value([v for v in schema["enum"] if v is not None] or [None])
        return self._build_sample(
            schema, next((kind for kind in kinds if kind != "null"), ""), inside
        )

    def make_variants(self, schema: Mapping[str, Any]) -> list[Any]:
        """Return a value for each alternative of a schema, including nested alternatives."""
        schema = self.merge_schema(schema)
        if choice := _get_alternatives(schema):
            return [value for each in choice for value in self.make_variants(each)]
        return [self.make_value(schema)]

    def merge_schema(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the schema behind a `$ref`, with its `allOf` merged."""
        if "$ref" in schema:
            return self.merge_schema(self.resolve_pointer(schema["$ref"]))
        merged = dict(schema)
        for part in merged.pop("allOf", ()):
            part = self.merge_schema(part)
            merged["required"] = [*merged.get("required", ()), *part.get("required", ())]
            merged["properties"] = merged.get("properties", {}) | part.get("properties", {})
            merged = {**part, **merged}
        return merged

    def _build_sample(self, schema: Mapping[str, Any], kind: str, inside: tuple[str, ...]) -> Any:
        match kind:
            case "string":
                text = _FORMATS.get(schema.get("format", ""), "text")
                return text.ljust(schema.get("minLength", 0), ".")
            case "integer" | "number":
                return _choose_number(schema)
            case "boolean":
                return self.full
            case "array":
                return self._build_array(schema, inside)
            case "object":
                return self._build_object(schema, inside)
            case _:
                return {}

    def _build_array(self, schema: Mapping[str, Any], inside: tuple[str, ...]) -> list[Any]:
        first = [self.make_value(item, inside) for item in schema.get("prefixItems", ())]
        items = schema.get("items", False)
        if isinstance(items, bool) or self._is_inside(items, inside):
            return first
        whole = self.merge_schema(items)
        choice = [items] if "const" in whole else _get_alternatives(whole) or [items]
        return [*first, *(self.make_value(item, inside) for item in choice)]

    def _build_object(self, schema: Mapping[str, Any], inside: tuple[str, ...]) -> dict[str, Any]:
        properties = schema.get("properties", {})
        names = properties if self.full else schema.get("required", ())
        members = {name: properties[name] for name in names if name in properties}
        return {
            name: self.make_value(each, inside)
            for name, each in members.items()
            if not self._is_inside(each, inside)
        }

    def _is_inside(self, schema: Any, inside: tuple[str, ...]) -> bool:
        """Return whether a sample of this schema is being built."""
        return isinstance(schema, dict) and schema.get("$ref") in inside

    def resolve_pointer(self, reference: str) -> Any:
        """Return the target of a reference into the description."""
        value: Any = self.document
        for key in unquote(reference).split("/")[1:]:
            key = key.replace("~1", "/").replace("~0", "~")
            value = value[int(key)] if isinstance(value, list) else value[key]
        return value

    def _choose_value(self, choice: list[Any]) -> Any:
        return choice[0 if self.full else -1]


def _get_types(schema: Mapping[str, Any]) -> list[str]:
    """Return the types of a schema, or the type that its keywords imply."""
    kind = schema.get("type")
    if kind is None:
        return [implied for keyword, implied in _KINDS.items() if keyword in schema]
    return kind if isinstance(kind, list) else [kind]


def _choose_number(schema: Mapping[str, Any]) -> int | float:
    """Return the smallest allowed number, or 1."""
    low: int | float | None = schema.get("minimum", schema.get("exclusiveMinimum"))
    if low is None or low is True:
        high: int | float = schema.get("maximum", 1)
        return min(1, high)
    return low + 1 if "exclusiveMinimum" in schema else low


def _is_null(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("type") == "null"


def _get_alternatives(schema: Mapping[str, Any]) -> list[Any]:
    return list(schema.get("oneOf") or schema.get("anyOf") or ())
