"""Formatting of JSON values as Python expressions for arguments."""

from __future__ import annotations

import base64
from collections.abc import Mapping

from ....examples import NoValueError, SampleFactory
from ....examples.durations import parse_duration, split_duration
from ....frozen import frozen
from ....model import (
    Alias,
    Anything,
    Array,
    Declaration,
    ExternalType,
    Map,
    Nullable,
    Object,
    OneOf,
    Ref,
    Scalar,
    Tuple,
    Type,
)
from ..syntax.literals import literal
from ..syntax.printer import Code, Node, make_dict, make_list, make_tuple
from ..syntax.type_expressions import (
    NamedType,
    Subscript,
    collect_imports,
    list_members,
)
from .annotations import TypeAnnotator
from .exact_annotations import is_decimal

_FILE_NAME = "example.txt"
_PLAIN_TYPES = frozenset(["str", "int", "float", "bool", "Any", "object", "None"])
_ISO_TYPES = frozenset(["datetime.datetime", "datetime.date", "datetime.time"])


@frozen
class ValueWriter:
    """A writer of JSON values as expressions that type-check where an annotator's types are used.

    `field_writer` writes the fields of objects; without one, they have the same types. `keys` are
    the keys of typed dicts, by the id of the object and the name of the property.
    """

    declarations: Mapping[str, Declaration]
    keys: Mapping[str, Mapping[str, str]]
    samples: SampleFactory
    annotator: TypeAnnotator
    field_writer: ValueWriter | None = None

    def write_value(self, type: Type, value: object) -> Node:
        """Return a value of a type as an expression.

        Raises:
            NoValueError: The style's type for a scalar is not a class.
        """
        match type:
            case Nullable(inner):
                return "None" if value is None else self.write_value(inner, value)
            case Scalar() | ExternalType():
                return self._write_scalar(type, value)
            case Array(item) if isinstance(value, list):
                return make_list([self.write_value(item, each) for each in value])
            case Tuple() if isinstance(value, list):
                return self._write_tuple(type, value)
            case Map(inner) if isinstance(value, dict):
                return make_dict(
                    [(literal(k), self.write_value(inner, v)) for k, v in value.items()]
                )
            case OneOf():
                return self.write_value(self.samples.choose_variant(type, value), value)
            case Ref(id):
                return self._write_declared(self.declarations[id], value)
            case _:
                return _write_json(value)

    def _write_tuple(self, type: Tuple, value: list[object]) -> Node:
        items = [self.write_value(t, v) for t, v in zip(type.items, value, strict=False)]
        annotation = self.annotator.annotate(type)
        is_tuple = isinstance(annotation, Subscript) and annotation.head == NamedType("tuple")
        return make_tuple(items) if is_tuple else make_list(items)

    def _write_declared(self, declaration: Declaration, value: object) -> Node:
        match declaration:
            case Alias(type=type):
                return self.write_value(type, value)
            case Object() if isinstance(value, dict):
                return (self.field_writer or self)._write_fields(declaration, value)
            case _:
                return _write_json(value)

    def _write_fields(self, declaration: Object, value: Mapping[str, object]) -> Node:
        types = {field.name: field.type for field in declaration.fields}
        extra = declaration.additional_properties or Anything()
        keys = self.keys.get(declaration.id, {})
        return make_dict(
            [
                (literal(keys.get(k, k)), self.write_value(types.get(k, extra), v))
                for k, v in value.items()
            ]
        )

    def _write_scalar(self, type: Type, value: object) -> Node:
        """Return a scalar in the style's type; custom classes are called with the JSON value.

        Raises:
            NoValueError: The style's type is not a class, or reads only texts.
        """
        name = list_members(self.annotator.annotate(type))[0]
        if not isinstance(name, NamedType):
            raise NoValueError
        text = name.text
        if text == "FileContent":
            return f"({literal(_FILE_NAME)}, {_format_bytes(str(value).encode())})"
        if text == "bytes":
            return _format_bytes(_decode_content(type, str(value)))
        if text in _PLAIN_TYPES:
            return literal(value)
        if text in _ISO_TYPES and not isinstance(value, str):
            raise NoValueError
        if is_decimal(name) and isinstance(value, float):
            value = str(value)  # a decimal made of the float would have other digits
        return Code(_format_construction(text, value), frozenset(collect_imports(name)))


def _format_construction(name: str, value: object) -> str:
    """Return an expression that makes an instance of a class from a JSON value."""
    if name == "datetime.timedelta":
        return f"{name}({_format_duration(str(value))})"
    return (
        f"{name}.fromisoformat({literal(value)})"
        if name in _ISO_TYPES
        else f"{name}({literal(value)})"
    )


def _format_duration(text: str) -> str:
    """Return the arguments of a `timedelta`: an hour if a style uses it for other texts."""
    try:
        parts = split_duration(parse_duration(text))
    except ValueError:
        parts = {"hours": 1}
    return ", ".join(f"{unit}={amount}" for unit, amount in parts.items())


def _write_json(value: object) -> Node:
    """Return a JSON value as an expression, regardless of its type."""
    if isinstance(value, list):
        return make_list([_write_json(each) for each in value])
    if isinstance(value, dict):
        return make_dict([(literal(key), _write_json(each)) for key, each in value.items()])
    return literal(value)


def _decode_content(type: Type, text: str) -> bytes:
    """Return the bytes of a text: base64-decoded if the type says so, else UTF-8."""
    is_encoded = isinstance(type, Scalar) and (type.kind, type.format) == ("string", "byte")
    return base64.b64decode(text) if is_encoded else text.encode()


def _format_bytes(data: bytes) -> str:
    """Return a bytes literal in black's style."""
    quoted = repr(data)
    return quoted if '"' in quoted or "\\'" in quoted else f'b"{quoted[2:-1]}"'
