"""The graph of schemas that extend each other by ``allOf``, and what they declare themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cached_property

from ..document import Cursor, Document
from .objects import UNION_KEYWORDS, DiscriminatorObject, DiscriminatorReader, resolve_quietly

_MAX_LEVELS = 100
"""How many levels of a hierarchy are searched; schemas that extend more in a row are an error."""


class InheritanceGraph:
    """The schemas that extend each other, with their discriminators and allowed values.

    Component schemas extend others; what these are is found once, when it is first asked for.
    """

    def __init__(self, document: Document, reader: DiscriminatorReader) -> None:
        self._document = document
        self._reader = reader
        self._discriminators: dict[str, tuple[tuple[str, DiscriminatorObject], ...]] = {}
        self._own_discriminators: dict[str, tuple[DiscriminatorObject, ...]] = {}

    def iter_ancestors(self, pointer: str) -> Iterator[str]:
        """Yield the schemas that a schema extends, directly or not, the nearest first."""
        return _walk_breadth_first(pointer, self._parents)

    def iter_descendants(self, pointer: str) -> Iterator[str]:
        """Yield the schemas that extend a schema, directly or not, the nearest first."""
        return _walk_breadth_first(pointer, self._children)

    def iter_allowed(self, pointer: str, name: str) -> Iterator[list[object]]:
        """Yield the values that a schema, and those that it extends, allow for a property."""
        for each in (pointer, *self.iter_ancestors(pointer)):
            yield from self.iter_own_allowed(each, name)

    def iter_own_allowed(self, pointer: str, name: str) -> Iterator[list[object]]:
        """Yield the values that a schema itself allows for a property."""
        for part in _iter_own_parts(self._document.root.at_pointer(pointer)):
            schema = part.at_path("properties", name)
            with suppress(KeyError):
                if schema.reference is not None:
                    target = resolve_quietly(self._document, schema.reference, schema.pointer)
                    schema = self._document.root.at_pointer(target)
                if "const" in schema:
                    yield [schema.at_path("const").value]
                elif isinstance(values := schema.at_path("enum").value, list) and values:
                    yield values

    def list_discriminators(self, pointer: str) -> tuple[tuple[str, DiscriminatorObject], ...]:
        """Return the discriminators of a schema and of those that it extends, the nearest first.

        Each follows the pointer of the schema that has it.
        """
        if pointer not in self._discriminators:
            owners = (pointer, *(self.iter_ancestors(pointer) if pointer in self._heirs else ()))
            self._discriminators[pointer] = tuple(
                (owner, each) for owner in owners for each in self._list_own_discriminators(owner)
            )
        return self._discriminators[pointer]

    def _list_own_discriminators(self, pointer: str) -> tuple[DiscriminatorObject, ...]:
        if pointer not in self._own_discriminators:
            parts = _iter_own_parts(self._document.root.at_pointer(pointer))
            read = (self._reader.read(part) for part in parts if not has_union(part))
            self._own_discriminators[pointer] = tuple(filter(None, read))
        return self._own_discriminators[pointer]

    @cached_property
    def _heirs(self) -> frozenset[str]:
        """The schemas that extend one with a discriminator, directly or not."""
        found: set[str] = set()
        pending = [each for each in self._children if self._list_own_discriminators(each)]
        while pending:
            children = [c for c in self._children.get(pending.pop(), ()) if c not in found]
            found.update(children)
            pending += children
        return frozenset(found)

    @cached_property
    def _parents(self) -> Mapping[str, list[str]]:
        """The schemas that each component schema extends directly."""
        parents: dict[str, list[str]] = {}
        schemas = self._document.root.at_path("components", "schemas")
        for _, schema in schemas.iter_members() if schemas.is_object else ():
            for part in _iter_own_parts(schema):
                for branch in _list_branches(part):
                    if branch.reference is not None:
                        with suppress(KeyError):
                            target = resolve_quietly(
                                self._document, branch.reference, branch.pointer
                            )
                            parents.setdefault(schema.pointer, []).append(target)
        return parents

    @cached_property
    def _children(self) -> Mapping[str, list[str]]:
        """The component schemas that extend each schema directly."""
        children: dict[str, list[str]] = {}
        for child, parents in self._parents.items():
            for parent in parents:
                children.setdefault(parent, []).append(child)
        return children


def _walk_breadth_first(start: str, graph: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """Yield the nodes that can be reached from another in few enough steps, the nearest first."""
    seen = {start}
    level = [start]
    for _ in range(_MAX_LEVELS):
        others = (other for node in level for other in graph.get(node, ()))
        level = [other for other in dict.fromkeys(others) if other not in seen]
        if not level:
            return
        seen.update(level)
        yield from level


def _iter_own_parts(schema: Cursor) -> Iterator[Cursor]:
    """Yield a schema and the inline branches of its ``allOf``."""
    pending = [schema]
    while pending:
        part = pending.pop()
        if part.is_object and (part is schema or part.reference is None):
            yield part
            pending += _list_branches(part)[::-1]


def _list_branches(part: Cursor) -> list[Cursor]:
    return list(part.iter_items("allOf")) if isinstance(part.at_path("allOf").value, list) else []


def has_union(schema: Cursor) -> bool:
    """Check whether a schema has a union, in which a discriminator selects variants."""
    return any(keyword in schema for keyword in UNION_KEYWORDS)
