"""The comparison of types: what the values of a request or a response may be."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

from ...frozen import frozen
from ...model import Api, Array, Limit, Map, Object, Ref, Scalar, Tuple, Type
from ..quoting import quote_code
from .findings import Findings, list_pointers
from .limits import compare_limits
from .objects import ObjectComparer
from .renamed_schemas import are_unrelated, is_renamed
from .shapes import Shape, ShapeReader, Variant, describe_shape, describe_type
from .sites import Site, get_component_name
from .values import Remainder, compare_values
from .variants import pair_variants

_WIDENED_KINDS = {("integer", "number"): "widened", ("number", "integer"): "narrowed"}
_WIDENED_FORMATS: dict[tuple[str | None, str | None], str] = {
    (old, new): f"type-{effect}"
    for small, large in (("int32", "int64"), ("float", "double"))
    for old, new, effect in ((small, large, "widened"), (large, small, "narrowed"))
}


@frozen
class _Pair:
    """Two types that are still to be compared."""

    old: Type
    new: Type
    site: Site


class TypeComparer:
    """Compares the types of two descriptions.

    Two schemas that are shared by several users are compared once for requests and once for
    responses.  What is still to be compared is on a work list, so references may lead arbitrarily
    deep.
    """

    def __init__(self, old: Api, new: Api, findings: Findings) -> None:
        self._old_api, self._new_api = old, new
        self._old, self._new = ShapeReader(old.declarations), ShapeReader(new.declarations)
        self._findings = findings
        self._objects = ObjectComparer(old, new, findings, self._add_pair)
        self._pending: deque[_Pair] = deque()
        self._compared: set[object] = set()

    def compare(self, old: Type, new: Type, site: Site) -> None:
        """Compare two types and all that they refer to."""
        self._add_pair(old, new, site)
        while self._pending:
            self._compare_pair(self._pending.popleft())

    def have_parts(self, old: Type, new: Type) -> bool:
        """Check whether values of both types may be arrays or objects."""
        shapes = self._old.read_shape(old), self._new.read_shape(new)
        return all(
            any(not isinstance(each.type, Scalar) for each in shape.variants) for shape in shapes
        )

    def _add_pair(self, old: Type, new: Type, site: Site) -> None:
        self._pending.append(_Pair(old, new, site))

    def _compare_pair(self, pair: _Pair) -> None:
        site = pair.site
        if isinstance(pair.old, Ref) and isinstance(pair.new, Ref):
            node = (pair.old.id, pair.new.id, site.direction)
            is_known = node in self._findings.parents
            self._findings.add_parent(node, site.node)
            if is_known:
                return
            name = self._find_component_name(pair.old.id, pair.new.id)
            old_object, new_object = map(_get_object, (pair.old, pair.new), (self._old, self._new))
            if old_object is not None and new_object is not None:
                if name is None and self._are_unrelated(pair.old, pair.new):
                    outer_site = replace(site, node=node)
                    self._add_variant_change("type-changed", pair.old, pair.new, outer_site)
                    return
                site = site.enter_declarations(pair.old.id, pair.new.id, node, name)
                self._objects.compare(old_object, new_object, site)
                return
            site = site.enter_declarations(pair.old.id, pair.new.id, node, name)
        elif self._is_repeated(pair):
            return
        old, new = self._old.read_shape(pair.old), self._new.read_shape(pair.new)
        self._compare_shapes(old, new, site.add_outer_pointers(old.ids, new.ids))

    def _find_component_name(self, old_id: str, new_id: str) -> str | None:
        """Return the name of a schema that is compared with itself, which messages call by it."""
        is_same = old_id == new_id or is_renamed(old_id, new_id, self._old_api, self._new_api)
        return get_component_name(new_id) if is_same else None

    def _are_unrelated(self, old: Ref, new: Ref) -> bool:
        """Check whether another component is used now, which has other properties."""
        is_named = get_component_name(old.id) or get_component_name(new.id)
        declarations = self._old.declarations[old.id], self._new.declarations[new.id]
        return bool(is_named) and old.id != new.id and are_unrelated(*declarations)

    def _is_repeated(self, pair: _Pair) -> bool:
        """Check whether two types were compared for this property: aliases may be recursive."""
        if isinstance(pair.old, Scalar) or isinstance(pair.new, Scalar):
            return False
        site = pair.site
        key = (pair.old, pair.new, site.direction, site.node, site.old_pointer, site.new_pointer)
        is_repeated = key in self._compared
        self._compared.add(key)
        return is_repeated

    def _compare_shapes(self, old: Shape, new: Shape, site: Site) -> None:
        if old.allows_anything and new.allows_anything:
            return
        if old.allows_anything or new.allows_anything:
            effect = "narrowed" if old.allows_anything else "widened"
            self._add_type_change(f"type-{effect}", old, new, site)
            return
        if old.is_nullable != new.is_nullable:
            effect = "became-not-nullable" if old.is_nullable else "became-nullable"
            self._findings.add_value_change(f"{{subject}}-{effect}", site)
        remainder = compare_values(old, new, site, self._findings)
        self._compare_variants(old, new, remainder, site)
        self._compare_discriminators(old, new, site)

    def _add_type_change(self, key: str, old: Shape, new: Shape, site: Site) -> None:
        self._findings.add_value_change(
            f"{{subject}}-{key}",
            site,
            old=describe_shape(old, self._old.declarations),
            new=describe_shape(new, self._new.declarations),
            old_pointers=_list_pointers(self._old, site.old_pointer, old.variants),
            new_pointers=_list_pointers(self._new, site.new_pointer, new.variants),
        )

    # --- variants -------------------------------------------------------

    def _compare_variants(self, old: Shape, new: Shape, rest: Remainder, site: Site) -> None:
        variants = pair_variants(rest.old_variants, rest.new_variants, self._old, self._new)
        removed: list[Variant | str] = [*variants.removed, *rest.removed_lists]
        added: list[Variant | str] = [*variants.added, *rest.added_lists]
        if removed and added and not variants.pairs:
            self._add_type_change("type-changed", old, new, site)
        else:
            for variant in removed:
                self._report_variant("removed", variant, site)
            for variant in added:
                self._report_variant("added", variant, site)
        for old_variant, new_variant in variants.pairs:
            self._compare_variant_pair(old_variant.type, new_variant.type, site)

    def _report_variant(
        self, effect: Literal["removed", "added"], variant: Variant | str, site: Site
    ) -> None:
        """Add a variant that only one of the types has; a text describes a list of values."""
        reader, pointer = (
            (self._old, site.old_pointer) if effect == "removed" else (self._new, site.new_pointer)
        )
        if isinstance(variant, Variant):
            text = describe_type(variant.type, reader.declarations)
            pointers = _list_pointers(reader, pointer, [variant])
        else:
            text, pointers = variant, [pointer]
        if effect == "removed":
            self._findings.add_value_change(
                "{subject}-variant-removed", site, old=text, old_pointers=pointers
            )
        else:
            self._findings.add_value_change(
                "{subject}-variant-added", site, new=text, new_pointers=pointers
            )

    def _compare_variant_pair(self, old: Type, new: Type, site: Site) -> None:
        match old, new:
            case Scalar(), Scalar():
                self._compare_scalars(old, new, site)
            case Array(), Array():
                report_limits(old.limits, new.limits, site, self._findings)
                self._add_pair(old.item, new.item, site.enter_items())
            case Tuple(), Tuple() if len(old.items) == len(new.items):
                self._compare_tuples(old, new, site)
            case Ref(), Ref():
                self._add_pair(old, new, site)
            case (Ref() | Map()), (Ref() | Map()):
                old_object, new_object = map(_get_object, (old, new), (self._old, self._new))
                if old_object is not None and new_object is not None:
                    self._objects.compare(old_object, new_object, site)
                if isinstance(old, Map) and isinstance(new, Map):
                    report_limits(old.limits, new.limits, site, self._findings)
            case _:
                self._add_variant_change("type-changed", old, new, site)

    def _compare_scalars(self, old: Scalar, new: Scalar, site: Site) -> None:
        if old.kind != new.kind:
            effect = _WIDENED_KINDS.get((old.kind, new.kind), "changed")
            self._add_variant_change(f"type-{effect}", old, new, site)
            return
        if old.format != new.format:
            effect = (
                "changed" if old.format and new.format else "added" if new.format else "removed"
            )
            effect = _WIDENED_FORMATS.get((old.format, new.format), f"format-{effect}")
            key, texts = f"{{subject}}-{effect}", (
                quote_code(old.format or ""),
                quote_code(new.format or ""),
            )
            self._findings.add_value_change(key, site, old=texts[0], new=texts[1])
        is_integer = old.kind == "integer"
        report_limits(old.limits, new.limits, site, self._findings, is_integer=is_integer)

    def _compare_tuples(self, old: Tuple, new: Tuple, site: Site) -> None:
        for index, (old_item, new_item) in enumerate(zip(old.items, new.items, strict=True)):
            self._add_pair(old_item, new_item, site.enter_items(f"[{index}]"))
        if old.rest is not None and new.rest is not None:
            self._add_pair(old.rest, new.rest, site.enter_items())
        elif old.rest != new.rest:
            effect = "widened" if old.rest is None else "narrowed"
            self._add_variant_change(f"type-{effect}", old, new, site)

    def _compare_discriminators(self, old: Shape, new: Shape, site: Site) -> None:
        """Compare the properties of discriminators; their values are those of the variants."""
        before, after = old.discriminator, new.discriminator
        if before is None or after is None or before.property_name == after.property_name:
            return
        texts = quote_code(before.property_name), quote_code(after.property_name)
        self._findings.add_value_change(
            "{subject}-discriminator-changed", site, old=texts[0], new=texts[1]
        )

    def _add_variant_change(self, key: str, old: Type, new: Type, site: Site) -> None:
        self._findings.add_value_change(
            f"{{subject}}-{key}",
            site,
            old=describe_type(old, self._old.declarations),
            new=describe_type(new, self._new.declarations),
            old_pointers=[site.old_pointer, *list_pointers(self._old.declarations, [old])],
            new_pointers=[site.new_pointer, *list_pointers(self._new.declarations, [new])],
        )


def _get_object(type: Ref | Map, reader: ShapeReader) -> Object | None:
    """Return the object that a type is; None for an alias or an enumeration."""
    if isinstance(type, Map):
        return Object("", (), (), type.value)
    declaration = reader.declarations[type.id]
    return declaration if isinstance(declaration, Object) else None


def _list_pointers(reader: ShapeReader, pointer: str, variants: Iterable[Variant]) -> list[str]:
    """Return a pointer, and those of all schemas that variants lead to."""
    return [pointer, *list_pointers(reader.declarations, [each.type for each in variants])]


def report_limits(
    old: Sequence[Limit],
    new: Sequence[Limit],
    site: Site,
    findings: Findings,
    *,
    is_integer: bool = False,
) -> None:
    """Add the changes between the limits of two values."""
    for change in compare_limits(old, new, is_integer=is_integer):
        key = "pattern-changed" if change.effect == "changed" else f"limit-{change.effect}"
        findings.add_value_change(f"{{subject}}-{key}", site, old=change.old, new=change.new)
