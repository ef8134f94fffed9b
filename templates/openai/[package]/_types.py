"""The types of what every call takes, and of what a client is made with."""

from collections.abc import Mapping
from types import NoneType
from typing import TypeAlias

import httpx
from httpx import Timeout

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
"""Headers over those of the client; None takes one away."""

Query: TypeAlias = Mapping[str, object]
"""Query parameters beside those of a method, or in their place."""

Body: TypeAlias = Mapping[str, object]
"""Fields of the body beside those of a method, or in their place."""

Transport = httpx.BaseTransport

ProxiesTypes: TypeAlias = (
    str | httpx.Proxy | dict[str | httpx.URL, None | str | httpx.URL | httpx.Proxy]
)
