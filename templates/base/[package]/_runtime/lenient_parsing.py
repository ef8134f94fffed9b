"""Strict and lenient parsing of JSON: mismatching values are kept and reported."""

import functools
from collections.abc import Mapping, Sequence
from types import NoneType
from typing import (
    Any,
    Final,
    Literal,
    cast,
    get_args,
    get_origin,
)

import pydantic
from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import from_json, to_json

from .decimal_digits import DecimalDigits, restore_digits
from .deep_models import build_in_parts
from .discriminators import DiscriminatedBy
from .exact_types import Base64Format, DateFormat, DecimalFormat
from .json_values import convert_scalar, is_among
from .mismatches import (
    Mismatch,
    ParsedValue,
    UnusableValueError,
    collect_entries,
    collect_items,
)
from .models import (
    BUILD_LOCK,
    RESPONSE_CONTEXT,
    AllowUnknown,
    Model,
    Unknown,
    get_constant_fields,
)
from .type_inspection import (
    get_field_type,
    get_wire_name,
    is_model,
    is_union,
    list_members,
    unwrap_type,
)

__all__ = [
    "ValidationError",
    "add_mismatches",
    "count_errors",
    "decode_json",
    "parse_leniently",
    "validate_json",
]

_FORMATS: Final = (DateFormat, Base64Format, DecimalFormat)
"""The annotations of types that are read exactly."""

_JSON_TYPES: Final = frozenset(
    [Any, Literal, NoneType, bool, float, int, str]
    + [Mapping, Sequence, dict, list, tuple]
)
"""The types that descriptions have without a style."""


@functools.lru_cache(maxsize=8192)
def _get_adapter(expected_type: Any) -> "pydantic.TypeAdapter[Any]":
    """Return the validator of a type, which is built once and on first use."""
    with BUILD_LOCK:
        if is_model(expected_type):
            expected_type.model_rebuild()
        build = functools.partial(pydantic.TypeAdapter[Any], expected_type)
        try:
            return build()
        except RecursionError:
            return build_in_parts(build)


def count_errors(error: ValidationError) -> int:
    """Return how many parts of a value did not match."""
    return error.error_count()


def decode_json(content: bytes) -> object:
    """Return JSON text as plain values, or raise a ValueError."""
    return from_json(content)


def validate_json(expected_type: Any, content: bytes) -> Any:
    """Return JSON text as the expected type, or raise a ValidationError.

    JSON types are not converted: that is left to `parse_leniently`, which reports it.
    """
    value = _get_adapter(expected_type).validate_json(
        content, strict=True, context=RESPONSE_CONTEXT, by_alias=True, by_name=False
    )
    return restore_digits(value, content) if DecimalDigits.are_lost else value


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
        return _parse_parts(expected_type, value, error)
    return ParsedValue(parsed)


def _parse_parts(
    expected_type: Any, value: object, error: ValidationError
) -> ParsedValue:
    """Parse the parts of a value that does not match as a whole.

    The error is summarized only where no part can be parsed: it is about all of them.
    """
    if not _can_parse_parts(expected_type, value):
        return _convert_value(expected_type, value, _summarize_error(error))
    expected_type, metadata = unwrap_type(expected_type)
    selection = next((m for m in metadata if isinstance(m, DiscriminatedBy)), None)
    if selection is not None:
        return _parse_selected(selection, cast("dict[str, object]", value))
    if is_union(expected_type):
        return _parse_variant(get_args(expected_type), metadata, value, error)
    if is_model(expected_type):
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
        get_wire_name(name, field): name for name, field in model.model_fields.items()
    }
    parsed = collect_entries(
        {
            key: _parse_nested(key, get_field_type(model, names.get(key)), value)
            for key, value in data.items()
        }
    )
    constants = get_constant_fields(model)
    missing = [
        Mismatch((key,), "missing")
        for key, name in names.items()
        if key not in data
        and (name in constants or model.model_fields[name].is_required())
    ]
    instance = _build_model(model, names, parsed.value)
    return _attach_mismatches(instance, (*parsed.mismatches, *missing))


def _build_model(
    model: type[Model], names: Mapping[str, str], values: Mapping[str, Any]
) -> Model:
    """Return a model with values that are not validated.

    Others have their defaults, except constants.
    """
    instance = model.model_construct()
    for name in get_constant_fields(model):
        del vars(instance)[name]
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


def add_mismatches(parsed: ParsedValue, others: Sequence[Mismatch]) -> ParsedValue:
    """Return a parsed value with further mismatches, also stored if it is a model."""
    mismatches = (*others, *parsed.mismatches)
    if isinstance(parsed.value, Model):
        return _attach_mismatches(parsed.value, mismatches)
    return ParsedValue(parsed.value, mismatches)


def _parse_variant(
    members: Sequence[Any],
    metadata: Sequence[object],
    value: object,
    error: ValidationError,
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
    if not any(is_model(one) for one in candidates):
        raise UnusableValueError(_summarize_error(error))
    is_open = any(isinstance(m, AllowUnknown) for m in metadata)
    is_new = is_open and not possible
    mismatches = () if is_new else (Mismatch((), "matches none of the variants"),)
    return _attach_mismatches(Unknown.model_validate(value), mismatches)


def _parse_selected(
    discriminator: DiscriminatedBy, value: Mapping[str, object]
) -> ParsedValue:
    """Parse an object as the variant that is selected, else as an `Unknown`."""
    variant = discriminator.find_variant(value)
    if variant is not None:
        return parse_leniently(variant, value)
    missing = discriminator.find_missing(value)
    return _attach_mismatches(Unknown.model_validate(value), missing)


def _contradicts_type(expected_type: Any, value: object, discriminator: object) -> bool:
    """Return whether the discriminator or a constant of a model excludes an object."""
    if not is_model(expected_type):
        return False
    expected_type.model_rebuild()
    data = cast("dict[str, object]", value)
    closed = {
        get_wire_name(name, field): get_args(field.annotation)
        for name, field in expected_type.model_fields.items()
        if _is_closed_field(field) and discriminator in (None, name)
    }
    return any(key in data and not is_among(data[key], closed[key]) for key in closed)


def _is_closed_field(field: FieldInfo) -> bool:
    is_open = any(isinstance(m, AllowUnknown) for m in field.metadata)
    return get_origin(field.annotation) is Literal and not is_open


def _can_parse_parts(expected_type: Any, value: object) -> bool:
    """Return whether value and type are both an object or both an array."""
    expected_type, _ = unwrap_type(expected_type)
    if is_union(expected_type):
        return any(
            _can_parse_parts(member, value) for member in get_args(expected_type)
        )
    origin = get_origin(expected_type)
    if isinstance(value, list):
        return origin in (list, Sequence)
    return isinstance(value, dict) and (
        is_model(expected_type) or origin in (dict, Mapping)
    )


def _convert_value(expected_type: Any, value: object, reason: str) -> ParsedValue:
    """Convert a value that is written in another way than described.

    Raises:
        UnusableValueError: The value does not match in any notation.
    """
    # The type of numbers comes last: it would make floats of whole numbers.
    members = sorted(list_members(expected_type), key=lambda member: member is float)
    for member in members:
        try:
            return _convert_member(member, value, reason)
        except ValueError:
            continue
    raise UnusableValueError(reason)


def _convert_member(member: Any, value: object, reason: str) -> ParsedValue:
    """Convert a value to a type that is no union.

    A class that a style chose may accept what pydantic converts by itself.

    Raises:
        ValueError: The value does not match.
    """
    inner, metadata = unwrap_type(member)
    has_format = any(isinstance(one, _FORMATS) for one in metadata)
    if has_format or _is_json_type(inner):
        return convert_scalar(inner, value, reason)
    content = to_json(value, inf_nan_mode="constants")
    return ParsedValue(_get_adapter(member).validate_json(content))


def _is_json_type(expected_type: Any) -> bool:
    """Return whether a type is one of those that descriptions have by default."""
    origin = get_origin(expected_type)
    return (
        expected_type in _JSON_TYPES or origin in _JSON_TYPES or is_model(expected_type)
    )


def _summarize_error(error: ValidationError) -> str:
    """Return what does not match and where, without the data."""
    problems = error.errors(
        include_url=False, include_context=False, include_input=False
    )
    first = problems[0]
    location = ".".join(str(part) for part in first["loc"])
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    return f"{location}: {first['msg']}{more}" if location else f"{first['msg']}{more}"
