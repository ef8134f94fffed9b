"""Assistants API client for Python."""

from typing import TYPE_CHECKING

from ._client import AsyncOpenAI, OpenAI
from ._constants import DEFAULT_CONNECTION_LIMITS, DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._exceptions import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    OpenAIError,
    PermissionDeniedError,
    PollTimeoutError,
    RateLimitError,
    ResponseTooLargeError,
    UnprocessableEntityError,
)
from ._response import APIResponse, AsyncAPIResponse
from ._streaming import AsyncStream, Stream
from ._types import NOT_GIVEN, NoneType, NotGiven, ProxiesTypes, Timeout, Transport
from ._version import __title__, __version__

if TYPE_CHECKING:
    from . import types
    from ._runtime.models import Model as BaseModel

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "VERSION",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAPIResponse",
    "AsyncClient",
    "AsyncOpenAI",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "Client",
    "ConflictError",
    "InternalServerError",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "OpenAI",
    "OpenAIError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "ProxiesTypes",
    "RateLimitError",
    "ResponseTooLargeError",
    "Stream",
    "Timeout",
    "Transport",
    "UnprocessableEntityError",
    "__title__",
    "__version__",
    "types",
]

AsyncClient = AsyncOpenAI
Client = OpenAI
VERSION: str = __version__

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Import models on first use: creating a client does not need them."""
        from importlib import import_module

        if name == "BaseModel":
            return import_module("._runtime.models", __name__).Model
        if name == "types":
            return import_module(".types", __name__)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
