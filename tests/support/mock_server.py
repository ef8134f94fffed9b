"""A mock server for a description: it validates requests, and responds with valid values.

It knows the description as plain data and nothing of the generator, so that it judges
independently.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from email import message_from_bytes
from functools import cached_property
from http.cookies import SimpleCookie
from itertools import product
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

from openapi_schema_validator import OAS30Validator, OAS31Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from support.loopback import Answer, Received, Samples

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_OWN_HEADERS = ("accept", "content-type", "authorization")
_HOLE = re.compile(r"\{[^{}]*\}")
_URI = "urn:description"
_SEPARATORS = {"spaceDelimited": " ", "pipeDelimited": "|"}


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation, and where it stands."""

    method: str
    path: str
    pointer: str
    written: Mapping[str, Any]

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"


class Description:
    """What a description says of requests and answers."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self._samples = Samples(document)
        self._items = {
            path: self._resolved(_pointer("paths", path), item)
            for path, item in document.get("paths", {}).items()
        }

    @cached_property
    def operations(self) -> list[Operation]:
        """Every operation, those of fixed paths first."""
        found = [
            Operation(method, path, f"{pointer}/{method}", item[method])
            for path, (pointer, item) in self._items.items()
            for method in _METHODS
            if method in item
        ]
        return sorted(found, key=lambda operation: len(_HOLE.findall(operation.path)))

    def operation(self, request: Received) -> Operation | None:
        """Which operation a request calls."""
        for operation in self.operations:
            is_method = operation.method == request.method.lower()
            if is_method and self._ids(operation, request.path) is not None:
                return operation
        return None

    def mismatches(self, operation: Operation, request: Received) -> Iterator[str]:
        """What of a request is not as an operation says."""
        given = list(self._parameters(operation))
        ids = self._ids(operation, request.path) or {}
        for parameter in given:
            texts = _texts(parameter, request, ids)
            in_pieces = texts is None and self._is_open(parameter)
            if texts is None and _is_required(parameter, operation) and not in_pieces:
                yield f"no {parameter['in']} parameter '{parameter['name']}'"
            elif texts is not None and not self._fits(parameter, texts):
                yield f"{parameter['in']} parameter '{parameter['name']}' is {texts}"
        named = {p["name"] for p in given if p["in"] == "query"}
        if not any(self._is_open(p) for p in given):
            yield from (f"unknown query parameter '{n}'" for n in request.query if n not in named)
        yield from self._body_mismatches(operation, request)

    def answer(self, operation: Operation, accept: str, *, full: bool) -> Answer:
        """A success that an operation may have, of the media type that is asked for first."""
        status, response = self._success(operation)
        contents = response.get("content", {})
        wanted = [kind.strip() for kind in accept.split(",")]
        accepted = [kind for each in wanted for kind in contents if _is_of(kind, each)]
        for media_type in (*accepted, *contents):
            _, content = self._resolved("", contents[media_type])
            schema = content.get("itemSchema", content.get("schema", {}))
            written = _written(media_type, schema, Samples(self.document, full))
            return Answer(written, status, _concrete(media_type))
        return Answer(b"", status, "text/plain")

    # --- requests -------------------------------------------------------

    def _ids(self, operation: Operation, path: str) -> dict[str, str] | None:
        """The values in a path, if it is that of an operation at one of its servers."""
        for base in self._bases(operation):
            if path.startswith(base):
                found = _matched(operation.path, path.removeprefix(base))
                if found is not None:
                    return found
        return None

    def _bases(self, operation: Operation) -> list[str]:
        _, item = self._items[operation.path]
        holders = (operation.written, item, self.document)
        servers = next((h["servers"] for h in holders if h.get("servers")), [{"url": ""}])
        return [urlsplit(_filled(server)).path.rstrip("/") for server in servers]

    def _parameters(self, operation: Operation) -> Iterable[Mapping[str, Any]]:
        """Those of the path and the operation, which come over them, with their pointers."""
        found: dict[tuple[str, str], Mapping[str, Any]] = {}
        above = self._items[operation.path]
        for pointer, holder in (above, (operation.pointer, operation.written)):
            for index, written in enumerate(holder.get("parameters", ())):
                place, parameter = self._resolved(f"{pointer}/parameters/{index}", written)
                if parameter.get("name") and not _is_ignored(parameter):
                    key = parameter["in"], parameter["name"]
                    found[key] = {**parameter, "pointer": place}
        return found.values()

    def _resolved(self, pointer: str, written: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
        """What an object refers to, with what stands beside the reference, and where it is."""
        if "$ref" not in written:
            return pointer, written
        reference = written["$ref"]
        place, meant = self._resolved(unquote(reference[1:]), self._samples.at(reference))
        return place, {**meant, **{key: v for key, v in written.items() if key != "$ref"}}

    def _fits(self, parameter: Mapping[str, Any], texts: Sequence[str]) -> bool:
        """Whether one of the values that the texts may mean is one of a parameter."""
        schema = f"{parameter['pointer']}/schema"
        whole = self._samples.whole(parameter.get("schema", {}))
        if "schema" not in parameter or "object" in _kinds(whole) or not _is_plain(parameter):
            return True
        separator = _SEPARATORS.get(parameter.get("style", ""), ",")
        explode = parameter.get("explode", parameter["in"] in ("query", "cookie"))
        items = list(texts) if explode else [t for text in texts for t in text.split(separator)]
        lists = map(list, product(*map(_meanings, items[:5])))
        values = [*_meanings(texts[0]), *lists]
        return any(self.is_valid(schema, value) for value in values)

    def _is_open(self, parameter: Mapping[str, Any]) -> bool:
        """Whether a parameter may come under other names than its own."""
        whole = self._samples.whole(parameter.get("schema", {}))
        return parameter["in"] == "query" and ("object" in _kinds(whole) or not _kinds(whole))

    def _body_mismatches(self, operation: Operation, request: Received) -> Iterator[str]:
        if "requestBody" not in operation.written:
            if request.body:
                yield "a body"
            return
        place = f"{operation.pointer}/requestBody"
        pointer, described = self._resolved(place, operation.written["requestBody"])
        if not request.body:
            if described.get("required") and not request.headers.get("content-type"):
                yield "no body"
            return
        sent = request.headers.get("content-type", "")
        fitting = [kind for kind in described["content"] if _is_of(sent, kind)]
        if not fitting:
            yield f"a body of the type '{sent}'"
            return
        content = self._samples.at(f"#{pointer}/content/{_escaped(fitting[0])}")
        if "schema" in content:
            schema = f"{pointer}/content/{_escaped(fitting[0])}/schema"
            values = list(_bodies(sent, request.body))
            if values and not any(self.is_valid(schema, value) for value in values):
                yield from self._errors(schema, values[0])

    # --- schemas --------------------------------------------------------

    def is_valid(self, pointer: str, value: object) -> bool:
        """Whether a request may hold a value for the schema at a pointer."""
        return not any(self._errors(pointer, value))

    def _errors(self, pointer: str, value: object) -> Iterator[str]:
        for error in self._validator({"$ref": f"{_URI}#{quote(pointer)}"}).iter_errors(value):
            yield f"{error.json_path}: {error.message}"

    def _validator(self, schema: Mapping[str, Any]) -> Any:
        is_30 = str(self.document["openapi"]).startswith("3.0")
        return (OAS30Validator if is_30 else OAS31Validator)(schema, registry=self._registry)

    @cached_property
    def _registry(self) -> Registry[Any]:
        contents = self._writable(self.document)
        registry: Registry[Any] = Registry()
        found: Registry[Any] = registry.with_resource(_URI, DRAFT202012.create_resource(contents))
        return found

    def _writable(self, value: Any) -> Any:
        """The description without the demand for properties that only answers have."""
        if isinstance(value, list):
            return [self._writable(item) for item in value]
        if not isinstance(value, dict):
            return value
        # Validators take the names of a mapping for references.
        kept = {key: v for key, v in value.items() if key != "discriminator"}
        held = {key: self._writable(item) for key, item in kept.items()}
        properties, required = value.get("properties"), value.get("required")
        if isinstance(properties, dict) and isinstance(required, list):
            held["required"] = [n for n in required if not self._is_read_only(properties.get(n))]
        return held

    def _is_read_only(self, schema: Any) -> bool:
        return isinstance(schema, dict) and bool(self._samples.whole(schema).get("readOnly"))

    # --- answers --------------------------------------------------------

    def _success(self, operation: Operation) -> tuple[int, Mapping[str, Any]]:
        """The first success: its status, and what it holds."""
        responses = {str(status): r for status, r in operation.written["responses"].items()}
        for status in (*(s for s in responses if s.startswith("2")), "default"):
            if status in responses:
                _, response = self._resolved("", responses[status])
                number = status.upper().replace("X", "0")
                return int(number) if number.isdecimal() else 200, response
        return 204, {}


class Mock:
    """Answers requests by a description; `called` are the operations, `wrong` what did not fit."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._description = Description(document)
        self.called: list[str] = []
        self.wrong: list[str] = []

    def __call__(self, request: Received) -> Answer:
        operation = self._description.operation(request)
        if operation is None:
            self.wrong.append(f"no operation is {request.method} {request.target}")
            return Answer.of({}, 404)
        self.wrong += [
            f"{operation}: {m}" for m in self._description.mismatches(operation, request)
        ]
        self.called.append(str(operation))
        # What is waited for is at its end with the last value or with the first.
        accept = request.headers.get("accept", "*/*")
        return self._description.answer(operation, accept, full=len(self.called) % 2 == 0)


def _pointer(*keys: str) -> str:
    return "".join(f"/{_escaped(key)}" for key in keys)


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def _matched(template: str, path: str) -> dict[str, str] | None:
    """The values of a path's segments, each decoded by itself."""
    wanted, found = template.partition("?")[0].split("/"), path.split("/")
    if len(wanted) != len(found):
        return None
    values: dict[str, str] = {}
    for segment, text in zip(wanted, map(unquote, found), strict=True):
        names = [hole[1:-1] for hole in _HOLE.findall(segment)]
        fixed = map(re.escape, _HOLE.split(segment))
        match = re.fullmatch("(.+)".join(fixed), text, re.DOTALL)
        if match is None:
            return None
        values |= dict(zip(names, match.groups(), strict=True))
    return values


def _filled(server: Mapping[str, Any]) -> str:
    """The URL of a server with the defaults of its variables."""
    variables = server.get("variables", {})
    return _HOLE.sub(
        lambda hole: variables.get(hole[0][1:-1], {}).get("default", ""), server["url"]
    )


def _is_ignored(parameter: Mapping[str, Any]) -> bool:
    return parameter["in"] == "header" and parameter["name"].lower() in _OWN_HEADERS


def _is_required(parameter: Mapping[str, Any], operation: Operation) -> bool:
    """Whether a parameter has to be there; one of the path may not even have a place in it."""
    if parameter["in"] == "path":
        return f"{{{parameter['name']}}}" in operation.path
    return bool(parameter.get("required"))


def _is_plain(parameter: Mapping[str, Any]) -> bool:
    """Whether a value stands as it is, without names or signs before it."""
    return parameter.get("style") not in ("label", "matrix", "deepObject")


def _texts(
    parameter: Mapping[str, Any], request: Received, ids: Mapping[str, str]
) -> list[str] | None:
    """What a request holds for a parameter; None where it has nothing."""
    name = parameter["name"]
    match parameter["in"]:
        case "path":
            return [ids[name]] if name in ids else None
        case "query":
            deep = [t for key, t in request.query.items() if key.startswith(f"{name}[")]
            return request.query.get(name) or (deep[0] if deep else None)
        case "header":
            text = request.headers.get(name)
            return None if text is None else [text]
        case _:
            cookies = SimpleCookie(request.headers.get("cookie", ""))
            return [cookies[name].value] if name in cookies else None


def _meanings(text: str) -> list[object]:
    """A text, and what it is in JSON."""
    with suppress(ValueError):
        return [text, json.loads(text)]
    return [text]


def _kinds(schema: Mapping[str, Any]) -> list[str]:
    if "properties" in schema or "additionalProperties" in schema:
        return ["object"]
    kind = schema.get("type", [])
    return kind if isinstance(kind, list) else [kind]


# --- bodies -----------------------------------------------------------------


def _bare(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _is_of(sent: str, described: str) -> bool:
    pattern = re.escape(_bare(described)).replace(r"\*", ".*")
    return re.fullmatch(pattern, _bare(sent)) is not None


def _concrete(media_type: str) -> str:
    """A media type for an answer; a range stands for JSON."""
    return "application/json" if "*" in media_type else media_type


def _is_stream(media_type: str) -> bool:
    bare = _bare(media_type)
    return bare == "text/event-stream" or bare.endswith(
        ("jsonl", "jsonlines", "ndjson", "json-seq")
    )


def _bodies(media_type: str, content: bytes) -> Iterator[object]:
    """What a body may mean."""
    bare = _bare(media_type)
    if bare.endswith("json"):
        yield json.loads(content)
    elif bare == "application/x-www-form-urlencoded":
        fields = parse_qs(content.decode(), keep_blank_values=True)
        yield from _forms(list(fields.items()))
    elif bare == "multipart/form-data":
        yield from _forms(list(_parts(media_type, content).items()))


def _parts(media_type: str, content: bytes) -> dict[str, list[str]]:
    head = f"Content-Type: {media_type}\r\n\r\n".encode()
    found: dict[str, list[str]] = {}
    for part in message_from_bytes(head + content).walk():
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes):  # which the whole has not
            name = part.get_param("name", header="content-disposition")
            found.setdefault(str(name), []).append(payload.decode())
    return found


def _forms(fields: Sequence[tuple[str, list[str]]]) -> Iterator[dict[str, object]]:
    """What fields may mean together: each a text, what it is in JSON, or a list of either."""
    meanings = [
        [*_meanings(texts[0]), [m for t in texts for m in _meanings(t)[-1:]], texts]
        for _, texts in fields
    ]
    for values in product(*meanings):
        yield dict(zip((name for name, _ in fields), values, strict=True))


def _written(media_type: str, schema: Mapping[str, Any], samples: Samples) -> bytes:
    """A value of a schema in a media type."""
    bare = _bare(media_type)
    if bare == "text/event-stream":
        return b"".join(_event(item) for item in _items(schema, samples))
    if _is_stream(media_type):
        return b"".join(json.dumps(item).encode() + b"\n" for item in _items(schema, samples))
    if bare.endswith("json") or (bare == "*/*" and schema):
        return json.dumps(samples.value(schema)).encode()
    return b"text"


def _items(schema: Mapping[str, Any], samples: Samples) -> list[Any]:
    whole = samples.whole(schema)
    if whole.get("type") == "array":
        whole = whole["items"]
    items = samples.variants(whole) if schema else ["text"]
    return [item for item in items if not _is_error(item)]


def _is_error(item: Any) -> bool:
    """Whether an event tells of an error, so that it would be no success."""
    return isinstance(item, dict) and item.get("event") == "error"


def _event(item: Any) -> bytes:
    """An event; one that is described with its fields has them, any other is data."""
    fields = item if isinstance(item, dict) and "data" in item else {"data": item}
    texts = {k: v if isinstance(v, str) else json.dumps(v) for k, v in fields.items()}
    return "".join(f"{name}: {text}\n" for name, text in texts.items()).encode() + b"\n"
