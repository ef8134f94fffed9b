"""Sample values, from the examples of a description or generated from its schemas.

Values are JSON values; binary data is represented by text, to be encoded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import chain
from typing import Literal, TypeAlias

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
from .external_shapes import refine_shape
from .json_values import parse_json_values
from .patterns import PatternMatcher
from .sample_budgets import SampleBudget
from .scalars import is_valid, make_scalar_value
from .value_matcher import TooLargeError, ValueMatcher

_MAX_DEPTH = 8
_MAX_ITEMS = 2
_MAX_FIELDS = 3
_MAX_REQUIRED = (50, 3, 1)
"""How many required items an array has: the later numbers if the sample is too large else."""
# If all fields are optional, the first of these is the most informative.
_PREFERRED_FIELDS = ("name", "title", "description", "text", "content", "message", "value", "id")


class NoValueError(Exception):
    """Raised for a type that has no finite value."""


Purpose: TypeAlias = Literal["request", "response", "shown response", "shown model"]
"""What a sample is for, which decides which properties it has.

A request and a response have those that are required, as few as possible. Samples that are only
shown have all properties at their top. Responses have none that are write-only, and requests none
that are read-only.
"""


class SampleFactory:
    """A factory for sample values of types; matching examples, or parts of them, are preferred.

    `external_formats` are the formats of texts that classes of a style read, by the key of their
    external type.
    """

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        discriminators: VariantValues,
        purpose: Purpose = "request",
        external_formats: Mapping[str, str] = {},
    ) -> None:
        self._external_formats = external_formats
        self._declarations = declarations
        self._purpose = purpose
        self._is_shown = purpose in ("shown response", "shown model")
        self._discriminators = discriminators
        self._patterns = PatternMatcher()
        self._matcher = ValueMatcher(
            declarations,
            discriminators,
            self._patterns,
            is_for_responses=purpose in ("response", "shown response"),
        )
        self._budget = SampleBudget()
        self._parsed: dict[str, list[object]] = {}
        self._scalars: dict[tuple[Scalar, str], object] = {}
        self._fields: dict[str, tuple[list[Field], list[Field]]] = {}
        self._max_required = _MAX_REQUIRED[0]

    def make_value(self, type: Type, name: str = "", examples: Iterable[object] = ()) -> object:
        """Return a value of a type; `name` is the name of the field or parameter that has it.

        Arrays and maps have fewer items than required if the value is too large else.

        Raises:
            NoValueError: The type has no finite value, or only too large ones.
        """
        examples = list(examples)
        for self._max_required in _MAX_REQUIRED:
            with suppress(TooLargeError), self._budget.limit_sample():
                return self._make_value(type, name, examples, ())
        raise NoValueError

    def _make_value(
        self, type: Type, name: str, examples: Sequence[object], trail: tuple[str, ...]
    ) -> object:
        """Return a value of a type; `trail` are the ids of the declarations that contain it.

        Raises:
            NoValueError: The type has no finite value.
            TooLargeError: The sample has too many values.
        """
        self._budget.spend_values()
        match type:
            case Nullable(inner):
                with suppress(NoValueError):
                    return self._make_value(inner, name, examples, trail)
                return None
            case Scalar():
                return self._make_scalar(type, name, examples)
            case Constant(value):
                return value
            case Anything():
                return next(
                    (v for v in examples if v is not None and self._budget.can_add(v)),
                    {"key": "value"},
                )
            case Array():
                return self._make_array(type, name, examples, trail)
            case Tuple(items):
                lists = [v for v in examples if isinstance(v, list)]
                return [
                    self._make_value(item, name, _get_items_at(lists, index), trail)
                    for index, item in enumerate(items)
                ]
            case Map():
                return self._make_map(type, examples, trail)
            case OneOf():
                return self._make_union(type, name, examples, trail)
            case Ref(id):
                return self._make_declared(self._declarations[id], name, examples, trail)
            case ExternalType():
                return self._make_external(type, name, examples)

    def _make_scalar(self, type: Scalar, name: str, examples: Sequence[object]) -> object:
        for example in examples:
            if is_valid(type, example, self._patterns) and self._budget.can_add(example):
                return example
        key = type, name
        if key not in self._scalars:
            self._scalars[key] = make_scalar_value(type, name, self._patterns)
        return self._scalars[key]

    def _make_external(self, type: ExternalType, name: str, examples: Sequence[object]) -> object:
        """Return the JSON value from which a custom class is constructed.

        Raises:
            NoValueError: The value is an array or object, whose conversion is unknown.
        """
        shape = refine_shape(type, self._external_formats.get(type.key))
        value = self._make_value(shape, name, examples, ("",))
        if not self._is_shown and isinstance(value, (list, dict)):
            raise NoValueError
        return value

    def _parse_once(self, json_text: JsonValue | None) -> list[object]:
        """Parse a value of the description, always to the same object, which is compared once."""
        if json_text is None:
            return []
        if json_text.text not in self._parsed:
            self._parsed[json_text.text] = parse_json_values(json_text)
        return self._parsed[json_text.text]

    # --- arrays and maps ------------------------------------------------

    def _make_array(
        self, type: Array, name: str, examples: Sequence[object], trail: tuple[str, ...]
    ) -> object:
        minimum = self._get_minimum(type, "minItems")
        lists = [v for v in examples if isinstance(v, list) and v]
        count = max(minimum, min(len(lists[0]), _MAX_ITEMS) if lists else 1)
        item_name = name.removesuffix("s")
        try:
            return [
                self._make_value(type.item, item_name, _get_items_at(lists, i), trail)
                for i in range(count)
            ]
        except NoValueError:
            if minimum:
                raise
            return []

    def _make_map(self, type: Map, examples: Sequence[object], trail: tuple[str, ...]) -> object:
        dicts = [v for v in examples if isinstance(v, dict) and v]
        names = list(dicts[0])[:_MAX_FIELDS] if dicts else ["key"]
        minimum = self._get_minimum(type, "minProperties")
        names += [f"key{n}" for n in range(len(names) + 1, minimum + 1)]
        try:
            return {
                n: self._make_value(type.value, n, [*_get_values_of(dicts, n), "value"], trail)
                for n in names
            }
        except NoValueError:
            return {}

    def _get_minimum(self, type: Array | Map, keyword: str) -> int:
        """Return the required number of items or entries, limited to what a sample can show."""
        counts = [
            limit.value
            for limit in type.limits
            if limit.keyword == keyword and isinstance(limit.value, int)
        ]
        return min(max(counts, default=0), self._max_required)

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
                    return self._make_value(variant, name, examples, trail)
        raise NoValueError

    def choose_variant(self, union: OneOf, value: object) -> Type:
        """Return the first variant of a union that accepts a value, or else its first variant.

        Raises:
            NoValueError: All examples together need too many comparisons.
        """
        try:
            return next(self._iter_variants(union, value), union.variants[0])
        except TooLargeError:
            raise NoValueError from None

    def _iter_variants(self, union: OneOf, value: object) -> Iterator[Type]:
        return (
            variant for variant in union.variants if self._matcher.accepts_value(variant, value)
        )

    # --- declarations ---------------------------------------------------

    def _make_declared(
        self,
        declaration: Declaration,
        name: str,
        examples: Sequence[object],
        trail: tuple[str, ...],
    ) -> object:
        if isinstance(declaration, Enumeration):
            fitting = (v for v in examples if self._matcher.matches_declaration(declaration, v))
            return next(fitting, declaration.values[0])
        is_large = len(trail) > _MAX_DEPTH or self._budget.is_half_spent()
        if declaration.id in trail or is_large:
            raise NoValueError
        examples = [*examples, *self._parse_once(declaration.example)]
        inside = (*trail, declaration.id)
        if isinstance(declaration, Alias):
            return self._make_value(declaration.type, name, examples, inside)
        return self._make_object(declaration, examples, inside)

    def _make_object(
        self, declaration: Object, examples: Sequence[object], trail: tuple[str, ...]
    ) -> dict[str, object]:
        dicts = [v for v in examples if isinstance(v, dict)]
        values: dict[str, object] = {}
        for field in self._select_fields(declaration, dicts, is_top=len(trail) == 1):
            if self._is_shown and self._budget.is_past_view():
                break
            field_examples = _get_values_of(dicts, field.name)
            try:
                values[field.name] = self._make_field(declaration, field, field_examples, trail)
            except NoValueError:
                if self._matcher.is_required(declaration, field):
                    raise
        return values

    def _make_field(
        self, owner: Object, field: Field, examples: Iterable[object], trail: tuple[str, ...]
    ) -> object:
        discriminator_values = self._discriminators.get((owner.id, field.name))
        if discriminator_values:
            return next((v for v in examples if v in discriminator_values), discriminator_values[0])
        candidates = (
            *examples,
            *self._parse_once(field.example),
            *self._parse_once(field.default),
        )
        return self._make_value(field.type, field.name, candidates, trail)

    def _select_fields(
        self, declaration: Object, examples: Sequence[Mapping[str, object]], *, is_top: bool
    ) -> list[Field]:
        """Return the fields to show: the required ones, or else a few optional ones."""
        current, required = self._find_fields(declaration)
        if is_top and self._is_shown:
            return current
        return required or select_optional_fields(current, examples[0] if examples else {})

    def _find_fields(self, declaration: Object) -> tuple[list[Field], list[Field]]:
        """Return the fields that are not deprecated, and the required ones; once for each object.

        Many samples may have the same object, which may have many fields.
        """
        if declaration.id not in self._fields:
            fields = [field for field in declaration.fields if not self._is_hidden(field)]
            self._fields[declaration.id] = (
                [field for field in fields if not field.deprecated],
                [field for field in fields if self._matcher.is_required(declaration, field)],
            )
        return self._fields[declaration.id]

    def _is_hidden(self, field: Field) -> bool:
        """Check whether a value for this purpose never has a field."""
        return self._purpose != "shown model" and self._matcher.is_omitted(field)


def select_optional_fields(fields: Sequence[Field], examples: Mapping[str, object]) -> list[Field]:
    """Return a few optional fields that have examples, or else the most informative one."""
    with_examples = [
        field for field in fields if field.name in examples or field.example is not None
    ]
    preferred = [field for name in _PREFERRED_FIELDS for field in fields if field.name == name]
    return with_examples[:_MAX_FIELDS] or [*preferred, *fields][:1]


def _get_items_at(lists: Iterable[Sequence[object]], index: int) -> list[object]:
    return [items[index] for items in lists if index < len(items)]


def _get_values_of(dicts: Iterable[Mapping[str, object]], name: str) -> list[object]:
    return [mapping[name] for mapping in dicts if name in mapping]
