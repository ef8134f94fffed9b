"""Checks of whether values match types, as examples may not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..model import (
    Alias,
    Anything,
    Array,
    Constant,
    Declaration,
    Enumeration,
    ExternalType,
    Field,
    Map,
    Nullable,
    Object,
    OneOf,
    Ref,
    Scalar,
    Tuple,
    Type,
)
from ..model.variants import VariantValues
from .patterns import PatternMatcher
from .scalars import is_valid

_MAX_COMPARISONS = 2_000_000
"""How many pairs of a value and a type are compared for all samples of a description."""


class TooLargeError(Exception):
    """Raised if a sample has too many values, or finding one takes too many comparisons."""


class ValueMatcher:
    """A matcher of the values of examples with types, whose work is limited altogether.

    The values are for requests, or for responses if it `is_for_responses`.
    """

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        discriminators: VariantValues,
        patterns: PatternMatcher,
        *,
        is_for_responses: bool = False,
    ) -> None:
        self._is_for_responses = is_for_responses
        self._declarations = declarations
        self._discriminators = discriminators
        self._patterns = patterns
        self._comparison_count = 0
        self._value_keys: dict[str, frozenset[object]] = {}
        # By the identities of the type and of an array or object, which the entry keeps unique.
        self._matches_by_identity: dict[tuple[int, int], tuple[object, object, bool]] = {}

    def is_required(self, owner: Object, field: Field) -> bool:
        """Check whether a field is required; the discriminator of a union variant always is."""
        return field.required or (owner.id, field.name) in self._discriminators

    def is_omitted(self, field: Field) -> bool:
        """Check whether the values do not contain a field."""
        return field.write_only if self._is_for_responses else field.read_only

    def accepts_value(self, type: Type, value: object) -> bool:
        """Check whether a value is valid for a type.

        Raises:
            TooLargeError: All examples together need too many comparisons.
        """
        if self._comparison_count > _MAX_COMPARISONS:
            raise TooLargeError
        return any(self._matches(each, value) for each in self._iter_alternatives(type))

    def _iter_alternatives(self, type: Type) -> Iterator[Type]:
        """Yield the types one of which a value of a type has, without unions, null and aliases."""
        seen: set[str] = set()
        pending = [type]
        while pending:
            each = pending.pop()
            self._comparison_count += 1
            if isinstance(each, Ref) and each.id in seen:
                continue
            match each:
                case Nullable(inner):
                    pending += [inner, Scalar("null")]
                case OneOf(variants):
                    pending += variants[::-1]
                case ExternalType(shape=shape):
                    pending.append(shape)
                case Ref(id):
                    seen.add(id)
                    declaration = self._declarations[id]
                    if isinstance(declaration, Alias):
                        pending.append(declaration.type)
                    else:
                        yield each
                case _:
                    yield each

    def _matches(self, type: Type, value: object) -> bool:
        """Check whether a value is valid for a type that is not a union of others."""
        match type:
            case Scalar():
                return is_valid(type, value, self._patterns)
            case Constant(constant):
                return _make_key(value) == _make_key(constant)
            case Anything():
                return True
            case Tuple(items):
                return isinstance(value, list) and len(value) >= len(items)
            case Array() | Map():
                return isinstance(value, (list, dict)) and self._matches_cached(type, value)
            case Ref(id):
                return self.matches_declaration(self._declarations[id], value)
            case _:
                raise TypeError(type)

    def _matches_cached(
        self, type: Array | Map | Object, value: Sequence[object] | Mapping[str, object]
    ) -> bool:
        """Do the same as `_matches_parts` once, though unions in unions repeat the check."""
        key = id(type), id(value)
        if key not in self._matches_by_identity:
            self._matches_by_identity[key] = type, value, self._matches_parts(type, value)
        return self._matches_by_identity[key][2]

    def _matches_parts(
        self, type: Array | Map | Object, value: Sequence[object] | Mapping[str, object]
    ) -> bool:
        match type, value:
            case Array(item), list():
                return all(self.accepts_value(item, each) for each in value)
            case Map(inner), dict():
                return all(self.accepts_value(inner, each) for each in value.values())
            case Object(), dict():
                return self._matches_object(type, value)
            case _:
                return False

    def matches_declaration(self, declaration: Declaration, value: object) -> bool:
        """Check whether a value is one of an enumeration, or valid for an object."""
        if isinstance(declaration, Enumeration):
            return _make_key(value) in self._get_value_keys(declaration)
        return (
            isinstance(declaration, Object)
            and isinstance(value, dict)
            and self._matches_cached(declaration, value)
        )

    def _get_value_keys(self, declaration: Enumeration) -> frozenset[object]:
        """Return the keys of an enumeration's values, which many types may refer to."""
        if declaration.id not in self._value_keys:
            self._value_keys[declaration.id] = frozenset(map(_make_key, declaration.values))
        return self._value_keys[declaration.id]

    def _matches_object(self, declaration: Object, value: Mapping[str, object]) -> bool:
        fields = {field.name: field for field in declaration.fields}
        self._comparison_count += len(fields)
        return all(
            field.name in value
            for field in fields.values()
            if self.is_required(declaration, field) and not self.is_omitted(field)
        ) and all(
            (
                self._matches_field(declaration, fields[name], each)
                if name in fields
                else declaration.additional_properties is not None
            )
            for name, each in value.items()
        )

    def _matches_field(self, owner: Object, field: Field, value: object) -> bool:
        discriminator_values = self._discriminators.get((owner.id, field.name))
        return (
            value in discriminator_values
            if discriminator_values
            else self.accepts_value(field.type, value)
        )


def _make_key(value: object) -> object:
    """Return a key that only equal scalars have; unlike in Python, true is not equal to 1."""
    return None if isinstance(value, (list, dict)) else (type(value), value)
