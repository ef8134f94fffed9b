"""Models of `client.beta.threads.runs`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from ...._runtime import Model

__all__ = [
    "ModifyRunRequest",
    "RunUpdateParams",
]


class ModifyRunRequest(Model):
    """New metadata of a run; no other property can be modified."""

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class RunUpdateParams(TypedDict, total=False):
    """`ModifyRunRequest` as a plain dict."""

    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """
