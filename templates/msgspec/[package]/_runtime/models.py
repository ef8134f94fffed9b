"""The base class of all models, and unknown variants."""

import weakref
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

import msgspec

from .json_writing import PlainValue, encode_json
from .model_library import BaseObject, dump_model

__all__ = ["AllowUnknown", "Model", "Unknown", "attach_mismatches"]

_MISMATCHES: Final[dict[int, tuple[object, tuple[str, ...]]]] = {}
"""Mismatches by the identity of an object, for as long as the object lives."""


class _ParsedObject(BaseObject):
    """The base class of models and unknown variants."""

    __slots__ = ()

    @property
    def mismatches(self) -> tuple[str, ...]:
        """Mismatches between the response that contained the object and its type.

        Each gives a location within the object and a reason, as in `data.0.id:
        missing`. A value of another type is kept unchanged; reading a missing field
        raises an AttributeError.
        """
        _, mismatches = _MISMATCHES.get(id(self), (None, ()))
        return mismatches

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the object as JSON text, without optional fields that are None."""
        text = encode_json(cast("PlainValue", dump_model(self)))
        return (msgspec.json.format(text, indent=indent) if indent else text).decode()


class Model(_ParsedObject, msgspec.Struct, omit_defaults=True, weakref=True):
    """The base class of all objects of the API.

    An optional field that is None is not sent. Unknown fields of a response are
    dropped.
    """

    def __repr__(self) -> str:
        names = [name for name in self.__struct_fields__ if hasattr(self, name)]
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__name__}({fields})"


class Unknown(_ParsedObject):
    """A variant of a union that this version of the client does not know.

    Its fields are attributes and are sent back unchanged.
    """

    __slots__ = ("__weakref__", "_data")

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = dict(data)

    def to_dict(self) -> dict[str, Any]:
        """Return the data as received."""
        return dict(self._data)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unknown) and self._data == other._data

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self._data.items())
        return f"Unknown({fields})"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            data = object.__getattribute__(self, "_data")
            if name not in data:
                raise AttributeError(f"'Unknown' object has no attribute {name!r}")
            return data[name]


@dataclass(frozen=True, slots=True)
class AllowUnknown:
    """An annotation of enumerations that may get more values."""


def attach_mismatches(instance: object, mismatches: Sequence[object]) -> None:
    """Store mismatches with the object that has them."""
    key = id(instance)

    def forget_mismatches(_: object) -> None:
        _MISMATCHES.pop(key, None)

    _MISMATCHES[key] = weakref.ref(instance, forget_mismatches), tuple(
        map(str, mismatches)
    )
