"""Two versions of a package side by side: what belongs together in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import TypeVar

from ....frozen import frozen
from ..syntax.type_construction import rename_types
from ..syntax.type_expressions import TypeExpression, format_type
from ..views import ModelClass, TypeDefinition
from .assignability import TypeRelation
from .versions import PackageVersion

_T = TypeVar("_T")


@frozen(eq=False, slots=False)
class VersionPair:
    """Two versions of a package.

    `pointers` maps what the old description has at another pointer, such as a renamed schema, to
    its pointer in the new one.
    """

    old: PackageVersion
    new: PackageVersion
    pointers: Mapping[str, str]

    def translate_pointer(self, pointer: str) -> str:
        """Return the pointer in the new description for one in the old description."""
        return self.pointers.get(pointer, pointer)

    @cached_property
    def paired_models(self) -> list[tuple[str | None, str | None]]:
        """The names of models that belong together.

        A renamed one has the schema of the old one, or is what the old name still stands for.
        """

        def get_key(model: ModelClass | TypeDefinition) -> tuple[str, str, bool]:
            return model.pointer, model.kind, bool(model.input_for)

        def get_old_key(model: ModelClass | TypeDefinition) -> tuple[str, str, bool]:
            return self.translate_pointer(model.pointer), model.kind, bool(model.input_for)

        pairs = pair_names(self.old.models, self.new.models, get_old_key, get_key)
        return [(old, new or self.new.moved_models.get(old or "")) for old, new in pairs]

    @cached_property
    def renamed_models(self) -> Mapping[str, str]:
        """The new names of models, by their old names."""
        return {old: new for old, new in self.paired_models if old and new and old != new}

    def translate_type(self, type: TypeExpression) -> TypeExpression:
        """Return a type of the old version with the new names of models."""
        return rename_types(type, self.renamed_models) if self.renamed_models else type

    @cached_property
    def _old_aliases(self) -> Mapping[str, TypeExpression]:
        return {
            self.renamed_models.get(name, name): self.translate_type(type)
            for name, type in self.old.aliases.items()
        }

    @cached_property
    def _passing(self) -> TypeRelation:
        return TypeRelation(self._old_aliases, self.new.aliases)

    @cached_property
    def _returning(self) -> TypeRelation:
        return TypeRelation(self.new.aliases, self._old_aliases)

    def is_same_type(self, old: TypeExpression, new: TypeExpression) -> bool:
        """Check whether types have the same values, however they are written."""
        translated = self.translate_type(old)
        return format_type(translated) == format_type(new) or (
            replace(self._passing, is_strict=True).is_assignable(translated, new)
            and replace(self._returning, is_strict=True).is_assignable(new, translated)
        )

    def accepts_old_values(self, old: TypeExpression, new: TypeExpression) -> bool:
        """Check whether what programs pass as a value of the old type fits the new one."""
        return self._passing.is_assignable(self.translate_type(old), new)

    def returns_old_values(self, old: TypeExpression, new: TypeExpression) -> bool:
        """Check whether programs can use a value of the new type as one of the old type."""
        return self._returning.is_assignable(new, self.translate_type(old))


def pair_names(
    old: Mapping[str, _T],
    new: Mapping[str, _T],
    get_old_key: Callable[[_T], object],
    get_new_key: Callable[[_T], object],
) -> list[tuple[str | None, str | None]]:
    """Pair names that both mappings have, then those whose values have equal keys.

    A name without a partner is paired with None. The order is that of the new names, followed by
    those that were removed.
    """
    renamed = {get_old_key(value): name for name, value in old.items() if name not in new}
    pairs: list[tuple[str | None, str | None]] = []
    for name, value in new.items():
        if name in old:
            pairs.append((name, name))
        else:
            pairs.append((renamed.pop(get_new_key(value), None), name))
    partners = {name for name, _ in pairs}
    return [*pairs, *((name, None) for name in old if name not in partners)]


def pair_keys(
    old: Mapping[str, _T],
    new: Mapping[str, _T],
    get_old_key: Callable[[_T], object],
    get_new_key: Callable[[_T], object],
) -> list[tuple[str | None, str | None]]:
    """Pair names whose values have equal keys, then those that both mappings have.

    It is as `pair_names`, for values that keys identify: then a name may stand for another one.
    """
    names = {get_old_key(value): name for name, value in old.items()}
    partners = {
        name: partner
        for name, value in new.items()
        if (partner := names.get(get_new_key(value))) is not None
    }
    paired = set(partners.values())
    partners |= {name: name for name in new if name not in partners and name in old.keys() - paired}
    pairs: list[tuple[str | None, str | None]] = [(partners.get(name), name) for name in new]
    paired = set(partners.values())
    return [*pairs, *((name, None) for name in old if name not in paired)]
