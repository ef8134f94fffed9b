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
    """What to change on a run."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class RunUpdateParams(TypedDict, total=False):
    """`ModifyRunRequest` as a plain dict."""

    metadata: Mapping[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""
