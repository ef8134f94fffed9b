"""Where the values of a description came from that overlays have changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...text.pointers import upwards


@dataclass(frozen=True, slots=True)
class Step:
    """What one action changed.

    `put` are the values that it put in: their pointers, and where they came from, which is
    in the overlay `file`, or without one in the description as it was before. `taken` are
    the arrays from which it took items: their pointers before, and the indexes, ascending.
    """

    file: str | None = None
    put: dict[str, str] = field(default_factory=dict)
    taken: dict[str, list[int]] = field(default_factory=dict)

    def source(self, pointer: str) -> str | None:
        """Where a value came from that the action put in, or that is part of such a value."""
        for above in upwards(pointer):
            if above in self.put:
                return self.put[above] + pointer[len(above) :]
        return None

    def before(self, pointer: str) -> str:
        """Where a value was before the action, which took items in front of it."""
        earlier = ""
        for token in pointer.split("/")[1:] if self.taken else ():
            gaps = self.taken.get(earlier)
            earlier += f"/{_index_before(token, gaps) if gaps and token.isdigit() else token}"
        return earlier or pointer


def _index_before(token: str, gaps: Sequence[int]) -> int:
    index = int(token)
    for gap in gaps:
        index += gap <= index
    return index


def origin(steps: Sequence[Step], pointer: str) -> tuple[str | None, str]:
    """The overlay that a value came from, or None for the description, and its pointer there."""
    for step in reversed(steps):
        source = step.source(pointer)
        if source is None:
            pointer = step.before(pointer)
        elif step.file is not None:
            return step.file, source
        else:
            pointer = source
    return None, pointer
