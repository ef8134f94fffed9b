"""What can be made of JSON that is not as the API describes it."""

import datetime
import functools
import json
import re
import threading
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, cast, get_args, get_origin

import msgspec
from msgspec import DecodeError as ValidationError

from .choices import fields_of, hooked, is_struct, members_of
from .mismatches import Mismatch, Salvaged, UnfitError, entries, items
from .models import Open, Unknown, marked

__all__ = ["ValidationError", "check", "parse", "salvage"]

_BUILDING = threading.Lock()


@functools.lru_cache(maxsize=8192)
def _decoder(shape: Any) -> "msgspec.json.Decoder[Any]":
    """Give what reads JSON text of a shape, made once and when it is needed."""
    with _BUILDING:
        return msgspec.json.Decoder(shape, dec_hook=hooked)


def parse(content: bytes) -> object:
    """Make JSON text what it says in itself, or raise a ValueError."""
    return json.loads(content)


def check(shape: Any, content: bytes) -> Any:
    """Make JSON text an object of the shape, or raise a ValidationError."""
    try:
        return _decoder(shape).decode(content)
    except RecursionError as error:
        raise ValidationError("lies too deep") from error


def salvage(shape: Any, value: object) -> Salvaged:
    """Make of parsed JSON what comes nearest to a shape, or raise an UnfitError.

    What does not fit inside an object, an array or a map is left there as it came. A
    field that is missing is left out.
    """
    try:
        return Salvaged(msgspec.convert(value, shape, dec_hook=hooked))
    except ValidationError as error:
        return _opened(members_of(shape), value, _reason(error))


def _opened(members: Sequence[Any], value: object, reason: str) -> Salvaged:
    """Look into a value that does not fit as a whole."""
    takers = [member for member in members if _takes(member, value)]
    if not takers:
        return _read_leniently(members, value, reason)
    if len(members) > 1:
        return _variant(takers, cast("dict[str, object]", value), reason)
    if is_struct(takers[0]):
        return _object(takers[0], cast("dict[str, object]", value))
    if isinstance(value, list):
        return _items(get_args(takers[0])[0], cast("list[object]", value))
    return _entries(get_args(takers[0])[1], cast("dict[str, object]", value))


def _takes(shape: Any, value: object) -> bool:
    """Tell whether a value is an object or array, as the shape is, to look into."""
    origin = get_origin(shape)
    if isinstance(value, list):
        return origin in (list, Sequence)
    return isinstance(value, dict) and (is_struct(shape) or origin in (dict, Mapping))


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


def _object(model: type[msgspec.Struct], data: Mapping[str, object]) -> Salvaged:
    """Make a model of those of its fields that are there."""
    fields = fields_of(model)
    found = entries(
        {
            key: _kept(key, fields[key].type, value)
            for key, value in data.items()
            if key in fields
        }
    )
    lacking = [key for key in fields if fields[key].required and key not in data]
    given = {fields[key].name: value for key, value in found.value.items()}
    made = _assembled(model, given, [fields[key].name for key in lacking])
    missing = (Mismatch((key,), "missing") for key in lacking)
    return _told(made, (*_of_tag(model, data), *found.mismatches, *missing))


def _assembled(
    model: type[msgspec.Struct], given: Mapping[str, object], lacking: Sequence[str]
) -> msgspec.Struct:
    """Put values into a model without checks; what lacks is no attribute."""
    made = model(**given, **dict.fromkeys(lacking))
    for name in lacking:
        delattr(made, name)
    return made


def _of_tag(
    model: type[msgspec.Struct], data: Mapping[str, object]
) -> Sequence[Mismatch]:
    """Tell of a tag that is another one; what the model says is its own."""
    config = model.__struct_config__
    if config.tag_field is None or data.get(config.tag_field) == config.tag:
        return ()
    reason = "Invalid value" if config.tag_field in data else "missing"
    return (Mismatch((config.tag_field,), reason),)


def _told(made: object, mismatches: tuple[Mismatch, ...]) -> Salvaged:
    """Let an object tell what is not as described in it."""
    if mismatches:
        marked(made, mismatches)
    return Salvaged(made, mismatches)


def _variant(
    takers: Sequence[Any], value: Mapping[str, object], reason: str
) -> Salvaged:
    """Take the only variant that a value can be meant to be, else an `Unknown`."""
    likely = [one for one in takers if not _contradicts(one, value)]
    if len(likely) == 1:
        return salvage(likely[0], value)
    structs = [one for one in takers if is_struct(one)]
    if not structs:
        raise UnfitError(reason)
    is_new = all(_is_other(one, value) for one in structs)
    told = () if is_new else (Mismatch((), "is none of the variants"),)
    return _told(Unknown(value), told)


def _contradicts(shape: Any, value: Mapping[str, object]) -> bool:
    """Tell whether an object has another tag, or constant, than a model."""
    if not is_struct(shape):
        return False
    closed = _closed(shape)
    return any(key in value and value[key] not in closed[key] for key in closed)


def _is_other(shape: type[msgspec.Struct], value: Mapping[str, object]) -> bool:
    """Tell whether the tag, or all constants, say that an object is no such model."""
    closed = _closed(shape)
    others = (value.get(key) not in (None, *closed[key]) for key in closed)
    return bool(closed) and all(others)


@functools.lru_cache(maxsize=8192)
def _closed(model: type[msgspec.Struct]) -> Mapping[str, tuple[object, ...]]:
    """Give the values that the tag of a model may have, or else its constants."""
    config = model.__struct_config__
    if config.tag_field is not None:
        return {config.tag_field: (config.tag,)}
    fields = fields_of(model).items()
    return {
        key: get_args(field.type)
        for key, field in fields
        if get_origin(field.type) is Literal
    }


def _read_leniently(members: Sequence[Any], value: object, reason: str) -> Salvaged:
    """Read what is another value, or is written in another way, than described."""
    for member in members:
        if _is_open_to(member, value):
            return Salvaged(value)
        try:
            return Salvaged(_read(member, value))
        except ValueError:
            continue
    raise UnfitError(reason)


def _is_open_to(shape: Any, value: object) -> bool:
    """Tell whether a value is of the kind of those that are listed."""
    if get_origin(shape) is not Annotated or not isinstance(get_args(shape)[1], Open):
        return False
    return type(value) in {type(one) for one in get_args(get_args(shape)[0])}


def _read(shape: Any, value: object) -> object:
    """Read a number or a date in one of the other ways that they are written in."""
    if isinstance(value, str) and shape in (datetime.datetime, datetime.date):
        return shape.fromisoformat(value)
    if shape not in (bool, int, float, datetime.datetime):
        raise ValueError
    return msgspec.convert(value, shape, strict=False)


def _reason(error: ValidationError) -> str:
    """Say what does not fit, and where, without the data themselves."""
    message = re.sub(r"^(Invalid (?:enum )?value) .*", r"\1", str(error), flags=re.S)
    return message.removesuffix(" - at `$`")
