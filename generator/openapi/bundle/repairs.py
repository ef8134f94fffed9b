"""Repairs of a bundle: values whose ``$ref`` names nothing, and references to operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..document import Cursor, Document
from ..document.spec_grammar import COMPONENT_GROUPS, ValueKind

_REPLACEMENTS: Mapping[ValueKind, Mapping[str, Any]] = {
    "schema": {},
    "media": {},
    "response": {"description": ""},
}
"""What is written for values that cannot be left out, as the client reads them."""
_UNIONS = ("oneOf", "anyOf")


class BundleRepairer:
    """A reader of values whose references the client does not follow as they are written."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._targets: dict[tuple[str, str], Cursor | None] = {}
        self._ends: dict[tuple[str, str], Cursor | None] = {}

    def is_left_out(self, value: object, kind: ValueKind) -> bool:
        """Check whether a value is left out, because its reference leads to nothing."""
        if kind == "requirement" and isinstance(value, dict):
            schemes = self._document.root.at_path("components", "securitySchemes")
            return any(self._is_dangling(schemes.at_path(name).value) for name in value)
        is_removable = kind == "operation" or kind in COMPONENT_GROUPS.values()
        return is_removable and kind not in _REPLACEMENTS and self._is_dangling(value)

    def repair(self, value: dict[str, Any], kind: ValueKind, base: str) -> Mapping[str, Any]:
        """Return a value without references that lead to nothing; `base` is that of references.

        An operation that is a reference is replaced by its target: OpenAPI does not allow it.
        """
        if kind == "operation":
            return self._get_operation(value)
        if kind == "schema" and "discriminator" in value:
            value = value | {
                key: self._list_variants(value[key], base) for key in _UNIONS if key in value
            }
        if kind not in _REPLACEMENTS or not self._is_dangling(value, base):
            return value
        if kind == "schema" and self._document.version != "3.0":
            return {key: member for key, member in value.items() if key != "$ref"}
        return _REPLACEMENTS[kind]

    def _list_variants(self, branches: object, base: str) -> object:
        """Return the branches of a union with a discriminator without references to nothing."""
        known = [each for each in _list_items(branches) if not self._is_dangling(each, base)]
        return known or branches

    def _get_operation(self, value: dict[str, Any]) -> Mapping[str, Any]:
        reference = value.get("$ref")
        target = self._find_target(reference, "") if isinstance(reference, str) else None
        return target.value if target is not None and isinstance(target.value, dict) else value

    def _is_dangling(self, value: object, base: str = "") -> bool:
        """Check whether a value is a reference that leads to nothing in this document."""
        reference = value.get("$ref") if isinstance(value, dict) else None
        return isinstance(reference, str) and self._find_target(reference, base) is None

    def _find_target(self, reference: str, base: str) -> Cursor | None:
        """Return the value that a reference leads to; that of another file is the reference."""
        if (reference, base) not in self._targets:
            start = Cursor(self._document, base, {"$ref": reference})
            self._targets[reference, base] = self._follow(start)
        return self._targets[reference, base]

    def _follow(self, start: Cursor) -> Cursor | None:
        """Return the end of a chain of references, each of which is followed once."""
        references, trail = self._document.references, dict[tuple[str, str], None]()
        target: Cursor | None = start
        while target is not None and (name := target.reference) is not None:
            key = name, references.find_base(target.pointer)
            if key in self._ends:
                target = self._ends[key]
                break
            if name in self._document.broken_references:
                target = None
                break
            if key in trail or references.is_external(*key):
                break
            trail[key] = None
            target = target.find_target()
        self._ends |= dict.fromkeys(trail, target)
        return target


def _list_items(value: object) -> list[object]:
    return value if isinstance(value, list) else []
