"""A call of the API, before anything is known of HTTP clients."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self, TypeAlias, TypedDict
from urllib.parse import parse_qs

import httpx

from .request_bodies import Body

__all__ = ["ClientOptions", "Request", "RequestOptions", "Security", "Timeout"]

Security: TypeAlias = tuple[tuple[str, ...], ...]
"""Alternatives, each of them the names of the schemes that it takes together."""

Timeout: TypeAlias = float | httpx.Timeout | None
"""Seconds for each step of a call, or None for no limit."""


class RequestOptions(TypedDict, total=False):
    """What one call does in another way than its client."""

    extra_headers: Mapping[str, str | None]
    """Headers over those of the client; None takes one away."""

    extra_query: Mapping[str, object]
    """Query parameters beside those of the method, or in their place."""

    extra_body: Mapping[str, object]
    """Fields of the body beside those of the method, or in their place."""

    timeout: Timeout
    """Seconds for each step of the call, or None for no limit."""

    max_retries: int
    """How often a call that failed is sent again; 0 for never."""


class ClientOptions(TypedDict, total=False):
    """What a copy of a client does in another way."""

    base_url: str
    """Where the API is."""

    headers: Mapping[str, str | None]
    """Headers to send with every call, over those of the client."""

    query: Mapping[str, object]
    """Query parameters to send with every call, over those of the client."""

    timeout: Timeout
    """Seconds for each step of a call, or None for no limit."""

    max_retries: int
    """How often a call that failed is sent again; 0 for never."""


@dataclass(frozen=True, slots=True)
class Request:
    """What one operation sends.

    `ids` are the values of the names in braces that `path` has. Other values may be
    NOT_GIVEN, and are left out then. `security`, `base_url` and `accept` are those of
    the client and of the answer unless they are given. `url`, without a query, stands
    in place of `path` and has to be at the same server.
    """

    method: str
    path: str
    path_parameters: Mapping[str, object] = field(
        default_factory=dict[str, object], repr=False
    )
    query: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    headers: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    cookies: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    body: Body | None = field(default=None, repr=False)
    security: Security | None = None
    base_url: str | None = None
    accept: str | None = None
    options: RequestOptions = field(
        default_factory=lambda: RequestOptions(), repr=False
    )
    url: str | None = field(default=None, repr=False)

    @property
    def merged_query(self) -> dict[str, object]:
        """The query parameters of the method, and over them those of the options."""
        return {**self.query, **self.options.get("extra_query", {})}

    def get_query_value(self, name: str) -> object:
        """Give the value of a query parameter, or None."""
        return self.merged_query.get(name)

    def with_query_value(self, name: str, value: object) -> Self:
        """Make the same call with another value of a query parameter."""
        extra = self.options.get("extra_query", {})
        others = {key: each for key, each in extra.items() if key != name}
        options: RequestOptions = {**self.options, "extra_query": others}
        return replace(self, query={**self.query, name: value}, options=options)

    def without_extras(self) -> Self:
        """Make the same call without what the options add to its query and its body."""
        options = self.options.copy()
        options.pop("extra_query", None)
        options.pop("extra_body", None)
        return replace(self, options=options)

    def with_url(self, url: httpx.URL) -> Self:
        """Make the same call at a URL, whose query is in place of all parameters."""
        path, _, query = url.raw_path.decode("ascii").partition("?")
        return replace(
            self,
            url=f"{url.scheme}://{url.netloc.decode('ascii')}{path}",
            query=parse_qs(query, keep_blank_values=True),
            options={**self.options, "extra_query": {}},
        )
