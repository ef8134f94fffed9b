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
    """What to change on a thread."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class ThreadUpdateParams(TypedDict, total=False):
    """`ModifyThreadRequest` as a plain dict."""

    metadata: Mapping[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""
