"""When a call that failed is sent again, and how long to wait before."""

import random
import time
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Final

import httpx

__all__ = ["DEFAULT_MAX_RETRIES", "MAX_PAUSE", "get_error_pause", "get_retry_pause"]

DEFAULT_MAX_RETRIES: Final = 2
MAX_PAUSE: Final = 60.0
"""Seconds; a server that asks for a longer pause is not asked again."""

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
    """Give the seconds to wait after a response, or None where asking again is vain.

    `attempt` counts from 0. The server's own wish comes before the growing pause.
    """
    if response.status_code not in _RETRIED_STATUSES and response.status_code < 500:
        return None
    wish = _parse_retry_after(response.headers)
    if wish is None:
        return _compute_backoff(attempt)
    return wish if wish <= MAX_PAUSE else None


def get_error_pause(error: httpx.RequestError, attempt: int) -> float | None:
    """Give the seconds to wait after an error, or None where trying again is vain."""
    return _compute_backoff(attempt) if isinstance(error, _RETRIED_ERRORS) else None


def _compute_backoff(attempt: int) -> float:
    """Double the pause with each attempt; chance keeps many clients out of step."""
    pause = min(_FIRST_PAUSE * 2.0**attempt, _LONGEST_BACKOFF)
    return pause * random.uniform(0.75, 1.0)


def _parse_retry_after(headers: Mapping[str, str]) -> float | None:
    """Read `Retry-After`, in seconds or as a date (RFC 9110, section 10.2.3).

    `retry-after-ms`, which is no standard, comes first, as it is finer.
    """
    milliseconds = _parse_number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    wish = headers.get("retry-after")
    seconds = _parse_number(wish)
    return seconds if seconds is not None else _count_seconds_until(wish)


def _parse_number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None


def _count_seconds_until(date: str | None) -> float | None:
    """Count the seconds from now until an HTTP date; 0 for one that is past."""
    try:
        moment = parsedate_to_datetime(date or "")
    except (ValueError, OverflowError):
        return None
    moment = moment.replace(tzinfo=moment.tzinfo or UTC)
    return max(0.0, moment.timestamp() - time.time())
