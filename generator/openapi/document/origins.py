"""Origins of values in a description that was changed by overlays."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import field

from ...frozen import frozen
from ...text.pointers import iter_ancestors


@frozen
class OverlayChange:
    """The changes of one overlay action.

    `sources` maps the pointers of added values to the pointers that they come from: in the
    overlay `overlay_path`, or, if that is None, in the description before the action.
    `removed_indexes` maps the pointers of arrays before the action to the indexes of the items
    that it removed, ascending.
    """

    overlay_path: str | None = None
    sources: dict[str, str] = field(default_factory=dict)
    removed_indexes: dict[str, list[int]] = field(default_factory=dict)

    def find_source(self, pointer: str) -> str | None:
        """Return the source of a value that the action added or that is part of such a value."""
        for above in iter_ancestors(pointer):
            if above in self.sources:
                return self.sources[above] + pointer[len(above) :]
        return None

    def get_previous_pointer(self, pointer: str) -> str:
        """Return the pointer of a value before the action, which may have removed earlier items."""
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
    """The changes of overlays by pointer, of which there may be as many as there are messages."""

    def __init__(self, changes: Sequence[OverlayChange]) -> None:
        self._changes = changes
        self._positions: dict[str, list[int]] = {}
        for position, change in enumerate(changes):
            for pointer in (*change.sources, *change.removed_indexes):
                self._positions.setdefault(pointer, []).append(position)

    def find_origin(self, pointer: str) -> tuple[str | None, str]:
        """Return the overlay that a value comes from (None: the description), and its pointer."""
        position = self._find_previous(pointer, len(self._changes))
        while position >= 0:
            change = self._changes[position]
            source = change.find_source(pointer)
            if source is None:
                pointer = change.get_previous_pointer(pointer)
            elif change.overlay_path is not None:
                return change.overlay_path, source
            else:
                pointer = source
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
