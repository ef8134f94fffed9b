"""Where the values of a description came from that overlays have changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...text.pointers import iter_ancestors


@dataclass(frozen=True, slots=True)
class OverlayChange:
    """What one action changed.

    `sources` are the values that it put in: their pointers, and where they came from, which is
    in the overlay `overlay_path`, or without one in the description as it was before. `removed_indexes` are
    the arrays from which it took items: their pointers before, and the indexes, ascending.
    """

    overlay_path: str | None = None
    sources: dict[str, str] = field(default_factory=dict)
    removed_indexes: dict[str, list[int]] = field(default_factory=dict)

    def find_source(self, pointer: str) -> str | None:
        """Where a value came from that the action put in, or that is part of such a value."""
        for above in iter_ancestors(pointer):
            if above in self.sources:
                return self.sources[above] + pointer[len(above) :]
        return None

    def get_previous_pointer(self, pointer: str) -> str:
        """Where a value was before the action, which took items in front of it."""
        earlier = ""
        for token in pointer.split("/")[1:] if self.removed_indexes else ():
            gaps = self.removed_indexes.get(earlier)
            earlier += f"/{_get_previous_index(token, gaps) if gaps and token.isdigit() else token}"
        return earlier or pointer


def _get_previous_index(token: str, gaps: Sequence[int]) -> int:
    index = int(token)
    for gap in gaps:
        index += gap <= index
    return index


def find_origin(changes: Sequence[OverlayChange], pointer: str) -> tuple[str | None, str]:
    """The overlay that a value came from, or None for the description, and its pointer there."""
    for change in reversed(changes):
        source = change.find_source(pointer)
        if source is None:
            pointer = change.get_previous_pointer(pointer)
        elif change.overlay_path is not None:
            return change.overlay_path, source
        else:
            pointer = source
    return None, pointer
