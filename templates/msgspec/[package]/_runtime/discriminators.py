"""Unions whose variants are selected by the value of a property."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

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

    def find_variant(self, value: object) -> Any:
        """Return the variant that an object is selected to be; None if it is unknown."""
        data = cast("Mapping[str, object]", value if isinstance(value, dict) else {})
        selecting = data.get(self.property_name)
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


def _is_equal(value: object, other: object) -> bool:
    """Return whether two JSON values are equal; unlike in Python, true is not 1."""
    return value == other and isinstance(value, bool) == isinstance(other, bool)
