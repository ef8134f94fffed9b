"""Origins of values in a description that was put together from files, or changed by overlays."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import field
from typing import TypeAlias

from ...frozen import frozen
from ...text.pointers import iter_ancestors

Source: TypeAlias = tuple[str | None, str]
"""A file, or None for the document before a change, and a pointer in it."""


@frozen
class DocumentChange:
    """One change of a document, such as an overlay action.

    `sources` maps the pointers of added values to the files and the pointers that they come
    from; the file is None if that is the document before the change.
    `removed_indexes` maps the pointers of arrays before the change to the indexes of the items
    that it removed, ascending.
    """

    sources: dict[str, Source] = field(default_factory=dict)
    removed_indexes: dict[str, list[int]] = field(default_factory=dict)

    def find_source(self, pointer: str) -> Source | None:
        """Return the source of a value that the change added or that is part of such a value."""
        for above in iter_ancestors(pointer):
            if above in self.sources:
                file, source = self.sources[above]
                return file, source + pointer[len(above) :]
        return None

    def get_previous_pointer(self, pointer: str) -> str:
        """Return the pointer of a value before the change, which may have removed earlier items."""
        earlier = ""
        for token in pointer.split("/")[1:] if self.removed_indexes else ():
            gaps = self.removed_indexes.get(earlier)
            earlier += f"/{_get_previous_index(token, gaps) if gaps and token.isdigit() else token}"
        return earlier or pointer


def _get_previous_index(token: str, gaps: Sequence[int]) -> int:
    """Return the index of an item before the items at some ascending indexes were removed."""
    index = int(token)
    # The number of the gaps before it: the gap at a position is followed by item gap - position.
    return index + bisect_right(range(len(gaps)), index, key=lambda place: gaps[place] - place)


class OriginIndex:
    """The changes of a document by pointer, of which there may be as many as there are messages."""

    def __init__(self, changes: Sequence[DocumentChange]) -> None:
        self._changes = changes
        self._positions: dict[str, list[int]] = {}
        for position, change in enumerate(changes):
            for pointer in (*change.sources, *change.removed_indexes):
                self._positions.setdefault(pointer, []).append(position)

    def find_origin(self, pointer: str) -> tuple[str | None, str]:
        """Return the file that a value comes from (None: the description), and its pointer."""
        position = self._find_previous(pointer, len(self._changes))
        while position >= 0:
            change = self._changes[position]
            source = change.find_source(pointer)
            if source is None:
                pointer = change.get_previous_pointer(pointer)
            elif source[0] is not None:
                return source
            else:
                _, pointer = source
            position = self._find_previous(pointer, position)
        return None, pointer

    def _find_previous(self, pointer: str, end: int) -> int:
        """Return the last change before `end` that affects a value or one around it, else -1."""
        found = -1
        for above in iter_ancestors(pointer):
            positions = self._positions.get(above, [])
            if count := bisect_left(positions, end):
                found = max(found, positions[count - 1])
        return found
