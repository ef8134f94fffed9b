"""Strict and lenient parsing of JSON: mismatching values are kept and reported."""

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

from .mismatches import (
    Mismatch,
    ParsedValue,
    UnusableValueError,
    collect_entries,
    collect_items,
)
from .models import BUILD_LOCK, RESPONSE_CONTEXT, AllowUnknown, Model, Unknown

__all__ = ["ValidationError", "decode_json", "parse_leniently", "validate_json"]


@functools.lru_cache(maxsize=8192)
def _get_adapter(expected_type: Any) -> "pydantic.TypeAdapter[Any]":
    """Return the validator of a type, which is built once and on first use."""
    with BUILD_LOCK:
        if _is_model(expected_type):
            expected_type.model_rebuild()
        return pydantic.TypeAdapter(expected_type)


def decode_json(content: bytes) -> object:
    """Return JSON text as plain values, or raise a ValueError."""
    return from_json(content)


def validate_json(expected_type: Any, content: bytes) -> Any:
    """Return JSON text as the expected type, or raise a ValidationError."""
    return _get_adapter(expected_type).validate_json(
        content, context=RESPONSE_CONTEXT, by_alias=True, by_name=False
    )


def parse_leniently(expected_type: Any, value: object) -> ParsedValue:
    """Return decoded JSON as the closest match of the expected type.

    Mismatching values inside an object, an array or a map are kept unchanged. A missing
    field is no attribute.

    Raises:
        UnusableValueError: The value has another structure than the type.
    """
    try:
        parsed = validate_json(expected_type, to_json(value, inf_nan_mode="constants"))
    except ValidationError as error:
        return _parse_parts(expected_type, value, _summarize_error(error))
    return ParsedValue(parsed)


def _parse_parts(expected_type: Any, value: object, reason: str) -> ParsedValue:
    """Parse the parts of a value that does not match as a whole."""
    expected_type, metadata = _unwrap_type(expected_type)
    if not _can_parse_parts(expected_type, value):
        raise UnusableValueError(reason)
    if _is_union(expected_type):
        return _parse_variant(get_args(expected_type), metadata, value, reason)
    if _is_model(expected_type):
        return _parse_object(expected_type, cast("dict[str, object]", value))
    if isinstance(value, list):
        return _parse_items(get_args(expected_type)[0], cast("list[object]", value))
    return _parse_entries(get_args(expected_type)[1], cast("dict[str, object]", value))


def _parse_nested(key: str | int, expected_type: Any, value: object) -> ParsedValue:
    """Parse the value of a key leniently, or keep it unchanged."""
    try:
        parsed = parse_leniently(expected_type, value)
    except UnusableValueError as error:
        return ParsedValue(value, (Mismatch((key,), str(error)),))
    return parsed.with_prefix(key)


def _parse_items(expected_type: Any, values: list[object]) -> ParsedValue:
    return collect_items(
        [
            _parse_nested(index, expected_type, value)
            for index, value in enumerate(values)
        ]
    )


def _parse_entries(expected_type: Any, values: Mapping[str, object]) -> ParsedValue:
    return collect_entries(
        {key: _parse_nested(key, expected_type, value) for key, value in values.items()}
    )


def _parse_object(model: type[Model], data: Mapping[str, object]) -> ParsedValue:
    """Return a model with those of its fields that are present."""
    model.model_rebuild()
    names = {
        _get_wire_name(name, field): name for name, field in model.model_fields.items()
    }
    parsed = collect_entries(
        {
            key: _parse_nested(key, _get_field_type(model, names.get(key)), value)
            for key, value in data.items()
        }
    )
    missing = [
        Mismatch((key,), "missing")
        for key, name in names.items()
        if key not in data and model.model_fields[name].is_required()
    ]
    instance = _build_model(model, names, parsed.value)
    return _attach_mismatches(instance, (*parsed.mismatches, *missing))


def _build_model(
    model: type[Model], names: Mapping[str, str], values: Mapping[str, Any]
) -> Model:
    """Return a model with values that are not validated; others have their defaults."""
    instance = model.model_construct()
    given = {names[key]: value for key, value in values.items() if key in names}
    vars(instance).update(given)
    instance.model_fields_set.update(given)
    extra = {key: value for key, value in values.items() if key not in names}
    instance.__pydantic_extra__.update(extra)
    return instance


def _attach_mismatches(
    instance: Model, mismatches: tuple[Mismatch, ...]
) -> ParsedValue:
    """Store mismatches with the model that has them."""
    if mismatches:
        vars(instance)["_mismatches"] = tuple(map(str, mismatches))
    return ParsedValue(instance, mismatches)


def _parse_variant(
    members: Sequence[Any], metadata: Sequence[object], value: object, reason: str
) -> ParsedValue:
    """Parse a value as the only variant that is possible, else as an `Unknown`."""
    discriminator = next(
        (m.discriminator for m in metadata if isinstance(m, FieldInfo)), None
    )
    candidates = [member for member in members if _can_parse_parts(member, value)]
    possible = [
        one for one in candidates if not _contradicts_type(one, value, discriminator)
    ]
    if len(possible) == 1:
        return parse_leniently(possible[0], value)
    if not any(_is_model(one) for one in candidates):
        raise UnusableValueError(reason)
    is_open = any(isinstance(m, AllowUnknown) for m in metadata)
    mismatches = () if is_open else (Mismatch((), "matches none of the variants"),)
    return _attach_mismatches(Unknown.model_validate(value), mismatches)


def _contradicts_type(expected_type: Any, value: object, discriminator: object) -> bool:
    """Return whether the discriminator or a constant of a model excludes an object."""
    if not _is_model(expected_type):
        return False
    expected_type.model_rebuild()
    data = cast("dict[str, object]", value)
    closed = {
        _get_wire_name(name, field): get_args(field.annotation)
        for name, field in expected_type.model_fields.items()
        if _is_closed_field(field) and discriminator in (None, name)
    }
    return any(key in data and data[key] not in closed[key] for key in closed)


def _is_closed_field(field: FieldInfo) -> bool:
    is_open = any(isinstance(m, AllowUnknown) for m in field.metadata)
    return get_origin(field.annotation) is Literal and not is_open


def _can_parse_parts(expected_type: Any, value: object) -> bool:
    """Return whether value and type are both an object or both an array."""
    expected_type, _ = _unwrap_type(expected_type)
    if _is_union(expected_type):
        return any(
            _can_parse_parts(member, value) for member in get_args(expected_type)
        )
    origin = get_origin(expected_type)
    if isinstance(value, list):
        return origin in (list, Sequence)
    return isinstance(value, dict) and (
        _is_model(expected_type) or origin in (dict, Mapping)
    )


def _unwrap_type(expected_type: Any) -> tuple[Any, tuple[object, ...]]:
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
def _get_field_type(model: type[Model], name: str | None) -> Any:
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


def _get_wire_name(name: str, field: FieldInfo) -> str:
    alias = field.validation_alias
    return alias if isinstance(alias, str) else name


def _is_union(expected_type: object) -> bool:
    return get_origin(expected_type) in (Union, UnionType)


def _is_model(expected_type: object) -> TypeGuard[type[Model]]:
    return isinstance(expected_type, type) and issubclass(expected_type, Model)


def _summarize_error(error: ValidationError) -> str:
    """Return what does not match and where, without the data."""
    problems = error.errors(
        include_url=False, include_context=False, include_input=False
    )
    first = problems[0]
    location = ".".join(str(part) for part in first["loc"])
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    return f"{location}: {first['msg']}{more}" if location else f"{first['msg']}{more}"
