"""Unions whose variants are selected by the value of a property."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .json_values import is_among
from .mismatches import Mismatch

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

    def find_variant(self, value: Mapping[str, object]) -> Any:
        """Return the variant that an object is selected to be; None if it is unknown."""
        selecting = value.get(self.property_name)
        for one, variant in self.variants.items():
            if is_among(selecting, (one,)):
                return variant
        return self.default

    def find_missing(self, value: Mapping[str, object]) -> tuple[Mismatch, ...]:
        """Return a mismatch if an object lacks the property."""
        is_missing = value.get(self.property_name) is None
        return (Mismatch((self.property_name,), "missing"),) if is_missing else ()
