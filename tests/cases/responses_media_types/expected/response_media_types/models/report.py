"""Models of `client.report`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "GetReportResponse",
]


class GetReportResponse(Model):

    a: int | None = None
