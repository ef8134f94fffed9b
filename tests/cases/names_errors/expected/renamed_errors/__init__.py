"""Renamed errors client for Python."""

import warnings
from typing import TYPE_CHECKING, TypeAlias

from ._runtime import (
    NOT_GIVEN,
    AsyncPage,
    AsyncPager,
    AsyncStream,
    AsyncStreamedResponse,
    AuthenticationError,
    BadRequestError,
    ClientCredentials,
    ConflictError,
    ConnectionFailure,
    EventError,
    ForeignLinkError,
    ForgeryError,
    LoginError,
    MissingCredentialsError,
    MissingError,
    NotGiven,
    Page,
    PasswordGrant,
    PermissionDeniedError,
    PetsError,
    PollTimeoutError,
    RateLimitError,
    RawResponse,
    RefreshToken,
    ResponseInfo,
    ResponseTooLargeError,
    RetryPolicy,
    ServerError,
    StatusError,
    Stream,
    StreamedResponse,
    Timeout,
    TimeoutFailure,
    UnexpectedAnswer,
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
    "AsyncClient",
    "AsyncPage",
    "AsyncPager",
    "AsyncStream",
    "AsyncStreamedResponse",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ClientCredentials",
    "ConflictError",
    "ConnectionFailure",
    "EventError",
    "ForeignLinkError",
    "ForgeryError",
    "LoginError",
    "MissingCredentialsError",
    "MissingError",
    "NotGiven",
    "Page",
    "PasswordGrant",
    "PermissionDeniedError",
    "PetsError",
    "PollTimeoutError",
    "RateLimitError",
    "RawResponse",
    "RefreshToken",
    "ResponseInfo",
    "ResponseTooLargeError",
    "RetryPolicy",
    "ServerError",
    "StatusError",
    "Stream",
    "StreamedResponse",
    "Timeout",
    "TimeoutFailure",
    "UnexpectedAnswer",
    "Unknown",
    "UnprocessableEntityError",
    "get_response_info",
    "models",
]

_MOVED = {
    "NotFoundError": "MissingError",
}

if TYPE_CHECKING:
    NotFoundError: TypeAlias = MissingError
else:

    def __getattr__(name: str) -> object:
        """Import models on first use: creating a client does not need them."""
        if name == "Unknown":
            from ._runtime import Unknown

            return Unknown
        if name == "models":
            from importlib import import_module

            return import_module(".models", __name__)
        if name in _MOVED:
            message = f"`{name}` is deprecated: use `{_MOVED[name]}`."
            warnings.warn(message, DeprecationWarning, stacklevel=2)
            return globals()[_MOVED[name]]
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
