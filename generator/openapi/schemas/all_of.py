"""What holds at once: a schema's own keywords, its allOf branches and what these refer to."""

from __future__ import annotations

from collections.abc import Sequence

from ..document import BrokenRef, Cursor, Document
from .keywords import ANNOTATIONS, branches_of, null_in


class Conjunctions:
    """Takes schemas of a document apart into the schemas that they join."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._children: dict[str, list[Cursor]] | None = None

    def heirs(self, parent: Cursor) -> list[Cursor]:
        """The component schemas that extend `parent`, if it tells them apart by a discriminator."""
        if not parent.get("discriminator") or "oneOf" in parent or "anyOf" in parent:
            return []
        found: dict[str, Cursor] = {}
        waiting = [parent]
        while waiting:
            for child in self._extensions().get(waiting.pop().pointer, ()):
                if child.pointer not in found and child.pointer != parent.pointer:
                    found[child.pointer] = child
                    waiting.append(child)
        return list(found.values())

    def _extensions(self) -> dict[str, list[Cursor]]:
        """Which component schemas have which others in their allOf, by pointer."""
        if self._children is None:
            self._children = {}
            components = self._document.root.get("components")
            for _, child in components.members("schemas") if components else ():
                for branch in branches_of(child, "allOf"):
                    if branch.reference is not None:
                        try:
                            parent = branch.resolve().pointer
                        except BrokenRef:
                            continue
                        self._children.setdefault(parent, []).append(child)
        return self._children

    def only_reference(self, schemas: Sequence[Cursor]) -> tuple[Cursor, bool] | None:
        """The target, if the conjunction is one reference and annotations beside it."""
        targets: dict[str, Cursor] = {}
        nullable = False
        waiting = list(schemas)
        while waiting:
            schema = waiting.pop()
            if not schema.mapping:
                return None
            nullable = nullable or schema.boolean("nullable")
            if schema.reference is not None:
                target = schema.resolve()
                targets[target.pointer] = target
            if self._shaping(schema):
                return None
            waiting += branches_of(schema, "allOf")
        if len(targets) != 1:
            return None
        return next(iter(targets.values())), nullable

    def _shaping(self, schema: Cursor) -> bool:
        """Whether a schema's own keywords change what its reference or allOf admits."""
        if schema.reference is not None and self._document.version == "3.0":
            return False  # OpenAPI 3.0, Reference Object: siblings are ignored.
        assert isinstance(schema.value, dict)
        return any(key not in ANNOTATIONS and not str(key).startswith("x-") for key in schema.value)

    def parts(self, schemas: Sequence[Cursor]) -> list[Cursor]:
        """The schemas of a conjunction, references and allOf followed, in the order written."""
        parts: dict[str, Cursor] = {}
        for schema in schemas:
            self._collect(schema, parts, ())
        return list(parts.values())

    def _collect(self, schema: Cursor, parts: dict[str, Cursor], trail: tuple[str, ...]) -> None:
        if schema.pointer in trail:
            schema.error("circular-allof", "this schema extends itself")
            raise BrokenRef(schema.pointer)
        if not schema.mapping:
            self._not_a_schema(schema)
            return
        trail = (*trail, schema.pointer)
        if schema.reference is not None:
            self._collect(schema.resolve(), parts, trail)
            if self._document.version == "3.0":
                return
        for branch in branches_of(schema, "allOf"):
            self._collect(branch, parts, trail)
        parts.setdefault(schema.pointer, schema)

    def _not_a_schema(self, schema: Cursor) -> None:
        if schema.value is False:
            schema.warn("not-expressed", "the schema 'false' admits nothing; read as anything")
        elif schema.value is not True:
            schema.warn("wrong-shape", "a schema has to be a mapping; read as anything")

    def admits_null(self, parts: Sequence[Cursor]) -> bool:
        """Whether a conjunction admits null: one part says so, and none with a type forbids it."""
        spoken = [answer for part in parts if (answer := null_in(part)) is not None]
        return any(spoken) and (all(spoken) or any(part.boolean("nullable") for part in parts[-1:]))
