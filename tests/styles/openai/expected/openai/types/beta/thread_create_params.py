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
    """What a new thread is to hold."""

    messages: list[CreateMessageRequest] | None = None
    """Messages the thread begins with."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class ThreadCreateParams(TypedDict, total=False):
    """`CreateThreadRequest` as a plain dict."""

    messages: Sequence[CreateMessageRequest | MessageCreateParams]
    """Messages the thread begins with."""

    metadata: Mapping[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""
