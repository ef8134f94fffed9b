"""Models of `client.events`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime import Model
from .exports import Export

__all__ = [
    "ProgressPayload",
    "QuotaExceededPayload",
    "StartExportFinishedPayload",
    "WebhookPayload",
]


class StartExportFinishedPayload(Model):

    status: str

    export: Export | None = None


class ProgressPayload(Model):

    percent: float | int


class QuotaExceededPayload(Model):

    limit: int


WebhookPayload: TypeAlias = Export | QuotaExceededPayload
