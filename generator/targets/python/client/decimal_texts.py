"""Decimals that a description types as strings, which JSON bodies send as text."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from ....frozen import frozen
from ....model import Alias, Declaration, ExternalType, Object, Ref, Scalar, Type, iter_types
from ....model.graph import find_containers, find_reachable, get_aliased_types
from ..types.annotations import TypeAnnotator
from ..types.exact_annotations import is_decimal

__all__ = ["DecimalTexts"]


@frozen(slots=False)
class DecimalTexts:
    """The properties of a description that are decimals in strings.

    All others that may be decimals are numbers.
    """

    declarations: Mapping[str, Declaration]
    annotator: TypeAnnotator

    def find_names(self, type: Type) -> list[str]:
        """Return the names of such properties in values of a type, in the order of the API."""
        if not self._names:
            return []
        reachable = find_reachable([type], self.declarations)
        found = (self._names[id] for id in self._names if id in reachable)
        return list(dict.fromkeys(name for names in found for name in names))

    @cached_property
    def _names(self) -> Mapping[str, list[str]]:
        """The names of the properties by the id of their object."""
        names = {
            each.id: [field.name for field in each.fields if self._is_text(field.type)]
            for each in self.declarations.values()
            if isinstance(each, Object)
        }
        return {id: listed for id, listed in names.items() if listed}

    @cached_property
    def _aliases(self) -> set[str]:
        """The ids of the aliases of such types."""
        direct = [
            each.id
            for each in self.declarations.values()
            if isinstance(each, Alias) and any(map(self._is_decimal_string, iter_types(each.type)))
        ]
        return find_containers(direct, self.declarations, get_aliased_types)

    def _is_text(self, type: Type) -> bool:
        """Check whether a type has decimals in strings, without those of other objects."""
        return any(
            self._is_decimal_string(part) or (isinstance(part, Ref) and part.id in self._aliases)
            for part in iter_types(type)
        )

    def _is_decimal_string(self, type: Type) -> bool:
        shape = type.shape if isinstance(type, ExternalType) else type
        return (
            isinstance(shape, Scalar)
            and shape.kind == "string"
            and (shape.format == "decimal" or is_decimal(self.annotator.annotate(type)))
        )
