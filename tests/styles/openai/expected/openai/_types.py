"""The types of request options and constructor arguments."""

from collections.abc import Mapping
from types import NoneType
from typing import TypeAlias

from ._runtime.http_library import httpx
from ._runtime.not_given import NOT_GIVEN, NotGiven

__all__ = [
    "NOT_GIVEN",
    "Body",
    "Headers",
    "NoneType",
    "NotGiven",
    "ProxiesTypes",
    "Query",
    "Timeout",
    "Transport",
]

Headers: TypeAlias = Mapping[str, str | None]
"""Headers added to those of the client; None removes one."""

Query: TypeAlias = Mapping[str, object]
"""Query parameters added to those of a method; they override them."""

Body: TypeAlias = Mapping[str, object]
"""Fields added to the body of a method; they override them."""

Timeout = httpx.Timeout
Transport = httpx.BaseTransport

ProxiesTypes: TypeAlias = (
    str | httpx.Proxy | dict[str | httpx.URL, None | str | httpx.URL | httpx.Proxy]
)
