"""The time that all attempts of one request may take."""

import time

from .http_library import httpx

__all__ = ["Deadline", "check_deadline"]


class Deadline:
    """The moment when a request must be complete, `seconds` after its start."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds
        self._timeouts: dict[str, float | None] = {}

    @property
    def remaining(self) -> float:
        """The seconds that are left; not positive if it has passed."""
        return self._end - time.monotonic()

    def limit_timeouts(self, request: httpx.Request) -> None:
        """Let no step of a request wait longer than the time that is left."""
        remaining = max(self.remaining, 0.0)
        self._timeouts = self._timeouts or dict(request.extensions["timeout"])
        request.extensions["timeout"] = {
            name: remaining if seconds is None else min(seconds, remaining)
            for name, seconds in self._timeouts.items()
        }

    def restore_timeouts(self, request: httpx.Request) -> None:
        """Undo `limit_timeouts`, for the content of a stream."""
        # In place, because the connection has the same dictionary.
        request.extensions["timeout"].update(self._timeouts)


def check_deadline(seconds: object) -> None:
    """Check a number of seconds; None sets no limit.

    Raises:
        TypeError: It is not a number.
        ValueError: It is not positive.
    """
    if seconds is None:
        return
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        kind = type(seconds).__name__
        raise TypeError(f"deadline must be a number of seconds or None, not {kind}")
    if not seconds > 0:
        raise ValueError(f"deadline must be greater than 0, not {seconds}")
