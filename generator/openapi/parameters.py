"""Parameters of operations, and headers of responses."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, TypeAlias, cast

from ..model import (
    Anything,
    JsonValue,
    Nullable,
    OneOf,
    Parameter,
    ParameterLocation,
    ParameterStyle,
    Scalar,
    Type,
)
from ..model.graph import resolve_aliases
from ..model.shapes import is_compound
from ..text.patterns import TEMPLATE_VARIABLE
from ..text.quoting import quote_name
from .annotations.schema_annotations import read_description, read_example
from .document import Cursor
from .http.array_separators import SEPARATORS_EXTENSION, read_array_separators
from .http.codecs import choose_codec
from .http.syntax import check_name
from .ignored_headers import IGNORED_HEADERS
from .query_strings import check_query_string, choose_query_string_schema
from .schemas.converter import SchemaConverter
from .schemas.keywords import read_default
from .schemas.name_hints import NameHint

_LOCATIONS = ("path", "query", "querystring", "header", "cookie")
ContentKind: TypeAlias = Literal["", "json", "form", "bytes"]
_STYLES: dict[str, tuple[str, ...]] = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "querystring": ("form",),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}
_ENCODING_KEYWORDS = ("style", "explode", "allowReserved", SEPARATORS_EXTENSION)


class ParameterReader:
    """A reader of parameters and of headers, which are described in the same way."""

    def __init__(self, root: Cursor, converter: SchemaConverter) -> None:
        self._root = root
        self._converter = converter

    def read_parameters(
        self, path: str, item: Cursor, operation: Cursor, name_hint: NameHint
    ) -> tuple[Parameter, ...]:
        """Return the parameters of the path item, overridden by those of the operation.

        Path parameters come first, in the order of the path.
        """
        parameters: dict[tuple[str, str], Parameter] = {}
        for holder in (item, operation):
            parameters |= self._read_list(holder, name_hint)
        path_names = list(dict.fromkeys(TEMPLATE_VARIABLE.findall(path)))
        for (location, name), parameter in list(parameters.items()):
            if location == "path" and name not in path_names:
                self._root.at_pointer(parameter.pointer).warn(
                    "unused-path-parameter", f"'{name}' is not in the path {path}; ignored"
                )
                del parameters[location, name]
        path_parameters = [
            parameters.get(("path", name)) or self._make_undeclared(name, operation)
            for name in path_names
        ]
        check_query_string(parameters.values(), self._root)
        others = [p for p in parameters.values() if p.location != "path"]
        return (*path_parameters, *others)

    def _read_list(self, holder: Cursor, name_hint: NameHint) -> dict[tuple[str, str], Parameter]:
        """Return the parameters in one list by location and name, of which each must be unique.

        The names of headers are in lower case, because HTTP ignores their case.
        """
        parameters: dict[tuple[str, str], Parameter] = {}
        for entry in holder.iter_items("parameters"):
            parameter = self._read_parameter(entry, name_hint)
            if parameter is None:
                continue
            name, location = parameter.name, parameter.location
            key = location, name.lower() if location == "header" else name
            if key in parameters:
                _report_duplicate(entry, f"the {location} parameter", name, parameters[key].name)
            parameters[key] = parameter
        return parameters

    def _make_undeclared(self, name: str, operation: Cursor) -> Parameter:
        operation.warn(
            "undeclared-path-parameter",
            f"no parameter declares '{name}' in the path; read as a string",
        )
        return Parameter(name, "path", Scalar("string"), operation.pointer, True, "simple")

    def _read_parameter(self, entry: Cursor, name_hint: NameHint) -> Parameter | None:
        parameter = entry.resolve_if_possible()
        if parameter is None:
            return None
        name, location = parameter.get_string("name"), parameter.get_string("in")
        if not name or location not in _LOCATIONS:
            parameter.warn("wrong-shape", "a parameter must have 'name' and a valid 'in'; ignored")
            return None
        if location == "header" and name.lower() in IGNORED_HEADERS:
            return None
        if not check_name(parameter, name, location):
            return None
        return self._build_parameter(parameter, name, cast(ParameterLocation, location), name_hint)

    def _build_parameter(
        self, parameter: Cursor, name: str, location: ParameterLocation, name_hint: NameHint
    ) -> Parameter:
        media_type, schema = _find_schema(parameter)
        if location == "querystring":
            schema = choose_query_string_schema(parameter, media_type, schema)
        style = self._read_style(parameter, location)
        type = (
            self._converter.convert_schema(schema, (*name_hint, name))
            if schema
            else Scalar("string")
        )
        kind: ContentKind = ""
        if media_type is not None:
            kind, type = self._choose_content(parameter, media_type, schema, type)
        if parameter.get_boolean("allowEmptyValue"):
            self._check_empty_value(parameter, type)
        return Parameter(
            name=name,
            location=location,
            type=type,
            pointer=parameter.pointer,
            required=location == "path" or parameter.get_boolean("required"),
            style=style,
            explode=parameter.get_boolean("explode", style in ("form", "cookie")),
            separators=read_array_separators(parameter, can_repeat=location in ("query", "cookie")),
            allow_reserved=parameter.get_boolean("allowReserved"),
            media_type=media_type,
            content_kind=kind,
            default=read_default(schema) if schema else None,
            description=parameter.get_string("description")
            or (read_description(schema) if schema else ""),
            deprecated=parameter.get_boolean("deprecated"),
            example=_find_example(parameter, schema),
        )

    def _choose_content(
        self, parameter: Cursor, media_type: str, schema: Cursor | None, type: Type
    ) -> tuple[ContentKind, Type]:
        """Return how the content of a parameter is written, and the type that callers pass.

        Of other formats than JSON and forms, callers pass the text, or for most of them bytes.
        """
        codec = choose_codec(media_type)
        is_complex = is_compound(type, self._converter.declarations)
        if codec == "json" or (codec == "any" and is_complex):
            return "json", type
        if codec == "form":
            _report_encodings(parameter)
            return "form", type
        is_opaque = schema is None or is_complex or _is_binary(type)
        if parameter.get_string("in") == "querystring" or not is_opaque:
            return "", type
        if is_complex and type != Anything():
            parameter.at_path("content").warn(
                "parameter-content",
                f"'{media_type}' is not supported in a parameter; callers pass its text or bytes",
            )
        if codec in ("text", "xml"):
            return "", Scalar("string")
        return "bytes", OneOf((Scalar("string"), Scalar("binary")))

    def _check_empty_value(self, parameter: Cursor, type: Type) -> None:
        """Report a parameter that may be sent without a value; an empty text says the same."""
        resolved = resolve_aliases(type, self._converter.declarations)
        if isinstance(resolved, Nullable):
            resolved = resolve_aliases(resolved.type, self._converter.declarations)
        if resolved != Anything() and not (
            isinstance(resolved, Scalar) and resolved.kind == "string"
        ):
            parameter.at_path("allowEmptyValue").warn(
                "empty-value",
                "'allowEmptyValue' is not supported: the parameter has a value or is not sent",
            )

    def _read_style(self, parameter: Cursor, location: ParameterLocation) -> ParameterStyle:
        allowed = _STYLES[location]
        style = parameter.get_string("style", allowed[0])
        if style not in allowed:
            parameter.at_path("style").warn(
                "wrong-style",
                f"'{style}' is not a valid style of a {location} parameter; read as '{allowed[0]}'",
                "write one of " + ", ".join(allowed),
            )
            style = allowed[0]
        return cast(ParameterStyle, style)

    def read_headers(self, response: Cursor, name_hint: NameHint) -> tuple[Parameter, ...]:
        """Return the headers of a response, of which HTTP ignores the case."""
        headers: dict[str, Parameter] = {}
        for name, entry in response.iter_members("headers"):
            header = entry.resolve_if_possible("the header is left out")
            if header is None or not check_name(entry, name, "header"):
                continue
            key = name.lower()
            if key in headers:
                _report_duplicate(entry, "the header", name, headers[key].name)
            if key != "content-type":
                parameter = self._build_parameter(header, name, "header", name_hint)
                headers[key] = replace(parameter, name=name, style="simple")
        return tuple(headers.values())


def _is_binary(type: Type) -> bool:
    return isinstance(type, Scalar) and type.kind == "binary"


def _report_encodings(parameter: Cursor) -> None:
    """Report how a form in a parameter is to be written, if that is not the default."""
    for _, entry in parameter.iter_members("content"):
        content = entry.resolve_if_possible() or entry
        for name, encoding in content.iter_members("encoding"):
            if any(keyword in encoding for keyword in _ENCODING_KEYWORDS):
                encoding.warn(
                    "parameter-content",
                    "'encoding' is not supported in a parameter; "
                    f"the field {quote_name(name)} is sent in the default style",
                )


def _report_duplicate(entry: Cursor, kind: str, name: str, earlier_name: str) -> None:
    """Report a parameter or header that is described a second time."""
    if name == earlier_name:
        problem = f"{kind} '{name}' is described twice"
    else:
        problem = f"{kind} '{name}' differs from '{earlier_name}' only in case"
    entry.warn("duplicate-parameter", f"{problem}; the last one counts", "remove one of them")


def _find_schema(parameter: Cursor) -> tuple[str | None, Cursor | None]:
    """Return the schema of a parameter, and its media type if the schema is in ``content``."""
    schema = parameter.get("schema")
    if schema is not None:
        return None, schema
    for media_type, entry in parameter.iter_members("content"):
        content = entry.resolve_if_possible() or entry
        return media_type, content.get("schema")
    return None, None


def _find_example(parameter: Cursor, schema: Cursor | None) -> JsonValue | None:
    """Return the example of a parameter, of its content, or of its schema."""
    contents = [content for _, content in parameter.iter_members("content")]
    holders = [parameter, *contents, *([schema] if schema else [])]
    return next(filter(None, map(read_example, holders)), None)
