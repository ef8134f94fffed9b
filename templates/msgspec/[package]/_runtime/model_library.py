"""What the rest of the client asks of the library that models are made with."""

import sys
from typing import TYPE_CHECKING, Any, TypeGuard

if TYPE_CHECKING:
    from .models import Model, Unknown

__all__ = ["dump_model", "dump_value", "is_model", "is_valid_json"]

# Msgspec is imported in functions: making a client needs none of it.


def is_model(value: object) -> "TypeGuard[Model | Unknown]":
    """Tell whether a value is a model, without importing what makes these.

    Where nobody has imported it, there are no models.
    """
    models: Any = sys.modules.get(f"{__package__}.models")
    return models is not None and isinstance(value, models.Model | models.Unknown)


def dump_model(model: object) -> object:
    """Reduce a model to what JSON knows, without the optional fields that are None."""
    import msgspec

    try:
        return msgspec.to_builtins(model, str_keys=True, enc_hook=_encode_unknown)
    except AttributeError:  # it has no field that the answer lacked
        return _dump_incomplete_model(model)


def dump_value(value: object) -> object:
    """Reduce a date, a UUID and what else msgspec knows to what JSON knows."""
    return dump_model(value)


def is_valid_json(text: str | bytes) -> bool:
    """Tell whether a text is one whole JSON value."""
    import msgspec

    try:
        msgspec.json.decode(text)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return False
    return True


def _encode_unknown(value: object) -> object:
    """Give the data of an unknown variant; msgspec asks for what it does not know."""
    if not is_model(value):
        raise NotImplementedError  # so msgspec is told that there is no way
    return value.to_dict()


def _dump_incomplete_model(model: Any) -> object:
    """Reduce a model in which a field is missing, or lies in what it holds."""
    import msgspec

    from .plain_values import to_plain_value

    fields = msgspec.structs.fields(model)
    held = [(f, getattr(model, f.name)) for f in fields if hasattr(model, f.name)]
    given = {
        f.encode_name: to_plain_value(v) for f, v in held if v is not None or f.required
    }
    config = model.__struct_config__
    return {config.tag_field: config.tag, **given} if config.tag_field else given
