"""Secrets of credentials: text, pydantic's `SecretStr`, and functions that get tokens."""

from collections.abc import Awaitable, Callable, Collection, Hashable
from typing import Any, Protocol, TypeAlias

__all__ = [
    "AsyncSecret",
    "FunctionTokens",
    "Secret",
    "SecretText",
    "SupportsSecretValue",
    "TokenProvider",
    "check_secret",
    "read_secret",
    "read_text",
]


class SupportsSecretValue(Protocol):
    """Text that is not printed, such as pydantic's `SecretStr`."""

    def get_secret_value(self) -> str:
        """Return the text."""
        ...


SecretText: TypeAlias = str | SupportsSecretValue
"""A secret."""

Secret: TypeAlias = SecretText | Callable[[], SecretText]
"""A secret, or a function that returns the current token."""

AsyncSecret: TypeAlias = (
    SecretText | Callable[[], SecretText] | Callable[[], Awaitable[SecretText]]
)
"""A secret, or a function or coroutine function that returns the current token."""


class TokenProvider(Protocol):
    """A source of tokens that change.

    The transports ask `get_cached` before each attempt to send a request, and call
    `fetch` if it returns None. After a 401, they ask once more, with the token of that
    attempt as `rejected`. If `is_cached`, or if a token was rejected, they do so within
    a lock of the event loop in `locks`, so that many requests fetch one token.
    """

    locks: dict[Hashable, Any]
    """The lock of each event loop, made when it is first needed."""

    @property
    def is_cached(self) -> bool:
        """Whether tokens are used for several requests."""
        ...

    def get_cached(self, rejected: Collection[str]) -> str | None:
        """Return a token that was fetched before, still holds and is not rejected."""
        ...

    def fetch(self) -> object:
        """Return a new token, as text or as an object with `get_secret_value`.

        The result of a coroutine function is awaited by the asynchronous client only.
        """
        ...

    def store(self, token: str) -> None:
        """Remember a token that was fetched."""
        ...


class FunctionTokens:
    """The tokens of a function, which is called for each attempt.

    After a 401, only one of many requests calls it again.
    """

    is_cached = False

    def __init__(self, function: Callable[[], object]) -> None:
        self.locks: dict[Hashable, Any] = {}
        self._function = function
        self._latest: str | None = None

    def get_cached(self, rejected: Collection[str]) -> str | None:
        """Return the latest token if another request fetched it after a rejected one."""
        is_newer = bool(rejected) and self._latest not in rejected
        return self._latest if is_newer else None

    def fetch(self) -> object:
        """Call the function."""
        return self._function()

    def store(self, token: str) -> None:
        """Remember the latest token."""
        self._latest = token

    def __getstate__(self) -> dict[str, object]:
        # Locks belong to event loops and processes, and cannot be copied.
        return {"locks": {}, "_function": self._function, "_latest": None}


def read_secret(value: object, source: str) -> str | TokenProvider:
    """Return the text of a secret, or the provider of tokens that a function is.

    Raises:
        TypeError: It is something else.
        ValueError: The text cannot be sent; the message does not contain it.
    """
    text = _get_text(value)
    if text is not None:
        return check_secret(text, source)
    if callable(value):
        return FunctionTokens(value)
    raise TypeError(
        f"{source} must be a string, a SecretStr or a function that returns one, "
        f"not {type(value).__name__}"
    )


def check_secret(value: object, source: str) -> str:
    """Return the text of a secret if it can be sent.

    Raises:
        TypeError: It is not text.
        ValueError: It has blanks around it, or control characters; the message does not
            contain it.
    """
    text = read_text(value, source)
    if text != text.strip():
        raise ValueError(
            f"{source} begins or ends with a blank or a line break: remove it"
        )
    if not text.isprintable():
        raise ValueError(f"{source} has characters that cannot be sent")
    return text


def read_text(value: object, source: str) -> str:
    """Return a string, or that of an object with `get_secret_value`.

    Raises:
        TypeError: It is something else.
    """
    text = _get_text(value)
    if text is None:
        raise TypeError(f"{source} must be a string, not {type(value).__name__}")
    return text


def _get_text(value: object) -> str | None:
    if isinstance(value, str):
        return value
    get_secret_value = getattr(value, "get_secret_value", None)
    text = get_secret_value() if callable(get_secret_value) else None
    return text if isinstance(text, str) else None
