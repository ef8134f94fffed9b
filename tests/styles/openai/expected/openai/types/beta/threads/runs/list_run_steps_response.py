"""Models of `client.beta.threads.runs.steps`."""

from __future__ import annotations

from ....._runtime import Model
from .run_step import RunStep

__all__ = [
    "ListRunStepsResponse",
]


class ListRunStepsResponse(Model):
    """One page of run steps."""

    object: str
    """Object type, always `list`."""

    data: list[RunStep]
    """Run steps on this page."""

    first_id: str
    """ID of the first item on this page. Pass it as `before` to get the previous
    page.
    """

    last_id: str
    """ID of the last item on this page. Pass it as `after` to get the next page."""

    has_more: bool
    """Whether more items follow this page."""
