"""Strict and lenient parsing of JSON: mismatching values are kept and reported."""

import functools
import json
import re
import threading
from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any, Final, Literal, cast, get_args, get_origin

import msgspec

from .decimal_digits import DecimalDigits
from .discriminators import DiscriminatedBy
from .exact_types import ConstantFactory, require_constants
from .extended_types import (
    decode_value,
    find_discriminator,
    get_json_fields,
    is_struct,
    list_members,
    strip_metadata,
)
from .json_values import convert_scalar, is_among
from .mismatches import (
    Mismatch,
    ParsedValue,
    UnusableValueError,
    collect_entries,
    collect_items,
)
from .models import Unknown, attach_mismatches

__all__ = [
    "ValidationError",
    "add_mismatches",
    "count_errors",
    "decode_json",
    "parse_leniently",
    "validate_json",
]

ValidationError = msgspec.DecodeError

_QUOTED_VALUE: Final = re.compile(r"^(Invalid (?:enum )?value) .*", re.DOTALL)
# Msgspec reads all digits, except where `parse_leniently` has to convert values.
DecimalDigits.are_lost = True

_BUILD_LOCK: Final = threading.Lock()
_PLAIN_TYPES: Final = frozenset({str, int, bool, NoneType})


@functools.lru_cache(maxsize=8192)
def _get_decoder(expected_type: Any) -> "msgspec.json.Decoder[Any]":
    """Return the decoder of a type, which is built once and on first use."""
    with _BUILD_LOCK:
        return msgspec.json.Decoder(expected_type, dec_hook=decode_value)


def count_errors(error: ValidationError) -> int:
    """Return how many parts of a value did not match: one, after which msgspec stops."""
    return 1


def decode_json(content: bytes) -> object:
    """Return JSON text as plain values, or raise a ValueError."""
    return json.loads(content)


def validate_json(expected_type: Any, content: bytes) -> Any:
    """Return JSON text as the expected type, or raise a ValidationError.

    JSON types are not converted: that is left to `parse_leniently`, which reports it.
    """
    decoder = _get_decoder(expected_type)
    try:
        with require_constants():
            return decoder.decode(content)
    except RecursionError as error:
        raise ValidationError("nested too deeply") from error
    except UnicodeDecodeError as error:
        raise ValidationError("not UTF-8") from error


def parse_leniently(expected_type: Any, value: object) -> ParsedValue:
    """Return decoded JSON as the closest match of the expected type.

    Mismatching values inside an object, an array or a map are kept unchanged. A missing
    field is no attribute.

    Raises:
        UnusableValueError: The value has another structure than the type.
    """
    try:
        with require_constants():
            parsed = msgspec.convert(value, expected_type, dec_hook=decode_value)
        return ParsedValue(parsed)
    except ValidationError as error:
        discriminator = find_discriminator(expected_type)
        if discriminator is not None and isinstance(value, dict):
            return _parse_selected(discriminator, cast("dict[str, object]", value))
        return _parse_parts(list_members(expected_type), value, error)


def _parse_parts(
    members: Sequence[Any], value: object, error: ValidationError
) -> ParsedValue:
    """Parse the parts of a value that does not match as a whole."""
    candidates = [member for member in members if _can_parse_parts(member, value)]
    if not candidates:
        return _convert_leniently(members, value, error)
    if len(members) > 1:
        return _parse_variant(candidates, cast("dict[str, object]", value), error)
    if is_struct(candidates[0]):
        return _parse_object(candidates[0], cast("dict[str, object]", value))
    if isinstance(value, list):
        return _parse_items(get_args(candidates[0])[0], cast("list[object]", value))
    return _parse_entries(get_args(candidates[0])[1], cast("dict[str, object]", value))


def _can_parse_parts(expected_type: Any, value: object) -> bool:
    """Return whether value and type are both an object or both an array."""
    origin = get_origin(expected_type)
    if isinstance(value, list):
        return origin in (list, Sequence)
    return isinstance(value, dict) and (
        is_struct(expected_type) or origin in (dict, Mapping)
    )


def _parse_nested(key: str | int, expected_type: Any, value: object) -> ParsedValue:
    """Parse the value of a key leniently, or keep it unchanged."""
    if type(value) in _get_plain_types(expected_type):
        return ParsedValue(value)
    try:
        parsed = parse_leniently(expected_type, value)
    except UnusableValueError as error:
        return ParsedValue(value, (Mismatch((key,), str(error)),))
    return parsed.with_prefix(key)


@functools.lru_cache(maxsize=8192)
def _get_plain_types(expected_type: Any) -> frozenset[object]:
    """Return the types whose values need no conversion, as most values do."""
    members = frozenset(list_members(expected_type))
    return members & _PLAIN_TYPES if members <= _PLAIN_TYPES else frozenset()


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


def _parse_object(
    model: type[msgspec.Struct], data: Mapping[str, object]
) -> ParsedValue:
    """Return a model with those of its fields that are present."""
    fields = get_json_fields(model)
    parsed = collect_entries(
        {
            key: _parse_nested(key, fields[key].type, value)
            for key, value in data.items()
            if key in fields
        }
    )
    absent = [
        key
        for key, field in fields.items()
        if key not in data and _must_be_given(field)
    ]
    given = {fields[key].name: value for key, value in parsed.value.items()}
    instance = _build_model(model, given, [fields[key].name for key in absent])
    missing = (Mismatch((key,), "missing") for key in absent)
    return _attach_mismatches(
        instance, (*_check_tag(model, data), *parsed.mismatches, *missing)
    )


def _must_be_given(field: msgspec.structs.FieldInfo) -> bool:
    return field.required or isinstance(field.default_factory, ConstantFactory)


def _build_model(
    model: type[msgspec.Struct], given: Mapping[str, object], absent: Sequence[str]
) -> msgspec.Struct:
    """Return a model with unvalidated values; missing ones are no attributes."""
    instance = model(**given, **dict.fromkeys(absent))
    for name in absent:
        delattr(instance, name)
    return instance


def _check_tag(
    model: type[msgspec.Struct], data: Mapping[str, object]
) -> Sequence[Mismatch]:
    """Return a mismatch for another tag, or none: a Struct always has its own tag."""
    config = model.__struct_config__
    if config.tag_field is None or data.get(config.tag_field) == config.tag:
        return ()
    reason = "Invalid value" if config.tag_field in data else "missing"
    return (Mismatch((config.tag_field,), reason),)


def _attach_mismatches(
    instance: object, mismatches: tuple[Mismatch, ...]
) -> ParsedValue:
    """Return an object with its mismatches, which are also stored with it."""
    if mismatches:
        attach_mismatches(instance, mismatches)
    return ParsedValue(instance, mismatches)


def _parse_selected(
    discriminator: DiscriminatedBy, value: Mapping[str, object]
) -> ParsedValue:
    """Parse an object as the variant that is selected, else as an `Unknown`."""
    variant = discriminator.find_variant(value)
    if variant is not None:
        return parse_leniently(variant, value)
    missing = discriminator.find_missing(value)
    return _attach_mismatches(Unknown(value), missing)


def add_mismatches(parsed: ParsedValue, others: Sequence[Mismatch]) -> ParsedValue:
    """Return a parsed value with further mismatches, also stored if it is a model."""
    mismatches = (*others, *parsed.mismatches)
    if isinstance(parsed.value, msgspec.Struct):
        return _attach_mismatches(parsed.value, mismatches)
    return ParsedValue(parsed.value, mismatches)


def _parse_variant(
    candidates: Sequence[Any], value: Mapping[str, object], error: ValidationError
) -> ParsedValue:
    """Parse a value as the only variant that is possible, else as an `Unknown`."""
    possible = [one for one in candidates if not _contradicts_type(one, value)]
    if len(possible) == 1:
        return parse_leniently(possible[0], value)
    structs = [one for one in candidates if is_struct(one)]
    if not structs:
        raise UnusableValueError(_format_reason(error))
    is_new = all(_is_other_variant(one, value) for one in structs)
    mismatches = () if is_new else (Mismatch((), "matches none of the variants"),)
    return _attach_mismatches(Unknown(value), mismatches)


def _contradicts_type(expected_type: Any, value: Mapping[str, object]) -> bool:
    """Return whether the tag or a constant of a model excludes an object."""
    if not is_struct(expected_type):
        return False
    closed = _get_closed_values(expected_type)
    return any(key in value and not is_among(value[key], closed[key]) for key in closed)


def _is_other_variant(
    expected_type: type[msgspec.Struct], value: Mapping[str, object]
) -> bool:
    """Return whether the tag or all constants of a model differ from an object's."""
    closed = _get_closed_values(expected_type)
    others = (
        key in value and not is_among(value[key], (None, *closed[key]))
        for key in closed
    )
    return bool(closed) and all(others)


@functools.lru_cache(maxsize=8192)
def _get_closed_values(model: type[msgspec.Struct]) -> Mapping[str, tuple[object, ...]]:
    """Return the allowed values of the tag of a model, else of its `Literal` fields."""
    config = model.__struct_config__
    if config.tag_field is not None:
        return {config.tag_field: (config.tag,)}
    fields = get_json_fields(model).items()
    return {
        key: get_args(field.type)
        for key, field in fields
        if get_origin(field.type) is Literal
    }


def _convert_leniently(
    members: Sequence[Any], value: object, error: ValidationError
) -> ParsedValue:
    """Convert a value that is written in another way than described.

    Raises:
        UnusableValueError: The value does not match in any notation.
    """
    reason = _format_reason(error)
    # The type of numbers comes last: it would make floats of whole numbers.
    for member in sorted(members, key=lambda member: member is float):
        try:
            return convert_scalar(strip_metadata(member), value, reason)
        except ValueError:
            continue
    raise UnusableValueError(reason)


def _format_reason(error: ValidationError) -> str:
    """Return what does not match and where, without the data."""
    message = _QUOTED_VALUE.sub(r"\1", str(error))
    return message.removesuffix(" - at `$`")
