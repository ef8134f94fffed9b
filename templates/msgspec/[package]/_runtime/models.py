"""The base of all models, and what is no model that the client knows."""

import weakref
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

import msgspec

from .model_library import dump_model

__all__ = ["AllowUnknown", "Model", "Unknown", "attach_mismatches"]

_MISMATCHES: Final[dict[int, tuple[object, tuple[str, ...]]]] = {}
"""What is not as described, by the identity of an object as long as it lives."""


class _ParsedObject:
    """What models and unknown variants can do."""

    __slots__ = ()

    @property
    def mismatches(self) -> tuple[str, ...]:
        """Where the answer that the object was read from is not as described.

        Each names a place in the object, or below it, and a reason. A value of another
        type is there as it came; a field that was missing is no attribute.
        """
        _, told = _MISMATCHES.get(id(self), (None, ()))
        return told

    def to_dict(self) -> dict[str, Any]:
        """Give the object as the API spells it, without optional fields that are None."""
        return cast("dict[str, Any]", dump_model(self))

    def to_json(self, *, indent: int | None = None) -> str:
        """Give the object as JSON text, without optional fields that are None."""
        text = msgspec.json.encode(dump_model(self))
        return (msgspec.json.format(text, indent=indent) if indent else text).decode()


class Model(_ParsedObject, msgspec.Struct, omit_defaults=True, weakref=True):
    """An object of the API.

    An optional field that is None is not sent. What an answer holds beside the fields
    is dropped.
    """

    def __repr__(self) -> str:
        held = [name for name in self.__struct_fields__ if hasattr(self, name)]
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in held)
        return f"{type(self).__name__}({told})"


class Unknown(_ParsedObject):
    """A variant of a union that this version of the client does not know.

    Its data are attributes, and are sent back as they came.
    """

    __slots__ = ("__weakref__", "_data")

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = dict(data)

    def to_dict(self) -> dict[str, Any]:
        """Give the data as they came."""
        return dict(self._data)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unknown) and self._data == other._data

    def __repr__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in self._data.items())
        return f"Unknown({told})"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            data = object.__getattribute__(self, "_data")
            if name not in data:
                raise AttributeError(f"'Unknown' has no {name!r}")
            return data[name]


@dataclass(frozen=True, slots=True)
class AllowUnknown:
    """Say of listed values that more may be added to them."""


def attach_mismatches(made: object, mismatches: Sequence[object]) -> None:
    """Let an object tell what is not as described in it."""
    key = id(made)

    def forget(_: object) -> None:
        _MISMATCHES.pop(key, None)

    _MISMATCHES[key] = weakref.ref(made, forget), tuple(map(str, mismatches))
