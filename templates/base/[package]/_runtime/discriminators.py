"""Unions whose variants are selected by the value of a property."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

import pydantic
from pydantic_core import core_schema

from .mismatches import Mismatch
from .models import RESPONSE_CONTEXT, Unknown

__all__ = ["DiscriminatedBy"]


# Two annotations are never equal, so that types with them can be keys.
@dataclass(frozen=True, slots=True, eq=False)
class DiscriminatedBy:
    """An annotation of a union whose variants a property selects.

    `Annotated[A | B, DiscriminatedBy("kind", {"a": A, "b": B})]` is `A | B` to a type
    checker. At run time an object with another value becomes the `default` variant,
    or without one an `Unknown`, which keeps its data. `fields` are the names of the
    property in the classes, where these differ.
    """

    property_name: str
    variants: Mapping[Any, Any]
    default: Any = None
    fields: tuple[str, ...] = ()

    def find_value(self, value: object) -> object:
        """Return the value of the property in an object; None if it has none."""
        if isinstance(value, dict):
            data = cast("Mapping[str, object]", value)
            return next((data[name] for name in self._names if name in data), None)
        names = (name for name in self._names if hasattr(value, name))
        return next((getattr(value, name) for name in names), None)

    def find_variant(self, value: object) -> Any:
        """Return the variant that an object is selected to be; None if it is unknown."""
        selecting = self.find_value(value)
        matches = (
            variant
            for one, variant in self.variants.items()
            if _is_equal(selecting, one)
        )
        return next(matches, self.default)

    def find_missing(self, value: Mapping[str, object]) -> tuple[Mismatch, ...]:
        """Return a mismatch if an object lacks the property."""
        if value.get(self.property_name) is not None:
            return ()
        return (Mismatch((self.property_name,), "missing"),)

    @property
    def _names(self) -> tuple[str, ...]:
        return (self.property_name, *self.fields)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: pydantic.GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        paths: list[list[str | int]] = [[name] for name in self._names]
        known = core_schema.tagged_union_schema(
            {one: handler.generate_schema(each) for one, each in self.variants.items()},
            discriminator=paths,
        )
        other = core_schema.with_info_before_validator_function(
            self._reject_known_variant,
            handler.generate_schema(self.default or Unknown),
        )
        return core_schema.union_schema([known, other], mode="left_to_right")

    # The annotation is a string: in older versions of pydantic the class is not generic.
    def _reject_known_variant(
        self, value: object, info: "core_schema.ValidationInfo[Any]"
    ) -> object:
        """Raise for an object that the property says is a known variant."""
        selecting = self.find_value(value)
        is_known = selecting is None or any(
            _is_equal(selecting, one) for one in self.variants
        )
        if self.default is not None:
            is_known = selecting is not None and is_known
        elif info.context is not RESPONSE_CONTEXT:
            is_known = False
        if is_known:
            raise ValueError("the variant is known, or has no discriminator")
        return value


def _is_equal(value: object, other: object) -> bool:
    """Return whether two JSON values are equal; unlike in Python, true is not 1."""
    return value == other and isinstance(value, bool) == isinstance(other, bool)
