"""Inspection of types at run time: unions, type aliases, models and their fields."""

import functools
import inspect
import sys
from types import SimpleNamespace, UnionType
from typing import (
    Annotated,
    Any,
    TypeGuard,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

import pydantic
from pydantic.fields import FieldInfo
from typing_extensions import TypeAliasType

from .models import Model

__all__ = [
    "get_field_type",
    "get_wire_name",
    "is_model",
    "is_union",
    "list_members",
    "unwrap_type",
]


def unwrap_type(expected_type: Any) -> tuple[Any, tuple[object, ...]]:
    """Return a type without type aliases and `Annotated`, and the metadata of these."""
    metadata: tuple[object, ...] = ()
    while True:
        if isinstance(expected_type, TypeAliasType):
            expected_type = _resolve_alias(expected_type)
        elif get_origin(expected_type) is Annotated:
            expected_type, *more = get_args(expected_type)
            metadata = (*metadata, *more)
        else:
            return expected_type, metadata


@functools.lru_cache(maxsize=1024)
def _resolve_alias(alias: TypeAliasType) -> Any:
    """Return the type that an alias stands for; its value may be a string."""
    holder = SimpleNamespace(__annotations__={"value": alias.__value__})
    names = vars(sys.modules[alias.__module__ or __name__])
    return get_type_hints(holder, names, include_extras=True)["value"]


@functools.lru_cache(maxsize=8192)
def get_field_type(model: type[Model], name: str | None) -> Any:
    """Return the type of a field of a model; without a name, that of extra fields.

    The same object is returned each time, so that its validator is built once.
    """
    if name is None:
        return _get_extra_type(model)
    field = model.model_fields[name]
    expected_type: Any = field.annotation
    if field.discriminator is not None:
        # It must be innermost: outer metadata, such as AllowUnknown, builds on it.
        by_discriminator = pydantic.Field(discriminator=field.discriminator)
        expected_type = Annotated[expected_type, by_discriminator]
    for one in field.metadata:
        expected_type = Annotated[expected_type, one]
    return expected_type


@functools.lru_cache(maxsize=1024)
def _get_extra_type(model: type[Model]) -> Any:
    """Return the type of the extra fields of a model."""
    annotation = inspect.get_annotations(model, eval_str=True).get("__pydantic_extra__")
    return get_args(annotation)[1] if annotation else Any


def get_wire_name(name: str, field: FieldInfo) -> str:
    alias = field.validation_alias
    return alias if isinstance(alias, str) else name


def is_union(expected_type: object) -> bool:
    return get_origin(expected_type) in (Union, UnionType)


def is_model(expected_type: object) -> TypeGuard[type[Model]]:
    return isinstance(expected_type, type) and issubclass(expected_type, Model)


def list_members(expected_type: Any) -> list[Any]:
    """Return the members of a union, with their metadata."""
    inner, _ = unwrap_type(expected_type)
    if not is_union(inner):
        return [expected_type]
    return [member for each in get_args(inner) for member in list_members(each)]
