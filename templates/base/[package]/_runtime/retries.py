"""Which failures are retried, and the pauses before retries."""

import random
import time
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Final

from .http_library import httpx

__all__ = ["DEFAULT_MAX_RETRIES", "MAX_PAUSE", "get_error_pause", "get_retry_pause"]

DEFAULT_MAX_RETRIES: Final = 2
MAX_PAUSE: Final = 60.0
"""In seconds; if the server asks for a longer pause, the request is not retried."""

_FIRST_PAUSE = 0.5
_LONGEST_BACKOFF = 8.0
_RETRIED_STATUSES = frozenset({408, 409, 429})
_RETRIED_ERRORS = (
    httpx.TimeoutException,
    httpx.NetworkError,
    httpx.RemoteProtocolError,
    httpx.ProxyError,
)


def get_retry_pause(response: httpx.Response, attempt: int) -> float | None:
    """Return the seconds to wait after a response, or None if it is not retried.

    `attempt` counts from 0. `Retry-After` takes precedence over exponential backoff.
    """
    if response.status_code not in _RETRIED_STATUSES and response.status_code < 500:
        return None
    retry_after = _parse_retry_after(response.headers)
    if retry_after is None:
        return _compute_backoff(attempt)
    return retry_after if retry_after <= MAX_PAUSE else None


def get_error_pause(error: httpx.RequestError, attempt: int) -> float | None:
    """Return the seconds to wait after an error, or None if it is not retried."""
    return _compute_backoff(attempt) if isinstance(error, _RETRIED_ERRORS) else None


def _compute_backoff(attempt: int) -> float:
    """Return the pause, doubled with each attempt, with jitter between many clients."""
    pause = min(_FIRST_PAUSE * 2.0**attempt, _LONGEST_BACKOFF)
    return pause * random.uniform(0.75, 1.0)


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
