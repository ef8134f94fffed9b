"""Schemas with their references followed, and the variants of unions in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ...frozen import frozen
from ...text.pointers import split_pointer
from ..discriminators import DiscriminatorReader, HierarchyFinder
from ..document import Cursor, Document
from ..schemas.all_of import AllOfResolver
from ..schemas.keywords import SHAPE_KEYWORDS, get_branches, is_null, remove_keyword
from .keywords import XmlFormError

_MAX_VARIANTS: Final = 100
"""How many variants of unions are merged into one form."""

_MAX_REFERENCES: Final = 100
"""How many schemas may be nothing but references to each other in a row."""


@frozen
class ResolvedSchema:
    """A schema whose references are followed.

    `sources` are the schemas that describe its node, the nearest first. `variants` are the parts of
    the schema, for each alternative of its unions. `component` is the name of the component schema
    that it refers to, or empty.
    """

    cursor: Cursor
    key: str
    sources: tuple[Cursor, ...]
    variants: tuple[tuple[Cursor, ...], ...]
    component: str = ""
    is_reference: bool = False
    is_nullable: bool = False


class SchemaResolver:
    """A resolver of references, ``allOf`` and unions into the parts of schemas."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._all_of = AllOfResolver(document)
        self._hierarchies = HierarchyFinder(document, DiscriminatorReader(document))

    def resolve_schemas(self, schemas: Sequence[Cursor], key: str = "") -> ResolvedSchema:
        """Return schemas that all apply, with the key of the form that they have together.

        Raises:
            BrokenReferenceError: A reference cannot be resolved.
            XmlFormError: There are too many references or variants.
        """
        cursor, is_reference = schemas[-1], len(schemas) == 1 and schemas[-1].reference is not None
        sources, is_nullable = _list_sources(schemas), False
        for _ in range(_MAX_REFERENCES):
            reference = self._all_of.find_only_reference(schemas)
            if reference is None:
                break
            target, allows_null = reference
            is_nullable = is_nullable or allows_null
            schemas, key = (target,), target.pointer
            sources += _list_sources(schemas)
        else:
            raise XmlFormError(cursor, "this schema is a reference to itself")
        parts = tuple(self._all_of.collect_parts(schemas))
        return ResolvedSchema(
            cursor,
            key or cursor.pointer,
            tuple(sources),
            tuple(self._limit_variants(cursor, schemas[-1], parts)),
            get_component_name(schemas[-1].pointer),
            is_reference,
            is_nullable or self._all_of.admits_null(parts),
        )

    def _limit_variants(
        self, cursor: Cursor, schema: Cursor, parts: tuple[Cursor, ...]
    ) -> Iterator[tuple[Cursor, ...]]:
        members = self._list_members(schema)
        pending = [tuple(self._all_of.collect_parts((each,))) for each in reversed(members)]
        pending = pending or [parts]
        count, seen = 0, set[tuple[str, ...]]()
        while pending:
            count += 1
            if count > _MAX_VARIANTS:
                raise XmlFormError(cursor, f"a union of more than {_MAX_VARIANTS} variants")
            parts = pending.pop()
            variants = self._expand_union(parts)
            if variants is None:
                yield parts
                continue
            for variant in reversed(variants):
                pointers = tuple(part.pointer for part in variant)
                if pointers not in seen:
                    seen.add(pointers)
                    pending.append(variant)

    def _list_members(self, schema: Cursor) -> list[Cursor]:
        """Return the schemas that the discriminator of a schema selects, at all levels."""
        members: dict[str, None] = {}
        pending = [schema.pointer]
        seen = set(pending)
        while pending:
            pointer = pending.pop()
            hierarchy = self._hierarchies.find_hierarchy(pointer)
            selected = hierarchy.members if hierarchy else (pointer,)
            new = [each for each in selected if each not in seen]
            members |= dict.fromkeys([pointer] if pointer in selected else [])
            seen.update(new)
            pending += new[::-1]
        is_alone = list(members) == [schema.pointer]
        return [] if is_alone else [self._document.root.at_pointer(each) for each in members]

    def _expand_union(self, parts: tuple[Cursor, ...]) -> list[tuple[Cursor, ...]] | None:
        """Return the variants of the first union in parts, or None if there is none."""
        for index, part in enumerate(parts):
            for keyword in ("oneOf", "anyOf"):
                branches = get_branches(part, keyword)
                if any(map(_has_shape, branches)):
                    base = (*parts[:index], remove_keyword(part, keyword), *parts[index + 1 :])
                    return [
                        variant
                        for branch in branches
                        if not is_null(branch)
                        for variant in self._merge_branch(base, branch)
                    ]
        return None

    def _merge_branch(
        self, base: tuple[Cursor, ...], branch: Cursor
    ) -> Iterator[tuple[Cursor, ...]]:
        """Yield the parts beside a union with those of a branch, or of what extends its target."""
        target = branch.resolve_if_possible()
        pointers = {part.pointer for part in base}
        if target is None or target.pointer in pointers:
            return  # a union in itself adds no variants
        for schema in self._list_members(target) or [branch]:
            added = self._all_of.collect_parts((schema,))
            yield (*base, *(part for part in added if part.pointer not in pointers))


def _list_sources(schemas: Sequence[Cursor]) -> list[Cursor]:
    """Return schemas and the branches of their ``allOf`` that are no references, the last first."""
    sources, pending = [], list(schemas)
    while pending:
        schema = pending.pop()
        sources.append(schema)
        branches = get_branches(schema, "allOf")
        pending += [branch for branch in branches if branch.reference is None]
    return sources


def _has_shape(branch: Cursor) -> bool:
    return not isinstance(branch.value, dict) or bool(SHAPE_KEYWORDS & branch.value.keys())


def get_component_name(pointer: str) -> str:
    """Return the name of a component schema by its pointer; empty if it is no component."""
    tokens = split_pointer(pointer)
    is_component = len(tokens) == 3 and tuple(tokens[:2]) == ("components", "schemas")
    return tokens[2] if is_component else ""
