"""Secrets of credentials: text, pydantic's `SecretStr`, and functions that get tokens."""

from collections.abc import Awaitable, Callable, Collection, Hashable
from threading import Lock, get_ident
from typing import Any, NamedTuple, Protocol, TypeAlias

from .deadlines import Deadline
from .errors import ClientError, make_timeout_error
from .http_library import httpx
from .not_given import NotGiven
from .request import Timeout
from .retries import RetryPolicy

__all__ = [
    "AsyncSecret",
    "FunctionTokens",
    "Secret",
    "SecretText",
    "SupportsSecretValue",
    "TokenContext",
    "TokenLock",
    "TokenProvider",
    "TokenSource",
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


class TokenContext(NamedTuple):
    """The client that needs a token, for providers that send requests."""

    http: httpx.Client | httpx.AsyncClient
    """The HTTP client for the requests."""
    base_url: str
    """The server that tokens are for."""
    timeout: Timeout | NotGiven
    """The timeout of each step; if it is not given, that of the HTTP client."""
    max_retries: int
    """The maximum number of retries."""
    retries: RetryPolicy
    """The failures to retry."""
    deadline: Deadline | None
    """The moment when the token must be there."""

    def make_deadline_error(self) -> ClientError:
        """Return the error for a token that another request did not get in time."""
        seconds = 0.0 if self.deadline is None else self.deadline.seconds
        request = httpx.Request("GET", self.base_url)
        return make_timeout_error(
            request, f"no token within the deadline of {seconds:g} s"
        )


class TokenSource(Protocol):
    """A source of tokens, which may be others for each server."""

    def for_server(self, base_url: str) -> "TokenProvider":
        """Return the tokens for the server of a client."""
        ...


class TokenProvider(TokenSource, Protocol):
    """The tokens for a server, which change.

    The transports ask `get_cached` before each attempt to send a request, and call
    `fetch` if it returns None. After a 401, they ask once more, with the token of that
    attempt as `rejected`. If `is_cached`, or if a token was rejected, they do so within
    locks, so that many requests fetch one token.
    """

    locks: dict[Hashable, Any]
    """The lock of each process and event loop, made when it is first needed."""
    failure: ClientError | None
    """The latest error of `fetch`, which those that waited for it need not repeat."""

    @property
    def is_cached(self) -> bool:
        """Whether tokens are used for several requests."""
        ...

    def get_cached(self, rejected: Collection[str]) -> str | None:
        """Return a token that was fetched before, still holds and is not rejected."""
        ...

    def fetch(self, context: TokenContext) -> object:
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
        self.failure: ClientError | None = None
        self._function = function
        self._latest: str | None = None

    def for_server(self, base_url: str) -> TokenProvider:
        """Return the object itself: the function knows its server."""
        return self

    def get_cached(self, rejected: Collection[str]) -> str | None:
        """Return the latest token if another request fetched it after a rejected one."""
        is_newer = bool(rejected) and self._latest not in rejected
        return self._latest if is_newer else None

    def fetch(self, context: TokenContext) -> object:
        """Call the function."""
        return self._function()

    def store(self, token: str) -> None:
        """Remember the latest token."""
        self._latest = token

    def __getstate__(self) -> dict[str, object]:
        # Locks belong to event loops and processes, and cannot be copied.
        return {**vars(self), "locks": {}, "failure": None, "_latest": None}


class TokenLock:
    """A lock of threads that knows its holder, which may be a task of an event loop."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._holder = 0

    @property
    def is_held_by_thread(self) -> bool:
        """Whether the running thread holds the lock."""
        return self._holder == get_ident()

    def acquire(self, timeout: float = -1) -> bool:
        """Acquire the lock; return False if it is held for so many seconds.

        A negative number sets no limit.
        """
        if not self._lock.acquire(timeout=timeout):
            return False
        self._holder = get_ident()
        return True

    def release(self) -> None:
        """Release the lock."""
        self._holder = 0
        self._lock.release()


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
