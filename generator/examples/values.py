"""Values that a request might hold: from the description's examples, or made from its schemas.

A value is one of JSON; what is binary is a text there, whose bytes are meant.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import TypeAlias

from ..model import (
    Alias,
    Anything,
    Array,
    Constant,
    Declaration,
    Enumeration,
    Field,
    Foreign,
    Limit,
    Literally,
    Map,
    Nullable,
    Object,
    OneOf,
    Ref,
    Scalar,
    Tuple,
    Type,
)
from .scalars import is_valid, realistic

Tags: TypeAlias = Mapping[tuple[str, str], Sequence[str]]
"""What the tag of a union's variant may say, by the variant's id and the property."""

_DEEPEST = 8
_MOST_ITEMS = 2
_MOST_FIELDS = 3
_MOST_NEEDED = 50
_MOST_NAMED = 1000  # types that refer to each other could fill a sample with millions of values
# Of fields that may all be left out, the first of these says most.
_TELLING = ("name", "title", "description", "text", "content", "message", "value", "id")


class NoValueError(Exception):
    """A type has no value that ends."""


class Samples:
    """Makes values of types.  `known` are examples: they are used where they fit, as far as they do."""

    def __init__(self, declarations: Mapping[str, Declaration], tags: Tags) -> None:
        self._declarations = declarations
        self._tags = tags
        self._named_so_far = 0
        # By the declaration and the value's identity; the value is held, so that it keeps that.
        self._judged: dict[tuple[str, int], tuple[object, bool]] = {}

    def value(
        self,
        type: Type,
        name: str = "",
        known: Iterable[object] = (),
        trail: tuple[str, ...] = (),
    ) -> object:
        """A value of a type for what is called `name`, inside of the declarations of `trail`.

        Raises:
            NoValueError: there is none that ends.
        """
        known = list(known)
        if not trail:
            self._named_so_far = 0
        match type:
            case Nullable(inner):
                with suppress(NoValueError):
                    return self.value(inner, name, known, trail)
                return None
            case Scalar():
                return next((v for v in known if is_valid(type, v)), realistic(type, name))
            case Constant(value):
                return value
            case Anything():
                return next((v for v in known if v is not None), {"key": "value"})
            case Array():
                return self._array(type, name, known, trail)
            case Tuple(items):
                lists = [v for v in known if isinstance(v, list)]
                return [
                    self.value(item, name, _each(lists, index), trail)
                    for index, item in enumerate(items)
                ]
            case Map():
                return self._map(type, name, known, trail)
            case OneOf():
                return self._one_of(type, name, known, trail)
            case Ref(id):
                return self._named(self._declarations[id], name, known, trail)
            case Foreign(shape=shape):
                return self._foreign(shape, name, known)

    def _foreign(self, shape: Type, name: str, known: Sequence[object]) -> object:
        """What a class of the user's own is made of, where anybody can know that."""
        value = self.value(shape, name, known, ("",))
        if isinstance(value, (list, dict)):
            raise NoValueError
        return value

    # --- arrays and maps ------------------------------------------------

    def _array(
        self, type: Array, name: str, known: Sequence[object], trail: tuple[str, ...]
    ) -> object:
        least = _least(type.limits, "minItems")
        lists = [v for v in known if isinstance(v, list) and v]
        count = max(least, min(len(lists[0]), _MOST_ITEMS) if lists else 1)
        one = name.removesuffix("s")
        try:
            return [self.value(type.item, one, _each(lists, i), trail) for i in range(count)]
        except NoValueError:
            if least:
                raise
            return []

    def _map(self, type: Map, name: str, known: Sequence[object], trail: tuple[str, ...]) -> object:
        dicts = [v for v in known if isinstance(v, dict) and v]
        names = list(dicts[0])[:_MOST_FIELDS] if dicts else ["key"]
        names += [
            f"key{n}" for n in range(len(names) + 1, _least(type.limits, "minProperties") + 1)
        ]
        try:
            return {
                n: self.value(type.value, n, [*_under(dicts, n), "value"], trail) for n in names
            }
        except NoValueError:
            return {}

    # --- unions ---------------------------------------------------------

    def _one_of(
        self, union: OneOf, name: str, known: Sequence[object], trail: tuple[str, ...]
    ) -> object:
        fitting = [v for v in known if v is not None and self._variants(union, v)]
        first = self._variants(union, fitting[0]) if fitting else []
        for variant in dict.fromkeys((*first, *union.variants)):
            with suppress(NoValueError):
                return self.value(variant, name, known, trail)
        raise NoValueError

    def variant(self, union: OneOf, value: object) -> Type:
        """The first variant of a union that a value is of; the first of all where it is of none."""
        return (*self._variants(union, value), *union.variants)[0]

    def _variants(self, union: OneOf, value: object) -> list[Type]:
        return [variant for variant in union.variants if self.admits(variant, value)]

    # --- declarations ---------------------------------------------------

    def _named(
        self, named: Declaration, name: str, known: Sequence[object], trail: tuple[str, ...]
    ) -> object:
        if isinstance(named, Enumeration):
            return next((v for v in known if _is_among(v, named.values)), named.values[0])
        self._named_so_far += 1
        is_too_much = len(trail) > _DEEPEST or self._named_so_far > _MOST_NAMED
        if named.id in trail or is_too_much:
            raise NoValueError
        known = [*known, *json_values(named.example)]
        inside = (*trail, named.id)
        if isinstance(named, Alias):
            return self.value(named.type, name, known, inside)
        return self._object(named, known, inside)

    def _object(
        self, given: Object, known: Sequence[object], trail: tuple[str, ...]
    ) -> dict[str, object]:
        dicts = [v for v in known if isinstance(v, dict)]
        made: dict[str, object] = {}
        for field in self.shown(given, dicts):
            examples = _under(dicts, field.name)
            try:
                made[field.name] = self.field(given, field, examples, trail)
            except NoValueError:
                if self.is_required(given, field):
                    raise
        return made

    def field(
        self, owner: Object, field: Field, known: Iterable[object], trail: tuple[str, ...] = ()
    ) -> object:
        """A value for a field.

        Raises:
            NoValueError: there is none that ends.
        """
        tag = self._tags.get((owner.id, field.name))
        if tag:
            return next((v for v in known if v in tag), tag[0])
        given = (*known, *json_values(field.example), *json_values(field.default))
        return self.value(field.type, field.name, given, trail)

    def is_required(self, owner: Object, field: Field) -> bool:
        """Whether a field has to be given; the tag of a union's variant always has."""
        return field.required or (owner.id, field.name) in self._tags

    def shown(self, given: Object, known: Sequence[Mapping[str, object]]) -> list[Field]:
        """The fields to show: what is required, else a few with examples, else the one that says most."""
        fields = [field for field in given.fields if not field.read_only]
        required = [field for field in fields if self.is_required(given, field)]
        if required:
            return required
        return telling(
            [field for field in fields if not field.deprecated], known[0] if known else {}
        )

    # --- what fits ------------------------------------------------------

    def admits(self, type: Type, value: object) -> bool:
        """Whether a value is of a type, as far as a request may hold it."""
        return self._admits(type, value, set())

    def _admits(self, type: Type, value: object, seen: set[str]) -> bool:
        """As `admits`; the declarations `seen` do not admit the value, or are being tried."""
        match type:
            case Nullable(inner):
                return value is None or self._admits(inner, value, seen)
            case Scalar():
                return is_valid(type, value)
            case Constant(constant):
                return _is_among(value, (constant,))
            case Anything():
                return True
            case Array(item):
                return isinstance(value, list) and all(self.admits(item, v) for v in value)
            case Tuple(items):
                return isinstance(value, list) and len(value) >= len(items)
            case Map(inner):
                return isinstance(value, dict) and all(
                    self.admits(inner, v) for v in value.values()
                )
            case OneOf(variants):
                return any(self._admits(variant, value, seen) for variant in variants)
            case Ref(id) if id in seen:
                return False
            case Ref(id):
                seen.add(id)
                return self._is(self._declarations[id], value, seen)
            case Foreign(shape=shape):
                return self._admits(shape, value, seen)

    def _is(self, named: Declaration, value: object, seen: set[str]) -> bool:
        if isinstance(named, Enumeration):
            return _is_among(value, named.values)
        if isinstance(named, Alias):
            return self._admits(named.type, value, seen)
        return isinstance(value, dict) and self._is_judged(named, value)

    def _is_judged(self, given: Object, value: Mapping[str, object]) -> bool:
        """As `_is_object`, once for each: unions of types that hold such unions ask again."""
        key = given.id, id(value)
        if key not in self._judged:
            self._judged[key] = value, self._is_object(given, value)
        return self._judged[key][1]

    def _is_object(self, given: Object, value: Mapping[str, object]) -> bool:
        fields = {field.name: field for field in given.fields}
        return all(
            field.name in value
            for field in fields.values()
            if self.is_required(given, field) and not field.read_only
        ) and all(
            self._is_field(given, fields[name], each) if name in fields else given.extra is not None
            for name, each in value.items()
        )

    def _is_field(self, owner: Object, field: Field, value: object) -> bool:
        tag = self._tags.get((owner.id, field.name))
        return value in tag if tag else self.admits(field.type, value)


def telling(fields: Sequence[Field], known: Mapping[str, object]) -> list[Field]:
    """Of fields that may all be left out, a few that have examples, or the one that says most."""
    shown = [field for field in fields if field.name in known or field.example is not None]
    named = [field for name in _TELLING for field in fields if field.name == name]
    return shown[:_MOST_FIELDS] or [*named, *fields][:1]


def json_values(*given: Literally | None) -> list[object]:
    """What examples and defaults stand for, where there are any."""
    return [json.loads(literally.text) for literally in given if literally is not None]


def _each(lists: Iterable[Sequence[object]], index: int) -> list[object]:
    return [items[index] for items in lists if index < len(items)]


def _under(dicts: Iterable[Mapping[str, object]], name: str) -> list[object]:
    return [given[name] for given in dicts if name in given]


def _least(limits: Iterable[Limit], keyword: str) -> int:
    """How many items or entries there have to be; more than fit into a sample do not count."""
    counts = [
        limit.value for limit in limits if limit.keyword == keyword and isinstance(limit.value, int)
    ]
    return min(max(counts, default=0), _MOST_NEEDED)


def _is_among(value: object, values: Iterable[object]) -> bool:
    """Whether a value is listed, where true is not 1."""
    return any(value == other and type(value) is type(other) for other in values)
