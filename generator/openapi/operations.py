"""A checked document into an `Api`: its operations, and the types they reach."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..client.resources import resource_tree
from ..model import Api, Operation, Response
from ..text.pointers import escaped
from ..text.suggestions import find_closest
from .document import BrokenRef, Cursor, Document
from .document.trails import METHODS
from .media_types import events_of, parse_body, parse_contents
from .parameters import Parameters
from .schemas.converter import Schemas
from .schemas.inline_names import Hint
from .security import SecuritySchemes
from .streaming import NO_STREAMING, Streaming, settled

_TEMPLATE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Selection:
    """Which operations to take: those with one of the tags; without tags, all."""

    tags: tuple[str, ...] = ()


ALL = Selection()


def parse(
    document: Document, selection: Selection = ALL, streaming: Streaming = NO_STREAMING
) -> Api:
    """What an API is, by its description.

    What cannot be expressed is told to the document's report; after an error there
    the result is incomplete and good for nothing but finding further errors.
    """
    # A description nests a few hundred levels at most; each costs some ten frames here.
    sys.setrecursionlimit(max(sys.getrecursionlimit(), 10_000))
    return _Parser(document, selection, streaming).api()


class _Parser:
    def __init__(self, document: Document, selection: Selection, streaming: Streaming) -> None:
        self._document = document
        self._root = document.root
        self._selection = selection
        self._streaming = streaming
        self._schemas = Schemas(document)
        self._repeated: set[str] = set()
        self._parameters = Parameters(document.root, self._schemas)
        self._security = SecuritySchemes(document.root)

    def api(self) -> Api:
        info = self._root.at("info")
        self._tell_uncovered(self._root, "webhooks")
        operations = tuple(self._operations())
        self._tell_repeated(operations)
        self._tell_unmatched_tags()
        declarations = self._schemas.finish()
        asked_by = self._streaming.parameter
        return Api(
            title=info.string("title"),
            version=info.string("version"),
            description=info.string("description") or info.string("summary"),
            servers=tuple(filter(None, map(_server, self._root.elements("servers")))),
            operations=tuple(settled(o, asked_by, declarations, self._root) for o in operations),
            declarations=declarations,
            tags=tuple(
                (tag.string("name"), tag.string("description"))
                for tag in self._root.elements("tags")
            ),
            security_schemes=self._security.covered,
            security=self._security.requirements(self._root) or (),
        )

    # --- operations -----------------------------------------------------

    def _operations(self) -> Iterator[Operation]:
        found = list(self._found())
        names = [operation.string("operationId") for *_, operation in found]
        self._repeated = {name for name, count in Counter(names).items() if count > 1}
        for path, method, item, operation in found:
            yield self._operation(path, method, item, operation)

    def _found(self) -> Iterator[tuple[str, str, Cursor, Cursor]]:
        """The selected operations: path, method, path item, operation."""
        for found in self._all():
            if self._selected(found[-1]):
                yield found

    def _all(self) -> Iterator[tuple[str, str, Cursor, Cursor]]:
        for path, written in self._root.members("paths"):
            if path.startswith("x-"):
                continue
            try:
                item = written.resolve()
            except BrokenRef:
                continue
            self._tell_uncovered(item, "additionalOperations")
            for method in METHODS:
                operation = written.get(method) or item.get(method)  # beside a $ref, or behind it
                if operation is not None:
                    yield path, method, item, operation

    def _selected(self, operation: Cursor) -> bool:
        wanted = self._selection.tags
        return not wanted or any(tag in wanted for tag in operation.strings("tags"))

    def _tell_unmatched_tags(self) -> None:
        """A tag that no operation has is a slip of the pen, and would give an empty client."""
        used = {tag for *_, operation in self._all() for tag in operation.strings("tags")}
        for tag in self._selection.tags:
            if tag not in used:
                near = find_closest(tag, used)
                self._root.at("paths").error(
                    "unknown-tag",
                    f"no operation has the tag '{tag}'",
                    f"did you mean '{near}'?" if near else None,
                )

    def _tell_repeated(self, operations: Sequence[Operation]) -> None:
        """An operationId is to be unique; two in one resource leave no name for its methods."""
        for resource in resource_tree(operations):
            ids = [method.operation.name for method in resource.methods]
            for method in resource.methods:
                name = method.operation.name
                if name not in self._repeated:
                    continue
                place = self._root.at_pointer(method.operation.id).at("operationId")
                tell = place.error if ids.count(name) > 1 else place.warn
                tell(
                    "duplicate-operation-id",
                    f"the operationId '{name}' is not unique",
                    "give each operation a name of its own",
                )

    def _operation(self, path: str, method: str, item: Cursor, operation: Cursor) -> Operation:
        self._tell_uncovered(operation, "callbacks")
        name = operation.string("operationId") or None
        unique = name and name not in self._repeated
        hint = (name,) if name and unique else (f"{method} {path}",)
        body = operation.get("requestBody")
        servers = list(operation.elements("servers")) or list(item.elements("servers"))
        return Operation(
            id=f"/paths/{escaped(path)}/{method}",  # not its pointer: paths may share an item
            name=name,
            method=method.upper(),
            path=path,
            tags=operation.strings("tags"),
            summary=operation.string("summary") or item.string("summary"),
            description=operation.string("description") or item.string("description"),
            deprecated=operation.boolean("deprecated"),
            parameters=self._parameters.of(path, item, operation, hint),
            body=parse_body(body, self._schemas, hint) if body is not None else None,
            responses=self._with_stream(name, tuple(self._responses(operation, hint))),
            security=self._security.requirements(operation),
            asked=self._security.asked(operation if "security" in operation else self._root),
            server=_server(servers[0]) if servers else None,
        )

    def _tell_uncovered(self, holder: Cursor, keyword: str) -> None:
        found = holder.get(keyword)
        if found is not None and found.value:
            found.warn("not-covered", f"'{keyword}' are not covered yet; left out")

    # --- responses ------------------------------------------------------

    def _responses(self, operation: Cursor, hint: Hint) -> Iterator[Response]:
        for status, written in operation.members("responses"):
            if status.startswith("x-"):
                continue
            try:
                response = written.resolve()
            except BrokenRef:
                continue
            if not re.fullmatch(r"[1-5]\d\d|[1-5]XX|default", status, re.IGNORECASE):
                written.warn("wrong-shape", f"'{status}' is no status; left out")
                continue
            self._tell_uncovered(response, "links")
            yield Response(
                status="default" if status.lower() == "default" else status.upper(),
                contents=parse_contents(response, self._schemas, _response_hint(hint, status)),
                pointer=response.pointer,
                headers=tuple(self._parameters.headers(response, hint)),
                description=response.string("description"),
            )

    def _with_stream(
        self, name: str | None, responses: tuple[Response, ...]
    ) -> tuple[Response, ...]:
        """The responses, with the events that the style declares for an operation."""
        pointer = self._streaming.items.get(name or "")
        first = next((r for r in responses if r.success), None)
        if not pointer or first is None or any(c.streams for c in first.contents):
            return responses
        schema = self._root.at_pointer(pointer)
        if schema.value is None:
            return responses  # the style is told of it when the client is made
        events = events_of(schema, self._schemas)
        streamed = replace(first, contents=(*first.contents, events))
        return tuple(streamed if r is first else r for r in responses)


def _server(server: Cursor) -> str | None:
    """The URL of a server, its variables at their defaults."""
    url = server.string("url")
    for name, variable in server.members("variables"):
        url = url.replace("{" + name + "}", variable.string("default"))
    if _TEMPLATE.search(url):
        server.warn("server-variable", f"a variable of '{url}' has no default; left out")
        return None
    return url or None


def _response_hint(hint: Hint, status: str) -> Hint:
    return (*hint, "response") if status == "200" else (*hint, f"response {status}")
