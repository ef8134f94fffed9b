"""The pairing of the variants of two unions."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from ...model import Map, Ref, Scalar
from .shapes import ShapeReader, Variant


@dataclass(slots=True)
class VariantPairs:
    """Variants of two unions that belong together, and those of only one of them."""

    pairs: list[tuple[Variant, Variant]]
    removed: list[Variant]
    added: list[Variant]

    def pair_by(
        self,
        get_old_key: Callable[[Variant], Hashable],
        get_new_key: Callable[[Variant], Hashable] | None = None,
    ) -> None:
        """Pair the remaining variants that have equal keys; None is no key."""
        get_new_key = get_new_key or get_old_key
        by_key: dict[Hashable, list[Variant]] = {}
        for new in reversed(self.added):
            by_key.setdefault(get_new_key(new), []).append(new)
        by_key.pop(None, None)
        removed = []
        paired: set[int] = set()  # not the variants themselves, which may be equal
        for old in self.removed:
            candidates = by_key.get(get_old_key(old))
            if candidates:
                new = candidates.pop()
                self.pairs.append((old, new))
                paired.add(id(new))
            else:
                removed.append(old)
        self.removed = removed
        self.added = [each for each in self.added if id(each) not in paired]

    def pair_last(self) -> None:
        """Pair the remaining variants if there is one of each, and both or neither are objects."""
        if len(self.removed) == len(self.added) == 1:
            old, new = self.removed[0], self.added[0]
            if isinstance(old.type, (Ref, Map)) == isinstance(new.type, (Ref, Map)):
                self.pairs.append((self.removed.pop(), self.added.pop()))


def pair_variants(
    old: Sequence[Variant], new: Sequence[Variant], old_reader: ShapeReader, new_reader: ShapeReader
) -> VariantPairs:
    """Pair variants: equal types first, then those with the same tag, pointer or kind."""
    if len(old) == len(new) == 1:
        return VariantPairs([(old[0], new[0])], [], [])
    result = VariantPairs([], list(old), list(new))
    result.pair_by(
        lambda variant: old_reader.compute_fingerprint(variant.type),
        lambda variant: new_reader.compute_fingerprint(variant.type),
    )
    result.pair_by(lambda variant: frozenset(variant.tags) or None)
    result.pair_by(_get_pointer)
    result.pair_by(_get_kind)
    result.pair_last()
    return result


def _get_pointer(variant: Variant) -> str | None:
    """Return the pointer of an object; None for another type."""
    return variant.type.id if isinstance(variant.type, Ref) else None


def _get_kind(variant: Variant) -> Hashable:
    """Return the kind of a variant of which a union has hardly two; None for an object."""
    match variant.type:
        case Scalar(kind):
            return kind
        case Ref() | Map():
            return None
        case _:
            return type(variant.type).__name__
