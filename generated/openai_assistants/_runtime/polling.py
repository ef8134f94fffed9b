"""Asking again until what was started is at its end."""

import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import httpx

from .errors import PollTimeoutError
from .retries import MAX_PAUSE
from .unset import NotGiven
from .values import at

__all__ = ["Polling", "Wait", "seconds"]


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
    hint: str = ""

    def is_pending(self, answer: object) -> bool:
        """Tell whether to ask again."""
        return at(answer, self.field) in self.pending


class Wait:
    """The time between two questions, and the time that is left for all.

    `interval` and `limit` are in seconds; without a limit it goes on for ever.
    """

    def __init__(self, polling: Polling, interval: float, limit: float | None) -> None:
        self._hint = polling.hint
        self._interval = interval
        self._limit = limit
        self._start = time.monotonic()

    def pause(self, answer: object, response: httpx.Response | None) -> float:
        """Give the seconds to wait after an answer that is pending.

        Raises:
            PollTimeoutError: The limit would run out.
        """
        pause = self._interval
        if response is not None:
            pause = _hinted(response.headers, self._hint) or pause
        if self._limit is not None and self._left(self._limit) < pause:
            raise PollTimeoutError(answer, self._limit)
        return pause

    def _left(self, limit: float) -> float:
        return limit - (time.monotonic() - self._start)


def seconds(milliseconds: float | NotGiven, default: float) -> float:
    """Give milliseconds in seconds, or the default."""
    return default if isinstance(milliseconds, NotGiven) else milliseconds / 1000


def _hinted(headers: Mapping[str, str], name: str) -> float | None:
    """Read the seconds that the server would have us wait."""
    try:
        seconds = float(headers.get(name, "")) / 1000
    except ValueError:
        return None
    return seconds if 0 < seconds <= MAX_PAUSE else None
