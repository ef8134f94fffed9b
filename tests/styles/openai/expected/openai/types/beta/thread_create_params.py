"""Models of `client.beta.threads`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from ..._runtime import Model
from .threads.message_create_params import CreateMessageRequest, MessageCreateParams

__all__ = [
    "CreateThreadRequest",
    "ThreadCreateParams",
]


class CreateThreadRequest(Model):
    """Initial messages and metadata of a new thread."""

    messages: list[CreateMessageRequest] | None = None
    """Messages that the thread starts with."""

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class ThreadCreateParams(TypedDict, total=False):
    """`CreateThreadRequest` as a plain dict."""

    messages: Sequence[CreateMessageRequest | MessageCreateParams]
    """Messages that the thread starts with."""

    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """
