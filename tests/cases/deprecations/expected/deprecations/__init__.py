"""Deprecations client for Python."""

from typing import TYPE_CHECKING

from ._runtime import (
    NOT_GIVEN,
    APIConnectionError,
    APITimeoutError,
    AsyncPage,
    AsyncPager,
    AsyncStream,
    AsyncStreamedResponse,
    AuthenticationError,
    BadRequestError,
    ClientError,
    ConflictError,
    DecodeError,
    EventError,
    ForeignLinkError,
    MissingCredentialsError,
    NotFoundError,
    NotGiven,
    Page,
    PermissionDeniedError,
    PollTimeoutError,
    RateLimitError,
    RawResponse,
    ResponseInfo,
    ResponseTooLargeError,
    RetryPolicy,
    ServerError,
    StatusError,
    Stream,
    StreamedResponse,
    Timeout,
    UnprocessableEntityError,
    get_response_info,
)
from .async_client import AsyncClient
from .client import Client

if TYPE_CHECKING:
    from . import models
    from ._runtime import Unknown

__all__ = [
    "NOT_GIVEN",
    "APIConnectionError",
    "APITimeoutError",
    "AsyncClient",
    "AsyncPage",
    "AsyncPager",
    "AsyncStream",
    "AsyncStreamedResponse",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ClientError",
    "ConflictError",
    "DecodeError",
    "EventError",
    "ForeignLinkError",
    "MissingCredentialsError",
    "NotFoundError",
    "NotGiven",
    "Page",
    "PermissionDeniedError",
    "PollTimeoutError",
    "RateLimitError",
    "RawResponse",
    "ResponseInfo",
    "ResponseTooLargeError",
    "RetryPolicy",
    "ServerError",
    "StatusError",
    "Stream",
    "StreamedResponse",
    "Timeout",
    "Unknown",
    "UnprocessableEntityError",
    "get_response_info",
    "models",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Import models on first use: creating a client does not need them."""
        if name == "Unknown":
            from ._runtime import Unknown

            return Unknown
        if name == "models":
            from importlib import import_module

            return import_module(".models", __name__)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
