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
    """New metadata of a message; no other property can be modified."""

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class MessageUpdateParams(TypedDict, total=False):
    """`ModifyMessageRequest` as a plain dict."""

    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """
