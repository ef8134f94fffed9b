"""Models of `client.beta.threads.runs`."""

from __future__ import annotations

from ...._runtime import Model
from .run import Run

__all__ = [
    "ListRunsResponse",
]


class ListRunsResponse(Model):
    """One page of runs."""

    object: str
    """The word `list`."""

    data: list[Run]
    """The runs on this page."""

    first_id: str
    """ID of the first item on this page."""

    last_id: str
    """ID of the last item on this page."""

    has_more: bool
    """Whether the list goes on beyond this page."""
