"""The parts of a schema: its own keywords, its ``allOf`` branches and their references."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..document import BrokenReferenceError, Cursor, Document
from .keywords import ANNOTATION_KEYWORDS, get_branches, read_nullability

MAX_ALL_OF_LEVELS = 100
"""How many schemas may extend each other by ``allOf`` in a row; each gets the properties of all."""

_MAX_MERGED = 300_000
"""How many schemas and properties may be merged into others in a description.

A thousand variants of a union that extends a thousand properties have a million. The largest known
description has 3,286.
"""


class AllOfResolver:
    """A resolver of ``allOf`` and ``$ref`` into the parts of a schema, all of which apply."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._is_depth_reported = False
        self._merged_count = 0

    def count_merged(self, schema: Cursor, count: int) -> None:
        """Count schemas and properties that are merged into others, of which one is `schema`.

        Raises:
            BrokenReferenceError: They are too many in the description, which is reported.
        """
        was_reported = self._merged_count > _MAX_MERGED
        self._merged_count += count
        if self._merged_count <= _MAX_MERGED:
            return
        if not was_reported:
            schema.error(
                "too-large",
                f"with this schema, more than {_MAX_MERGED:,} schemas and properties are merged"
                " into others",
                "refer to the schemas that others extend from a property instead",
            )
        raise BrokenReferenceError(schema.pointer)

    def find_only_reference(self, schemas: Sequence[Cursor]) -> tuple[Cursor, bool] | None:
        """Return the target of schemas that are one reference, and whether it is nullable.

        Annotations may be beside the reference. None if there are other keywords.
        """
        targets: dict[str, Cursor] = {}
        is_nullable = False
        pending = list(schemas)
        while pending:
            schema = pending.pop()
            if not schema.is_object:
                return None
            is_nullable = is_nullable or schema.get_boolean("nullable")
            if schema.reference is not None:
                target = schema.resolve_if_possible()
                if target is None:
                    return None
                targets[target.pointer] = target
            if self._changes_shape(schema):
                return None
            pending += get_branches(schema, "allOf")
        if len(targets) != 1:
            return None
        return next(iter(targets.values())), is_nullable

    def _changes_shape(self, schema: Cursor) -> bool:
        """Check whether a schema's own keywords add to its reference or ``allOf``."""
        if self._is_replaced(schema):
            return False
        assert isinstance(schema.value, dict)
        return any(
            key not in ANNOTATION_KEYWORDS and not str(key).startswith("x-") for key in schema.value
        )

    def collect_parts(self, schemas: Sequence[Cursor]) -> list[Cursor]:
        """Return the parts of schemas, with references and ``allOf`` resolved, in order.

        A schema follows those that it extends.

        Raises:
            BrokenReferenceError: A schema extends itself, or too many others in a row.
        """
        parts: dict[str, Cursor] = {}
        seen: set[str] = set()
        open_pointers: dict[str, None] = {}
        pending = [(schema, False) for schema in reversed(schemas)]
        while pending:
            schema, is_extended = pending.pop()
            if is_extended:
                del open_pointers[schema.pointer]
                if not self._is_replaced(schema):
                    parts[schema.pointer] = schema
            elif schema.pointer in open_pointers:
                report_circular(schema)
                raise BrokenReferenceError(schema.pointer)
            elif schema.pointer not in seen:
                seen.add(schema.pointer)
                if not schema.is_object:
                    self._report_non_schema(schema)
                    continue
                open_pointers[schema.pointer] = None
                self._check_depth(open_pointers)
                pending.append((schema, True))
                pending += [(each, False) for each in reversed(self._get_extended(schema))]
        return list(parts.values())

    def _get_extended(self, schema: Cursor) -> list[Cursor]:
        """Return the schemas that a schema extends directly."""
        target = schema.resolve_if_possible() if schema.reference is not None else None
        extended = [target] if target is not None else []
        return extended if self._is_replaced(schema) else extended + get_branches(schema, "allOf")

    def _is_replaced(self, schema: Cursor) -> bool:
        """Check whether only the target of a reference applies (OpenAPI 3.0, section 4.7.23.1)."""
        return schema.reference is not None and self._document.version == "3.0"

    def _check_depth(self, open_pointers: Collection[str]) -> None:
        """Report the first schema that extends too many others in a row, and give up."""
        if len(open_pointers) <= 2 * MAX_ALL_OF_LEVELS:  # a reference and its target
            return
        pointer = next(iter(open_pointers))
        if not self._is_depth_reported:
            self._is_depth_reported = True
            self._document.root.at_pointer(pointer).error(
                "too-large",
                f"this schema extends more than {MAX_ALL_OF_LEVELS} others in a row by 'allOf'",
                "merge some of them into one schema",
            )
        raise BrokenReferenceError(pointer)

    def _report_non_schema(self, schema: Cursor) -> None:
        if schema.value is False:
            schema.warn("false-schema", "the schema 'false' allows no value; read as any value")
        elif schema.value is not True:
            schema.warn("wrong-shape", "a schema must be an object; read as any value")

    def admits_null(self, parts: Sequence[Cursor]) -> bool:
        """Check whether parts allow null: one part allows it, and none with a type forbids it."""
        statements = [
            nullability for part in parts if (nullability := read_nullability(part)) is not None
        ]
        return any(statements) and (
            all(statements) or any(part.get_boolean("nullable") for part in parts[-1:])
        )


def report_circular(schema: Cursor) -> None:
    """Report a schema that extends itself."""
    schema.error("circular-allof", "this schema extends itself through 'allOf'")
