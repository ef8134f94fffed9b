"""Requests that the API sends: they are verified, and their bodies parsed."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, Generic, Protocol, TypeAlias, TypeVar, cast, overload

from .http_library import httpx
from .webhook_secrets import WebhookSecret, WebhookSecrets
from .webhook_signatures import SignatureScheme, check_tolerance, verify_signature

__all__ = [
    "BaseWebhooks",
    "PayloadParser",
    "SignedWebhooks",
    "WebhookBody",
    "WebhookHeaders",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_WSGI_PREFIX: Final = "HTTP_"


class SupportsItems(Protocol):
    """A mapping, or an object of a framework that is like one."""

    def items(self) -> Iterable[tuple[str, object]]:
        """Return the names and values."""
        ...


WebhookBody: TypeAlias = bytes | bytearray | memoryview | str
"""The body of a request, exactly as it was received."""

WebhookHeaders: TypeAlias = (
    SupportsItems | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]
)
"""The headers of a request: a mapping, pairs, or the environment of WSGI."""


class PayloadParser(Generic[T_co]):
    """A parser for the JSON of a webhook.

    A type that is not a class is written twice, as for `JsonParser`.
    """

    @overload
    def __init__(self, expected_type: type[T_co]) -> None: ...
    @overload
    def __init__(self, expected_type: object) -> None: ...
    def __init__(self, expected_type: Any) -> None:
        self._expected_type = expected_type

    def parse(self, body: WebhookBody, headers: WebhookHeaders | None = None) -> T_co:
        """Return the body as an object of the expected type.

        Raises:
            DecodeError: It is not JSON, or has another structure altogether.
        """
        from .json_parsing import parse_json_as

        content_type = read_headers(headers or {}).get("content-type", ())
        # What parses responses describes its input by a response in errors and logs.
        received = httpx.Response(
            200,
            content=_read_body(body),
            headers=[
                (b"Content-Type", value.encode("utf-8", "replace"))
                for value in content_type[:1]
            ],
            request=httpx.Request("POST", "webhook"),
        )
        result: T_co = parse_json_as(self._expected_type, received.content, received)
        return result


class BaseWebhooks:
    """The base class of the webhooks of a client."""

    def _parse_named(
        self,
        parsers: Mapping[str, Callable[[], PayloadParser[T]]],
        name: str,
        body: WebhookBody,
        headers: WebhookHeaders | None,
    ) -> T:
        """Parse the payload of the webhook with a name.

        Raises:
            ValueError: No webhook has the name.
        """
        parser = parsers.get(name)
        if parser is None:
            from difflib import get_close_matches

            hints = get_close_matches(str(name), parsers, n=1)
            hint = f": did you mean {hints[0]!r}?" if hints else ""
            raise ValueError(f"no webhook is named {str(name)[:100]!r}{hint}")
        return parser().parse(body, headers)


class SignedWebhooks(BaseWebhooks):
    """The base class of the webhooks of a client that are signed."""

    _scheme = SignatureScheme()

    def __init__(self, secrets: WebhookSecrets) -> None:
        self._secrets = secrets

    def _verify(
        self,
        body: WebhookBody,
        headers: WebhookHeaders,
        secret: WebhookSecret | None,
        tolerance: float | None,
    ) -> None:
        content, values = _read_body(body), read_headers(headers)
        secrets = self._secrets.choose(secret)
        seconds = check_tolerance(tolerance)
        verify_signature(self._scheme, secrets, content, values, seconds)


def read_headers(headers: WebhookHeaders) -> dict[str, list[str]]:
    """Return the values of each header by its lower-case name.

    Raises:
        TypeError: `headers` are neither a mapping nor pairs.
    """
    found: dict[str, list[str]] = {}
    for name, value in _iter_pairs(headers):
        is_list = isinstance(value, (list, tuple))
        for each in cast("Iterable[object]", value) if is_list else (value,):
            text = _decode(each)
            if text is not None:
                found.setdefault(_normalize_name(name), []).append(text.strip())
    return found


def _iter_pairs(headers: object) -> Iterable[tuple[object, object]]:
    items: Any = getattr(headers, "items", None)
    pairs: Any = items() if callable(items) else headers
    if isinstance(pairs, (str, bytes)) or not isinstance(pairs, Iterable):
        raise _make_headers_error(headers)
    for pair in cast("Iterable[object]", pairs):
        if not isinstance(pair, (tuple, list)) or len(cast("list[Any]", pair)) != 2:
            raise _make_headers_error(headers)
        name, value = cast("tuple[object, object]", pair)
        yield name, value


def _make_headers_error(headers: object) -> TypeError:
    return TypeError(
        "headers must be a mapping or pairs of names and values, "
        f"not {type(headers).__name__}"
    )


def _normalize_name(name: object) -> str:
    text = _decode(name) or ""
    if text.startswith(_WSGI_PREFIX):  # PEP 3333, the environ of WSGI
        text = text.removeprefix(_WSGI_PREFIX).replace("_", "-")
    elif text == "CONTENT_TYPE":
        text = "content-type"
    return text.lower()


def _decode(value: object) -> str | None:
    if isinstance(value, bytes):  # as in the scope of ASGI
        return value.decode("latin-1")
    return value if isinstance(value, str) else None


def _read_body(body: object) -> bytes:
    """Return the bytes of a body.

    Raises:
        TypeError: It is something else, such as a parsed dict.
    """
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass")
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", body))
    raise TypeError(
        "body must be the bytes or the text of the request as received, before "
        f"anything parses it, not {type(body).__name__}"
    )
