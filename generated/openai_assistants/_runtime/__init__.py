"""The part of the client that no API description has an influence on."""

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
from .core import DEFAULT_TIMEOUT, Timeout
from .credentials import ApiKey, Basic, Bearer, Credential
from .errors import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ClientError,
    ConflictError,
    DecodeError,
    MissingCredentialsError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    StatusError,
    UnprocessableEntityError,
)
from .models import Model, Open, Unknown
from .pages import AsyncPage, AsyncPager, CursorPaging, Page, Paging
from .parameters import (
    DeepObject,
    Delimited,
    Exploded,
    JsonValue,
    Reserved,
    segment,
)
from .request import Request, Security
from .transport import AsyncTransport, SyncTransport
from .unset import NOT_GIVEN, NotGiven

__all__ = [
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "APIConnectionError",
    "APITimeoutError",
    "Answer",
    "ApiKey",
    "AsyncPage",
    "AsyncPager",
    "AsyncTransport",
    "AuthenticationError",
    "BadRequestError",
    "Basic",
    "Bearer",
    "Body",
    "ByMediaType",
    "ByStatus",
    "BytesAnswer",
    "ClientError",
    "ConflictError",
    "ContentBody",
    "Credential",
    "CursorPaging",
    "DecodeError",
    "DeepObject",
    "Delimited",
    "Exploded",
    "FileContent",
    "FormBody",
    "JsonAnswer",
    "JsonBody",
    "JsonValue",
    "MissingCredentialsError",
    "Model",
    "MultipartBody",
    "NoAnswer",
    "NotFoundError",
    "NotGiven",
    "Open",
    "Page",
    "Paging",
    "PermissionDeniedError",
    "RateLimitError",
    "Request",
    "Reserved",
    "Security",
    "ServerError",
    "StatusError",
    "SyncTransport",
    "TextAnswer",
    "Timeout",
    "Unknown",
    "UnprocessableEntityError",
    "segment",
]
