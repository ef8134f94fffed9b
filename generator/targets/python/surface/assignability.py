"""Assignability of types in generated code: that of type checkers, but by the values in JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeGuard

from ....frozen import frozen
from ..syntax.type_expressions import (
    Expression,
    NamedType,
    Subscript,
    TypeExpression,
    format_type,
    list_members,
)

_ANY_NAMES = {"Any", "object"}
_PROMOTIONS = {("int", "float"), ("bytearray", "bytes")}
"""Types that are promoted to others; not `bool` to `int`, which are not the same in JSON."""
_LITERAL_TYPES: Mapping[str, Callable[[str], bool]] = {
    "str": lambda code: code[:1] in ("'", '"'),
    "bool": lambda code: code in ("True", "False"),
    "int": lambda code: code.lstrip("-").isdigit(),
    "float": lambda code: code.lstrip("-").isdigit(),
    "bytes": lambda code: code.startswith("b"),
}
# Classes whose values may be used where the other one is expected, with covariant items.
_READ_ONLY_BASES = {
    "list": {"Sequence", "Collection", "Iterable"},
    "tuple": {"Sequence", "Collection", "Iterable"},
    "Sequence": {"Collection", "Iterable"},
    "set": {"Collection", "Iterable"},
    "dict": {"Mapping"},
    "Mapping": set[str](),
    "Iterable": set[str](),
    "Iterator": {"Iterable"},
}
# All other generic classes are invariant: built-in containers, and those of generated packages.
_COVARIANT_HEADS = {
    *("Sequence", "Collection", "Iterable", "Iterator", "Mapping", "tuple", "frozenset", "type"),
    *("AsyncIterable", "AsyncIterator", "Awaitable", "Coroutine", "Callable"),
}


@frozen
class TypeRelation:
    """Decides whether values of a type may be used where another type is expected.

    `sources` and `targets` are the definitions of type aliases on either side. A class is only
    assignable to a class of the same name: whether its members changed is another question. With
    `is_strict`, neither is what has any type assignable to anything else, nor an integer to a
    float.
    """

    sources: Mapping[str, TypeExpression]
    targets: Mapping[str, TypeExpression]
    is_strict: bool = False

    def is_assignable(self, source: TypeExpression, target: TypeExpression) -> bool:
        """Check whether a `source` may be used where a `target` is expected.

        What is not known to be assignable is not.
        """
        return _Check(self).check(source, target, is_reversed=False)


class _Check:
    """A check of two types, with the results for the types that they consist of.

    As aliases may be recursive, types that are being checked count as assignable until then.
    """

    def __init__(self, relation: TypeRelation) -> None:
        self._definitions = relation.sources, relation.targets
        self._is_strict = relation.is_strict
        self._results: dict[tuple[str, str, bool], bool] = {}

    def check(self, source: TypeExpression, target: TypeExpression, is_reversed: bool) -> bool:
        """Check whether a type is assignable to another one.

        `is_reversed` if the source is from the side of the targets.
        """
        source, target = _unwrap(source), _unwrap(target)
        key = format_type(source), format_type(target), is_reversed
        if key[0] == key[1]:
            return True
        if key not in self._results:
            self._results[key] = True
            if not self._compare(source, target, is_reversed):
                self._drop_results(key)
                self._results[key] = False
        return self._results[key]

    def _drop_results(self, key: tuple[str, str, bool]) -> None:
        """Remove the positive results that may rely on types being assignable that are not."""
        keys = list(self._results)
        for each in keys[keys.index(key) :]:
            if self._results[each]:
                del self._results[each]

    def _compare(self, source: TypeExpression, target: TypeExpression, is_reversed: bool) -> bool:
        if _is_any(source) or _is_any(target):
            return not self._is_strict
        source_members, target_members = list_members(source), list_members(target)
        if len(source_members) > 1:
            known = set(map(format_type, target_members))
            others = (each for each in source_members if format_type(each) not in known)
            return all(self.check(each, target, is_reversed) for each in others)
        if len(target_members) > 1 and any(
            self.check(source, each, is_reversed) for each in target_members
        ):
            return True
        sources, targets = self._definitions[::-1] if is_reversed else self._definitions
        # An alias of a union may have its members in several members of the target.
        definition = sources.get(_get_head(source))
        if definition is not None and self.check(definition, target, is_reversed):
            return True
        if len(target_members) > 1:
            return self._is_assignable_by_literals(source, target_members, is_reversed)
        definition = targets.get(_get_head(target))
        if definition is not None:
            return self.check(source, definition, is_reversed)
        return self._is_simply_assignable(source, target, is_reversed)

    def _is_assignable_by_literals(
        self, source: TypeExpression, targets: list[TypeExpression], is_reversed: bool
    ) -> bool:
        """Check whether each literal of a type may be used for some member of a union."""
        if not _is_literal(source) or len(source.items) < 2:
            return False
        literals = [Subscript(source.head, (each,)) for each in source.items]
        return all(
            any(self.check(literal, each, is_reversed) for each in targets) for literal in literals
        )

    def _is_simply_assignable(
        self, source: TypeExpression, target: TypeExpression, is_reversed: bool
    ) -> bool:
        """Check types that are neither unions nor aliases."""
        if _is_literal(source):
            return _fits_literals(source, target)
        if isinstance(source, NamedType) and isinstance(target, NamedType):
            is_promoted = (source.name, target.name) in _PROMOTIONS and not self._is_strict
            return is_promoted or target.name in _READ_ONLY_BASES.get(source.name, ())
        if isinstance(source, Subscript) and isinstance(target, Subscript):
            return self._is_generic_assignable(source, target, is_reversed)
        # A generic class without arguments stands for any of them.
        heads = _get_head(source), _get_head(target)
        return heads[0] == heads[1] or heads[1] in _READ_ONLY_BASES.get(heads[0], ())

    def _is_generic_assignable(
        self, source: Subscript, target: Subscript, is_reversed: bool
    ) -> bool:
        source_head, target_head = source.head.name, target.head.name
        if source_head != target_head:
            if target_head not in _READ_ONLY_BASES.get(source_head, ()):
                return False
        elif source_head not in _COVARIANT_HEADS:
            return self._are_items_equal(source, target, is_reversed)
        if len(source.items) != len(target.items):
            return False
        pairs = zip(source.items, target.items, strict=True)
        return all(self.check(*pair, is_reversed) for pair in pairs)

    def _are_items_equal(self, source: Subscript, target: Subscript, is_reversed: bool) -> bool:
        """Check the arguments of an invariant class, which must be the same both ways."""
        return len(source.items) == len(target.items) and all(
            self.check(item, other, is_reversed) and self.check(other, item, not is_reversed)
            for item, other in zip(source.items, target.items, strict=True)
        )


def _unwrap(type: TypeExpression) -> TypeExpression:
    """Return a type without what does not change its values."""
    while isinstance(type, Subscript) and type.head.name == "Annotated" and type.items:
        type = type.items[0]
    return strip_required(type)


def strip_required(type: TypeExpression) -> TypeExpression:
    """Return the type of a key of a typed dict without whether it is required."""
    is_qualified = isinstance(type, Subscript) and type.head.name in ("Required", "NotRequired")
    return type.items[0] if is_qualified and isinstance(type, Subscript) else type


def _is_any(type: TypeExpression) -> bool:
    return isinstance(type, NamedType) and type.name in _ANY_NAMES


def _is_literal(type: TypeExpression) -> TypeGuard[Subscript]:
    return isinstance(type, Subscript) and type.head.name == "Literal"


def _get_head(type: TypeExpression) -> str:
    match type:
        case Subscript(head=head):
            return head.name
        case NamedType(name):
            return name
        case _:
            return format_type(type)


def _fits_literals(source: Subscript, target: TypeExpression) -> bool:
    """Check whether all values of a ``Literal`` are values of a type."""
    codes = list_literals(source)
    if _is_literal(target):
        return set(codes) <= set(list_literals(target))
    is_value = _LITERAL_TYPES.get(_get_head(target))
    return is_value is not None and all(map(is_value, codes))


def list_literals(type: TypeExpression) -> list[str]:
    """Return the values of a ``Literal``, as Python source; none for another type."""
    type = _unwrap(type)
    if not _is_literal(type):
        return []
    return [str(each.code) for each in type.items if isinstance(each, Expression)]
