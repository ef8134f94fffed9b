"""The OAuth 2.0 flows that users pass to a client in place of a token (RFC 6749)."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, ClassVar, Literal, NamedTuple, TypeAlias

from .http_library import httpx
from .token_providers import SecretText, TokenProvider, read_text

__all__ = [
    "ClientAuthentication",
    "ClientCredentials",
    "OAuthFlow",
    "PasswordGrant",
    "RefreshToken",
    "TokenEndpoint",
    "check_token_url",
]

ClientAuthentication: TypeAlias = Literal["basic", "body"]
"""How a token request carries the id and the secret of the OAuth client: by HTTP Basic,
or in the body (RFC 6749, section 2.3.1)."""


class TokenEndpoint(NamedTuple):
    """What the API description says about a flow; URLs may be relative to the server."""

    url: str
    scopes: tuple[str, ...] = ()
    refresh_url: str = ""
    audience: str = ""


class OAuthFlow(ABC):
    """A way to get access tokens from an authorization server.

    An object keeps the tokens it got, and only one of many requests renews them. So
    clients that share an object share its tokens, too.
    """

    key: ClassVar[str]
    """The name of the flow among those that an API description has."""

    def __init__(
        self,
        client_id: SecretText | None,
        client_secret: SecretText | None,
        *,
        scopes: Collection[str] | None,
        audience: str | None,
        token_url: str | None,
        client_auth: ClientAuthentication,
        extra: Mapping[str, str] | None,
        expiry_margin: float,
    ) -> None:
        if isinstance(scopes, str):
            raise TypeError("scopes must be a collection of strings, not a string")
        if client_auth not in {"basic", "body"}:
            raise ValueError(f'client_auth must be "basic" or "body": {client_auth!r}')
        if not expiry_margin >= 0:
            raise ValueError(f"expiry_margin must be 0 or more, not {expiry_margin}")
        self.client_id = _read_optional(client_id, "client_id")
        self.client_secret = _read_optional(client_secret, "client_secret")
        self.scopes = None if scopes is None else tuple(scopes)
        self.audience = audience
        self.token_url = token_url and check_token_url(token_url)
        self.client_auth = client_auth
        self.extra = dict(extra or {})
        self.expiry_margin = expiry_margin
        self.tokens: dict[TokenEndpoint, TokenProvider] = {}

    @property
    def refresh_token(self) -> str | None:
        """The refresh token to begin with."""
        return None

    @property
    def secrets(self) -> list[str]:
        """What no message may contain."""
        return [each for each in (self.client_secret, self.refresh_token) if each]

    @abstractmethod
    def list_grants(
        self, scopes: Sequence[str], refresh_token: str | None
    ) -> list[dict[str, str]]:
        """Return the forms of token requests; a form is sent if those before it fail."""
        ...

    def handle_refresh_token(self, refresh_token: str) -> object:
        """Report a new refresh token; the result may be awaitable."""

    def make_form(self, grant_type: str, **parameters: str | None) -> dict[str, str]:
        """Return the form of a token request; parameters that are None are left out."""
        given = {name: text for name, text in parameters.items() if text}
        return {**self.extra, "grant_type": grant_type, **given}

    def __deepcopy__(self, memo: dict[int, Any]) -> "OAuthFlow":
        # Copies would have to share a refresh token that can be used only once.
        return self

    def __repr__(self) -> str:
        return f"{type(self).__name__}(client_id={self.client_id!r})"


class ClientCredentials(OAuthFlow):
    """The client credentials grant: a program acts for itself (RFC 6749, section 4.4).

    Args:
        client_id: The id of the OAuth client.
        client_secret: Its secret.
        scopes: The scopes to request. Default: those of the API description.
        audience: The API that tokens are for, if the authorization server wants it.
        token_url: The token endpoint, https. Default: that of the API description.
        client_auth: Whether id and secret are sent by HTTP Basic or in the body.
        extra: More parameters of token requests.
        expiry_margin: How many seconds before its expiry a token is renewed, but at
            most half of its lifetime.
    """

    key = "client_credentials"

    def __init__(
        self,
        client_id: SecretText,
        client_secret: SecretText,
        *,
        scopes: Collection[str] | None = None,
        audience: str | None = None,
        token_url: str | None = None,
        client_auth: ClientAuthentication = "basic",
        extra: Mapping[str, str] | None = None,
        expiry_margin: float = 30.0,
    ) -> None:
        super().__init__(
            _read_required(client_id, "client_id"),
            _read_required(client_secret, "client_secret"),
            scopes=scopes,
            audience=audience,
            token_url=token_url,
            client_auth=client_auth,
            extra=extra,
            expiry_margin=expiry_margin,
        )

    def list_grants(
        self, scopes: Sequence[str], refresh_token: str | None
    ) -> list[dict[str, str]]:
        """Return the only form: a refresh token is not to be expected (section 4.4.3)."""
        return [self.make_form("client_credentials", scope=" ".join(scopes))]


class PasswordGrant(OAuthFlow):
    """The resource owner password credentials grant (RFC 6749, section 4.3).

    If the authorization server issues a refresh token, tokens are renewed by it, and by
    the password when it is refused.

    Args:
        username: The name of the user.
        password: The user's password.
        client_id: The id of the OAuth client, if it has one.
        client_secret: Its secret, if it has one.
        scopes: The scopes to request. Default: those of the API description.
        audience: The API that tokens are for, if the authorization server wants it.
        token_url: The token endpoint, https. Default: that of the API description.
        client_auth: Whether id and secret are sent by HTTP Basic or in the body.
        extra: More parameters of token requests.
        expiry_margin: How many seconds before its expiry a token is renewed, but at
            most half of its lifetime.
    """

    key = "password"

    def __init__(
        self,
        username: SecretText,
        password: SecretText,
        *,
        client_id: SecretText | None = None,
        client_secret: SecretText | None = None,
        scopes: Collection[str] | None = None,
        audience: str | None = None,
        token_url: str | None = None,
        client_auth: ClientAuthentication = "basic",
        extra: Mapping[str, str] | None = None,
        expiry_margin: float = 30.0,
    ) -> None:
        super().__init__(
            client_id,
            client_secret,
            scopes=scopes,
            audience=audience,
            token_url=token_url,
            client_auth=client_auth,
            extra=extra,
            expiry_margin=expiry_margin,
        )
        self._username = _read_required(username, "username")
        self._password = _read_required(password, "password")

    @property
    def secrets(self) -> list[str]:
        """What no message may contain."""
        return [*super().secrets, self._password]

    def list_grants(
        self, scopes: Sequence[str], refresh_token: str | None
    ) -> list[dict[str, str]]:
        """Return the forms with the refresh token, if there is one, and the password."""
        password = self.make_form(
            "password",
            username=self._username,
            password=self._password,
            scope=" ".join(scopes),
        )
        if not refresh_token:
            return [password]
        return [self.make_form("refresh_token", refresh_token=refresh_token), password]


class RefreshToken(OAuthFlow):
    """A refresh token, such as a login by authorization code ends with (RFC 6749,
    section 6).

    Args:
        refresh_token: The refresh token. If the authorization server replaces it, the
            new one is used from then on.
        client_id: The id of the OAuth client that the refresh token was issued to.
        client_secret: Its secret, if it has one.
        on_refresh_token: Called with each new refresh token, to store it: the old one
            may be invalid. `AsyncClient` awaits coroutine functions.
        scopes: The scopes to request. Default: those of the refresh token.
        audience: The API that tokens are for, if the authorization server wants it.
        token_url: The token endpoint, https. Default: that of the API description.
        client_auth: Whether id and secret are sent by HTTP Basic or in the body.
        extra: More parameters of token requests.
        expiry_margin: How many seconds before its expiry a token is renewed, but at
            most half of its lifetime.
    """

    key = "refresh_token"

    def __init__(
        self,
        refresh_token: SecretText,
        client_id: SecretText | None = None,
        client_secret: SecretText | None = None,
        *,
        on_refresh_token: Callable[[str], object] | None = None,
        scopes: Collection[str] | None = None,
        audience: str | None = None,
        token_url: str | None = None,
        client_auth: ClientAuthentication = "basic",
        extra: Mapping[str, str] | None = None,
        expiry_margin: float = 30.0,
    ) -> None:
        self._refresh_token = _read_required(refresh_token, "refresh_token")
        super().__init__(
            client_id,
            client_secret,
            scopes=scopes,
            audience=audience,
            token_url=token_url,
            client_auth=client_auth,
            extra=extra,
            expiry_margin=expiry_margin,
        )
        self._on_refresh_token = on_refresh_token

    @property
    def refresh_token(self) -> str | None:
        """The refresh token to begin with."""
        return self._refresh_token

    def list_grants(
        self, scopes: Sequence[str], refresh_token: str | None
    ) -> list[dict[str, str]]:
        """Return the only form; without scopes, the token gets those of the original."""
        scope = " ".join(self.scopes or ())
        form = self.make_form("refresh_token", refresh_token=refresh_token, scope=scope)
        return [form]

    def handle_refresh_token(self, refresh_token: str) -> object:
        """Call the function that stores refresh tokens."""
        if self._on_refresh_token is None:
            return None
        return self._on_refresh_token(refresh_token)


def check_token_url(url: str) -> str:
    """Return the URL of a token endpoint if secrets may be sent to it.

    Raises:
        ValueError: It is neither https nor on this machine (RFC 6749, section 3.2), or
            has a user name, a password or a fragment.
    """
    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL as error:
        raise ValueError(f"the token URL is not valid: {error}") from None
    shown = str(parsed.copy_with(userinfo=b"", query=None, fragment=None))
    is_safe = parsed.scheme == "https" or (
        parsed.scheme == "http" and _is_loopback(parsed.host)
    )
    if not is_safe or not parsed.host:
        raise ValueError(
            f"the token URL must start with https://: {shown!r}; "
            "http:// is accepted for this machine only"
        )
    if parsed.userinfo or parsed.fragment:
        raise ValueError(f"the token URL must not have a user or fragment: {shown!r}")
    return url


def _is_loopback(host: str) -> bool:
    is_local = host in {"localhost", "::1"} or host.endswith(".localhost")
    # Only digits, because 127.example.com is a name like any other.
    return is_local or (host.startswith("127.") and host.replace(".", "").isdigit())


def _read_required(value: SecretText, name: str) -> str:
    text = read_text(value, name)
    if not text:
        raise ValueError(f"{name} is empty")
    return text


def _read_optional(value: SecretText | None, name: str) -> str | None:
    return None if value is None else _read_required(value, name)
