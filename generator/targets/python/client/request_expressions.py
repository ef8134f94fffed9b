"""The expression for the request of a method."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from ....client.arguments import WHOLE_BODY, collect_arguments
from ....client.responses import format_accept
from ....client.streaming import describes_whole_events
from ....model import (
    ArgumentKey,
    Array,
    Body,
    Declaration,
    Operation,
    Parameter,
    ParameterLocation,
    Part,
)
from ....model.shapes import is_compound
from ....naming.unique_names import Name
from ..syntax.literals import literal
from ..syntax.printer import Node, add_prefix, make_dict, make_tuple
from .decimal_texts import DecimalTexts
from .dict_names import DictNameWriter
from .runtime_names import call_runtime
from .servers import is_choice, write_server_list
from .style_wrappers import wrap_parameter, wrap_part
from .xml_schema import write_document_arguments

_LOCATIONS: Mapping[str, Sequence[ParameterLocation]] = {
    "path_parameters": ["path"],
    "query": ["query", "querystring"],
    "headers": ["header"],
    "cookies": ["cookie"],
}


class RequestWriter:
    """Writes the expressions for requests.

    `default_security` are the requirements of operations without their own, `options` is the
    expression for the request options, `dict_names` writes the names of keys in dicts.
    `server_names` are the names to choose servers by, by their pointers.
    """

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        default_security: object,
        options: Node,
        dict_names: DictNameWriter,
        decimal_texts: DecimalTexts,
        server_names: Mapping[str, Name],
    ) -> None:
        self._declarations = declarations
        self._dict_names = dict_names
        self._default_security = default_security
        self._options = options
        self._decimal_texts = decimal_texts
        self._server_names = server_names

    def write_request(self, operation: Operation, names: Mapping[ArgumentKey, str]) -> Node:
        """Return the expression ``Request("GET", "/path", query={…}, …)``.

        `names` has the expressions of arguments; parameters that are not in it are not sent.
        """
        arguments: list[Node] = [literal(operation.method), literal(operation.path)]
        values = self._rename_keys(operation, names)
        for keyword, locations in _LOCATIONS.items():
            entries = [
                (literal(parameter.name), self._wrap_parameter(parameter, values[key]))
                for parameter in operation.parameters
                if parameter.location in locations
                and (key := ArgumentKey(parameter.location, parameter.name)) in names
            ]
            if entries:
                arguments.append(add_prefix(f"{keyword}=", make_dict(entries)))
        if operation.body is not None:
            arguments.append(add_prefix("body=", self._write_body(operation, values)))
        if operation.security is not None and operation.security != self._default_security:
            arguments.append(add_prefix("security=", format_requirements(operation.security)))
        if operation.servers:
            arguments.append(add_prefix("base_url=", self._write_servers(operation)))
        accepted = format_accept(operation)
        if accepted not in ("", "application/json"):  # which is what a parser of JSON accepts
            arguments.append(f"accept={literal(accepted)}")
        renamed = [(literal(old), literal(new)) for old, new in _iter_dissimilar_names(names)]
        if renamed and self._options == "options":  # other signatures accept no other names
            arguments.append(add_prefix("renamed=", make_dict(renamed)))
        arguments.append(add_prefix("options=", self._options))
        return call_runtime("Request", *arguments)

    def _write_servers(self, operation: Operation) -> Node:
        """Return the URL of the server of an operation, or several with their names."""
        if is_choice(operation.servers):
            return write_server_list(operation.servers, self._server_names)
        return literal(operation.server)

    def _rename_keys(
        self, operation: Operation, names: Mapping[ArgumentKey, str]
    ) -> Mapping[ArgumentKey, Node]:
        """Return the expressions of arguments, with the names of the API in dicts."""
        types = {each.key: each.type for each in collect_arguments(operation, self._declarations)}
        if operation.body is not None and operation.body.is_sequence:
            types.pop(WHOLE_BODY, None)  # renamed item by item
        return {
            key: self._dict_names.write_renaming(types[key], name) if key in types else name
            for key, name in names.items()
        }

    def _write_body(self, operation: Operation, names: Mapping[ArgumentKey, Node]) -> Node:
        body = operation.body
        assert body is not None
        argument = names.get(WHOLE_BODY)
        value = argument if argument is not None else _write_entries(body, names)
        if body.kind == "json":
            return self._write_json_body(body, value, argument is None)
        if body.kind == "xml":
            return _write_xml_body(body, value, argument is None)
        if body.kind == "form":
            flags = _list_body_flags(body, "application/x-www-form-urlencoded", has_fields=False)
            return call_runtime("FormBody", value, *flags, *_list_encodings(body, names))
        if body.kind == "multipart":
            return self._write_multipart_body(operation, value, names)
        if body.is_sequence:
            return self._write_sequence(body, names[WHOLE_BODY])
        is_default = body.media_type == "application/octet-stream"
        media_type = [] if is_default else [literal(body.media_type)]
        return call_runtime("ContentBody", value, *media_type)

    def _write_json_body(self, body: Body, value: Node, has_fields: bool) -> Node:
        flags = _list_body_flags(body, "application/json", has_fields)
        return call_runtime("JsonBody", value, *flags, *self._list_decimal_texts(body))

    def _write_sequence(self, body: Body, value: Node) -> Node:
        """Return the body whose items are sent one after the other."""
        rename = self._dict_names.write_function(body.type)
        renaming = [] if rename is None else [add_prefix("rename=", rename)]
        if body.kind == "parts":
            return call_runtime("PartsBody", value, *_list_part_arguments(body), *renaming)
        options = [*renaming, *self._list_decimal_texts(body)]
        if body.kind == "events":
            is_whole = isinstance(body.type, Array) and describes_whole_events(
                body.type.item, self._declarations
            )
            flags = ["envelope=True"] if is_whole else []
            return call_runtime("EventsBody", value, *flags, *options)
        return call_runtime("JsonLinesBody", value, literal(body.media_type), *options)

    def _list_decimal_texts(self, body: Body) -> list[Node]:
        """Return the argument for the decimals that are sent as text, if there are any."""
        texts: list[Node] = [literal(each) for each in self._decimal_texts.find_names(body.type)]
        return [add_prefix("decimal_texts=", make_tuple(texts))] if texts else []

    def _write_multipart_body(
        self, operation: Operation, value: Node, names: Mapping[ArgumentKey, Node]
    ) -> Node:
        body = operation.body
        assert body is not None
        media_types = {part.name: part.sent_media_type for part in body.parts}
        file_types = {part.name: part.file_media_type for part in body.parts}
        return call_runtime(
            "MultipartBody",
            value,
            *_list_media_types("media_types", media_types),
            *_list_media_types("file_media_types", file_types),
            *self._list_part_headers(operation, body, names),
            *_list_encodings(body, names),
        )

    def _list_part_headers(
        self, operation: Operation, body: Body, names: Mapping[ArgumentKey, Node]
    ) -> list[Node]:
        """Return the argument for the headers of parts, if they have any."""
        headers: dict[str, list[tuple[str, Node]]] = {}
        for part in body.parts:
            for header in part.headers:
                value = literal(json.loads(header.value.text))
                headers.setdefault(part.name, []).append((literal(header.name), value))
        for parameter in operation.parameters:
            key = ArgumentKey(parameter.location, parameter.name)
            if parameter.location == "part" and key in names:
                name, _, header_name = parameter.name.rpartition(" ")
                encoded = self._wrap_parameter(parameter, names[key])
                headers.setdefault(name, []).append((literal(header_name), encoded))
        entries: list[tuple[str, Node]] = [
            (literal(name), make_dict(own)) for name, own in headers.items()
        ]
        return [add_prefix("headers=", make_dict(entries))] if entries else []

    def _wrap_parameter(self, parameter: Parameter, argument: Node) -> Node:
        has_parts = is_compound(parameter.type, self._declarations)
        return wrap_parameter(parameter, argument, has_parts=has_parts)


def _iter_dissimilar_names(names: Mapping[ArgumentKey, str]) -> Iterator[tuple[str, str]]:
    """Yield the names in the API and in Python that the runtime does not find to be the same."""
    for key, name in names.items():
        is_argument = key.name not in names.values() and name.isidentifier()
        if is_argument and key.name and _simplify(key.name) != _simplify(name):
            yield key.name, name


def _simplify(name: str) -> str:
    """Return a name as the runtime compares it with those of arguments."""
    return "".join(filter(str.isalnum, name)).casefold() or name


def _write_entries(body: Body, names: Mapping[ArgumentKey, Node]) -> Node:
    """Return a dict of the body fields that are arguments, each in the style of its part."""
    parts = {part.name: part for part in body.parts}
    fields = {key.name: name for key, name in names.items() if key.location == "field"}
    return make_dict(
        [
            (
                literal(wire_name),
                wrap_part(parts[wire_name], name, body) if wire_name in parts else name,
            )
            for wire_name, name in fields.items()
        ]
    )


def _list_media_types(keyword: str, media_types: Mapping[str, str]) -> list[Node]:
    """Return the argument for the media types of parts by name, if any is set."""
    entries: list[tuple[str, Node]] = [
        (literal(name), literal(each)) for name, each in media_types.items() if each
    ]
    return [add_prefix(f"{keyword}=", make_dict(entries))] if entries else []


def _list_encodings(body: Body, names: Mapping[ArgumentKey, Node]) -> list[Node]:
    """Return the argument for the styles of parts of a body that is one argument."""
    if WHOLE_BODY not in names:
        return []
    encoded = [(part.name, wrap_part(part, "value", body)) for part in body.parts]
    entries = [
        (literal(name), add_prefix("lambda value: ", node))
        for name, node in encoded
        if node != "value"
    ]
    return [add_prefix("encodings=", make_dict(entries))] if entries else []


def _write_xml_body(body: Body, value: Node, has_fields: bool) -> Node:
    document = write_document_arguments(body.xml_document)
    flags = _list_body_flags(body, "application/xml", has_fields)
    return call_runtime("XmlBody", value, *document, *flags)


def _list_body_flags(body: Body, default_media_type: str, has_fields: bool) -> list[str]:
    is_default = body.media_type == default_media_type
    media_type = [] if is_default else [f"media_type={literal(body.media_type)}"]
    is_optional = has_fields and not body.required
    return [*media_type, *(["optional=True"] if is_optional else [])]


def _list_part_arguments(body: Body) -> Iterator[Node]:
    """Yield the arguments for the media types of a body and of its parts, and their headers."""
    yield literal(body.media_type)
    *prefix, rest = [part.media_types[0] if part.media_types else "" for part in body.parts]
    if any(prefix) or (prefix and rest):
        yield add_prefix("media_types=", make_tuple(list(map(literal, prefix))))
    if rest:
        yield f"other_media_type={literal(rest)}"
    *first, others = [_write_headers(part) for part in body.parts]
    if first and any(part.headers for part in body.parts):
        yield add_prefix("headers=", make_tuple(first))
    if body.parts[-1].headers:
        yield add_prefix("other_headers=", others)


def _write_headers(part: Part) -> Node:
    """Return a dict of the headers of a part that have a constant value."""
    return make_dict(
        [(literal(each.name), literal(json.loads(each.value.text))) for each in part.headers]
    )


def format_requirements(alternatives: Sequence[Sequence[str]]) -> Node:
    """Return security requirements as a tuple of tuples of scheme names."""
    return make_tuple([make_tuple(list(map(literal, names))) for names in alternatives])
