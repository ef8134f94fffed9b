"""Empty Parameters."""

from . import models
from ._runtime import (
    NOT_GIVEN,
    APIConnectionError,
    APITimeoutError,
    AsyncPage,
    AsyncPager,
    AuthenticationError,
    BadRequestError,
    ClientError,
    ConflictError,
    DecodeError,
    MissingCredentialsError,
    NotFoundError,
    NotGiven,
    Page,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    StatusError,
    Unknown,
    UnprocessableEntityError,
)
from .async_client import AsyncClient
from .client import Client

__all__ = [
    "NOT_GIVEN",
    "APIConnectionError",
    "APITimeoutError",
    "AsyncClient",
    "AsyncPage",
    "AsyncPager",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ClientError",
    "ConflictError",
    "DecodeError",
    "MissingCredentialsError",
    "NotFoundError",
    "NotGiven",
    "Page",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
    "StatusError",
    "Unknown",
    "UnprocessableEntityError",
    "models",
]
