"""Methods of `client.scans`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    ExplodedObject,
    FileContent,
    MultipartBody,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Meta, MetaDict

__all__ = ["Scans"]


class Scans:
    """Methods of `client.scans`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ScansRaw:
        """The same methods, returning the raw response with status and headers."""
        return ScansRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ScansStreamed:
        """The same methods as context managers, streaming the response body."""
        return ScansStreamed(self._transport.with_streaming_response())

    def create(
        self,
        *,
        page: FileContent,
        dpi: int,
        pages: Sequence[FileContent] | NotGiven = NOT_GIVEN,
        table: str | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        meta: Meta | MetaDict | NotGiven = NOT_GIVEN,
        metas: Sequence[Meta | MetaDict] | NotGiven = NOT_GIVEN,
        either: FileContent | str | NotGiven = NOT_GIVEN,
        record: Meta | MetaDict | NotGiven = NOT_GIVEN,
        amount: int | None | NotGiven = NOT_GIVEN,
        page_x_preset: int | NotGiven = NOT_GIVEN,
        page_x_marks: Meta | MetaDict | NotGiven = NOT_GIVEN,
        pages_x_batch: Sequence[str] | NotGiven = NOT_GIVEN,
        metas_x_batch: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create a scan, with headers and media types of parts.

        `POST /scans`

        Args:
            page: The scanned page.
            dpi: Dots per inch.
            pages: Body field.
            table: Body field.
            note: Body field.
            meta: Body field.
            metas: Body field.
            either: Body field.
            record: Body field.
            amount: Body field.
            page_x_preset: Sent as the header `X-Preset` of the part `page`. Default:
                `3`.
            page_x_marks: Sent as the header `X-Marks` of the part `page`.
            pages_x_batch: Sent as the header `X-Batch` of the part `pages`.
            metas_x_batch: Sent as the header `X-Batch` of the part `metas`.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/scans",
                body=MultipartBody(
                    {
                        "page": page,
                        "pages": pages,
                        "table": table,
                        "note": note,
                        "meta": meta,
                        "metas": metas,
                        "either": either,
                        "record": record,
                        "amount": amount,
                    },
                    media_types={
                        "table": "text/csv",
                        "note": "text/plain",
                        "meta": "application/vnd.meta+json",
                        "record": "application/json",
                        "unknown": "text/plain",
                    },
                    file_media_types={"page": "image/png", "either": "image/png"},
                    headers={
                        "page": {
                            "X-Kind": "scan",
                            "X-Single": "one",
                            "X-Preset": page_x_preset,
                            "X-Resolution": dpi,
                            "X-Marks": ExplodedObject(page_x_marks),
                        },
                        "pages": {"X-Batch": pages_x_batch},
                        "metas": {"X-Batch": metas_x_batch},
                    },
                ),
                renamed={"page X-Resolution": "dpi"},
                options=options,
            ),
            EmptyParser(),
        )


class ScansRaw:
    """Raw-response variants of the methods of `client.scans`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Scans(transport)
        self.create = to_raw_response(calls.create)


class ScansStreamed:
    """Streamed-response variants of the methods of `client.scans`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Scans(transport)
        self.create = to_streamed_response(calls.create)
