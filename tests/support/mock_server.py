"""A mock server for a description: it validates requests, and responds with valid values.

It reads the description as plain data, independently of the generator.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from email import message_from_bytes
from functools import cached_property
from http.cookies import SimpleCookie
from itertools import product
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

from openapi_schema_validator import OAS30Validator, OAS31Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from support.loopback import ReceivedRequest, Response, Samples
from support.xml_values import XmlValues

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_IGNORED_HEADERS = ("accept", "content-type", "authorization")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_URI = "urn:description"
_TOKEN = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)  # RFC 9110, section 5.6.2
_BOUNDARY = "boundary"
_PATH_CHARACTERS = "/%!$&'()*+,;=:@~"
_SEPARATORS = {"spaceDelimited": " ", "pipeDelimited": "|"}


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation, its JSON Pointer, and its Operation Object."""

    method: str
    path: str
    pointer: str
    definition: Mapping[str, Any]

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


class Description:
    """The rules of a description for requests and responses."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self._samples = Samples(document)
        self._items = {
            path: self._resolve_reference(_join_pointer("paths", path), item)
            for path, item in document.get("paths", {}).items()
        }

    @cached_property
    def operations(self) -> list[Operation]:
        """All operations; those with fewer path parameters come first."""
        operations = [
            Operation(method, path, f"{pointer}/{key}", definition)
            for path, (pointer, item) in self._items.items()
            for key, method, definition in _iter_item_operations(item)
        ]
        return sorted(operations, key=lambda operation: len(_PLACEHOLDER.findall(operation.path)))

    def find_operation(self, request: ReceivedRequest) -> Operation | None:
        """Return the operation that a request calls."""
        for operation in self.operations:
            is_method = operation.method == request.method
            if is_method and self._match_path(operation, request.path) is not None:
                return operation
        return None

    def iter_mismatches(self, operation: Operation, request: ReceivedRequest) -> Iterator[str]:
        """Yield how a request differs from the definition of its operation."""
        parameters = list(self._list_parameters(operation))
        ids = self._match_path(operation, request.path) or {}
        for parameter in parameters:
            texts = _find_texts(parameter, request, ids)
            is_exploded = texts is None and self._is_open(parameter)
            if texts is None and _is_required(parameter, operation) and not is_exploded:
                yield f"no {parameter['in']} parameter '{parameter['name']}'"
            elif texts is not None and not self._is_valid_parameter(parameter, texts):
                yield f"{parameter['in']} parameter '{parameter['name']}' is {texts}"
        known = {p["name"] for p in parameters if p["in"] == "query"} | self._list_query_keys()
        if not any(self._is_open(p) for p in parameters):
            yield from (f"unknown query parameter '{n}'" for n in request.query if n not in known)
        yield from self._body_mismatches(operation, request)

    def _list_query_keys(self) -> set[str]:
        """Return the names of the query parameters that have API keys."""
        schemes = self.document.get("components", {}).get("securitySchemes", {}).values()
        return {each["name"] for each in schemes if each.get("in") == "query"}

    def make_response(self, operation: Operation, accept: str, *, full: bool) -> Response:
        """Return a successful response, of the first media type that the request accepts."""
        status, response = self._find_success(operation)
        contents = response.get("content", {})
        ranges = [kind.strip() for kind in accept.split(",")]
        exact = [each for each in ranges if each in contents]  # with the same parameters
        accepted = [kind for each in ranges for kind in contents if _matches_media_type(kind, each)]
        for media_type in (*exact, *accepted, *contents):
            _, content = self._resolve_reference("", contents[media_type])
            schema = content.get("itemSchema", content.get("schema", {}))
            body = _encode_sample(media_type, schema, Samples(self.document, full))
            return Response(body, status, _complete_media_type(media_type))
        return Response(b"", status, "text/plain")

    # --- requests -------------------------------------------------------

    def _match_path(self, operation: Operation, path: str) -> dict[str, str] | None:
        """Return the path parameters of a request to an operation, or None if the path differs."""
        for base in self._list_base_paths(operation):
            if path.startswith(base):
                values = _match_template(operation.path, path.removeprefix(base))
                if values is not None:
                    return values
        return None

    def _list_base_paths(self, operation: Operation) -> list[str]:
        _, item = self._items[operation.path]
        holders = (operation.definition, item, self.document)
        servers = next((h["servers"] for h in holders if h.get("servers")), [{"url": ""}])
        paths = [urlsplit(_format_server_url(server)).path.rstrip("/") for server in servers]
        return [quote(path, safe=_PATH_CHARACTERS) for path in paths]

    def _list_parameters(self, operation: Operation) -> Iterable[Mapping[str, Any]]:
        """Return the parameters of an operation and its path item, with their pointers."""
        parameters: dict[tuple[str, str], Mapping[str, Any]] = {}
        path_item = self._items[operation.path]
        for pointer, holder in (path_item, (operation.pointer, operation.definition)):
            for index, value in enumerate(holder.get("parameters", ())):
                source = f"{pointer}/parameters/{index}"
                target, parameter = self._resolve_reference(source, value)
                if parameter.get("name") and not _is_ignored(parameter):
                    key = parameter["in"], parameter["name"]
                    parameters[key] = {**parameter, "pointer": target}
        return parameters.values()

    def _resolve_reference(
        self, pointer: str, value: Mapping[str, Any]
    ) -> tuple[str, Mapping[str, Any]]:
        """Return the target of a reference and its pointer; siblings of `$ref` override members."""
        if "$ref" not in value:
            return pointer, value
        reference = value["$ref"]
        pointer, target = self._resolve_reference(
            unquote(reference[1:]), self._samples.resolve_pointer(reference)
        )
        return pointer, {**target, **{key: v for key, v in value.items() if key != "$ref"}}

    def _is_valid_parameter(self, parameter: Mapping[str, Any], texts: Sequence[str]) -> bool:
        """Return whether one of the values that the texts can encode is valid for a parameter."""
        schema = f"{parameter['pointer']}/schema"
        whole = self._samples.merge_schema(parameter.get("schema", {}))
        if (
            "schema" not in parameter
            or "object" in _get_types(whole)
            or not _is_unprefixed(parameter)
        ):
            return True
        explode = parameter.get("explode", parameter["in"] in ("query", "cookie"))
        separator = "&" if explode else _SEPARATORS.get(parameter.get("style", ""), ",")
        separators = parameter.get("x-array-separators", [separator])
        values = [*_list_values(texts[0]), *_list_arrays(texts, separators)]
        return any(self.is_valid(schema, value) for value in values)

    def _is_open(self, parameter: Mapping[str, Any]) -> bool:
        """Return whether a parameter may add query parameters with other names."""
        whole = self._samples.merge_schema(parameter.get("schema", {}))
        is_open = "object" in _get_types(whole) or not _get_types(whole)
        return parameter["in"] == "querystring" or (parameter["in"] == "query" and is_open)

    def _body_mismatches(self, operation: Operation, request: ReceivedRequest) -> Iterator[str]:
        if "requestBody" not in operation.definition:
            if request.body:
                yield "a body"
            return
        pointer, body = self._resolve_reference(
            f"{operation.pointer}/requestBody", operation.definition["requestBody"]
        )
        if not request.body:
            if body.get("required") and not request.headers.get("content-type"):
                yield "no body"
            return
        media_type = request.headers.get("content-type", "")
        matches = [kind for kind in body["content"] if _matches_media_type(media_type, kind)]
        if not matches:
            yield f"a body of the type '{media_type}'"
            return
        content = self._samples.resolve_pointer(f"#{pointer}/content/{_escape_token(matches[0])}")
        if "schema" in content:
            schema = f"{pointer}/content/{_escape_token(matches[0])}/schema"
            _, definition = self._resolve_reference(schema, content["schema"])
            if definition.get("format") == "binary":
                return
            values = list(_decode_body(media_type, request.body))
            if request.body.startswith(b"<?xml"):
                values = [XmlValues(self._samples).decode(content["schema"], request.body)]
            if values and not any(self.is_valid(schema, value) for value in values):
                yield from self._errors(schema, values[0])

    # --- schemas --------------------------------------------------------

    def is_valid(self, pointer: str, value: object) -> bool:
        """Return whether a value in a request is valid for the schema at a pointer."""
        return not any(self._errors(pointer, value))

    def _errors(self, pointer: str, value: object) -> Iterator[str]:
        for error in self._validator({"$ref": f"{_URI}#{quote(pointer)}"}).iter_errors(value):
            yield f"{error.json_path}: {error.message}"

    def _validator(self, schema: Mapping[str, Any]) -> Any:
        is_30 = str(self.document["openapi"]).startswith("3.0")
        return (OAS30Validator if is_30 else OAS31Validator)(schema, registry=self._registry)

    @cached_property
    def _registry(self) -> Registry[Any]:
        contents = self._relax_read_only(self.document)
        registry: Registry[Any] = Registry()
        resource = DRAFT202012.create_resource(contents)
        with_resource: Registry[Any] = registry.with_resource(_URI, resource)
        return with_resource

    def _relax_read_only(self, value: Any) -> Any:
        """Return the description with read-only properties made optional."""
        if isinstance(value, list):
            return [self._relax_read_only(item) for item in value]
        if not isinstance(value, dict):
            return value
        # Validators treat the names in a discriminator's mapping as references.
        members = {key: v for key, v in value.items() if key != "discriminator"}
        relaxed = {key: self._relax_read_only(item) for key, item in members.items()}
        properties, required = value.get("properties"), value.get("required")
        if isinstance(properties, dict) and isinstance(required, list):
            optional = {n for n in required if self._is_read_only(properties.get(n))}
            relaxed["required"] = [n for n in required if n not in optional]
        return relaxed

    def _is_read_only(self, schema: Any) -> bool:
        return isinstance(schema, dict) and bool(self._samples.merge_schema(schema).get("readOnly"))

    # --- responses ------------------------------------------------------

    def _find_success(self, operation: Operation) -> tuple[int, Mapping[str, Any]]:
        """Return the status and the Response Object of the first successful response."""
        responses = {str(status): r for status, r in operation.definition["responses"].items()}
        for status in (*(s for s in responses if s.startswith("2")), "default"):
            if status in responses:
                _, response = self._resolve_reference("", responses[status])
                number = status.upper().replace("X", "0")
                return int(number) if number.isdecimal() else 200, response
        return 204, {}


def _iter_item_operations(item: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Yield the pointer in a path item, the method and the definition of each operation."""
    for key in _METHODS:
        if key in item:
            yield key, key.upper(), item[key]
    for method, definition in item.get("additionalOperations", {}).items():
        if _TOKEN.fullmatch(method) and method.lower() not in _METHODS:
            yield f"additionalOperations/{_escape_token(method)}", method, definition


class MockServer:
    """A responder for requests; `operations` lists the operations, `mismatches` the mismatches."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._description = Description(document)
        self.operations: list[str] = []
        self.mismatches: list[str] = []
        self._last = ("", "")

    def __call__(self, request: ReceivedRequest) -> Response:
        operation = self._description.find_operation(request)
        if operation is None:
            self.mismatches.append(f"no operation is {request.method} {request.target}")
            return Response.from_json({}, 404)
        self.mismatches += [
            f"{operation}: {m}" for m in self._description.iter_mismatches(operation, request)
        ]
        self.operations.append(str(operation))
        last, self._last = self._last, (str(operation), request.target)
        # Alternate first and last values: one of them is a terminal state for polling methods.
        accept = request.headers.get("accept", "*/*")
        response = self._description.make_response(
            operation, accept, full=len(self.operations) % 2 == 0
        )
        # A list that is only an array has no other mark of its end than an empty page.
        is_next_page = last[0] == str(operation) and last[1] != request.target
        return (
            replace(response, content=b"[]") if is_next_page and _is_array(response) else response
        )


def _is_array(response: Response) -> bool:
    return response.media_type == "application/json" and response.content.startswith(b"[")


def _join_pointer(*keys: str) -> str:
    return "".join(f"/{_escape_token(key)}" for key in keys)


def _escape_token(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def _match_template(template: str, path: str) -> dict[str, str] | None:
    """Return the path parameters; each segment is decoded separately."""
    segments, texts = re.split(r"[?#]", template)[0].split("/"), path.split("/")
    if len(segments) != len(texts):
        return None
    values: dict[str, str] = {}
    for segment, text in zip(segments, map(unquote, texts), strict=True):
        names = [name[1:-1] for name in _PLACEHOLDER.findall(segment)]
        literals = map(re.escape, _PLACEHOLDER.split(segment))
        match = re.fullmatch("(.+)".join(literals), text, re.DOTALL)
        if match is None:
            return None
        values |= dict(zip(names, match.groups(), strict=True))
    return values


def _format_server_url(server: Mapping[str, Any]) -> str:
    """Return the URL of a server with the default values of its variables."""
    variables = server.get("variables", {})
    return _PLACEHOLDER.sub(
        lambda match: variables.get(match[0][1:-1], {}).get("default", ""), server["url"]
    )


def _is_ignored(parameter: Mapping[str, Any]) -> bool:
    """Check whether OpenAPI ignores a header, or HTTP cannot carry its name or that of a cookie."""
    name = parameter["name"]
    if parameter["in"] in ("header", "cookie") and not _TOKEN.fullmatch(name):
        return True
    return parameter["in"] == "header" and name.lower() in _IGNORED_HEADERS


def _is_required(parameter: Mapping[str, Any], operation: Operation) -> bool:
    """Return whether a parameter is required; a path parameter may be missing in the template."""
    if parameter["in"] == "path":
        return f"{{{parameter['name']}}}" in operation.path.partition("#")[0]
    return bool(parameter.get("required"))


def _is_unprefixed(parameter: Mapping[str, Any]) -> bool:
    """Return whether the parameter's style adds no names or prefixes to values."""
    return parameter.get("style") not in ("label", "matrix", "deepObject")


def _find_texts(
    parameter: Mapping[str, Any], request: ReceivedRequest, path_values: Mapping[str, str]
) -> list[str] | None:
    """Return the texts of a parameter in a request; None if it is missing."""
    name = parameter["name"]
    match parameter["in"]:
        case "path":
            return [path_values[name]] if name in path_values else None
        case "query":
            deep = [t for key, t in request.query.items() if key.startswith(f"{name}[")]
            return request.query.get(name) or (deep[0] if deep else None)
        case "querystring":
            return [unquote(urlsplit(request.target).query)] if request.query else None
        case "header":
            text = request.headers.get(name)
            return None if text is None else [text]
        case _:
            cookies = SimpleCookie(request.headers.get("cookie", ""))
            return [cookies[name].value] if name in cookies else None


def _list_arrays(texts: Sequence[str], separators: Sequence[str]) -> list[list[Any]]:
    """Return the arrays that texts can encode; `&` is between texts, other separators in them."""
    first, *others = separators
    items = texts if first == "&" else [part for text in texts for part in text.split(first)]
    choices = [_list_arrays([each], others) if others else _list_values(each) for each in items[:5]]
    return list(map(list, product(*choices)))


def _list_values(text: str) -> list[object]:
    """Return a text, and its value if it is JSON."""
    with suppress(ValueError):
        return [text, json.loads(text)]
    return [text]


def _get_types(schema: Mapping[str, Any]) -> list[str]:
    if "properties" in schema or "additionalProperties" in schema:
        return ["object"]
    kind = schema.get("type", [])
    return kind if isinstance(kind, list) else [kind]


# --- bodies -----------------------------------------------------------------


def _strip_parameters(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _matches_media_type(media_type: str, media_range: str) -> bool:
    pattern = re.escape(_strip_parameters(media_range)).replace(r"\*", ".*")
    return re.fullmatch(pattern, _strip_parameters(media_type)) is not None


def _complete_media_type(media_type: str) -> str:
    """Return a media type for a response; a range becomes JSON, and parts have a boundary."""
    if media_type.startswith("multipart/"):
        return f"{media_type}; boundary={_BOUNDARY}"
    return "application/json" if "*" in media_type else media_type


def _is_stream(media_type: str) -> bool:
    bare = _strip_parameters(media_type)
    return bare == "text/event-stream" or bare.endswith(
        ("jsonl", "jsonlines", "ndjson", "json-seq")
    )


def _decode_body(media_type: str, content: bytes) -> Iterator[object]:
    """Yield the values that a body can encode."""
    bare = _strip_parameters(media_type)
    if _is_stream(media_type):
        yield content.decode()
        with suppress(ValueError):
            yield [json.loads(line) for line in content.splitlines()]
    elif bare.endswith("json"):
        yield json.loads(content)
    elif bare == "application/x-www-form-urlencoded":
        fields = parse_qs(content.decode(), keep_blank_values=True)
        yield from _decode_fields(list(fields.items()))
    elif bare == "multipart/form-data":
        yield from _decode_fields(list(_decode_multipart(media_type, content).items()))


def _decode_multipart(media_type: str, content: bytes) -> dict[str, list[str]]:
    head = f"Content-Type: {media_type}\r\n\r\n".encode()
    parts: dict[str, list[str]] = {}
    for part in message_from_bytes(head + content).walk():
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes):  # not a multipart container
            name = part.get_param("name", header="content-disposition")
            parts.setdefault(str(name), []).append(payload.decode())
    return parts


def _decode_fields(fields: Sequence[tuple[str, list[str]]]) -> Iterator[dict[str, object]]:
    """Yield the objects that fields can encode: texts, JSON values, or lists of them."""
    alternatives = [
        [*_list_values(texts[0]), [m for t in texts for m in _list_values(t)[-1:]], texts]
        for _, texts in fields
    ]
    for values in product(*alternatives):
        yield dict(zip((name for name, _ in fields), values, strict=True))


def _encode_sample(media_type: str, schema: Mapping[str, Any], samples: Samples) -> bytes:
    """Return a sample of a schema, encoded in a media type."""
    bare = _strip_parameters(media_type)
    if bare == "text/event-stream":
        return b"".join(_encode_event(item) for item in _list_items(schema, samples))
    if bare.startswith("multipart/"):
        return _encode_parts(_list_parts(schema, samples))
    if _is_stream(media_type):
        return b"".join(json.dumps(item).encode() + b"\n" for item in _list_items(schema, samples))
    if bare.endswith("json") or (bare == "*/*" and schema):
        return json.dumps(samples.make_value(schema)).encode()
    if bare.endswith("xml") and schema:
        return XmlValues(samples).encode(schema, samples.make_value(schema))
    return b"text"


def _encode_parts(items: Iterable[Any]) -> bytes:
    """Encode the parts of a multipart response: text, or JSON."""
    parts = [
        (
            f"--{_BOUNDARY}\r\n\r\n{each}\r\n"
            if isinstance(each, str)
            else f"--{_BOUNDARY}\r\nContent-Type: application/json\r\n\r\n{json.dumps(each)}\r\n"
        )
        for each in items
    ]
    return "".join([*parts, f"--{_BOUNDARY}--"]).encode()


def _list_parts(schema: Mapping[str, Any], samples: Samples) -> list[Any]:
    """Return samples of the parts of a multipart response, the first ones by position."""
    whole = samples.merge_schema(schema)
    first = [samples.make_value(each) if each else "text" for each in whole.get("prefixItems", ())]
    is_open = isinstance(whole.get("items", {}), dict)
    return first + (_list_items(schema, samples) if is_open else [])


def _list_items(schema: Mapping[str, Any], samples: Samples) -> list[Any]:
    whole = samples.merge_schema(schema)
    if whole.get("type") == "array":
        whole = whole.get("items", {})
    items = samples.make_variants(whole) if schema else ["text"]
    return [item for item in items if not _is_error_event(item)]


def _is_error_event(item: Any) -> bool:
    """Return whether an event reports an error."""
    return isinstance(item, dict) and item.get("event") == "error"


def _encode_event(item: Any) -> bytes:
    """Encode a server-sent event; a sample without the field `data` is the data itself."""
    fields = item if isinstance(item, dict) and "data" in item else {"data": item}
    texts = {k: v if isinstance(v, str) else json.dumps(v) for k, v in fields.items()}
    return "".join(f"{name}: {text}\n" for name, text in texts.items()).encode() + b"\n"
