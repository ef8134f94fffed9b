"""What can be made of JSON that is not as the API describes it."""

import datetime
import functools
import json
import re
import threading
from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any, Final, Literal, cast, get_args, get_origin

import msgspec
from msgspec import DecodeError as ValidationError

from .extended_types import decode_value, get_json_fields, is_struct, list_members
from .mismatches import (
    Mismatch,
    ParsedValue,
    UnusableValueError,
    collect_entries,
    collect_items,
)
from .models import Unknown, attach_mismatches

__all__ = ["ValidationError", "decode_json", "parse_leniently", "validate_json"]

_QUOTED_VALUE: Final = re.compile(r"^(Invalid (?:enum )?value) .*", re.DOTALL)
_BUILD_LOCK: Final = threading.Lock()
_PLAIN_TYPES: Final = frozenset({str, int, bool, NoneType})


@functools.lru_cache(maxsize=8192)
def _get_decoder(expected_type: Any) -> "msgspec.json.Decoder[Any]":
    """Give what reads JSON text of a shape, made once and when it is needed."""
    with _BUILD_LOCK:
        return msgspec.json.Decoder(expected_type, dec_hook=decode_value)


def decode_json(content: bytes) -> object:
    """Make JSON text what it says in itself, or raise a ValueError."""
    return json.loads(content)


def validate_json(expected_type: Any, content: bytes) -> Any:
    """Make JSON text an object of the shape, or raise a ValidationError."""
    try:
        return _get_decoder(expected_type).decode(content)
    except RecursionError as error:
        raise ValidationError("lies too deep") from error


def parse_leniently(expected_type: Any, value: object) -> ParsedValue:
    """Make of parsed JSON what comes nearest to a shape, or raise an UnfitError.

    What does not fit inside an object, an array or a map is left there as it came. A
    field that is missing is left out.
    """
    try:
        return ParsedValue(msgspec.convert(value, expected_type, dec_hook=decode_value))
    except ValidationError as error:
        return _parse_parts(list_members(expected_type), value, error)


def _parse_parts(
    members: Sequence[Any], value: object, error: ValidationError
) -> ParsedValue:
    """Look into a value that does not fit as a whole."""
    takers = [member for member in members if _can_parse_parts(member, value)]
    if not takers:
        return _convert_leniently(members, value, error)
    if len(members) > 1:
        return _parse_variant(takers, cast("dict[str, object]", value), error)
    if is_struct(takers[0]):
        return _parse_object(takers[0], cast("dict[str, object]", value))
    if isinstance(value, list):
        return _parse_items(get_args(takers[0])[0], cast("list[object]", value))
    return _parse_entries(get_args(takers[0])[1], cast("dict[str, object]", value))


def _can_parse_parts(expected_type: Any, value: object) -> bool:
    """Tell whether a value is an object or array, as the shape is, to look into."""
    origin = get_origin(expected_type)
    if isinstance(value, list):
        return origin in (list, Sequence)
    return isinstance(value, dict) and (
        is_struct(expected_type) or origin in (dict, Mapping)
    )


def _parse_nested(key: str | int, expected_type: Any, value: object) -> ParsedValue:
    """Salvage a value that lies under a key, or leave it as it is."""
    if type(value) in _get_plain_types(expected_type):
        return ParsedValue(value)
    try:
        found = parse_leniently(expected_type, value)
    except UnusableValueError as error:
        return ParsedValue(value, (Mismatch((key,), str(error)),))
    return found.with_prefix(key)


@functools.lru_cache(maxsize=8192)
def _get_plain_types(expected_type: Any) -> frozenset[object]:
    """Give the types of the values that are of a shape already: most values are."""
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
    """Make a model of those of its fields that are there."""
    fields = get_json_fields(model)
    found = collect_entries(
        {
            key: _parse_nested(key, fields[key].type, value)
            for key, value in data.items()
            if key in fields
        }
    )
    lacking = [key for key in fields if fields[key].required and key not in data]
    given = {fields[key].name: value for key, value in found.value.items()}
    made = _build_model(model, given, [fields[key].name for key in lacking])
    missing = (Mismatch((key,), "missing") for key in lacking)
    return _attach_mismatches(
        made, (*_check_tag(model, data), *found.mismatches, *missing)
    )


def _build_model(
    model: type[msgspec.Struct], given: Mapping[str, object], lacking: Sequence[str]
) -> msgspec.Struct:
    """Put values into a model without checks; what lacks is no attribute."""
    made = model(**given, **dict.fromkeys(lacking))
    for name in lacking:
        delattr(made, name)
    return made


def _check_tag(
    model: type[msgspec.Struct], data: Mapping[str, object]
) -> Sequence[Mismatch]:
    """Tell of a tag that is another one; what the model says is its own."""
    config = model.__struct_config__
    if config.tag_field is None or data.get(config.tag_field) == config.tag:
        return ()
    reason = "Invalid value" if config.tag_field in data else "missing"
    return (Mismatch((config.tag_field,), reason),)


def _attach_mismatches(made: object, mismatches: tuple[Mismatch, ...]) -> ParsedValue:
    """Let an object tell what is not as described in it."""
    if mismatches:
        attach_mismatches(made, mismatches)
    return ParsedValue(made, mismatches)


def _parse_variant(
    takers: Sequence[Any], value: Mapping[str, object], error: ValidationError
) -> ParsedValue:
    """Take the only variant that a value can be meant to be, else an `Unknown`."""
    likely = [one for one in takers if not _contradicts_type(one, value)]
    if len(likely) == 1:
        return parse_leniently(likely[0], value)
    structs = [one for one in takers if is_struct(one)]
    if not structs:
        raise UnusableValueError(_format_reason(error))
    is_new = all(_is_other_variant(one, value) for one in structs)
    told = () if is_new else (Mismatch((), "is none of the variants"),)
    return _attach_mismatches(Unknown(value), told)


def _contradicts_type(expected_type: Any, value: Mapping[str, object]) -> bool:
    """Tell whether an object has another tag, or constant, than a model."""
    if not is_struct(expected_type):
        return False
    closed = _get_closed_values(expected_type)
    return any(key in value and value[key] not in closed[key] for key in closed)


def _is_other_variant(
    expected_type: type[msgspec.Struct], value: Mapping[str, object]
) -> bool:
    """Tell whether the tag, or all constants, say that an object is no such model."""
    closed = _get_closed_values(expected_type)
    others = (value.get(key) not in (None, *closed[key]) for key in closed)
    return bool(closed) and all(others)


@functools.lru_cache(maxsize=8192)
def _get_closed_values(model: type[msgspec.Struct]) -> Mapping[str, tuple[object, ...]]:
    """Give the values that the tag of a model may have, or else its constants."""
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
    """Read what is another value, or is written in another way, than described."""
    for member in members:
        try:
            return ParsedValue(_convert_scalar(member, value))
        except (ValueError, ValidationError):
            continue
    raise UnusableValueError(_format_reason(error))


def _convert_scalar(expected_type: Any, value: object) -> object:
    """Read a number or a date in one of the other ways that they are written in."""
    if isinstance(value, str) and expected_type in (datetime.datetime, datetime.date):
        return expected_type.fromisoformat(value)
    if expected_type not in (bool, int, float, datetime.datetime):
        raise ValueError
    return msgspec.convert(value, expected_type, strict=False)


def _format_reason(error: ValidationError) -> str:
    """Say what does not fit, and where, without the data themselves."""
    message = _QUOTED_VALUE.sub(r"\1", str(error))
    return message.removesuffix(" - at `$`")
