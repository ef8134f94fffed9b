"""A record of the values that a conversion moves, which messages and references follow."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, unquote

from ...text.pointers import format_pointer, iter_ancestors, split_pointer
from ..document import Cursor
from ..document.origins import DocumentChange, Source

_UNRESERVED = "/!$&'()*+,;=:@-._~"
"""The characters of a fragment that need no percent-encoding (RFC 3986, section 3.5)."""


class MovedValues:
    """Where the values of a description come from, and where they are moved to.

    References are rewritten at the end, when all moves are known.
    """

    def __init__(self, root: Cursor) -> None:
        self._root = root
        self._sources: dict[str, Source] = {}
        self._moves: dict[str, str] = {}
        self._references: list[dict[str, Any]] = []
        self._rewritten: dict[str, str] = {}

    def add_source(self, pointer: str, source: str) -> None:
        """Note what a new value was made from, for messages about it."""
        self._sources[pointer] = None, source

    def add_move(self, pointer: str, source: str) -> None:
        """Note the new pointer of a value, which references to it get, too.

        Of several copies, references name the first one.
        """
        self._moves.setdefault(source, pointer)
        if pointer != source:
            self.add_source(pointer, source)

    def add_reference(self, holder: dict[str, Any]) -> None:
        """Note an object with a ``$ref`` that is still the original one."""
        self._references.append(holder)

    def make_reference(self, source: str) -> dict[str, Any]:
        """Return a reference to the new place of a value."""
        reference = {"$ref": f"#{quote(source, safe=_UNRESERVED)}"}
        self.add_reference(reference)
        return reference

    def find_new_pointer(self, source: str) -> str:
        """Return the new pointer of a value of the original description."""
        for above in iter_ancestors(source):
            if above in self._moves:
                return self._moves[above] + source[len(above) :]
        return source

    def rewrite_references(self) -> None:
        """Let all references name the new pointers of their targets.

        Those to nothing are kept as they are written, for the messages about them.
        """
        for holder in self._references:
            reference = holder["$ref"]
            if reference not in self._rewritten:
                self._rewritten[reference] = self._rewrite_reference(reference)
            holder["$ref"] = self._rewritten[reference]

    def make_change(self) -> DocumentChange:
        """Return the record of all sources."""
        return DocumentChange(self._sources)

    def _rewrite_reference(self, reference: str) -> str:
        document = self._root.document
        if document.references.is_external(reference, ""):
            return reference
        fragment = unquote(reference.partition("#")[2])
        try:
            document.find_target(reference)
        except KeyError:
            return reference
        # The same keys can be escaped in several ways.
        source = format_pointer(split_pointer(fragment))
        return f"#{quote(self.find_new_pointer(source), safe=_UNRESERVED)}"
