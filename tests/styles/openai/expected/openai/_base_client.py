"""The settings of clients."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from ._constants import DEFAULT_TIMEOUT
from ._runtime.errors import OpenAIError
from ._runtime.http_library import httpx
from ._runtime.not_given import NOT_GIVEN, NotGiven
from ._runtime.request import Timeout

__all__ = ["BaseClient", "Settings", "require_value"]

T = TypeVar("T")

_HTTPX_TIMEOUT = httpx.Timeout(5.0)


def require_value(value: T | None, argument: str, env: str) -> T | str:
    """Return a value, or that of an environment variable if it is None.

    Raises:
        OpenAIError: Neither is set.
    """
    found = os.environ.get(env) if value is None else value
    if found is None:
        raise OpenAIError(f"missing {argument}: pass it, or set {env}")
    return found


@dataclass(frozen=True, slots=True)
class Settings:
    """The constructor arguments of a client, except credentials and HTTP client."""

    organization: str | None
    base_url: str
    timeout: Timeout
    max_retries: int
    default_headers: Mapping[str, str]
    default_query: Mapping[str, object]

    @classmethod
    def resolve(
        cls,
        *,
        organization: str | None,
        base_url: str,
        timeout: Timeout | NotGiven,
        max_retries: int,
        default_headers: Mapping[str, str] | None,
        default_query: Mapping[str, object] | None,
        http_client: httpx.Client | httpx.AsyncClient | None,
    ) -> Settings:
        """Return settings with defaults; an HTTP client may bring its own timeout."""
        if timeout is NOT_GIVEN:
            own = _HTTPX_TIMEOUT if http_client is None else http_client.timeout
            timeout = DEFAULT_TIMEOUT if own == _HTTPX_TIMEOUT else own
        return cls(
            organization or os.environ.get("OPENAI_ORG_ID"),
            base_url if base_url.endswith("/") else f"{base_url}/",
            timeout,
            max_retries,
            default_headers or {},
            default_query or {},
        )

    @property
    def headers(self) -> dict[str, str]:
        """The headers of every request, except those of the API itself."""
        own = {"OpenAI-Organization": self.organization} if self.organization else {}
        return {**own, **self.default_headers}

    def get_copy_arguments(
        self,
        *,
        organization: str | None,
        base_url: str | httpx.URL | None,
        timeout: Timeout | NotGiven,
        max_retries: int | NotGiven,
        headers: Mapping[str, str] | None,
        only_headers: Mapping[str, str] | None,
        query: Mapping[str, object] | None,
        only_query: Mapping[str, object] | None,
    ) -> dict[str, Any]:
        """Return the constructor arguments for a copy with other settings.

        `headers` and `query` are merged with those of the client; `only_headers` and
        `only_query` replace them.

        Raises:
            ValueError: Both are given.
        """
        if headers is not None and only_headers is not None:
            raise ValueError("pass either default_headers or set_default_headers")
        if query is not None and only_query is not None:
            raise ValueError("pass either default_query or set_default_query")
        all_headers = {**self.default_headers, **(headers or {})}
        all_query = {**self.default_query, **(query or {})}
        return {
            "organization": organization or self.organization,
            "base_url": base_url or self.base_url,
            "timeout": self.timeout if timeout is NOT_GIVEN else timeout,
            "max_retries": (
                self.max_retries if max_retries is NOT_GIVEN else max_retries
            ),
            "default_headers": all_headers if only_headers is None else only_headers,
            "default_query": all_query if only_query is None else only_query,
        }


class BaseClient:
    """The base class of both clients: their settings."""

    organization: str | None
    timeout: Timeout
    max_retries: int

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.organization = settings.organization
        self.timeout = settings.timeout
        self.max_retries = settings.max_retries

    @property
    def base_url(self) -> httpx.URL:
        """The base URL of the API, with a trailing slash."""
        return httpx.URL(self._settings.base_url)
