"""Asking again until what was started is at its end."""

import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import httpx

from .errors import PollTimeoutError
from .not_given import NotGiven
from .plain_values import get_by_path
from .retries import MAX_PAUSE

__all__ = ["PollTimer", "Polling", "convert_to_seconds"]


@dataclass(frozen=True, slots=True)
class Polling:
    """What tells that a thing is not at its end yet.

    `field` is an attribute of the answer, dotted where it lies deeper; `pending` are
    the values with which it is worth asking again. Any other value is an end, also one
    that this version of the client does not know. `hint` is the header by which the
    server says how many milliseconds to wait.
    """

    field: str
    pending: Collection[object]
    interval_header: str = ""

    def is_pending(self, value: object) -> bool:
        """Tell whether to ask again."""
        return get_by_path(value, self.field) in self.pending


class PollTimer:
    """The time between two questions, and the time that is left for all.

    `interval` and `limit` are in seconds; without a limit it goes on for ever.
    """

    def __init__(
        self, polling: Polling, interval: float, timeout: float | None
    ) -> None:
        self._interval_header = polling.interval_header
        self._interval = interval
        self._timeout = timeout
        self._start = time.monotonic()

    def next_pause(self, value: object, response: httpx.Response | None) -> float:
        """Give the seconds to wait after an answer that is pending.

        Raises:
            PollTimeoutError: The limit would run out.
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
    """Give milliseconds in seconds, or the default."""
    return default if isinstance(milliseconds, NotGiven) else milliseconds / 1000


def _read_interval_header(headers: Mapping[str, str], name: str) -> float | None:
    """Read the seconds that the server would have us wait."""
    try:
        seconds = float(headers.get(name, "")) / 1000
    except ValueError:
        return None
    return seconds if 0 < seconds <= MAX_PAUSE else None
