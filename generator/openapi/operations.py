"""The conversion of a document into an `Api`: its operations, and the types they refer to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..client.endpoints.operation_ids import split_meaningful_words
from ..model import Api, Operation, Response, Type
from ..text.patterns import TEMPLATE_VARIABLE
from ..text.pointers import escape_token
from ..text.quoting import format_toml_key, quote_name
from ..text.suggestions import suggest
from .document import HTTP_METHODS, BrokenReferenceError, Cursor, Document
from .media_types import parse_body, parse_contents
from .parameters import ParameterReader
from .schemas.converter import SchemaConverter
from .schemas.name_hints import NameHint
from .security import SecuritySchemes
from .streaming import decode_event_data


@dataclass(frozen=True, slots=True)
class Selection:
    """A choice of operations: those with one of the tags, or all if there are no tags.

    `source` is the option or setting that the tags are from, for messages.
    """

    tags: tuple[str, ...] = ()
    source: str = "--tag"


ALL_OPERATIONS = Selection()


def parse(
    document: Document,
    selection: Selection = ALL_OPERATIONS,
    *,
    event_schemas: Iterable[str] = (),
) -> Api:
    """Return the API that a document describes.

    `event_schemas` are pointers of schemas that describe server-sent events; they are declared
    although nothing may refer to them. Those that name nothing are ignored.

    What cannot be expressed is reported to the document's report; if that has errors, the
    result is incomplete and only useful to find further errors.
    """
    return _ApiParser(document, selection, event_schemas).build_api()


class _ApiParser:
    def __init__(
        self, document: Document, selection: Selection, event_schemas: Iterable[str]
    ) -> None:
        self._document = document
        self._root = document.root
        self._selection = selection
        self._event_schemas = event_schemas
        self._converter = SchemaConverter(document)
        self._duplicate_names: set[str] = set()
        self._parameters = ParameterReader(document.root, self._converter)
        self._security = SecuritySchemes(document.root)

    def build_api(self) -> Api:
        info = self._root.at_path("info")
        self._report_unsupported(self._root, "webhooks")
        operations = tuple(self._read_operations())
        self._report_unknown_tags()
        self._declare_events()
        unused_types = self._declare_components()
        return Api(
            title=info.get_string("title"),
            version=info.get_string("version"),
            description=info.get_string("description") or info.get_string("summary"),
            servers=tuple(filter(None, map(_read_server_url, self._root.iter_items("servers")))),
            operations=operations,
            declarations=self._converter.finish_declarations(),
            tags=tuple(
                (tag.get_string("name"), tag.get_string("description"))
                for tag in self._root.iter_items("tags")
            ),
            security_schemes=self._security.supported,
            security=self._security.get_requirements(self._root) or (),
            unused_types=unused_types,
        )

    # --- operations -----------------------------------------------------

    def _read_operations(self) -> Iterator[Operation]:
        selected = list(self._iter_selected())
        names = [operation.get_string("operationId") for *_, operation in selected]
        self._duplicate_names = {
            name for name, count in Counter(names).items() if name and count > 1
        }
        reported: set[str] = set()
        for (path, method, item, operation), name in zip(selected, names, strict=True):
            if name in reported:
                self._report_duplicate_name(name, path, method, operation)
            if name in self._duplicate_names:
                reported.add(name)
            yield self._read_operation(path, method, item, operation)

    def _iter_selected(self) -> Iterator[tuple[str, str, Cursor, Cursor]]:
        """Yield the selected operations: path, method, path item, operation."""
        for entry in self._iter_operations():
            if self._is_selected(entry[-1]):
                yield entry

    def _iter_operations(self) -> Iterator[tuple[str, str, Cursor, Cursor]]:
        for path, entry in self._root.iter_members("paths"):
            if path.startswith("x-"):
                continue
            try:
                item = entry.resolve_reference()
            except BrokenReferenceError:
                continue
            self._report_unsupported(item, "additionalOperations")
            for method in HTTP_METHODS:
                operation = entry.get(method) or item.get(method)  # beside a $ref, or behind it
                if operation is not None:
                    yield path, method, item, operation

    def _is_selected(self, operation: Cursor) -> bool:
        tags = self._selection.tags
        return not tags or any(tag in tags for tag in operation.get_strings("tags"))

    def _report_unknown_tags(self) -> None:
        """Report selected tags that no operation has: they are typos, and select nothing."""
        used = dict.fromkeys(
            tag
            for *_, operation in self._iter_operations()
            for tag in operation.get_strings("tags")
        )
        for tag in self._selection.tags:
            if tag not in used:
                self._root.at_path("paths").error(
                    "unknown-tag",
                    f"unknown tag '{tag}' in {self._selection.source}: no operation has it",
                    suggest(tag, used) if used else "no operation has tags",
                )

    def _report_duplicate_name(self, name: str, path: str, method: str, operation: Cursor) -> None:
        """Warn about an operationId that an earlier operation has."""
        key = format_toml_key(f"/paths/{escape_token(path)}/{method}")
        operation.at_path("operationId").warn(
            "duplicate-operation-id",
            f"the operationId {quote_name(name)} is not unique; in one resource, "
            "later methods are named after their path and HTTP method",
            f'give it a unique operationId, or name the method under [names.methods]: {key} = "…"',
        )

    def _read_operation(self, path: str, method: str, item: Cursor, operation: Cursor) -> Operation:
        self._report_unsupported(operation, "callbacks")
        name = operation.get_string("operationId") or None
        is_telling = name not in self._duplicate_names and split_meaningful_words(name or "")
        name_hint = (name,) if name and is_telling else (f"{method} {path}",)
        body = operation.get("requestBody")
        servers = list(operation.iter_items("servers")) or list(item.iter_items("servers"))
        return Operation(
            id=f"/paths/{escape_token(path)}/{method}",  # not its pointer: paths may share an item
            name=name,
            method=method.upper(),
            path=path,
            tags=operation.get_strings("tags"),
            summary=_read_summary(operation, method, path) or _read_summary(item, method, path),
            description=operation.get_string("description") or item.get_string("description"),
            deprecated=operation.get_boolean("deprecated"),
            parameters=self._parameters.read_parameters(path, item, operation, name_hint),
            body=parse_body(body, self._converter, name_hint) if body is not None else None,
            responses=tuple(self._read_responses(operation, name_hint)),
            security=self._security.get_requirements(operation),
            declared_security=self._security.get_declared_requirements(
                operation if "security" in operation else self._root
            ),
            server=_read_server_url(servers[0]) if servers else None,
        )

    def _report_unsupported(self, holder: Cursor, keyword: str) -> None:
        member = holder.get(keyword)
        if member is not None and member.value:
            member.warn("not-covered", f"'{keyword}' are not supported; ignored")

    # --- responses ------------------------------------------------------

    def _read_responses(self, operation: Cursor, name_hint: NameHint) -> Iterator[Response]:
        for status, entry in operation.iter_members("responses"):
            if status.startswith("x-"):
                continue
            try:
                response = entry.resolve_reference()
            except BrokenReferenceError:
                continue
            if not re.fullmatch(r"[1-5]\d\d|[1-5]XX|default", status, re.IGNORECASE):
                entry.warn("wrong-shape", f"'{status}' is not a valid status code; ignored")
                continue
            self._report_unsupported(response, "links")
            yield Response(
                status="default" if status.lower() == "default" else status.upper(),
                contents=parse_contents(
                    response, self._converter, _make_response_hint(name_hint, status)
                ),
                pointer=response.pointer,
                headers=self._parameters.read_headers(response, name_hint),
                description=response.get_string("description"),
            )

    def _declare_events(self) -> None:
        for pointer in self._event_schemas:
            schema = self._root.at_pointer(pointer)
            if schema.value is not None:
                events = self._converter.declare_schema(schema)
                decode_event_data(events, self._converter, self._root)

    def _declare_components(self) -> tuple[Type, ...]:
        """Declare all component schemas of a description without operations: it is about them."""
        if any(True for _ in self._iter_operations()):
            return ()
        components = self._root.get("components")
        schemas = list(components.iter_members("schemas")) if components else []
        if schemas:
            self._root.at_path("components", "schemas").warn(
                "no-operations",
                "the description has no operations; types are written for all its schemas",
            )
        return tuple(self._converter.declare_schema(schema) for _, schema in schemas)


def _read_server_url(server: Cursor) -> str | None:
    """Return the URL of a server with the default values of its variables."""
    url = server.get_string("url")
    for name, variable in server.iter_members("variables"):
        url = url.replace("{" + name + "}", variable.get_string("default"))
    if TEMPLATE_VARIABLE.search(url):
        server.warn("server-variable", f"a variable of '{url}' has no default; ignored")
        return None
    return url or None


def _read_summary(holder: Cursor, method: str, path: str) -> str:
    """Return a summary in one line; one that only repeats the HTTP request says nothing."""
    summary = " ".join(holder.get_string("summary").split())
    request = f"{method} {path}"
    repeats_request = summary.strip("`.").lower() in (request.lower(), path.lower())
    return "" if repeats_request else summary


def _make_response_hint(name_hint: NameHint, status: str) -> NameHint:
    return (*name_hint, "response") if status == "200" else (*name_hint, f"response {status}")
