"""The functions of pydantic that the rest of the runtime uses.

A style with another library of models replaces this module.
"""

import functools
import json
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeGuard, TypeVar

from .dump_context import DumpContext
from .unsendable_values import UnsendableError, UnsendableTypeError

if TYPE_CHECKING:
    import pydantic

__all__ = [
    "convert_given",
    "dump_model",
    "dump_value",
    "encode_plain",
    "is_model",
    "is_valid_json",
    "list_attributes",
    "list_fields",
    "set_attribute",
]

Converted = TypeVar("Converted")
ModelT = TypeVar("ModelT", bound="pydantic.BaseModel")


def is_model(value: object) -> "TypeGuard[pydantic.BaseModel]":
    """Return whether a value is a model, without importing pydantic.

    If pydantic has not been imported, there are no models.
    """
    base: object = getattr(sys.modules.get("pydantic.main"), "BaseModel", None)
    return isinstance(base, type) and isinstance(value, base)


def dump_model(model: "pydantic.BaseModel", *, is_sent: bool = True) -> object:
    """Convert a model to plain values, without fields never set or NOT_GIVEN.

    Secrets are revealed if they are sent.

    Raises:
        TypeError: A value cannot be sent.
        ValueError: A value that is not sent has no representation in JSON.
    """
    context = DumpContext(is_sent=is_sent)

    def dump(model: "pydantic.BaseModel", warnings: bool) -> object:
        return model.model_dump(
            mode="json",
            by_alias=True,
            exclude_unset=True,
            warnings=warnings,
            context=context,
        )

    try:
        return context.insert_decimals(convert_given(model, dump))
    except ValueError as error:  # pydantic wraps what a serializer raises
        if not is_sent:
            raise
        if isinstance(error.__cause__, UnsendableError):
            raise error.__cause__ from None
        raise UnsendableTypeError(str(error)) from None


def convert_given(
    model: ModelT, convert: Callable[[ModelT, bool], Converted]
) -> Converted:
    """Return what a function of pydantic makes of a model without NOT_GIVEN in it.

    The function gets a model, and whether unexpected values in it cause warnings.
    """
    # Unexpected values from a response are sent back unchanged and without a warning.
    warnings = not getattr(model, "mismatches", ())
    try:
        return convert(model, warnings)
    except ValueError:  # pydantic does not convert NOT_GIVEN
        from .given_values import keep_given

        given = keep_given(model)
    return convert(given, False)  # a required field may be missing now


def list_fields(model: "pydantic.BaseModel") -> dict[str, object]:
    """Return the declared fields of a model, not converted, by their names in the API."""
    return {
        field.serialization_alias or name: getattr(model, name, None)
        for name, field in type(model).model_fields.items()
    }


@functools.cache
def list_attributes(model: "type[pydantic.BaseModel]") -> dict[str, str]:
    """Return the names of the fields of a model by their names in the API."""
    return {
        str(field.validation_alias or name): name
        for name, field in model.model_fields.items()
    }


def set_attribute(model: "pydantic.BaseModel", name: str, value: object) -> None:
    """Set a field of a model without validation."""
    vars(model)[name] = value


def dump_value(value: object) -> object:
    """Convert a date, a UUID or another type that pydantic knows to a JSON value."""
    # Imported here: few requests have such a value, and pydantic is slow to import.
    from pydantic_core import to_jsonable_python

    return to_jsonable_python(value)


def encode_plain(value: object) -> bytes | None:
    """Return a plain value as JSON text, fast; None if pydantic does not write it.

    The types of the value are exactly those of JSON, and its numbers are finite.
    """
    core = sys.modules.get("pydantic_core")  # too slow to import it for this
    write = getattr(core, "to_json", None)  # none while another thread imports it
    try:
        return None if write is None else write(value)
    except ValueError:  # lone surrogates, or too deep
        return None


def is_valid_json(text: str | bytes) -> bool:
    """Return whether a text is exactly one JSON value."""
    # Imported here, so that the package can be imported quickly, without pydantic.
    from pydantic_core import from_json

    for parse in (from_json, json.loads):  # only the second one reads lone surrogates
        try:
            parse(text)
        except (ValueError, RecursionError):
            continue
        return True
    return False
