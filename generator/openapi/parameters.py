"""Parameters of operations and headers of responses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from ..model import Literally, Location, Parameter, ParameterStyle, Scalar
from .document import BrokenRef, Cursor
from .schemas.converter import Schemas
from .schemas.inline_names import Hint
from .schemas.keywords import default_of, example_of

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


class Parameters:
    """Reads parameters, and headers, which are described like them."""

    def __init__(self, root: Cursor, schemas: Schemas) -> None:
        self._root = root
        self._schemas = schemas

    def of(self, path: str, item: Cursor, operation: Cursor, hint: Hint) -> tuple[Parameter, ...]:
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
                self._root.at_pointer(parameter.pointer).warn(
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
        if given.boolean("allowEmptyValue"):
            given.at("allowEmptyValue").warn(
                "not-covered", "not covered yet: the parameter is sent with a value or not at all"
            )
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

    def headers(self, response: Cursor, hint: Hint) -> Iterator[Parameter]:
        for name, written in response.members("headers"):
            try:
                header = written.resolve()
            except BrokenRef:
                continue
            if name.lower() != "content-type":
                yield replace(
                    self._described(header, name, "header", hint), name=name, style="simple"
                )


def _content_of(given: Cursor) -> tuple[str | None, Cursor | None]:
    """The schema of a parameter, with the media type where ``content`` gives it."""
    schema = given.get("schema")
    if schema is not None:
        return None, schema
    for media_type, content in given.members("content"):
        return media_type, content.get("schema")
    return None, None


def _example(given: Cursor, schema: Cursor | None) -> Literally | None:
    """The parameter's own example, that of its content, or that of its schema."""
    contents = [content for _, content in given.members("content")]
    holders = [given, *contents, *([schema] if schema else [])]
    return next(filter(None, map(example_of, holders)), None)
