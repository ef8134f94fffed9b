"""Models of `client.threads.messages`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypedDict

from .._runtime import Model
from .threads import MessageObject

__all__ = [
    "ListMessagesResponse",
    "ModifyMessageRequest",
    "ModifyMessageRequestDict",
]


@dataclass(kw_only=True, eq=False, repr=False)
class ModifyMessageRequest(Model):
    """New metadata of a message; no other property can be modified."""

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


@dataclass(kw_only=True, eq=False, repr=False)
class ListMessagesResponse(Model):
    """One page of messages."""

    object: str
    """Object type, always `list`."""

    data: list[MessageObject]
    """Messages on this page."""

    first_id: str
    """ID of the first item on this page. Pass it as `before` to get the previous
    page.
    """

    last_id: str
    """ID of the last item on this page. Pass it as `after` to get the next page."""

    has_more: bool
    """Whether more items follow this page."""


class ModifyMessageRequestDict(TypedDict, total=False):
    """`ModifyMessageRequest` as a plain dict."""

    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """
