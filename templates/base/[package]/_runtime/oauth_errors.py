"""The exception for tokens that an authorization server does not issue."""

from typing import Any

from .connection_errors import describe_target
from .error_messages import format_line
from .errors import AuthenticationError
from .http_library import httpx

__all__ = ["OAuthError"]


class OAuthError(AuthenticationError):
    """The authorization server did not issue a token (RFC 6749, section 5.2).

    `code` is its error code, such as "invalid_grant", or empty if the response has
    none; `description` says more. `response` is that of the authorization server,
    without secrets.
    """

    def __init__(
        self, response: httpx.Response, code: str = "", description: str = ""
    ) -> None:
        super().__init__(response)
        target = describe_target(response.request)
        status = f"{response.status_code} {code}".strip()
        self.args = (
            format_line(f"{target}: {': '.join(filter(None, (status, description)))}"),
        )
        self.code = code
        self.description = description

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.response, self.code, self.description)
