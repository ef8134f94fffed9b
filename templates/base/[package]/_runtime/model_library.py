"""What the rest of the client asks of the library that models are made with."""

import sys
from typing import TYPE_CHECKING, TypeGuard

if TYPE_CHECKING:
    import pydantic

__all__ = ["dump_model", "dump_value", "is_model", "is_valid_json"]


def is_model(value: object) -> "TypeGuard[pydantic.BaseModel]":
    """Tell whether a value is a model, without importing pydantic.

    Where nobody has imported it, there are no models.
    """
    base: object = getattr(sys.modules.get("pydantic.main"), "BaseModel", None)
    return isinstance(base, type) and isinstance(value, base)


def dump_model(model: "pydantic.BaseModel") -> object:
    """Reduce a model to what JSON knows, without the fields never given."""
    # What was read from an answer is sent back as it came, also if it is odd.
    is_odd = bool(getattr(model, "mismatches", ()))
    return model.model_dump(
        mode="json", by_alias=True, exclude_unset=True, warnings=not is_odd
    )


def dump_value(value: object) -> object:
    """Reduce a date, a UUID and what else pydantic knows to what JSON knows."""
    # Few calls have such a value, and importing pydantic takes its time.
    from pydantic_core import to_jsonable_python

    return to_jsonable_python(value)


def is_valid_json(text: str | bytes) -> bool:
    """Tell whether a text is one whole JSON value."""
    # Imported here, since the package is to be imported without pydantic: its weight.
    from pydantic_core import from_json

    try:
        from_json(text)
    except ValueError:
        return False
    return True
