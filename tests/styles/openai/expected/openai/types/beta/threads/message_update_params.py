"""Models of `client.beta.threads.messages`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from ...._runtime import Model

__all__ = [
    "MessageUpdateParams",
    "ModifyMessageRequest",
]


class ModifyMessageRequest(Model):
    """What to change on a message."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class MessageUpdateParams(TypedDict, total=False):
    """`ModifyMessageRequest` as a plain dict."""

    metadata: Mapping[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""
