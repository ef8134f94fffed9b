"""Models of `client.beta.threads`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from ..._runtime import Model

__all__ = [
    "ModifyThreadRequest",
    "ThreadUpdateParams",
]


class ModifyThreadRequest(Model):
    """New metadata of a thread; no other property can be modified."""

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class ThreadUpdateParams(TypedDict, total=False):
    """`ModifyThreadRequest` as a plain dict."""

    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """
