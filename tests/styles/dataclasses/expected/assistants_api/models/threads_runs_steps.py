"""Models of `client.threads.runs.steps`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime import Model
from .threads import RunStepObject

__all__ = [
    "ListRunStepsResponse",
]


@dataclass(kw_only=True, eq=False, repr=False)
class ListRunStepsResponse(Model):
    """One page of run steps."""

    object: str
    """Object type, always `list`."""

    data: list[RunStepObject]
    """Run steps on this page."""

    first_id: str
    """ID of the first item on this page. Pass it as `before` to get the previous
    page.
    """

    last_id: str
    """ID of the last item on this page. Pass it as `after` to get the next page."""

    has_more: bool
    """Whether more items follow this page."""
