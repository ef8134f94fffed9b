"""The schemas that discriminators of ``oneOf`` and ``anyOf`` select, anywhere in a document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cached_property

from ...text.pointers import escape_token
from ..document import Cursor, Document
from .objects import (
    UNION_KEYWORDS,
    DiscriminatorObject,
    DiscriminatorReader,
    resolve_quietly,
)

_Place = tuple["_Place", str | int] | tuple[()]
"""The place of a value: that of its parent, and its key. Pointers are made of few of them."""


class UnionMemberIndex:
    """An index of the values of discriminators, by the schemas that unions select by them.

    It covers the whole document, so that the type of a schema does not depend on which operations
    are selected. It reads everything once, when it is first used.
    """

    def __init__(self, document: Document, reader: DiscriminatorReader) -> None:
        self._document = document
        self._reader = reader

    def get_values(self, pointer: str) -> Mapping[str, tuple[str, ...]]:
        """Return the values that select a schema, by the properties that have them."""
        return {
            property_name: tuple(values)
            for property_name, values in self._values.get(pointer, {}).items()
        }

    def is_default(self, pointer: str, property_name: str | None = None) -> bool:
        """Check whether a union selects a schema if its discriminator has another value."""
        names = self._defaults.get(pointer, ())
        return property_name in names if property_name is not None else bool(names)

    def is_used_alone(self, pointer: str) -> bool:
        """Check whether anything but discriminated unions and ``allOf`` refers to a schema."""
        return pointer in self._used_alone

    @cached_property
    def _values(self) -> dict[str, dict[str, dict[str, None]]]:
        values: dict[str, dict[str, dict[str, None]]] = {}
        for union in self._unions:
            discriminator = self._reader.read(union)
            if discriminator is None:
                continue
            for pointer, own_values in self._iter_members(union, discriminator):
                own = values.setdefault(pointer, {}).setdefault(discriminator.property_name, {})
                own.update(dict.fromkeys(own_values))
        return values

    @cached_property
    def _defaults(self) -> dict[str, set[str]]:
        """The properties of discriminators, by the schemas that are their defaults."""
        defaults: dict[str, set[str]] = {}
        for discriminator in filter(None, map(self._reader.read, self._unions)):
            defaults.setdefault(discriminator.default, set()).add(discriminator.property_name)
        return defaults

    def _iter_members(
        self, union: Cursor, discriminator: DiscriminatorObject
    ) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield the pointers of the variants, each with the values that select it.

        The variants of a union in the union are among them. It is selected as a whole if a mapping
        names it, or if it has another discriminator.
        """
        pending: list[tuple[str, str, tuple[str, ...] | None]]
        pending = [(union.pointer, reference, None) for reference in _iter_references(union)]
        seen: set[str] = set()
        while pending:
            owner, reference, values = pending.pop()
            with suppress(KeyError):
                pointer = resolve_quietly(self._document, reference, owner)
                if pointer in seen:
                    continue
                seen.add(pointer)
                own_values = discriminator.list_values(pointer) if values is None else values
                yield pointer, own_values
                target = self._document.root.at_pointer(pointer)
                inner = self._reader.read(target)
                if inner is None or inner.property_name != discriminator.property_name:
                    is_selected = inner is not None or pointer in discriminator.mapping
                    inherited = own_values if is_selected else values
                    pending += [(pointer, each, inherited) for each in _iter_references(target)]

    # --- references -----------------------------------------------------

    @cached_property
    def _used_alone(self) -> frozenset[str]:
        pointers = set()
        for reference in self._contents[1]:
            with suppress(KeyError):
                pointers.add(resolve_quietly(self._document, reference))
        return frozenset(pointers)

    @cached_property
    def _unions(self) -> list[Cursor]:
        """The schemas with a union and a discriminator."""
        return [
            Cursor(self._document, _format_pointer(place), value)
            for place, value in self._contents[0]
        ]

    @cached_property
    def _contents(self) -> tuple[list[tuple[_Place, dict[str, object]]], set[str]]:
        """The discriminated unions with their places, and the references outside of them."""
        unions: list[tuple[_Place, dict[str, object]]] = []
        references: set[str] = set()
        pending: list[tuple[_Place, object]] = [((), self._document.data)]
        while pending:
            place, value = pending.pop()
            if isinstance(value, list):
                pending += [((place, index), item) for index, item in enumerate(value)][::-1]
            elif isinstance(value, dict):
                reference = value.get("$ref")
                if isinstance(reference, str):
                    references.add(reference)
                if _is_discriminated_union(value):
                    unions.append((place, value))
                for key in reversed(value):
                    member = _skip_references(value, key)
                    pending += [((place, key), member)] if isinstance(member, (dict, list)) else []
        return unions, references


def _is_discriminated_union(value: Mapping[str, object]) -> bool:
    return isinstance(value.get("discriminator"), dict) and any(
        isinstance(value.get(keyword), list) for keyword in UNION_KEYWORDS
    )


def _skip_references(schema: Mapping[str, object], key: str) -> object:
    """Return a member of a schema without references to what it extends or selects."""
    member = schema[key]
    is_extended = key == "allOf" and isinstance(member, list) and len(member) > 1
    if is_extended or (key in UNION_KEYWORDS and _is_discriminated_union(schema)):
        branches = member if isinstance(member, list) else ()
        return [None if isinstance(each, dict) and "$ref" in each else each for each in branches]
    return member


def _iter_references(schema: Cursor) -> Iterator[str]:
    """Yield the references in the branches of a union; none of what is no schema."""
    if not isinstance(schema.value, dict):
        return
    for keyword in UNION_KEYWORDS:
        branches = schema.value.get(keyword)
        for branch in branches if isinstance(branches, list) else ():
            if isinstance(branch, dict) and isinstance(branch.get("$ref"), str):
                yield branch["$ref"]


def _format_pointer(place: _Place) -> str:
    tokens: list[str] = []
    while place:
        place, key = place
        tokens.append(escape_token(str(key)))
    return "".join(f"/{token}" for token in reversed(tokens))
