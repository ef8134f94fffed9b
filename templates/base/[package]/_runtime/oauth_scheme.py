"""The credential of an OAuth 2.0 security scheme: a token, or a flow that gets tokens."""

from typing import Any
from urllib.parse import urljoin

from .credentials import Bearer
from .oauth_flows import OAuthFlow, TokenEndpoint
from .oauth_tokens import OAuthTokens
from .token_providers import AsyncSecret, TokenProvider

__all__ = ["OAuth2"]


class OAuth2(Bearer):
    """A bearer token in the Authorization header, or a flow that gets such tokens.

    If no token is given, the environment variable `env` is read. `flows` are those that
    the API description has, by the key of their class.
    """

    def __init__(
        self,
        token: AsyncSecret | OAuthFlow | None,
        *,
        argument: str = "",
        env: str = "",
        **flows: TokenEndpoint,
    ) -> None:
        if isinstance(token, OAuthFlow):
            super().__init__(None, argument=argument)
            endpoint = _choose_endpoint(token, flows.get(token.key), argument)
            self.provider = _FlowSource(token, endpoint)
        else:
            super().__init__(token, argument=argument, env=env)


class _FlowSource:
    """A flow with its token endpoint, whose URLs may be relative to the server."""

    def __init__(self, flow: OAuthFlow, endpoint: TokenEndpoint) -> None:
        self._flow = flow
        self._endpoint = endpoint
        self._by_server: dict[str, TokenProvider] = {}

    def for_server(self, base_url: str) -> TokenProvider:
        """Return the tokens for a server."""
        tokens = self._by_server.get(base_url)
        if tokens is None:
            endpoint = self._endpoint
            endpoint = endpoint._replace(
                url=urljoin(base_url, endpoint.url),
                refresh_url=urljoin(base_url, endpoint.refresh_url or endpoint.url),
            )
            new = OAuthTokens(self._flow, endpoint)
            tokens = self._flow.tokens.setdefault(endpoint, new)
            self._by_server[base_url] = tokens
        return tokens

    def __reduce__(self) -> tuple[Any, ...]:
        return _FlowSource, (self._flow, self._endpoint)


def _choose_endpoint(
    flow: OAuthFlow, described: TokenEndpoint | None, argument: str
) -> TokenEndpoint:
    """Return the endpoint of a flow: what the caller says overrides the description.

    Raises:
        ValueError: Neither has a URL.
    """
    if described is None:
        described = TokenEndpoint("")
    if not (flow.token_url or described.url):
        kind = type(flow).__name__
        raise ValueError(
            f"{argument}: the API description has no token URL for {kind}: "
            f"pass {kind}(…, token_url=…)"
        )
    return TokenEndpoint(
        flow.token_url or described.url,
        described.scopes if flow.scopes is None else flow.scopes,
        "" if flow.token_url else described.refresh_url,
        flow.audience or described.audience,
    )
