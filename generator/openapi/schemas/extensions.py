"""The properties that other schemas add to a schema which they extend by ``allOf``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from ...text.pointers import escape_token
from ..document import Cursor, Document
from .keywords import get_branches

_BRANCH = re.compile(r"(/allOf/\d+)+$")


class ExtensionIndex:
    """An index of the schemas that extend others, anywhere in a document.

    It is made when it is first used, because few documents need it.  It follows references
    without a report, as it also reads schemas that no operation uses.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._properties: dict[str, frozenset[str]] = {}

    def find_added_properties(self, schema: Cursor) -> frozenset[str]:
        """Return the names of the properties of all schemas that extend a schema."""
        pointer = _BRANCH.sub("", schema.pointer)
        if pointer not in self._properties:
            self._properties[pointer] = frozenset(self._iter_added_properties(pointer))
        return self._properties[pointer]

    def _iter_added_properties(self, base: str) -> Iterator[str]:
        """Yield the names of the properties; a schema that several share is read once."""
        seen = {base}
        for child in self._iter_descendants(base):
            pending = [child]
            while pending:
                part = pending.pop()
                if part.pointer in seen:
                    continue
                seen.add(part.pointer)
                properties = part.get("properties")
                if properties is not None and isinstance(properties.value, dict):
                    yield from properties.value
                target = part.find_target()
                pending += [*_list_branches(part), *([target] if target else ())]

    def _iter_descendants(self, base: str) -> Iterator[Cursor]:
        """Yield the schemas that extend another one, directly or not."""
        pending, seen = [base], {base}
        while pending:
            for child in self._children.get(pending.pop(), ()):
                if child.pointer not in seen:
                    seen.add(child.pointer)
                    pending.append(child.pointer)
                    yield child

    @cached_property
    def _children(self) -> dict[str, list[Cursor]]:
        """The schemas that refer to others in ``allOf``, by the pointers of the others."""
        children: dict[str, list[Cursor]] = {}
        pending = [self._document.root]
        while pending:
            schema = pending.pop()
            for branch in _list_branches(schema):
                target = branch.find_target()
                if target is not None:
                    children.setdefault(target.pointer, []).append(schema)
            pending += _list_nested(schema)
        return children


def _list_branches(schema: Cursor) -> list[Cursor]:
    branches = schema.value.get("allOf") if isinstance(schema.value, dict) else None
    return get_branches(schema, "allOf") if isinstance(branches, list) else []


def _list_nested(parent: Cursor) -> list[Cursor]:
    """Return the objects and arrays in a value."""
    members: list[tuple[object, object]] = []
    if isinstance(parent.value, dict):
        members = [(escape_token(str(key)), member) for key, member in parent.value.items()]
    elif isinstance(parent.value, list):
        members = list(enumerate(parent.value))
    return [
        Cursor(parent.document, f"{parent.pointer}/{token}", member)
        for token, member in members
        if isinstance(member, (dict, list))
    ]
