"""Binary data in sample values."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from functools import cached_property
from itertools import chain, repeat

from ...model import (
    Alias,
    Array,
    Declaration,
    Map,
    Nullable,
    Object,
    OneOf,
    Ref,
    Scalar,
    Tuple,
    Type,
    iter_types,
)
from ...model.graph import child_types, find_containers
from ..sample_values import SampleFactory


class BinaryValues:
    """Finds the binary data in values, where samples have text."""

    def __init__(self, declarations: Mapping[str, Declaration], samples: SampleFactory) -> None:
        self._declarations = declarations
        self._samples = samples

    @cached_property
    def _containers(self) -> set[str]:
        """The declarations that contain binary data, at any depth."""
        binary = (
            id
            for id, declaration in self._declarations.items()
            if any(map(_has_binary_scalar, child_types(declaration)))
        )
        return find_containers(binary, self._declarations)

    def is_binary(self, type: Type, value: object) -> bool:
        """Check whether a text is binary data.

        Raises:
            NoValueError: All examples together need too many comparisons.
        """
        match type:
            case Scalar(kind="binary"):
                return isinstance(value, str)
            case Nullable(inner):
                return self.is_binary(inner, value)
            case OneOf() if self._may_be_binary(type):
                return self.is_binary(self._samples.choose_variant(type, value), value)
            case Ref(id) if isinstance(alias := self._declarations[id], Alias):
                return self._may_be_binary(type) and self.is_binary(alias.type, value)
            case _:
                return False

    def encode(self, type: Type, value: object) -> object:
        """Return a value for JSON, in which binary data is Base64.

        Raises:
            NoValueError: All examples together need too many comparisons.
        """
        if not self._may_be_binary(type):
            return value
        match type:
            case Scalar():
                return base64.b64encode(str(value).encode()).decode()
            case Nullable(inner):
                return None if value is None else self.encode(inner, value)
            case Array(item) if isinstance(value, list):
                return [self.encode(item, each) for each in value]
            case Tuple(items, rest) if isinstance(value, list):
                types = chain(items, repeat(rest))
                pairs = zip(types, value, strict=False)
                return [each if type is None else self.encode(type, each) for type, each in pairs]
            case Map(inner) if isinstance(value, dict):
                return {name: self.encode(inner, each) for name, each in value.items()}
            case OneOf():
                return self.encode(self._samples.choose_variant(type, value), value)
            case Ref(id):
                return self._encode_declared(self._declarations[id], value)
            case _:
                return value

    def _encode_declared(self, declaration: Declaration, value: object) -> object:
        if isinstance(declaration, Alias):
            return self.encode(declaration.type, value)
        if not isinstance(declaration, Object) or not isinstance(value, dict):
            return value
        types = {field.name: field.type for field in declaration.fields}
        other = declaration.additional_properties
        return {
            name: each if (type := types.get(name, other)) is None else self.encode(type, each)
            for name, each in value.items()
        }

    def _may_be_binary(self, type: Type) -> bool:
        return any(
            part.id in self._containers if isinstance(part, Ref) else _is_binary_scalar(part)
            for part in iter_types(type)
        )


def _has_binary_scalar(type: Type) -> bool:
    return any(map(_is_binary_scalar, iter_types(type)))


def _is_binary_scalar(type: Type) -> bool:
    return isinstance(type, Scalar) and type.kind == "binary"
