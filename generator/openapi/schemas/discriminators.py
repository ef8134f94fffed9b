"""Discriminators: properties that distinguish the variants of a union.

A union can be decoded in one step when each variant requires the same property with
distinct values.  A ``discriminator`` declares that property; without one it is inferred
from constants and enumerations in the variants.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from ...frozen import frozen
from ...model import (
    Alias,
    Anything,
    Declaration,
    Discriminator,
    Field,
    Object,
    OneOf,
    Ref,
    ScalarValue,
    Type,
)
from ...model.variants import find_field, get_allowed_values, list_objects
from ...text.pointers import escape_token
from ..discriminators import SelectingValues, get_schema_name
from ..document import Document
from .discriminator_values import (
    are_disjoint,
    convert_texts,
    restrict_property,
)
from .inferred_discriminators import infer_discriminator

BASE_TOKENS = "discriminator/base"
"""The end of the id of a base that can be selected besides the schemas that extend it.

No schema has a pointer with this end: one may be called ``base``.
"""

_MAX_VARIANTS = 1_000
"""How many variants a union may have, with those of nested unions, to get a discriminator."""

_MAX_NESTED_VARIANTS = 10_000
"""How many variants of nested unions are looked at in a description, for the same reason.

In a row of unions, each has the variants of all that follow.
"""

FindValues = Callable[[str], Mapping[str, SelectingValues]]
"""A function that returns the texts that select a schema, by its pointer and by property."""


def resolve_discriminators(
    declarations: Mapping[str, Declaration], find_values: FindValues, document: Document
) -> dict[str, Declaration]:
    """Give every named union a discriminator that all its variants have, or none.

    A mapping or the name of a schema decides which values select a variant; ``enum`` and ``const``
    only limit them, or decide where neither agrees with them.  The property is restricted to the
    values in the variants, if these are certain.
    A discriminator that cannot be used is reported and removed; the union is then decoded by
    trying its variants.
    """
    resolver = _DiscriminatorResolver(declarations, find_values, document)
    for declaration in declarations.values():
        if isinstance(declaration, Object):
            resolver.restrict_component(declaration)
    for declaration in declarations.values():
        if isinstance(declaration, Alias) and isinstance(declaration.type, OneOf):
            resolver.resolve_union(declaration, declaration.type)
    return resolver.declarations


@frozen
class _Variant:
    """A variant of a union, and the texts that select it in the description."""

    type: Type
    texts: tuple[str, ...] = ()
    is_default: bool = False


class _DiscriminatorResolver:
    """A resolver of the discriminators of unions.

    Unions are flattened as they were converted, so that their order does not matter.
    """

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        find_values: FindValues,
        document: Document,
    ) -> None:
        self.declarations = dict(declarations)
        self._converted = declarations
        self._find_values = find_values
        self._document = document
        self._nested_count = 0

    # --- objects --------------------------------------------------------

    def restrict_component(self, target: Object) -> None:
        """Restrict the properties of a schema to the values that select it everywhere."""
        for name, selecting in self._find_values(get_origin(target.id)).items():
            target = self._get_object(Ref(target.id)) or target
            field = find_field(target, name)
            values = convert_texts(selecting.values, target, name, self.declarations)
            if values and (selecting.are_certain or field is None):
                self._restrict(target, name, values)

    def _restrict(self, target: Object, name: str, values: Sequence[ScalarValue]) -> None:
        """Restrict a property to some values, if it allows others."""
        if set(self._get_allowed(target, name)) == set(values):
            return
        restricted, enumeration = restrict_property(target, name, values, self.declarations)
        self.declarations[target.id] = restricted
        if enumeration is not None:
            self.declarations[enumeration.id] = enumeration

    def _get_allowed(self, target: Object, name: str) -> tuple[ScalarValue, ...]:
        field = find_field(target, name)
        return () if field is None else get_allowed_values(field.type, self.declarations)

    def _get_object(self, variant: Type) -> Object | None:
        target = self.declarations[variant.id] if isinstance(variant, Ref) else None
        return target if isinstance(target, Object) else None

    # --- unions ---------------------------------------------------------

    def resolve_union(self, alias: Alias, union: OneOf) -> None:
        """Replace a union by a flat one with a discriminator, if its variants have one."""
        declared = union.discriminator
        variants = self._flatten_union(alias.id, union)
        if variants is None:
            if declared is not None:
                reason = "the union and those in it have too many variants to be discriminated"
                self._report_unusable(alias.id, reason)
            new_type: Type = replace(union, discriminator=None)
        else:
            types = tuple(variant.type for variant in variants)
            discriminator = (
                infer_discriminator(types, self.declarations)
                if declared is None
                else self._apply_discriminator(alias.id, variants, declared)
            )
            new_type = OneOf(types, discriminator) if types else Anything()
        self.declarations[alias.id] = replace(alias, type=new_type)

    def _flatten_union(self, id: str, union: OneOf) -> list[_Variant] | None:
        """Return the variants without duplicates, those of nested unions in place of these.

        One discriminator then covers all; None if they are too many.  A nested union with another
        discriminator, or one that is selected as a whole, stays one variant.
        """
        name = union.discriminator.property_name if union.discriminator else None
        limit = max(_MAX_VARIANTS, len(union.variants))
        seen: set[Type] = {Ref(id)}
        variants: list[_Variant] = []
        pending = [_iter_own_variants(union)]
        while pending:
            variant = next(pending[-1], None)
            if variant is None:
                pending.pop()
                continue
            if len(pending) > 1:
                self._nested_count += 1
                if self._nested_count > _MAX_NESTED_VARIANTS or len(variants) > limit:
                    return None
            if variant.type not in seen:
                seen.add(variant.type)
                nested = self._find_nested(variant, name)
                if nested is None:
                    variants.append(variant)
                else:
                    pending.append(nested)
        return variants if len(variants) <= limit else None

    def _find_nested(self, variant: _Variant, name: str | None) -> Iterator[_Variant] | None:
        """Return the variants that replace a nested union; None if it stays, or is none."""
        if not isinstance(variant.type, Ref):
            return None
        target = self._converted.get(variant.type.id)
        if not isinstance(target, Alias):
            return None
        if isinstance(target.type, Ref):
            return iter([_Variant(target.type, variant.texts)])
        if not isinstance(target.type, OneOf):
            return None
        inner = target.type.discriminator
        if inner is not None and inner.default is not None and variant.is_default:
            return None
        if name is None or (inner is not None and inner.property_name == name):
            return _iter_own_variants(target.type)
        is_selected = bool(variant.texts) and variant.texts != get_schema_name(target.id)
        return None if inner is not None or is_selected else _iter_own_variants(target.type)

    def _apply_discriminator(
        self, id: str, variants: Sequence[_Variant], discriminator: Discriminator
    ) -> Discriminator | None:
        """Return a discriminator with the values that select the variants.

        None, with a warning, if it cannot be used.
        """
        name = discriminator.property_name
        objects = [list_objects(variant.type, self.declarations) for variant in variants]
        if not all(objects):
            self._report_unusable(id, f"'{name}' can only discriminate variants that are objects")
            return None
        default = discriminator.default
        allowed = [self._find_own_allowed(each, name) for each in objects]
        selecting = [
            self._find_selecting(variant, each, name)
            for variant, each in zip(variants, objects, strict=True)
        ]
        are_defaults = [variant.type == default for variant in variants]
        values = _choose_values(allowed, selecting, are_defaults)
        if not _select_all(values, are_defaults):
            self._report_unusable(id, f"no value of '{name}' selects one of the variants")
            return None
        if not are_disjoint(values):
            self._report_unusable(id, f"two variants have the same value of '{name}'")
            return None
        for variant, variant_values in zip(variants, values, strict=True):
            self._restrict_inline(variant.type, name, variant_values, default)
        kept_default = default if any(are_defaults) else None
        if kept_default is not None:
            self._add_field(kept_default, name)
        return replace(discriminator, values=tuple(values), default=kept_default)

    def _find_own_allowed(self, objects: Sequence[Object], name: str) -> tuple[ScalarValue, ...]:
        """Return the values to which the schemas of all objects restrict a property."""
        fields = [find_field(each, name) for each in map(self._get_converted, objects)]
        allowed = [get_allowed_values(f.type, self._converted) if f else () for f in fields]
        return allowed[0] if all(set(each) == set(allowed[0]) for each in allowed) else ()

    def _get_converted(self, target: Object) -> Object:
        """Return an object as it was before unions restricted it."""
        converted = self._converted[target.id]
        assert isinstance(converted, Object)
        return converted

    def _find_selecting(
        self, variant: _Variant, objects: Sequence[Object], name: str
    ) -> tuple[ScalarValue, ...]:
        texts = variant.texts
        if not texts and isinstance(variant.type, Ref):
            selecting = self._find_values(get_origin(variant.type.id)).get(name)
            texts = selecting.values if selecting else ()
        values = (convert_texts(texts, each, name, self.declarations) for each in objects)
        return next(filter(None, values), ())

    def _restrict_inline(
        self, variant: Type, name: str, values: Sequence[ScalarValue], default: Type | None
    ) -> None:
        """Restrict the property in a variant that only this union has."""
        target = self._get_object(variant)
        if target is None or variant == default or get_schema_name(get_origin(target.id)):
            return
        self._restrict(target, name, values)

    def _add_field(self, variant: Type, name: str) -> None:
        """Add the property to an object that may have any value of it, but does not say so."""
        target = self._get_object(variant)
        if target is not None and find_field(target, name) is None:
            field = Field(name, Anything(), f"{target.id}/properties/{escape_token(name)}")
            self.declarations[target.id] = replace(target, fields=(field, *target.fields))

    def _report_unusable(self, id: str, reason: str) -> None:
        self._document.root.at_pointer(id).warn(
            "unusable-discriminator",
            f"{reason}; the variants are distinguished by their properties instead",
        )


def _iter_own_variants(union: OneOf) -> Iterator[_Variant]:
    if union.discriminator is None:
        yield from map(_Variant, union.variants)
        return
    default = union.discriminator.default
    for variant, texts in zip(union.variants, union.discriminator.values, strict=True):
        yield _Variant(variant, tuple(map(str, texts)), variant == default)


def get_origin(id: str) -> str:
    """Return the pointer of the schema of a declaration, which a base shares with its union."""
    return id.removesuffix(f"/{BASE_TOKENS}")


def _choose_values(
    allowed: Sequence[Sequence[ScalarValue]],
    selecting: Sequence[Sequence[ScalarValue]],
    are_defaults: Sequence[bool],
) -> list[tuple[ScalarValue, ...]]:
    """Return the values that select each variant.

    They are those to which the variants are restricted, if no two share one.  Otherwise they are
    those of mappings and names; what a variant allows beyond those of all others is its own.
    """
    values = [
        tuple(own if is_default else each or own)
        for each, own, is_default in zip(allowed, selecting, are_defaults, strict=True)
    ]
    if are_disjoint(values):
        return values
    claimed = {value for each in selecting for value in each}
    return [
        tuple(own or [value for value in each if value not in claimed and not is_default])
        for each, own, is_default in zip(allowed, selecting, are_defaults, strict=True)
    ]


def _select_all(values: Sequence[Sequence[ScalarValue]], are_defaults: Sequence[bool]) -> bool:
    """Check whether every variant but the default one has a value."""
    return all(each or is_default for each, is_default in zip(values, are_defaults, strict=True))
