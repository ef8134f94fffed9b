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
    """Object type, always `list`."""

    data: list[Assistant]
    """Assistants on this page."""

    first_id: str
    """ID of the first item on this page. Pass it as `before` to get the previous
    page.
    """

    last_id: str
    """ID of the last item on this page. Pass it as `after` to get the next page."""

    has_more: bool
    """Whether more items follow this page."""
