"""Errors of fetching."""

from __future__ import annotations


class FetchError(OSError):
    """A URL cannot be fetched: `message` says why, and `hint` what to do.

    With `is_final`, a limit of the whole run is reached, so that no other URL can be fetched.  It is an `OSError`, as for a file that cannot be read.
    """

    def __init__(self, message: str, hint: str | None = None, *, is_final: bool = False) -> None:
        super().__init__(0, message)
        self.message = message
        self.hint = hint
        self.is_final = is_final
