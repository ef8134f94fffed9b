"""The tokens that a flow got from one token endpoint."""

import math
import time
from collections.abc import Collection, Hashable, Mapping
from importlib import import_module
from typing import Any

from .errors import ClientError
from .http_library import httpx
from .oauth_flows import OAuthFlow, TokenEndpoint, check_token_url
from .token_providers import TokenContext, TokenProvider

__all__ = ["OAuthTokens"]


class OAuthTokens:
    """The access token of a flow, and the refresh token if there is one.

    An access token is used until it is about to expire, or until a 401 if the
    authorization server does not say when that is. The URLs of the endpoint are
    absolute.

    Raises:
        ValueError: Secrets must not be sent to a URL.
    """

    is_cached = True

    def __init__(self, flow: OAuthFlow, endpoint: TokenEndpoint) -> None:
        check_token_url(endpoint.url)
        check_token_url(endpoint.refresh_url)
        self.locks: dict[Hashable, Any] = {}
        self.failure: ClientError | None = None
        self.flow = flow
        self._endpoint = endpoint
        self._refresh_token = flow.refresh_token
        # One value, which other threads read without a lock.
        self._latest: tuple[str, float] | None = None

    @property
    def secrets(self) -> list[str]:
        """What no message may contain."""
        latest = [] if self._latest is None else [self._latest[0]]
        refresh = [self._refresh_token] if self._refresh_token else []
        return [*self.flow.secrets, *refresh, *latest]

    def for_server(self, base_url: str) -> TokenProvider:
        """Return the object itself, which has the tokens of one server."""
        return self

    def get_cached(self, rejected: Collection[str]) -> str | None:
        """Return the access token unless it is about to expire or rejected."""
        if self._latest is None:
            return None
        token, renewal = self._latest
        return token if time.time() < renewal and token not in rejected else None

    def fetch(self, context: TokenContext) -> object:
        """Request a token, or return a coroutine for it if the client is asynchronous."""
        kind = "sync" if isinstance(context.http, httpx.Client) else "async"
        # A package with one of the two clients has only one of these modules.
        module = import_module(f"{__package__}.{kind}_oauth")
        token: object = module.request_token(self, context)
        return token

    def store(self, token: str) -> None:
        """Do nothing: `accept` has stored the token together with its expiry."""

    def list_requests(self) -> list[tuple[str, dict[str, str]]]:
        """Return URLs and forms of requests; one is sent if those before it fail."""
        url, scopes, refresh_url, audience = self._endpoint
        common = {"audience": audience} if audience else {}
        return [
            (refresh_url if "refresh_token" in form else url, {**form, **common})
            for form in self.flow.list_grants(scopes, self._refresh_token)
        ]

    def forget_refresh_token(self) -> None:
        """Forget the refresh token, which the authorization server has refused."""
        self._refresh_token = None

    def accept(self, answer: Mapping[str, object], token: str, start: float) -> object:
        """Store the tokens of a response to a request that began at a time.

        Return a new refresh token as `handle_refresh_token` does, or None.
        """
        lifetime = _read_lifetime(answer.get("expires_in"))
        margin = min(self.flow.expiry_margin, lifetime / 2)
        self._latest = token, start + lifetime - margin
        refresh_token = answer.get("refresh_token")
        if not isinstance(refresh_token, str) or not refresh_token:
            return None
        if refresh_token == self._refresh_token:
            return None
        self._refresh_token = refresh_token
        return self.flow.handle_refresh_token(refresh_token)

    def __deepcopy__(self, memo: dict[int, Any]) -> "OAuthTokens":
        return self  # like the flow

    def __getstate__(self) -> dict[str, object]:
        # Locks belong to event loops and processes, and cannot be copied.
        return {**vars(self), "locks": {}, "failure": None}


def _read_lifetime(value: object) -> float:
    """Return the seconds until a token expires; infinite if the server does not say.

    Values that make no sense are ignored: a 401 says when a token has expired.
    """
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return math.inf
    try:
        seconds = float(value)
    except (ValueError, OverflowError):
        return math.inf
    return seconds if seconds > 0 else math.inf  # also if it is not a number
