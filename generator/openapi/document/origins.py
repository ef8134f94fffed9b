"""Origins of values in a description that was changed by overlays."""

from __future__ import annotations

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
    index = int(token)
    for gap in gaps:
        index += gap <= index
    return index


def find_origin(changes: Sequence[OverlayChange], pointer: str) -> tuple[str | None, str]:
    """Return the overlay that a value comes from (None: the description) and its pointer there."""
    for change in reversed(changes):
        source = change.find_source(pointer)
        if source is None:
            pointer = change.get_previous_pointer(pointer)
        elif change.overlay_path is not None:
            return change.overlay_path, source
        else:
            pointer = source
    return None, pointer
