"""The parts of type annotations."""

import functools
import sys
import typing
from types import SimpleNamespace, UnionType
from typing import Annotated, Any, TypeGuard, Union, get_args, get_origin

from typing_extensions import TypeAliasType

from .models import Model

__all__ = ["get_field_types", "is_model_type", "list_members", "unwrap_type"]


def unwrap_type(expected_type: Any) -> tuple[Any, tuple[object, ...]]:
    """Return a type without its annotations, and these; aliases are resolved."""
    metadata: tuple[object, ...] = ()
    while True:
        if get_origin(expected_type) is Annotated:
            expected_type, *added = get_args(expected_type)
            metadata = (*metadata, *added)
        elif isinstance(expected_type, TypeAliasType):
            expected_type = _resolve_alias(expected_type)
        else:
            return expected_type, metadata


def list_members(expected_type: Any) -> tuple[Any, ...]:
    """Return the members of a union; of another type, itself.

    A union within it that has annotations is one member.
    """
    inner, metadata = unwrap_type(expected_type)
    if metadata or get_origin(inner) not in (Union, UnionType):
        return (expected_type,)
    return tuple(one for each in get_args(inner) for one in list_members(each))


def is_model_type(expected_type: object) -> TypeGuard[type[Model]]:
    """Return whether a type is a model."""
    return isinstance(expected_type, type) and issubclass(expected_type, Model)


def get_field_types(model: type[Model]) -> dict[str, Any]:
    """Return the types of the attributes of a model."""
    return typing.get_type_hints(model, include_extras=True)


@functools.lru_cache(maxsize=1024)
def _resolve_alias(alias: Any) -> Any:
    """Return the type that an alias stands for; it may refer to what follows it."""
    holder = SimpleNamespace(__annotations__={"value": alias.__value__})
    names = vars(sys.modules[alias.__module__])
    return typing.get_type_hints(holder, names, include_extras=True)["value"]
