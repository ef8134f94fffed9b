"""Which failures are retried, and the pauses before retries."""

import random
import time
from collections.abc import Collection, Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from secrets import token_hex
from typing import Final

from . import style_settings as defaults
from .frozen import frozen
from .http_library import httpx

__all__ = [
    "DEFAULT_MAX_RETRIES",
    "MAX_PAUSE",
    "RetryPolicy",
    "check_max_retries",
    "check_retry_policy",
    "get_error_pause",
    "get_retry_pause",
    "is_repeatable",
    "make_idempotency_key",
]

DEFAULT_MAX_RETRIES: Final = 2
MAX_PAUSE: Final = 60.0
"""In seconds; the longest pause between two requests of polling."""

_USUAL_HEADER = "Idempotency-Key"
_NOTHING_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
)
_OUTCOME_UNKNOWN = (
    httpx.TimeoutException,
    httpx.NetworkError,
    httpx.RemoteProtocolError,
)


@frozen(kw_only=True)
class RetryPolicy:
    """Which failed requests are sent again, and after which pauses, in seconds.

    A request is always repeated if nothing was sent. If the server may have performed
    it (the connection broke, there is no response in time, or a status of `statuses`),
    it is repeated only if its method is one of `methods`, which are idempotent (RFC
    9110, section 9.2.2), or if it has an idempotency key. The statuses `rejections` and
    `Retry-After` mean that it was not performed.

    Args:
        statuses: Statuses to retry: 503, or "5XX".
        rejections: Those of them that are retried whatever the method is.
        methods: Methods that may be repeated without knowing the outcome.
        first_pause: The pause before the first retry.
        longest_pause: The longest pause, unless the server asks for one.
        factor: What each pause is multiplied by to get the next one.
        jitter: The part of a pause that is random, between 0 and 1.
        longest_retry_after: If the server asks for more, the request is not retried.
        idempotency_header: The header for the key of all attempts of a request with
            another method. The server must honour it. Empty: none is sent.
        idempotency_key: The form of the key: "{hex}" or "{uuid}", with any text around.
        decision_header: The response header with which the server decides about a
            retry, "true" or "false", such as "x-should-retry". Empty: none.
    """

    statuses: Collection[int | str] = tuple(defaults.STATUSES)
    rejections: Collection[int | str] = tuple(defaults.REJECTIONS)
    methods: Collection[str] = tuple(defaults.METHODS)
    first_pause: float = defaults.FIRST_PAUSE
    longest_pause: float = defaults.LONGEST_PAUSE
    factor: float = defaults.FACTOR
    jitter: float = defaults.JITTER
    longest_retry_after: float = defaults.LONGEST_RETRY_AFTER
    idempotency_header: str = defaults.IDEMPOTENCY_HEADER
    idempotency_key: str = defaults.IDEMPOTENCY_KEY
    decision_header: str = defaults.DECISION_HEADER

    def __post_init__(self) -> None:
        for name in ("first_pause", "longest_pause", "jitter", "longest_retry_after"):
            _check_number(name, getattr(self, name), 0)
        _check_number("factor", self.factor, 1)
        if self.jitter > 1:
            raise ValueError(f"jitter must be at most 1, not {self.jitter}")
        if not any(form in self.idempotency_key for form in ("{hex}", "{uuid}")):
            raise ValueError(
                "idempotency_key must contain {hex} or {uuid}: with one key for all "
                "requests, a server would perform only the first"
            )
        for name in ("statuses", "rejections", "methods"):
            if isinstance(getattr(self, name), str):
                raise TypeError(f"{name} must be a collection, not a string")


def check_max_retries(value: object) -> None:
    """Check a maximum number of retries.

    Raises:
        TypeError: It is not an integer.
        ValueError: It is negative.
    """
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"max_retries must be an integer, not {type(value).__name__}")
    if value < 0:
        raise ValueError(f"max_retries must be 0 or more, not {value}")


def check_retry_policy(value: object) -> None:
    """Check the argument `retries` of a client.

    Raises:
        TypeError: It is not a policy.
    """
    if not isinstance(value, RetryPolicy):
        raise TypeError(f"retries must be a RetryPolicy, not {type(value).__name__}")


def make_idempotency_key(policy: RetryPolicy, method: str) -> dict[str, object]:
    """Return the header with a new key, if requests with a method have one."""
    if not policy.idempotency_header or method in policy.methods:
        return {}
    key = policy.idempotency_key.replace("{hex}", token_hex(16))
    if "{uuid}" in key:
        from uuid import uuid4  # few styles need it, and the import takes time

        key = key.replace("{uuid}", str(uuid4()))
    return {policy.idempotency_header: key}


def is_repeatable(policy: RetryPolicy, request: httpx.Request) -> bool:
    """Return whether the server may get a request twice.

    A key that the caller sends means that the server honours it.
    """
    names = {policy.idempotency_header, _USUAL_HEADER} - {""}
    return request.method in policy.methods or any(
        name in request.headers for name in names
    )


def get_retry_pause(
    policy: RetryPolicy, response: httpx.Response, attempt: int, *, repeatable: bool
) -> float | None:
    """Return the seconds to wait after a response, or None if it is not retried.

    `attempt` counts from 0. `Retry-After` takes precedence over exponential backoff.
    """
    decision = response.headers.get(policy.decision_header or " ", "").lower()
    retry_after = _parse_retry_after(response.headers)
    is_retried = _includes(policy.statuses, response.status_code) and (
        repeatable
        or retry_after is not None
        or _includes(policy.rejections, response.status_code)
    )
    if decision == "false" or not (is_retried or decision == "true"):
        return None
    if retry_after is None:
        return _compute_backoff(policy, attempt)
    return retry_after if retry_after <= policy.longest_retry_after else None


def get_error_pause(
    policy: RetryPolicy, error: httpx.RequestError, attempt: int, *, repeatable: bool
) -> float | None:
    """Return the seconds to wait after an error, or None if it is not retried."""
    retried = _OUTCOME_UNKNOWN if repeatable else ()
    if isinstance(error, (*_NOTHING_SENT, *retried)):
        return _compute_backoff(policy, attempt)
    return None


def _includes(statuses: Collection[int | str], status: int) -> bool:
    text = str(status)
    return status in statuses or text in statuses or f"{text[0]}XX" in statuses


def _check_number(name: str, value: object, minimum: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{name} must be a number, not {type(value).__name__}")
    if not value >= minimum:
        raise ValueError(f"{name} must be {minimum} or more, not {value}")


def _compute_backoff(policy: RetryPolicy, attempt: int) -> float:
    """Return the pause, longer with each attempt, with jitter between many clients."""
    try:
        longer = policy.first_pause * policy.factor**attempt
    except OverflowError:  # after a thousand attempts
        longer = policy.longest_pause
    pause = min(longer, policy.longest_pause)
    return pause * random.uniform(1 - policy.jitter, 1.0)


def _parse_retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds to wait by the Retry-After header (RFC 9110, section 10.2.3).

    Its value is in seconds or a date. The non-standard `retry-after-ms` takes
    precedence, since it is more precise.
    """
    milliseconds = _parse_number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    retry_after = headers.get("retry-after")
    seconds = _parse_number(retry_after)
    return seconds if seconds is not None else _count_seconds_until(retry_after)


def _parse_number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None


def _count_seconds_until(date: str | None) -> float | None:
    """Return the seconds from now until an HTTP date; 0 for a date in the past."""
    try:
        moment = parsedate_to_datetime(date or "")
    except (ValueError, OverflowError):
        return None
    moment = moment.replace(tzinfo=moment.tzinfo or UTC)
    return max(0.0, moment.timestamp() - time.time())
