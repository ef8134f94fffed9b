"""Values without the parts that are NOT_GIVEN."""

import copy
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .model_library import is_model
from .not_given import NOT_GIVEN

if TYPE_CHECKING:
    import pydantic

__all__ = ["keep_given"]

T = TypeVar("T")


def keep_given(value: T) -> T:
    """Return a copy of a value without entries, items and fields that are NOT_GIVEN."""
    kept: object = value
    if isinstance(value, dict):
        entries = cast("dict[Any, object]", value)
        kept = {k: keep_given(v) for k, v in entries.items() if v is not NOT_GIVEN}
    elif type(value) in (list, tuple, set, frozenset):
        items = cast("Iterable[object]", value)
        make = cast("Callable[[Iterable[object]], object]", type(value))
        kept = make(keep_given(item) for item in items if item is not NOT_GIVEN)
    elif is_model(value):
        kept = _copy_model(value)
    return cast("T", kept)


def _copy_model(model: "pydantic.BaseModel") -> "pydantic.BaseModel":
    """Return a copy of a model in which fields that are NOT_GIVEN were never set."""
    other = copy.copy(model)
    for values in (vars(other), other.__pydantic_extra__ or {}):
        given = keep_given(values)
        other.__pydantic_fields_set__.difference_update(values.keys() - given.keys())
        values.clear()
        values.update(given)
    return other
