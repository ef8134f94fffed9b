"""A checked document into an `Api`: its operations, and the types they reach."""

from __future__ import annotations

import difflib
import re
import sys
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast

from generator.bodies import parse_body, parse_contents
from generator.document import BrokenRef, Cursor, Document, escaped
from generator.hints import Hint
from generator.keywords import default_of, example_of
from generator.model import (
    Api,
    Literally,
    Location,
    Operation,
    Parameter,
    ParameterStyle,
    Response,
    Scalar,
    Security,
)
from generator.resources import resource_tree
from generator.schemas import Schemas

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_LOCATIONS = ("path", "query", "header", "cookie")
_STYLES: dict[str, tuple[str, ...]] = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
# OpenAPI 3.1, section 4.8.12: a parameter with one of these names shall be ignored.
_OWN_HEADERS = ("accept", "content-type", "authorization")
_TEMPLATE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Selection:
    """Which operations to take: those with one of the tags; without tags, all."""

    tags: tuple[str, ...] = ()


ALL = Selection()


def parse(document: Document, selection: Selection = ALL) -> Api:
    """What an API is, by its description.

    What cannot be expressed is told to the document's report; after an error there
    the result is incomplete and good for nothing but finding further errors.
    """
    # A description nests a few hundred levels at most; each costs some ten frames here.
    sys.setrecursionlimit(max(sys.getrecursionlimit(), 10_000))
    return _Parser(document, selection).api()


class _Parser:
    def __init__(self, document: Document, selection: Selection) -> None:
        self._document = document
        self._root = document.root
        self._selection = selection
        self._schemas = Schemas(document)
        self._repeated: set[str] = set()
        self._declared: set[str] = set()
        self._covered: set[str] = set()

    def api(self) -> Api:
        info = self._root.at("info")
        self._tell_uncovered(self._root, "webhooks")
        schemes = tuple(self._security_schemes())
        self._covered = {scheme.name for scheme in schemes}
        operations = tuple(self._operations())
        self._tell_repeated(operations)
        self._tell_unmatched_tags()
        return Api(
            title=info.string("title"),
            version=info.string("version"),
            description=info.string("description") or info.string("summary"),
            servers=tuple(filter(None, map(_server, self._root.elements("servers")))),
            operations=operations,
            declarations=self._schemas.finish(),
            tags=tuple(
                (tag.string("name"), tag.string("description"))
                for tag in self._root.elements("tags")
            ),
            security_schemes=schemes,
            security=self._requirements(self._root) or (),
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
                near = _closest(tag, used)
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
            parameters=self._parameters(path, item, operation, hint),
            body=parse_body(body, self._schemas, hint) if body is not None else None,
            responses=tuple(self._responses(operation, hint)),
            security=self._requirements(operation),
            server=_server(servers[0]) if servers else None,
        )

    def _tell_uncovered(self, holder: Cursor, keyword: str) -> None:
        found = holder.get(keyword)
        if found is not None and found.value:
            found.warn("not-covered", f"'{keyword}' are not covered yet; left out")

    # --- parameters -----------------------------------------------------

    def _parameters(
        self, path: str, item: Cursor, operation: Cursor, hint: Hint
    ) -> tuple[Parameter, ...]:
        """Those of the path item, overridden by those of the operation; path ids in the path's order."""
        found: dict[tuple[str, str], Parameter] = {}
        for holder in (item, operation):
            for written in holder.elements("parameters"):
                parameter = self._parameter(written, hint)
                if parameter is not None:
                    found[parameter.location, parameter.name] = parameter
        in_path = list(dict.fromkeys(_TEMPLATE.findall(path)))
        for (location, name), parameter in list(found.items()):
            if location == "path" and name not in in_path:
                self._document.root.at_pointer(parameter.pointer).warn(
                    "unused-path-parameter", f"'{name}' is not in the path {path}; left out"
                )
                del found[location, name]
        ids = [found.get(("path", name)) or self._implied(name, operation) for name in in_path]
        others = [p for p in found.values() if p.location != "path"]
        return (*ids, *others)

    def _implied(self, name: str, operation: Cursor) -> Parameter:
        operation.warn(
            "undeclared-path-parameter",
            f"the path names '{name}', no parameter declares it; taken as a string",
        )
        return Parameter(name, "path", Scalar("string"), operation.pointer, True, "simple")

    def _parameter(self, written: Cursor, hint: Hint) -> Parameter | None:
        try:
            given = written.resolve()
        except BrokenRef:
            return None
        name, location = given.string("name"), given.string("in")
        if location == "querystring":
            given.warn("not-covered", "'querystring' parameters are not covered yet; left out")
            return None
        if not name or location not in _LOCATIONS:
            given.warn("wrong-shape", "a parameter needs 'name' and 'in'; left out")
            return None
        if location == "header" and name.lower() in _OWN_HEADERS:
            given.warn(
                "ignored-header",
                f"the header '{name}' is no parameter by the standard; left out",
                "say it by the media types or by 'security'",
            )
            return None
        return self._described(given, name, cast(Location, location), hint)

    def _described(self, given: Cursor, name: str, location: Location, hint: Hint) -> Parameter:
        media_type, schema = _content_of(given)
        style = self._style(given, location)
        return Parameter(
            name=name,
            location=location,
            type=self._schemas.type_of(schema, (*hint, name)) if schema else Scalar("string"),
            pointer=given.pointer,
            required=location == "path" or given.boolean("required"),
            style=style,
            explode=given.boolean("explode", style == "form"),
            allow_reserved=given.boolean("allowReserved"),
            media_type=media_type,
            default=default_of(schema) if schema else None,
            description=given.string("description")
            or (self._schemas.description(schema) if schema else ""),
            deprecated=given.boolean("deprecated"),
            example=_example(given, schema),
        )

    def _style(self, given: Cursor, location: Location) -> ParameterStyle:
        allowed = _STYLES[location]
        style = given.string("style", allowed[0])
        if style not in allowed:
            given.at("style").warn(
                "wrong-style",
                f"a {location} parameter cannot have the style '{style}'; '{allowed[0]}' is taken",
                "write one of " + ", ".join(allowed),
            )
            style = allowed[0]
        return cast(ParameterStyle, style)

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
                headers=tuple(self._headers(response, hint)),
                description=response.string("description"),
            )

    def _headers(self, response: Cursor, hint: Hint) -> Iterator[Parameter]:
        for name, written in response.members("headers"):
            try:
                header = written.resolve()
            except BrokenRef:
                continue
            if name.lower() != "content-type":
                yield replace(
                    self._described(header, name, "header", hint), name=name, style="simple"
                )

    # --- security -------------------------------------------------------

    def _requirements(self, holder: Cursor) -> tuple[tuple[str, ...], ...] | None:
        """The alternatives of a ``security``, each the schemes that it needs together.

        A scheme that the client does not cover was told of where it is declared; it does
        not stand in the way of a call, for it may be met by the user's own HTTP client.
        """
        if "security" not in holder:
            return None
        return tuple(
            tuple(name for name in map(str, alternative.value) if self._is_covered(name, holder))
            for alternative in holder.elements("security")
            if isinstance(alternative.value, dict)
        )

    def _is_covered(self, name: str, holder: Cursor) -> bool:
        if name not in self._declared:
            holder.at("security").warn(
                "unknown-security", f"no security scheme is called '{name}'; left out"
            )
        return name in self._covered

    def _security_schemes(self) -> Iterator[Security]:
        components = self._root.get("components")
        for name, written in components.members("securitySchemes") if components else ():
            self._declared.add(name)
            try:
                scheme = written.resolve()
            except BrokenRef:
                continue
            security = _security(name, scheme)
            if security is not None:
                yield security


def _security(name: str, scheme: Cursor) -> Security | None:
    kind, description = scheme.string("type"), scheme.string("description")
    if kind == "apiKey":
        location, parameter = scheme.string("in"), scheme.string("name")
        if location in ("query", "header", "cookie") and parameter:
            return Security(name, "apiKey", cast(Location, location), parameter, description)
        scheme.warn("wrong-shape", "an apiKey needs 'name' and 'in'; left out")
        return None
    if kind == "http":
        how = scheme.string("scheme").lower()
        if how == "bearer":
            return Security(name, "bearer", description=description)
        if how == "basic":
            return Security(name, "basic", description=description)
        scheme.warn("not-covered", f"HTTP authentication '{how}' is not covered; left out")
        return None
    if kind == "oauth2":
        scheme.warn("not-covered", "OAuth 2 flows are not covered yet; the client takes a token")
        return Security(name, "oauth2", description=description)
    if kind == "openIdConnect":
        return Security(name, "openIdConnect", description=description)
    scheme.warn("not-covered", f"security by '{kind}' is not covered; left out")
    return None


def _server(server: Cursor) -> str | None:
    """The URL of a server, its variables at their defaults."""
    url = server.string("url")
    for name, variable in server.members("variables"):
        url = url.replace("{" + name + "}", variable.string("default"))
    if _TEMPLATE.search(url):
        server.warn("server-variable", f"a variable of '{url}' has no default; left out")
        return None
    return url or None


def _content_of(given: Cursor) -> tuple[str | None, Cursor | None]:
    """The schema of a parameter, with the media type where ``content`` gives it."""
    schema = given.get("schema")
    if schema is not None:
        return None, schema
    for media_type, content in given.members("content"):
        return media_type, content.get("schema")
    return None, None


def _example(given: Cursor, schema: Cursor | None) -> Literally | None:
    own = example_of(given)
    if own is not None:
        return own
    for _, example in given.members("examples") if _keyed_examples(given) else ():
        if "value" in example:
            return default_of(replace(example, value={"default": example.at("value").value}))
    return example_of(schema) if schema else None


def _keyed_examples(given: Cursor) -> bool:
    examples = given.get("examples")
    return examples is not None and examples.mapping


def _response_hint(hint: Hint, status: str) -> Hint:
    return (*hint, "response") if status == "200" else (*hint, f"response {status}")


def _closest(name: str, names: Collection[str]) -> str | None:
    """The name that was most likely meant; case does not count."""
    folded = {other.casefold(): other for other in sorted(names)}
    near = difflib.get_close_matches(name.casefold(), folded, 1, 0.4)
    return folded[near[0]] if near else None
