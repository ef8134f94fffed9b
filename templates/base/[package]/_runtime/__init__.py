"""The part of the client that no API description has an influence on."""

from typing import TYPE_CHECKING

from .answers import (
    Answer,
    ByMediaType,
    ByStatus,
    BytesAnswer,
    JsonAnswer,
    NoAnswer,
    TextAnswer,
)
from .bodies import Body, ContentBody, FileContent, FormBody, JsonBody, MultipartBody
from .connections import HttpOptions
from .core import DEFAULT_TIMEOUT, api_url
from .credentials import ApiKey, Basic, Bearer, Credential
from .errors import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ClientError,
    ConflictError,
    DecodeError,
    EventError,
    ForeignLinkError,
    MissingCredentialsError,
    NotFoundError,
    PermissionDeniedError,
    PollTimeoutError,
    RateLimitError,
    ServerError,
    StatusError,
    UnprocessableEntityError,
)
from .pages import AsyncPage, AsyncPager, Page
from .paging import (
    CursorPaging,
    LinkHeaderPaging,
    NextLinkPaging,
    OffsetPaging,
    PageNumberPaging,
    Paging,
)
from .parameters import (
    DeepObject,
    Delimited,
    Exploded,
    JsonValue,
    Label,
    Matrix,
    Reserved,
)
from .polling import Polling
from .raw import AsyncStreamedResponse, RawResponse, StreamedResponse
from .request import CallOptions, ClientOptions, Request, Security, Timeout
from .streams import AsyncStream, Events, Lines, Stream
from .unset import NOT_GIVEN, NotGiven
from .variants import async_raw, async_streamed, raw, streamed

if TYPE_CHECKING:
    from .models import Model, Open, Unknown

__all__ = [
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "APIConnectionError",
    "APITimeoutError",
    "Answer",
    "ApiKey",
    "AsyncPage",
    "AsyncPager",
    "AsyncStream",
    "AsyncStreamedResponse",
    "AuthenticationError",
    "BadRequestError",
    "Basic",
    "Bearer",
    "Body",
    "ByMediaType",
    "ByStatus",
    "BytesAnswer",
    "CallOptions",
    "ClientError",
    "ClientOptions",
    "ConflictError",
    "ContentBody",
    "Credential",
    "CursorPaging",
    "DecodeError",
    "DeepObject",
    "Delimited",
    "EventError",
    "Events",
    "Exploded",
    "FileContent",
    "ForeignLinkError",
    "FormBody",
    "HttpOptions",
    "JsonAnswer",
    "JsonBody",
    "JsonValue",
    "Label",
    "Lines",
    "LinkHeaderPaging",
    "Matrix",
    "MissingCredentialsError",
    "Model",
    "MultipartBody",
    "NextLinkPaging",
    "NoAnswer",
    "NotFoundError",
    "NotGiven",
    "OffsetPaging",
    "Open",
    "Page",
    "PageNumberPaging",
    "Paging",
    "PermissionDeniedError",
    "PollTimeoutError",
    "Polling",
    "RateLimitError",
    "RawResponse",
    "Request",
    "Reserved",
    "Security",
    "ServerError",
    "StatusError",
    "Stream",
    "StreamedResponse",
    "TextAnswer",
    "Timeout",
    "Unknown",
    "UnprocessableEntityError",
    "api_url",
    "async_raw",
    "async_streamed",
    "raw",
    "streamed",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Load what models are made of when it is needed: a client takes none of it."""
        if name not in ("Model", "Open", "Unknown"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import models

        return getattr(models, name)
