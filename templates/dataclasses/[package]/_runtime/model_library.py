"""The functions of dataclasses that the rest of the runtime uses."""

import dataclasses
import datetime
import functools
import json
import uuid
from typing import Any, NoReturn, TypeGuard, cast

__all__ = [
    "BaseObject",
    "dump_model",
    "dump_value",
    "encode_plain",
    "is_model",
    "is_valid_json",
    "list_attributes",
    "list_fields",
    "set_attribute",
]


class BaseObject:
    """The base class of models and unknown variants."""

    def to_dict(self) -> dict[str, Any]:
        """Return the object with the names of the API, without fields never set."""
        return cast("dict[str, Any]", dump_model(self))


def is_model(value: object) -> TypeGuard[BaseObject]:
    """Return whether a value is a model or an unknown variant."""
    return isinstance(value, BaseObject)


def dump_model(model: Any) -> object:
    """Convert a model to plain values, without fields never set.

    Raises:
        TypeError: A value cannot be sent.
    """
    from .plain_values import to_plain_value

    values = cast("dict[str, object]", vars(model))
    attributes = list_attributes(model.__class__).items()
    given = {key: values[name] for key, name in attributes if name in values}
    unknown = cast("dict[str, object]", values.get("_data", {}))
    return to_plain_value({**given, **unknown})


def list_fields(model: Any) -> dict[str, object]:
    """Return the declared fields of a model, not converted, by their names in the API."""
    attributes = list_attributes(model.__class__).items()
    return {key: getattr(model, name, None) for key, name in attributes}


@functools.cache
def list_attributes(model: Any) -> dict[str, str]:
    """Return the names of the fields of a model by their names in the API."""
    if not dataclasses.is_dataclass(model):
        return {}
    return {
        field.metadata.get("wire_name", field.name): field.name
        for field in dataclasses.fields(model)
    }


def set_attribute(model: object, name: str, value: object) -> None:
    """Set a field of a model, also of one that is frozen."""
    vars(model)[name] = value


def dump_value(value: object) -> object:
    """Convert a date, a duration or a UUID to a JSON value.

    Raises:
        TypeError: It is an object of another type.
    """
    match value:
        case datetime.datetime():
            return value.isoformat().replace("+00:00", "Z")
        case datetime.date() | datetime.time():
            return value.isoformat()
        case datetime.timedelta():
            return _format_duration(value)
        case uuid.UUID():
            return str(value)
        case _:
            raise TypeError(f"not a JSON value: {type(value).__name__}")


def encode_plain(value: object) -> bytes | None:
    """Return a plain value as JSON text, fast; None if Python does not write it.

    The types of the value are exactly those of JSON, and its numbers are finite.
    """
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except (ValueError, RecursionError):  # lone surrogates, or too deep
        return None


def is_valid_json(text: str | bytes) -> bool:
    """Return whether a text is exactly one JSON value."""
    try:
        json.loads(text, parse_constant=_reject_constant)
    except (ValueError, RecursionError):
        return False
    return True


def _reject_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _format_duration(duration: datetime.timedelta) -> str:
    """Return a duration by RFC 3339 (appendix A), with a sign before a negative one."""
    sign, duration = ("-", -duration) if duration.days < 0 else ("", duration)
    minutes, seconds = divmod(duration.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{duration.microseconds:06}".rstrip("0.")
    days = f"{duration.days}D" if duration.days else ""
    time = (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")
    if seconds or fraction or not (days or time):
        time += f"{seconds}{fraction}S"
    return f"{sign}P{days}T{time}" if time else f"{sign}P{days}"
