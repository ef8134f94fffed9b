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
        """Pair what is left if there is one object each, or else one variant of another type each.

        Objects for different values of a discriminator remain different variants.
        """
        removed, added = (list(filter(_is_object, each)) for each in (self.removed, self.added))
        if len(removed) == len(added) == 1:
            is_distinct = bool(removed[0].tags and added[0].tags)
        else:
            removed, added = self.removed, self.added
            is_distinct = any(map(_is_object, (*removed, *added)))
        if len(removed) == len(added) == 1 and not is_distinct:
            self.pairs.append((removed[0], added[0]))
            self.removed = [each for each in self.removed if each is not removed[0]]
            self.added = [each for each in self.added if each is not added[0]]


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
    """Return the kind of a variant of which a union has hardly two; None for a declared object."""
    match variant.type:
        case Scalar(kind):
            return kind
        case Ref():
            return None
        case _:
            return type(variant.type).__name__


def _is_object(variant: Variant) -> bool:
    return isinstance(variant.type, (Ref, Map))
