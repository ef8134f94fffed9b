"""The functions of msgspec that the rest of the runtime uses."""

from typing import Any, TypeGuard, cast

from .not_given import NOT_GIVEN

__all__ = [
    "BaseObject",
    "dump_model",
    "dump_value",
    "is_model",
    "is_valid_json",
    "list_fields",
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
    """Convert a model to JSON values, without fields None or NOT_GIVEN."""
    import msgspec

    try:
        return msgspec.to_builtins(model, str_keys=True, enc_hook=_encode_unknown)
    except (AttributeError, NotImplementedError):
        # A field that was missing in the response is no attribute; msgspec does not
        # convert NOT_GIVEN.
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


def dump_value(value: object) -> object:
    """Convert a date, a UUID or another type that msgspec knows to a JSON value."""
    return dump_model(value)


def is_valid_json(text: str | bytes) -> bool:
    """Return whether a text is exactly one JSON value."""
    import msgspec

    try:
        msgspec.json.decode(text)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return False
    return True


def _encode_unknown(value: object) -> object:
    """Return the data of an unknown variant: the `enc_hook` of msgspec."""
    if not is_model(value):
        raise NotImplementedError  # the protocol of `enc_hook` for unsupported types
    return value.to_dict()


def _dump_incomplete_model(model: Any) -> object:
    """Convert a model in which, or below which, a field is missing or NOT_GIVEN."""
    import msgspec

    from .plain_values import to_plain_value

    fields = msgspec.structs.fields(model)
    present = [(f, getattr(model, f.name)) for f in fields if hasattr(model, f.name)]
    given = {
        f.encode_name: to_plain_value(v)
        for f, v in present
        if v is not NOT_GIVEN and (v is not None or f.required)
    }
    config = model.__struct_config__
    return {config.tag_field: config.tag, **given} if config.tag_field else given
