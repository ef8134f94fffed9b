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
    """The word `list`."""

    data: list[RunStep]
    """The run steps on this page."""

    first_id: str
    """ID of the first item on this page."""

    last_id: str
    """ID of the last item on this page."""

    has_more: bool
    """Whether the list goes on beyond this page."""
