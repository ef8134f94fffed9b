"""Polling until a terminal state."""

import time
from collections.abc import Collection, Mapping

from .errors import PollTimeoutError
from .frozen import frozen
from .http_library import httpx
from .not_given import NotGiven
from .plain_values import get_by_path
from .retries import MAX_PAUSE

__all__ = ["PollTimer", "Polling", "convert_to_seconds"]


@frozen
class Polling:
    """The states that are not terminal, and where to find the state.

    `field` is the dotted path of an attribute of the result; `pending` are its values
    that are not terminal. Any other value is terminal, also one that this version of
    the client does not know. `interval_header` is the response header with the interval
    that the server suggests, in milliseconds.
    """

    field: str
    pending: Collection[object]
    interval_header: str = ""

    def is_pending(self, value: object) -> bool:
        """Return whether a result is not in a terminal state."""
        return get_by_path(value, self.field) in self.pending


class PollTimer:
    """The interval between two requests, and the time left for all of them.

    `interval` and `timeout` are in seconds; a timeout of None sets no limit.
    """

    def __init__(
        self, polling: Polling, interval: float, timeout: float | None
    ) -> None:
        self._interval_header = polling.interval_header
        self._interval = interval
        self._timeout = timeout
        self._start = time.monotonic()

    def next_pause(self, value: object, response: httpx.Response | None) -> float:
        """Return the seconds to wait after a pending result.

        Raises:
            PollTimeoutError: The timeout would be exceeded.
        """
        pause = self._interval
        if response is not None:
            pause = (
                _read_interval_header(response.headers, self._interval_header) or pause
            )
        if (
            self._timeout is not None
            and self._get_remaining_time(self._timeout) < pause
        ):
            raise PollTimeoutError(value, self._timeout)
        return pause

    def _get_remaining_time(self, timeout: float) -> float:
        return timeout - (time.monotonic() - self._start)


def convert_to_seconds(milliseconds: float | NotGiven, default: float) -> float:
    """Convert milliseconds to seconds; return the default if none are given."""
    return default if isinstance(milliseconds, NotGiven) else milliseconds / 1000


def _read_interval_header(headers: Mapping[str, str], name: str) -> float | None:
    """Return the interval that the server suggests, in seconds, if it is acceptable."""
    try:
        seconds = float(headers.get(name, "")) / 1000
    except ValueError:
        return None
    return seconds if 0 < seconds <= MAX_PAUSE else None
