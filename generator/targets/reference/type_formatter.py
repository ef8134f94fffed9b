"""Formatting of types as text, with patterns from a style."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from ...frozen import frozen
from ...model import (
    Anything,
    Array,
    Constant,
    Declaration,
    Discriminator,
    Enumeration,
    ExternalType,
    Field,
    Limit,
    Map,
    Nullable,
    Object,
    OneOf,
    Ref,
    Scalar,
    ScalarValue,
    Tuple,
    Type,
    merge_types,
)
from ...model.variants import VariantValues, find_field, get_allowed_values
from ...style.settings import ReferenceSettings
from ...text.json_texts import make_json_text
from ...text.patterns import fill_repeated
from .type_views import ReferenceDiscriminator, ReferenceLimit, ReferenceType

KIND_BY_CLASS = {str: "string", bool: "boolean", int: "integer", float: "number"}
_PLACEHOLDER = re.compile(r"\{(type|property|values)\}")
NO_TYPE = ReferenceType("", "")
MAX_TYPE_LENGTH, MAX_TYPES_LENGTH = 100_000, 100_000_000
"""The maximum number of characters of the text of a type, and of those of all types."""


class TypeLengthError(Exception):
    """Raised for a type whose text is too long, which patterns can multiply."""


class _Text(NamedTuple):
    """The text of a type; in another one of a higher level than `level`, it needs parentheses.

    The level of a text that never needs them is None.
    """

    text: str
    level: int | None


@frozen
class _Formatted:
    """A formatted type, with the level of its text."""

    view: ReferenceType
    level: int | None

    @property
    def text(self) -> str:
        """The text of the type."""
        return self.view.text


class TypeFormatter:
    """A formatter of types.

    `names` has the declarations that are shown by name, `selecting_values` the values of
    discriminators.  A placeholder that occurs twice, as in ``{variant} or {variant}``, takes any
    number of types: the text between is the separator.
    """

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        names: Mapping[str, str],
        settings: ReferenceSettings,
        selecting_values: VariantValues,
    ) -> None:
        self._declarations = declarations
        self._names = names
        self._types = settings.types
        self._levels = settings.precedence
        self._selecting_values = selecting_values
        self._allowed: dict[tuple[str, str], frozenset[ScalarValue]] = {}
        self._remaining_length = MAX_TYPES_LENGTH

    def format_type(self, type: Type) -> ReferenceType:
        """Return a type with its text, and the name of the first schema in it.

        Raises:
            TypeLengthError: The text is too long.
        """
        return self._format(type).view

    def format_union(self, types: Iterable[Type]) -> ReferenceType:
        """Return the union of types; one without a text for no types."""
        types = tuple(types)
        return self.format_type(merge_types(types)) if types else NO_TYPE

    def format_values(self, values: Sequence[ScalarValue]) -> ReferenceType:
        """Return the type of some values."""
        return self._format_enumeration(values).view

    def format_property(self, owner: Object, field: Field) -> ReferenceType:
        """Return the type of a property; that of a discriminator, the values that select `owner`."""
        values = self._selecting_values.get((owner.id, field.name), ())
        is_open = values and not get_allowed_values(field.type, self._declarations)
        return self.format_values(values) if is_open else self.format_type(field.type)

    # --- types --------------------------------------------------------------

    def _format(self, type: Type) -> _Formatted:
        match type:
            case Scalar(kind, format, limits):
                key = f"{kind}({format})"
                key = key if self._types.get(key) else kind
                view = ReferenceType(self._types[key], "", kind, format or "", _view_limits(limits))
                return _Formatted(view, self._levels.get(key))
            case Constant(value):
                return self._format_constant(value)
            case Array(item, limits):
                return self._format_container("array", "{item}", item, limits)
            case Map(value, limits):
                return self._format_container("map", "{value}", value, limits)
            case Nullable(inner):
                return self._format_container("nullable", "{type}", inner)
            case Tuple(items, rest):
                return self._format_tuple(items, rest)
            case OneOf():
                return self._format_union(type)
            case Anything():
                return self._make("anything", self._types["anything"])
            case Ref(id):
                return self._format_reference(id)
            case ExternalType(shape=shape):
                return self._format(shape)

    def _make(
        self,
        kind: str,
        text: str,
        items: Sequence[_Formatted] = (),
        limits: Sequence[Limit] = (),
        **fields: Any,
    ) -> _Formatted:
        self._remaining_length -= len(text)
        if len(text) > MAX_TYPE_LENGTH or self._remaining_length < 0:
            raise TypeLengthError
        if items:
            names = (each.view.schema_name for each in items if each.view.schema_name)
            fields |= {"schema_name": next(names, ""), "items": tuple([e.view for e in items])}
        view = ReferenceType(text=text, kind=kind, limits=_view_limits(limits), **fields)
        return _Formatted(view, self._levels.get(kind))

    def _fill(self, kind: str, placeholder: str, item: _Formatted) -> str:
        """Return the pattern of a kind with a type in place of its placeholder."""
        text = self._group(item, kind)
        if len(text) * self._types[kind].count(placeholder) > MAX_TYPE_LENGTH:
            raise TypeLengthError
        return self._types[kind].replace(placeholder, text)

    def _group(self, item: _Formatted | _Text, kind: str) -> str:
        """Return the text of a type in one of a kind, in parentheses if it needs them."""
        outer = self._levels.get(kind)
        if outer is None or item.level is None or item.level >= outer:
            return item.text
        return self._types["group"].replace("{type}", item.text)

    def _format_container(
        self, kind: str, placeholder: str, inner: Type, limits: Sequence[Limit] = ()
    ) -> _Formatted:
        item = self._format(inner)
        return self._make(kind, self._fill(kind, placeholder, item), [item], limits)

    def _format_tuple(self, items: Sequence[Type], rest: Type | None) -> _Formatted:
        formatted = [self._format(each) for each in items]
        texts = [self._group(each, "tuple") for each in formatted]
        further = [] if rest is None else [self._format(rest)]
        texts += [self._fill("rest", "{item}", each) for each in further]
        text = fill_repeated(self._types["tuple"], "{item}", texts)
        made = self._make("tuple", text, [*formatted, *further])
        items_view = tuple(each.view for each in formatted)
        view = made.view._replace(items=items_view, rest=further[0].view if further else None)
        return _Formatted(view, made.level)

    # --- values and schemas -------------------------------------------------

    def _format_constant(self, value: ScalarValue) -> _Formatted:
        written = make_json_text(value)
        text, level = self._write_constant(value, written)
        return _Formatted(self._make("constant", text, values=(written,)).view, level)

    def _write_constant(self, value: ScalarValue, written: str) -> _Text:
        """Return the text of one value: the pattern for constants, or the kind of the value."""
        kind = "constant" if self._types["constant"] else KIND_BY_CLASS[value.__class__]
        return _Text(self._types[kind].replace("{value}", written), self._levels.get(kind))

    def _format_enumeration(self, values: Sequence[ScalarValue], id: str = "") -> _Formatted:
        written = tuple(map(make_json_text, values))
        text, level = self._join(list(map(self._write_constant, values, written)))
        return _Formatted(self._make("enumeration", text, values=written, pointer=id).view, level)

    def _format_reference(self, id: str) -> _Formatted:
        if id in self._names:
            text = self._types["schema"].replace("{name}", self._names[id])
            return self._make("schema", text, schema_name=self._names[id], pointer=id)
        declaration = self._declarations[id]
        values = declaration.values if isinstance(declaration, Enumeration) else ()
        return self._format_enumeration(values, id)

    # --- unions -------------------------------------------------------------

    def _format_union(self, union: OneOf) -> _Formatted:
        variants = [self._format(each) for each in union.variants]
        discriminator = union.discriminator
        written = variants
        if discriminator is not None:
            written = [
                self._select(type, variant, discriminator.property_name, values)
                for type, variant, values in zip(
                    union.variants, variants, discriminator.values, strict=True
                )
            ]
        text, level = self._join(written)
        view = discriminator and self._view_discriminator(discriminator)
        return _Formatted(self._make("union", text, variants, discriminator=view).view, level)

    def _select(
        self, type: Type, variant: _Formatted, name: str, values: Sequence[ScalarValue]
    ) -> _Formatted:
        """Return a variant with the values that select it, unless it allows no others."""
        pattern = self._types["variant"]
        allowed = self._find_allowed_values(type, name)
        if not values or pattern == "{type}" or allowed == frozenset(values):
            return variant
        texts = {
            "type": self._group(variant, "variant"),
            "property": make_json_text(name),
            "values": self._format_enumeration(values).text,
        }
        text = _PLACEHOLDER.sub(lambda found: texts[found[1]], pattern)
        return self._make("variant", text, [variant])

    def _find_allowed_values(self, type: Type, name: str) -> frozenset[ScalarValue]:
        """Return the only values that a required property of an object has; else none."""
        declaration = self._declarations.get(type.id) if isinstance(type, Ref) else None
        if not isinstance(declaration, Object):
            return frozenset()
        key = (declaration.id, name)
        if key not in self._allowed:
            field = find_field(declaration, name)
            values: Sequence[ScalarValue] = ()
            if field is not None and field.required:
                values = get_allowed_values(field.type, self._declarations)
                values = values or self._selecting_values.get(key, ())
            self._allowed[key] = frozenset(values)
        return self._allowed[key]

    def _view_discriminator(self, discriminator: Discriminator) -> ReferenceDiscriminator:
        default = discriminator.default
        return ReferenceDiscriminator(
            discriminator.property_name,
            tuple(tuple(map(make_json_text, values)) for values in discriminator.values),
            "" if default is None else self._format(default).view.schema_name,
            discriminator.is_inferred,
        )

    def _join(self, variants: Sequence[_Formatted | _Text]) -> _Text:
        """Return the text and the level of a union, which has each text once; of none, anything."""
        distinct = {each.text: each for each in variants}
        if len(distinct) == 1:
            return _Text(variants[0].text, variants[0].level)
        if not distinct:
            return _Text(self._types["anything"], self._levels.get("anything"))
        texts = [self._group(each, "union") for each in distinct.values()]
        text = fill_repeated(self._types["union"], "{variant}", texts)
        return _Text(text, self._levels.get("union"))


def _view_limits(limits: Sequence[Limit]) -> tuple[ReferenceLimit, ...]:
    return tuple([ReferenceLimit(each.keyword, each.value) for each in limits]) if limits else ()
