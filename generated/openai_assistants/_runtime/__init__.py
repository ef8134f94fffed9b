"""The part of the client that does not depend on the API description."""

from importlib import import_module
from typing import TYPE_CHECKING

from .async_method_wrappers import async_to_raw_response, async_to_streamed_response
from .async_pagers import AsyncPager
from .async_pages import AsyncPage
from .async_responses import AsyncStreamedResponse
from .async_streams import AsyncStream
from .cached_properties import cached_property
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
    ResponseTooLargeError,
    ServerError,
    StatusError,
    UnprocessableEntityError,
)
from .http_settings import HttpOptions
from .not_given import NOT_GIVEN, NotGiven
from .pagination import (
    CursorPagination,
    LinkHeaderPagination,
    NextLinkPagination,
    OffsetPagination,
    PageNumberPagination,
    Pagination,
)
from .parameters import (
    DeepObject,
    DelimitedValue,
    ExplodedObject,
    JsonValue,
    LabelSegment,
    MatrixSegment,
    ReservedValue,
)
from .polling import Polling
from .raw_responses import RawResponse
from .request import ClientOptions, Request, RequestOptions, Security, Timeout
from .request_bodies import (
    BinaryContent,
    Body,
    ContentBody,
    FileContent,
    FormBody,
    JsonBody,
    MultipartBody,
)
from .request_builder import DEFAULT_TIMEOUT, resolve_base_url
from .response_info import ResponseInfo, get_response_info
from .response_parsers import (
    BytesParser,
    EmptyParser,
    JsonParser,
    ParserByMediaType,
    ParserByStatus,
    ResponseParser,
    TextParser,
)
from .retries import RetryPolicy
from .streams import EventStreamFormat, JsonLinesFormat
from .sync_method_wrappers import to_raw_response, to_streamed_response
from .sync_pages import Page
from .sync_responses import StreamedResponse
from .sync_streams import Stream
from .token_providers import AsyncSecret, Secret, SecretText, TokenProvider

if TYPE_CHECKING:
    from .discriminators import DiscriminatedBy
    from .exact_types import (
        AlwaysSent,
        ExactLiteral,
        JsonBytes,
        JsonDate,
        JsonDateTime,
        JsonDecimal,
        JsonDuration,
        JsonUUID,
    )
    from .models import AllowUnknown, Model, Unknown

__all__ = [
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "APIConnectionError",
    "APITimeoutError",
    "AllowUnknown",
    "AlwaysSent",
    "ApiKey",
    "AsyncPage",
    "AsyncPager",
    "AsyncSecret",
    "AsyncStream",
    "AsyncStreamedResponse",
    "AuthenticationError",
    "BadRequestError",
    "Basic",
    "Bearer",
    "BinaryContent",
    "Body",
    "BytesParser",
    "ClientError",
    "ClientOptions",
    "ConflictError",
    "ContentBody",
    "Credential",
    "CursorPagination",
    "DecodeError",
    "DeepObject",
    "DelimitedValue",
    "DiscriminatedBy",
    "EmptyParser",
    "EventError",
    "EventStreamFormat",
    "ExactLiteral",
    "ExplodedObject",
    "FileContent",
    "ForeignLinkError",
    "FormBody",
    "HttpOptions",
    "JsonBody",
    "JsonBytes",
    "JsonDate",
    "JsonDateTime",
    "JsonDecimal",
    "JsonDuration",
    "JsonLinesFormat",
    "JsonParser",
    "JsonUUID",
    "JsonValue",
    "LabelSegment",
    "LinkHeaderPagination",
    "MatrixSegment",
    "MissingCredentialsError",
    "Model",
    "MultipartBody",
    "NextLinkPagination",
    "NotFoundError",
    "NotGiven",
    "OffsetPagination",
    "Page",
    "PageNumberPagination",
    "Pagination",
    "ParserByMediaType",
    "ParserByStatus",
    "PermissionDeniedError",
    "PollTimeoutError",
    "Polling",
    "RateLimitError",
    "RawResponse",
    "Request",
    "RequestOptions",
    "ReservedValue",
    "ResponseInfo",
    "ResponseParser",
    "ResponseTooLargeError",
    "RetryPolicy",
    "Secret",
    "SecretText",
    "Security",
    "ServerError",
    "StatusError",
    "Stream",
    "StreamedResponse",
    "TextParser",
    "Timeout",
    "TokenProvider",
    "Unknown",
    "UnprocessableEntityError",
    "async_to_raw_response",
    "async_to_streamed_response",
    "cached_property",
    "get_response_info",
    "resolve_base_url",
    "to_raw_response",
    "to_streamed_response",
]

if not TYPE_CHECKING:
    _MODULES = {
        "AllowUnknown": "models",
        "AlwaysSent": "exact_types",
        "DiscriminatedBy": "discriminators",
        "ExactLiteral": "exact_types",
        "JsonBytes": "exact_types",
        "JsonDate": "exact_types",
        "JsonDateTime": "exact_types",
        "JsonDecimal": "exact_types",
        "JsonDuration": "exact_types",
        "JsonUUID": "exact_types",
        "Model": "models",
        "Unknown": "models",
    }

    def __getattr__(name: str) -> object:
        """Import what models need on first use: clients need none of it."""
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{_MODULES[name]}", __name__), name)
