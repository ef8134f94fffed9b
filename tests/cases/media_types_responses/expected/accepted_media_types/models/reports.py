"""Models of `client.reports`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "CreateReportResponse",
    "DeleteReportResponse",
    "DeleteReportResponse202",
    "GetReportResponse400",
    "PatchReportResponse",
    "PutReportResponse",
]


class GetReportResponse400(Model):

    message: str | None = None


class PutReportResponse(Model):

    id: str | None = None


class CreateReportResponse(Model):

    id: str | None = None


class DeleteReportResponse(Model):

    id: str | None = None


class DeleteReportResponse202(Model):

    job: str | None = None


class PatchReportResponse(Model):

    id: str | None = None
