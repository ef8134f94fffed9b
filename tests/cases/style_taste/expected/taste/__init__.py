# Made by "specloom"; don't edit. ''' \ """
# A second line.
"""Style Of Taste."""

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
from .async_client import AsyncTaste
from .client import Taste

__all__ = [
    "NOT_GIVEN",
    "APIConnectionError",
    "APITimeoutError",
    "AsyncTaste",
    "AsyncPage",
    "AsyncPager",
    "AuthenticationError",
    "BadRequestError",
    "Taste",
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
