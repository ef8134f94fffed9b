"""Models of `client.beta.assistants`."""

from __future__ import annotations

from ..._runtime import Model
from .assistant import Assistant

__all__ = [
    "ListAssistantsResponse",
]


class ListAssistantsResponse(Model):
    """One page of assistants."""

    object: str
    """The word `list`."""

    data: list[Assistant]
    """The assistants on this page."""

    first_id: str
    """ID of the first item on this page."""

    last_id: str
    """ID of the last item on this page."""

    has_more: bool
    """Whether the list goes on beyond this page."""
