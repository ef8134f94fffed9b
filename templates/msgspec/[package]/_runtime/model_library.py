"""The functions of msgspec that the rest of the runtime uses."""

import functools
import json
import sys
from typing import Any, TypeGuard, cast

from .not_given import NOT_GIVEN
from .unsendable_values import UnsendableError

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

# msgspec is imported in functions, since creating a client does not need it.


class BaseObject:
    """The base class of models and unknown variants, which does not import msgspec."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the object with the names of the API, without optional fields None."""
        return cast("dict[str, Any]", dump_model(self))


def is_model(value: object) -> TypeGuard[BaseObject]:
    """Return whether a value is a model or an unknown variant."""
    return isinstance(value, BaseObject)


def dump_model(model: object) -> object:
    """Convert a model to plain values, without fields None or NOT_GIVEN.

    Raises:
        TypeError: A value cannot be sent.
    """
    import decimal

    import msgspec

    try:
        return msgspec.to_builtins(
            model,
            builtin_types=(decimal.Decimal,),
            str_keys=True,
            enc_hook=_encode_unknown,
        )
    except (AttributeError, NotImplementedError, UnsendableError):
        # A field that was missing in the response is no attribute; msgspec does not
        # convert NOT_GIVEN, and does not locate what cannot be sent.
        if not isinstance(model, msgspec.Struct):
            raise
        return _dump_incomplete_model(model)


def list_fields(model: Any) -> dict[str, object]:
    """Return the declared fields of a model, not converted, by their names in the API."""
    import msgspec

    if not isinstance(model, msgspec.Struct):
        return {}
    return {
        field.encode_name: getattr(model, field.name, None)
        for field in msgspec.structs.fields(model)
    }


@functools.cache
def list_attributes(model: Any) -> dict[str, str]:
    """Return the names of the fields of a model by their names in the API."""
    import msgspec

    if not issubclass(model, msgspec.Struct):
        return {}
    return {field.encode_name: field.name for field in msgspec.structs.fields(model)}


def set_attribute(model: Any, name: str, value: object) -> None:
    """Set a field of a model, also of one that is frozen."""
    import msgspec

    msgspec.structs.force_setattr(model, name, value)


def dump_value(value: object) -> object:
    """Convert a date, a UUID or another type that msgspec knows to a JSON value.

    Raises:
        TypeError: msgspec does not know its type.
    """
    import msgspec

    return msgspec.to_builtins(value, str_keys=True)


def encode_plain(value: object) -> bytes | None:
    """Return a plain value as JSON text, fast; None if msgspec does not write it.

    The types of the value are exactly those of JSON, and its numbers are finite.
    """
    library = sys.modules.get("msgspec.json")  # too slow to import it for this
    encode = getattr(library, "encode", None)  # none while another thread imports it
    try:
        return None if encode is None else encode(value)
    except (ValueError, OverflowError, RecursionError):  # surrogates, or too large
        return None


def is_valid_json(text: str | bytes) -> bool:
    """Return whether a text is exactly one JSON value."""
    import msgspec

    # Only the second one reads lone surrogates.
    for parse in (msgspec.json.decode, json.loads):
        try:
            parse(text)
        except (msgspec.DecodeError, ValueError, RecursionError):
            continue
        return True
    return False


def _encode_unknown(value: object) -> object:
    """Return plain values for what msgspec does not know: its `enc_hook`."""
    if is_model(value):
        return value.to_dict()
    if value is NOT_GIVEN:
        raise NotImplementedError  # the protocol of `enc_hook` for unsupported types
    from .plain_values import to_plain_value

    return to_plain_value(value)


def _dump_incomplete_model(model: Any) -> object:
    """Convert a model in which, or below which, a field is missing or unusual."""
    import msgspec

    from .plain_values import to_plain_value

    fields = msgspec.structs.fields(model)
    present = [(f, getattr(model, f.name)) for f in fields if hasattr(model, f.name)]
    given = {f.encode_name: v for f, v in present if v is not None or f.required}
    config = model.__struct_config__
    tag = {config.tag_field: config.tag} if config.tag_field else {}
    return to_plain_value({**tag, **given})
