"""Sample values for requests, from the examples of a description or generated from its schemas.

Values are JSON values; binary data is represented by text, to be encoded.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import chain

from ..model import (
    Alias,
    Anything,
    Array,
    Constant,
    Declaration,
    Enumeration,
    ExternalType,
    Field,
    JsonValue,
    Limit,
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
from .scalars import is_valid, make_scalar_value

_MAX_DEPTH = 8
_MAX_LEVELS = 50
_MAX_ITEMS = 2
_MAX_FIELDS = 3
_MAX_REQUIRED = 50
_MAX_DECLARATIONS = (
    1000  # types that refer to each other could expand a sample to millions of values
)
# If all fields are optional, the first of these is the most informative.
_PREFERRED_FIELDS = ("name", "title", "description", "text", "content", "message", "value", "id")


class NoValueError(Exception):
    """Raised for a type that has no finite value."""


class SampleFactory:
    """A factory for sample values of types; matching examples, or parts of them, are preferred."""

    def __init__(
        self, declarations: Mapping[str, Declaration], discriminators: VariantValues
    ) -> None:
        self._declarations = declarations
        self._discriminators = discriminators
        self._declaration_count = 0
        self._value_keys: dict[str, frozenset[object]] = {}
        # By declaration id and identity of the value; the reference keeps the identity unique.
        self._object_matches: dict[tuple[str, int], tuple[object, bool]] = {}

    def make_value(
        self,
        type: Type,
        name: str = "",
        examples: Iterable[object] = (),
        trail: tuple[str, ...] = (),
    ) -> object:
        """Return a value of a type.

        `name` is the name of the field or parameter that has the value; `trail` are the ids of
        the declarations that contain it.

        Raises:
            NoValueError: The type has no finite value.
        """
        examples = list(examples)
        if not trail:
            self._declaration_count = 0
        match type:
            case Nullable(inner):
                with suppress(NoValueError):
                    return self.make_value(inner, name, examples, trail)
                return None
            case Scalar():
                return next(
                    (v for v in examples if is_valid(type, v)), make_scalar_value(type, name)
                )
            case Constant(value):
                return value
            case Anything():
                return next((v for v in examples if v is not None), {"key": "value"})
            case Array():
                return self._make_array(type, name, examples, trail)
            case Tuple(items):
                lists = [v for v in examples if isinstance(v, list)]
                return [
                    self.make_value(item, name, _get_items_at(lists, index), trail)
                    for index, item in enumerate(items)
                ]
            case Map():
                return self._make_map(type, examples, trail)
            case OneOf():
                return self._make_union(type, name, examples, trail)
            case Ref(id):
                return self._make_declared(self._declarations[id], name, examples, trail)
            case ExternalType(shape=shape):
                return self._make_external(shape, name, examples)

    def _make_external(self, shape: Type, name: str, examples: Sequence[object]) -> object:
        """Return the JSON value from which a custom class is constructed.

        Raises:
            NoValueError: The value is an array or object, whose conversion is unknown.
        """
        value = self.make_value(shape, name, examples, ("",))
        if isinstance(value, (list, dict)):
            raise NoValueError
        return value

    # --- arrays and maps ------------------------------------------------

    def _make_array(
        self, type: Array, name: str, examples: Sequence[object], trail: tuple[str, ...]
    ) -> object:
        minimum = _get_minimum(type.limits, "minItems")
        lists = [v for v in examples if isinstance(v, list) and v]
        count = max(minimum, min(len(lists[0]), _MAX_ITEMS) if lists else 1)
        item_name = name.removesuffix("s")
        try:
            return [
                self.make_value(type.item, item_name, _get_items_at(lists, i), trail)
                for i in range(count)
            ]
        except NoValueError:
            if minimum:
                raise
            return []

    def _make_map(self, type: Map, examples: Sequence[object], trail: tuple[str, ...]) -> object:
        dicts = [v for v in examples if isinstance(v, dict) and v]
        names = list(dicts[0])[:_MAX_FIELDS] if dicts else ["key"]
        names += [
            f"key{n}" for n in range(len(names) + 1, _get_minimum(type.limits, "minProperties") + 1)
        ]
        try:
            return {
                n: self.make_value(type.value, n, [*_get_values_of(dicts, n), "value"], trail)
                for n in names
            }
        except NoValueError:
            return {}

    # --- unions ---------------------------------------------------------

    def _make_union(
        self, union: OneOf, name: str, examples: Sequence[object], trail: tuple[str, ...]
    ) -> object:
        fitting = (v for v in examples if v is not None and any(self._iter_variants(union, v)))
        example = next(fitting, None)
        first = self._iter_variants(union, example) if example is not None else ()
        tried: set[Type] = set()
        for variant in chain(first, union.variants):
            if variant not in tried:
                tried.add(variant)
                with suppress(NoValueError):
                    return self.make_value(variant, name, examples, trail)
        raise NoValueError

    def choose_variant(self, union: OneOf, value: object) -> Type:
        """Return the first variant of a union that accepts a value, or else its first variant."""
        return next(self._iter_variants(union, value), union.variants[0])

    def _iter_variants(self, union: OneOf, value: object) -> Iterator[Type]:
        return (variant for variant in union.variants if self.accepts_value(variant, value))

    # --- declarations ---------------------------------------------------

    def _make_declared(
        self,
        declaration: Declaration,
        name: str,
        examples: Sequence[object],
        trail: tuple[str, ...],
    ) -> object:
        if isinstance(declaration, Enumeration):
            fitting = (v for v in examples if self._matches_declaration(declaration, v))
            return next(fitting, declaration.values[0])
        self._declaration_count += 1
        exceeds_limit = len(trail) > _MAX_DEPTH or self._declaration_count > _MAX_DECLARATIONS
        if declaration.id in trail or exceeds_limit:
            raise NoValueError
        examples = [*examples, *parse_json_values(declaration.example)]
        inside = (*trail, declaration.id)
        if isinstance(declaration, Alias):
            return self.make_value(declaration.type, name, examples, inside)
        return self._make_object(declaration, examples, inside)

    def _make_object(
        self, declaration: Object, examples: Sequence[object], trail: tuple[str, ...]
    ) -> dict[str, object]:
        dicts = [v for v in examples if isinstance(v, dict)]
        values: dict[str, object] = {}
        for field in self.select_fields(declaration, dicts):
            field_examples = _get_values_of(dicts, field.name)
            try:
                values[field.name] = self.make_field(declaration, field, field_examples, trail)
            except NoValueError:
                if self.is_required(declaration, field):
                    raise
        return values

    def make_field(
        self, owner: Object, field: Field, examples: Iterable[object], trail: tuple[str, ...] = ()
    ) -> object:
        """Return a value for a field.

        Raises:
            NoValueError: The field has no finite value.
        """
        discriminator_values = self._discriminators.get((owner.id, field.name))
        if discriminator_values:
            return next((v for v in examples if v in discriminator_values), discriminator_values[0])
        candidates = (
            *examples,
            *parse_json_values(field.example),
            *parse_json_values(field.default),
        )
        return self.make_value(field.type, field.name, candidates, trail)

    def is_required(self, owner: Object, field: Field) -> bool:
        """Check whether a field is required; the discriminator of a union variant always is."""
        return field.required or (owner.id, field.name) in self._discriminators

    def select_fields(
        self, declaration: Object, examples: Sequence[Mapping[str, object]]
    ) -> list[Field]:
        """Return the fields to show: the required ones, or else a few optional ones."""
        fields = [field for field in declaration.fields if not field.read_only]
        required = [field for field in fields if self.is_required(declaration, field)]
        if required:
            return required
        return select_optional_fields(
            [field for field in fields if not field.deprecated], examples[0] if examples else {}
        )

    # --- validation -----------------------------------------------------

    def accepts_value(self, type: Type, value: object) -> bool:
        """Check whether a value is valid for a type in a request."""
        return any(self._matches(each, value) for each in self._iter_alternatives(type))

    def _iter_alternatives(self, type: Type) -> Iterator[Type]:
        """Yield the types one of which a value of a type has, without unions, null and aliases."""
        seen: set[str] = set()
        pending = [type]
        while pending:
            each = pending.pop()
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
                return is_valid(type, value)
            case Constant(constant):
                return _make_key(value) == _make_key(constant)
            case Anything():
                return True
            case Array(item):
                return isinstance(value, list) and all(self.accepts_value(item, v) for v in value)
            case Tuple(items):
                return isinstance(value, list) and len(value) >= len(items)
            case Map(inner):
                return isinstance(value, dict) and all(
                    self.accepts_value(inner, v) for v in value.values()
                )
            case Ref(id):
                return self._matches_declaration(self._declarations[id], value)
            case _:
                raise TypeError(type)

    def _matches_declaration(self, declaration: Declaration, value: object) -> bool:
        if isinstance(declaration, Enumeration):
            return _make_key(value) in self._get_value_keys(declaration)
        return (
            isinstance(declaration, Object)
            and isinstance(value, dict)
            and self._matches_cached_object(declaration, value)
        )

    def _get_value_keys(self, declaration: Enumeration) -> frozenset[object]:
        """Return the keys of an enumeration's values, which many types may refer to."""
        if declaration.id not in self._value_keys:
            self._value_keys[declaration.id] = frozenset(map(_make_key, declaration.values))
        return self._value_keys[declaration.id]

    def _matches_cached_object(self, declaration: Object, value: Mapping[str, object]) -> bool:
        """Do the same as `_matches_object`, cached because nested unions repeat the check."""
        key = declaration.id, id(value)
        if key not in self._object_matches:
            self._object_matches[key] = value, self._matches_object(declaration, value)
        return self._object_matches[key][1]

    def _matches_object(self, declaration: Object, value: Mapping[str, object]) -> bool:
        fields = {field.name: field for field in declaration.fields}
        return all(
            field.name in value
            for field in fields.values()
            if self.is_required(declaration, field) and not field.read_only
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


def select_optional_fields(fields: Sequence[Field], examples: Mapping[str, object]) -> list[Field]:
    """Return a few optional fields that have examples, or else the most informative one."""
    with_examples = [
        field for field in fields if field.name in examples or field.example is not None
    ]
    preferred = [field for name in _PREFERRED_FIELDS for field in fields if field.name == name]
    return with_examples[:_MAX_FIELDS] or [*preferred, *fields][:1]


def parse_json_values(*json_texts: JsonValue | None) -> list[object]:
    """Return the parsed values of examples and defaults that are not None or nested too deeply."""
    values = [json.loads(json_text.text) for json_text in json_texts if json_text is not None]
    return [value for value in values if _is_shallow(value)]


def _is_shallow(value: object) -> bool:
    """Check whether a value has few enough levels to be compared with types."""
    level = [value]
    for _ in range(_MAX_LEVELS):
        if not level:
            break
        level = [
            inner
            for each in level
            if isinstance(each, list | dict)
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
    return not level


def _get_items_at(lists: Iterable[Sequence[object]], index: int) -> list[object]:
    return [items[index] for items in lists if index < len(items)]


def _get_values_of(dicts: Iterable[Mapping[str, object]], name: str) -> list[object]:
    return [mapping[name] for mapping in dicts if name in mapping]


def _get_minimum(limits: Iterable[Limit], keyword: str) -> int:
    """Return the required number of items or entries, limited to what a sample can show."""
    counts = [
        limit.value for limit in limits if limit.keyword == keyword and isinstance(limit.value, int)
    ]
    return min(max(counts, default=0), _MAX_REQUIRED)


def _make_key(value: object) -> object:
    """Return a key that only equal scalars have; unlike in Python, true is not equal to 1."""
    return None if isinstance(value, (list, dict)) else (type(value), value)
