"""Models of `client.threads.messages`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from .._runtime import Model
from .threads import MessageObject

__all__ = [
    "ListMessagesResponse",
    "ModifyMessageRequest",
    "ModifyMessageRequestDict",
]


class ModifyMessageRequest(Model, kw_only=True):
    """What to change on a message."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class ListMessagesResponse(Model, kw_only=True):
    """One page of messages."""

    object: str
    """The word `list`."""

    data: list[MessageObject]
    """The messages on this page."""

    first_id: str
    """ID of the first item on this page."""

    last_id: str
    """ID of the last item on this page."""

    has_more: bool
    """Whether the list goes on beyond this page."""


class ModifyMessageRequestDict(TypedDict, total=False):
    """`ModifyMessageRequest` as a plain dict."""

    metadata: Mapping[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""
