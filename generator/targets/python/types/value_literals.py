"""Values of JSON as expressions: what an argument of their type takes."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping, Sequence

from ....examples import NoValueError, Samples
from ....model import (
    Alias,
    Anything,
    Api,
    Array,
    Foreign,
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
from ..syntax.printer import Group, Node, mapping, tuple_of, union_members
from .annotations import Annotation, Annotations, Roles

_FILE = "example.txt"
_PLAIN = frozenset(["str", "int", "float", "bool", "Any", "object", "None"])
_FROM_ISO = frozenset(["datetime.datetime", "datetime.date", "datetime.time"])
_CLASS = re.compile(r"[^\W\d][\w.]*")


class Values:
    """Writes JSON values as what an argument of their type takes; `imports` collects what they need."""

    def __init__(self, api: Api, roles: Roles, samples: Samples) -> None:
        self._declarations = api.declarations
        self._argument = roles.argument
        self._samples = samples
        self.imports: set[Import] = set()

    def written(
        self, type: Type, value: object, role: Annotations, inside: Annotations | None = None
    ) -> Node:
        """A value of a type as an expression; `inside` is the role of an object's fields."""
        match type:
            case Nullable(inner):
                return "None" if value is None else self.written(inner, value, role, inside)
            case Scalar() | Foreign():
                return self._scalar(type, value, role.of(type))
            case Array(item) if isinstance(value, list):
                return _list([self.written(item, each, role, inside) for each in value])
            case Tuple() if isinstance(value, list):
                return self._tuple(type, value, role)
            case Map(inner) if isinstance(value, dict):
                entries = value.items()
                return mapping([(literal(k), self.written(inner, v, role)) for k, v in entries])
            case OneOf():
                variant = self._samples.variant(type, value)
                return self.written(variant, value, role, inside)
            case Ref(id):
                return self._named(id, value, role, inside)
            case _:
                return _display(value)

    def _tuple(self, type: Tuple, value: list[object], role: Annotations) -> Node:
        items = [self.written(t, v, role) for t, v in zip(type.items, value, strict=False)]
        return tuple_of(items) if role.of(type).text.startswith("tuple[") else _list(items)

    def _named(self, id: str, value: object, role: Annotations, inside: Annotations | None) -> Node:
        match self._declarations[id]:
            case Alias(type=type):
                return self.written(type, value, role, inside)
            case Object() as named if isinstance(value, dict):
                return self._object(named, value, inside or self._argument)
            case _:
                return _display(value)

    def _object(self, named: Object, value: Mapping[str, object], role: Annotations) -> Node:
        types = {field.name: field.type for field in named.fields}
        extra = named.extra or Anything()
        return mapping(
            [(literal(k), self.written(types.get(k, extra), v, role)) for k, v in value.items()]
        )

    def _scalar(self, type: Type, value: object, annotation: Annotation) -> Node:
        """A scalar as the style has it; one of another class is made of what it is in JSON.

        Raises:
            NoValueError: the style's type is no class.
        """
        text = union_members(annotation.text)[0].removeprefix("builtins.")
        if text == "FileContent":
            return f"({literal(_FILE)}, {_bytes(str(value).encode())})"
        if text == "bytes":
            return _bytes(_content(type, str(value)))
        if text in _PLAIN:
            return literal(value)
        self.imports |= {
            (module, name)
            for module, name in annotation.imports
            if (name == text.split(".")[0] if name else text.startswith(f"{module}."))
        }
        if not _CLASS.fullmatch(text):
            raise NoValueError
        if text == "datetime.timedelta":
            return f"{text}(hours=1)"
        return (
            f"{text}.fromisoformat({literal(value)})"
            if text in _FROM_ISO
            else f"{text}({literal(value)})"
        )


def _list(items: Sequence[Node]) -> Group:
    return Group("[", tuple(items), "]")


def _display(value: object) -> Node:
    """A JSON value whose type says nothing more."""
    if isinstance(value, list):
        return _list([_display(each) for each in value])
    if isinstance(value, dict):
        return mapping([(literal(key), _display(each)) for key, each in value.items()])
    return literal(value)


def _content(type: Type, text: str) -> bytes:
    """The bytes that a text stands for: base64 in JSON, itself where it is binary."""
    is_encoded = isinstance(type, Scalar) and (type.kind, type.format) == ("string", "byte")
    return base64.b64decode(text) if is_encoded else text.encode()


def _bytes(data: bytes) -> str:
    """Bytes in black's form."""
    shown = repr(data)
    return shown if '"' in shown or "\\'" in shown else f'b"{shown[2:-1]}"'
