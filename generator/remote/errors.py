"""Errors of fetching."""

from __future__ import annotations


class FetchError(OSError):
    """A URL cannot be fetched: `message` says why, and `hint` what to do.

    It is an `OSError`, as for a file that cannot be read.
    """

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(0, message)
        self.message = message
        self.hint = hint
