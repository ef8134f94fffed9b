"""Signatures of webhooks: an HMAC of the body with a secret that both sides know.

The defaults are those of Standard Webhooks (https://www.standardwebhooks.com).
"""

import hmac
import math
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, Literal

from .error_messages import format_line
from .errors import ClientError
from .frozen import frozen

__all__ = [
    "SignatureScheme",
    "WebhookVerificationError",
    "check_tolerance",
    "verify_signature",
]

_MAX_TIMESTAMP_DIGITS: Final = 15


class WebhookVerificationError(ClientError):
    """A request does not come from the API, was changed, or is too old.

    The text says what is wrong; it contains neither the secret nor a signature.
    """


@frozen
class SignatureScheme:
    """How an API signs webhooks.

    `content` is what is signed, and `form` the value of the header, with the
    placeholders `{id}`, `{timestamp}`, `{body}` and `{signature}`. `separator` is
    between the parts of the header, of which signatures may be repeated. An id or
    timestamp that is not in `form` has a header.
    """

    algorithm: Literal["sha256", "sha512"] = "sha256"
    encoding: Literal["base64", "hex"] = "base64"
    content: str = "{id}.{timestamp}.{body}"
    header: str = "webhook-signature"
    form: str = "v1,{signature}"
    separator: str = " "
    id_header: str = "webhook-id"
    timestamp_header: str = "webhook-timestamp"

    def sign(self, secret: bytes, content: bytes) -> bytes:
        """Return the signature of content as it is sent."""
        digest = hmac.digest(secret, content, self.algorithm)
        if self.encoding == "hex":
            return digest.hex().encode("ascii")
        from base64 import b64encode

        return b64encode(digest)


def verify_signature(
    scheme: SignatureScheme,
    secrets: Sequence[bytes],
    body: bytes,
    headers: Mapping[str, Sequence[str]],
    tolerance: float | None,
) -> None:
    """Check the signature and the age of a request with one of several secrets.

    `headers` are the values of each header by its lower-case name; `tolerance` is in
    seconds, or None for any age.

    Raises:
        WebhookVerificationError: No signature matches, or the timestamp is more than
            `tolerance` away from the current time.
    """
    parts = _split_header(scheme, _get_values(headers, scheme.header))
    signatures = parts.get("signature")
    if not signatures:
        raise _make_error(
            f"the header {scheme.header!r} has no signature of the form {scheme.form!r}"
        )
    fields = {
        "id": scheme.id_header,
        "timestamp": scheme.timestamp_header,
    }
    values = {
        name: _get_only_value(name, parts.get(name) or _get_values(headers, header))
        for name, header in fields.items()
        if f"{{{name}}}" in scheme.content
    }
    if "timestamp" in values and tolerance is not None:
        _check_age(values["timestamp"], tolerance)
    content = _write_content(scheme.content, values, body)
    if not _match_any(scheme, secrets, content, signatures):
        raise _make_error(
            "the signature does not match: the secret is another one, or the body is "
            "not exactly the bytes that were received"
        )


def check_tolerance(tolerance: object) -> float | None:
    """Return a tolerance in seconds, or None for any age.

    Raises:
        TypeError: It is not a number.
        ValueError: It is negative or NaN.
    """
    if tolerance is None:
        return None
    if isinstance(tolerance, bool) or not isinstance(tolerance, (int, float)):
        raise TypeError(
            f"tolerance must be a number of seconds, not {type(tolerance).__name__}"
        )
    if math.isnan(tolerance) or tolerance < 0:
        raise ValueError(f"tolerance must not be {tolerance}")
    return tolerance


def _split_header(
    scheme: SignatureScheme, values: Iterable[str]
) -> dict[str, list[str]]:
    """Return the values of the placeholders in the header of the signature."""
    forms = dict(_iter_forms(scheme))
    found: dict[str, list[str]] = {}
    for part in (part for value in values for part in _split(scheme, value)):
        for prefix, name in forms.items():
            if part.startswith(prefix):
                found.setdefault(name, []).append(part[len(prefix) :])
                break
    return found


def _iter_forms(scheme: SignatureScheme) -> Iterator[tuple[str, str]]:
    """Yield the prefix of each part of the header, with the name of its placeholder."""
    for part in _split(scheme, scheme.form):
        prefix, _, name = part.partition("{")
        yield prefix, name.removesuffix("}")


def _split(scheme: SignatureScheme, value: str) -> Iterator[str]:
    """Yield the parts of a header; a comma also joins headers of the same name."""
    parts = value.split(scheme.separator) if scheme.separator else (value,)
    return (part.strip(" ,") for part in parts)


def _get_values(headers: Mapping[str, Sequence[str]], name: str) -> Sequence[str]:
    values = headers.get(name.lower())
    if not values:
        raise _make_error(f"the header {name!r} is missing")
    return values


def _get_only_value(name: str, values: Sequence[str]) -> str:
    if len({*values}) > 1:
        raise _make_error(f"there are several values of the {name}")
    return values[0]


def _check_age(timestamp: str, tolerance: float) -> None:
    is_number = timestamp.isascii() and timestamp.isdigit()
    if not is_number or len(timestamp) > _MAX_TIMESTAMP_DIGITS:
        raise _make_error("the timestamp is not a number of seconds since 1970")
    age = time.time() - int(timestamp)
    if abs(age) > tolerance:
        where = "old" if age > 0 else "in the future"
        raise _make_error(
            f"the timestamp is {abs(age):.0f} s {where}; {tolerance:g} s are tolerated"
        )


def _write_content(form: str, values: Mapping[str, str], body: bytes) -> bytes:
    """Return the content that is signed."""
    texts = form.split("{body}")
    for name, value in values.items():
        texts = [text.replace(f"{{{name}}}", value) for text in texts]
    return body.join(text.encode("utf-8", "surrogatepass") for text in texts)


def _match_any(
    scheme: SignatureScheme,
    secrets: Iterable[bytes],
    content: bytes,
    signatures: Iterable[str],
) -> bool:
    """Check whether one of several signatures is that of content, in constant time."""
    given = [
        (each.lower() if scheme.encoding == "hex" else each).encode("utf-8", "replace")
        for each in signatures
    ]
    expected = [scheme.sign(secret, content) for secret in secrets]
    matches = [hmac.compare_digest(one, each) for one in expected for each in given]
    return any(matches)


def _make_error(reason: str) -> WebhookVerificationError:
    return WebhookVerificationError(format_line(reason))
