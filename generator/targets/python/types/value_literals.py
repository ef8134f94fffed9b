"""Formatting of JSON values as Python expressions for arguments."""

from __future__ import annotations

import base64
from collections.abc import Mapping

from ....examples import NoValueError, SampleFactory
from ....model import (
    Alias,
    Anything,
    Api,
    Array,
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
from ..syntax.imports import Import
from ..syntax.literals import literal
from ..syntax.printer import Node, make_dict, make_list, make_tuple
from ..syntax.type_expressions import (
    NamedType,
    Subscript,
    TypeExpression,
    collect_imports,
    list_members,
)
from .annotations import RoleAnnotators, TypeAnnotator

_FILE_NAME = "example.txt"
_PLAIN_TYPES = frozenset(["str", "int", "float", "bool", "Any", "object", "None"])
_ISO_TYPES = frozenset(["datetime.datetime", "datetime.date", "datetime.time"])


class ValueWriter:
    """A writer of JSON values as expressions that type-check; `imports` collects their imports."""

    def __init__(self, api: Api, roles: RoleAnnotators, samples: SampleFactory) -> None:
        self._declarations = api.declarations
        self._argument_role = roles.argument
        self._samples = samples
        self.imports: set[Import] = set()

    def write_value(
        self,
        type: Type,
        value: object,
        role: TypeAnnotator,
        field_role: TypeAnnotator | None = None,
    ) -> Node:
        """Return a value of a type as an expression; `field_role` is the role of object fields.

        Raises:
            NoValueError: The style's type for a scalar is not a class.
        """
        match type:
            case Nullable(inner):
                return "None" if value is None else self.write_value(inner, value, role, field_role)
            case Scalar() | ExternalType():
                return self._write_scalar(type, value, role.annotate(type))
            case Array(item) if isinstance(value, list):
                return make_list([self.write_value(item, each, role, field_role) for each in value])
            case Tuple() if isinstance(value, list):
                return self._write_tuple(type, value, role)
            case Map(inner) if isinstance(value, dict):
                entries = value.items()
                return make_dict(
                    [(literal(k), self.write_value(inner, v, role)) for k, v in entries]
                )
            case OneOf():
                variant = self._samples.choose_variant(type, value)
                return self.write_value(variant, value, role, field_role)
            case Ref(id):
                return self._write_declared(id, value, role, field_role)
            case _:
                return _write_json(value)

    def _write_tuple(self, type: Tuple, value: list[object], role: TypeAnnotator) -> Node:
        items = [self.write_value(t, v, role) for t, v in zip(type.items, value, strict=False)]
        annotation = role.annotate(type)
        is_tuple = isinstance(annotation, Subscript) and annotation.head == NamedType("tuple")
        return make_tuple(items) if is_tuple else make_list(items)

    def _write_declared(
        self, id: str, value: object, role: TypeAnnotator, field_role: TypeAnnotator | None
    ) -> Node:
        match self._declarations[id]:
            case Alias(type=type):
                return self.write_value(type, value, role, field_role)
            case Object() as named if isinstance(value, dict):
                return self._write_object(named, value, field_role or self._argument_role)
            case _:
                return _write_json(value)

    def _write_object(
        self, declaration: Object, value: Mapping[str, object], role: TypeAnnotator
    ) -> Node:
        types = {field.name: field.type for field in declaration.fields}
        extra = declaration.additional_properties or Anything()
        return make_dict(
            [(literal(k), self.write_value(types.get(k, extra), v, role)) for k, v in value.items()]
        )

    def _write_scalar(self, type: Type, value: object, annotation: TypeExpression) -> Node:
        """Return a scalar in the style's type; custom classes are called with the JSON value.

        Raises:
            NoValueError: The style's type is not a class.
        """
        name = list_members(annotation)[0]
        if not isinstance(name, NamedType):
            raise NoValueError
        text = name.text
        if text == "FileContent":
            return f"({literal(_FILE_NAME)}, {_format_bytes(str(value).encode())})"
        if text == "bytes":
            return _format_bytes(_decode_content(type, str(value)))
        if text in _PLAIN_TYPES:
            return literal(value)
        self.imports |= collect_imports(name)
        if text == "datetime.timedelta":
            return f"{text}(hours=1)"
        return (
            f"{text}.fromisoformat({literal(value)})"
            if text in _ISO_TYPES
            else f"{text}({literal(value)})"
        )


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
