"""What can be made of JSON that is not as the API describes it."""

import functools
import inspect
import sys
from collections.abc import Mapping, Sequence
from types import SimpleNamespace, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    TypeGuard,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

import pydantic
from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import from_json, to_json
from typing_extensions import TypeAliasType

from .mismatches import Mismatch, Salvaged, UnfitError, entries, items
from .models import BUILDING, READING, Model, Open, Unknown

__all__ = ["ValidationError", "check", "parse", "salvage"]


@functools.lru_cache(maxsize=8192)
def _adapter(shape: Any) -> "pydantic.TypeAdapter[Any]":
    """Give what checks values of a shape, made once and when it is needed."""
    with BUILDING:
        if _is_model(shape):
            shape.model_rebuild()
        return pydantic.TypeAdapter(shape)


def parse(content: bytes) -> object:
    """Make JSON text what it says in itself, or raise a ValueError."""
    return from_json(content)


def check(shape: Any, content: bytes) -> Any:
    """Make JSON text an object of the shape, or raise a ValidationError."""
    return _adapter(shape).validate_json(
        content, context=READING, by_alias=True, by_name=False
    )


def salvage(shape: Any, value: object) -> Salvaged:
    """Make of parsed JSON what comes nearest to a shape, or raise an UnfitError.

    What does not fit inside an object, an array or a map is left there as it came. A
    field that is missing is left out.
    """
    try:
        checked = check(shape, to_json(value, inf_nan_mode="constants"))
    except ValidationError as error:
        return _opened(shape, value, _summary(error))
    return Salvaged(checked)


def _opened(shape: Any, value: object, reason: str) -> Salvaged:
    """Look into a value that does not fit as a whole."""
    shape, metadata = _unwrapped(shape)
    if not _takes(shape, value):
        raise UnfitError(reason)
    if _is_union(shape):
        return _variant(get_args(shape), metadata, value, reason)
    if _is_model(shape):
        return _object(shape, cast("dict[str, object]", value))
    if isinstance(value, list):
        return _items(get_args(shape)[0], cast("list[object]", value))
    return _entries(get_args(shape)[1], cast("dict[str, object]", value))


def _kept(key: str | int, shape: Any, value: object) -> Salvaged:
    """Salvage a value that lies under a key, or leave it as it is."""
    try:
        found = salvage(shape, value)
    except UnfitError as error:
        return Salvaged(value, (Mismatch((key,), str(error)),))
    return found.below(key)


def _items(shape: Any, values: list[object]) -> Salvaged:
    return items([_kept(index, shape, value) for index, value in enumerate(values)])


def _entries(shape: Any, values: Mapping[str, object]) -> Salvaged:
    return entries({key: _kept(key, shape, value) for key, value in values.items()})


def _object(model: type[Model], data: Mapping[str, object]) -> Salvaged:
    """Make a model of those of its fields that are there."""
    model.model_rebuild()
    names = {_wire(name, field): name for name, field in model.model_fields.items()}
    found = entries(
        {
            key: _kept(key, _shape(model, names.get(key)), value)
            for key, value in data.items()
        }
    )
    missing = [
        Mismatch((wire,), "missing")
        for wire, name in names.items()
        if wire not in data and model.model_fields[name].is_required()
    ]
    made = _assembled(model, names, found.value)
    return _marked(made, (*found.mismatches, *missing))


def _assembled(
    model: type[Model], names: Mapping[str, str], values: Mapping[str, Any]
) -> Model:
    """Put values into a model without checks, beside the defaults of what lacks."""
    made = model.model_construct()
    given = {names[key]: value for key, value in values.items() if key in names}
    vars(made).update(given)
    made.model_fields_set.update(given)
    further = {key: value for key, value in values.items() if key not in names}
    made.__pydantic_extra__.update(further)
    return made


def _marked(made: Model, mismatches: tuple[Mismatch, ...]) -> Salvaged:
    """Let a model tell what is not as described in it."""
    if mismatches:
        vars(made)["_mismatches"] = tuple(map(str, mismatches))
    return Salvaged(made, mismatches)


def _variant(
    members: Sequence[Any], metadata: Sequence[object], value: object, reason: str
) -> Salvaged:
    """Take the only variant that a value can be meant to be, else an `Unknown`."""
    tag = next((m.discriminator for m in metadata if isinstance(m, FieldInfo)), None)
    takers = [member for member in members if _takes(member, value)]
    likely = [one for one in takers if not _contradicts(one, value, tag)]
    if len(likely) == 1:
        return salvage(likely[0], value)
    if not any(_is_model(one) for one in takers):
        raise UnfitError(reason)
    is_open = any(isinstance(m, Open) for m in metadata)
    mismatches = () if is_open else (Mismatch((), "is none of the variants"),)
    return _marked(Unknown.model_validate(value), mismatches)


def _contradicts(shape: Any, value: object, tag: object) -> bool:
    """Tell whether an object has another tag, or constant, than a model."""
    if not _is_model(shape):
        return False
    shape.model_rebuild()
    data = cast("dict[str, object]", value)
    closed = {
        _wire(name, field): get_args(field.annotation)
        for name, field in shape.model_fields.items()
        if _is_closed(field) and tag in (None, name)
    }
    return any(key in data and data[key] not in closed[key] for key in closed)


def _is_closed(field: FieldInfo) -> bool:
    is_open = any(isinstance(m, Open) for m in field.metadata)
    return get_origin(field.annotation) is Literal and not is_open


def _takes(shape: Any, value: object) -> bool:
    """Tell whether a value is an object or array, as the shape is, to look into."""
    shape, _ = _unwrapped(shape)
    if _is_union(shape):
        return any(_takes(member, value) for member in get_args(shape))
    origin = get_origin(shape)
    if isinstance(value, list):
        return origin in (list, Sequence)
    return isinstance(value, dict) and (_is_model(shape) or origin in (dict, Mapping))


def _unwrapped(shape: Any) -> tuple[Any, tuple[object, ...]]:
    """Take a shape out of its names and annotations, and give these beside it."""
    metadata: tuple[object, ...] = ()
    while True:
        if isinstance(shape, TypeAliasType):
            shape = _meaning(shape)
        elif get_origin(shape) is Annotated:
            shape, *more = get_args(shape)
            metadata = (*metadata, *more)
        else:
            return shape, metadata


@functools.lru_cache(maxsize=1024)
def _meaning(alias: TypeAliasType) -> Any:
    """Give what a name stands for, which may be told by a string."""
    told = SimpleNamespace(__annotations__={"value": alias.__value__})
    names = vars(sys.modules[alias.__module__ or __name__])
    return get_type_hints(told, names, include_extras=True)["value"]


@functools.lru_cache(maxsize=8192)
def _shape(model: type[Model], name: str | None) -> Any:
    """Give the shape of a field of a model, or of those that it does not name.

    Always the same one, so that what checks it is made once.
    """
    if name is None:
        return _extra_shape(model)
    field = model.model_fields[name]
    shape: Any = field.annotation
    if field.discriminator is not None:
        # It has to be the innermost: what is further in the annotation builds on it.
        by_tag = pydantic.Field(discriminator=field.discriminator)
        shape = Annotated[shape, by_tag]
    for one in field.metadata:
        shape = Annotated[shape, one]
    return shape


@functools.lru_cache(maxsize=1024)
def _extra_shape(model: type[Model]) -> Any:
    """Give the shape of the fields that a model does not name."""
    told = inspect.get_annotations(model, eval_str=True).get("__pydantic_extra__")
    return get_args(told)[1] if told else Any


def _wire(name: str, field: FieldInfo) -> str:
    alias = field.validation_alias
    return alias if isinstance(alias, str) else name


def _is_union(shape: object) -> bool:
    return get_origin(shape) in (Union, UnionType)


def _is_model(shape: object) -> TypeGuard[type[Model]]:
    return isinstance(shape, type) and issubclass(shape, Model)


def _summary(error: ValidationError) -> str:
    """Say what does not fit, and where, without the data themselves."""
    problems = error.errors(
        include_url=False, include_context=False, include_input=False
    )
    first = problems[0]
    place = ".".join(str(part) for part in first["loc"])
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    return f"{place}: {first['msg']}{more}" if place else f"{first['msg']}{more}"
