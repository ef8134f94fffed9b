"""A line on the terminal that shows how far a long run is."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:  # a run with nothing to do should not wait for all stages
    from ..pipeline import Observer

_DELAY = 1.0
"""The seconds before which nothing is shown."""

_INTERVAL = 0.1
"""The minimum number of seconds between two states of the same stage."""


@contextmanager
def show_progress(*, is_quiet: bool = False) -> Iterator[Observer]:
    """Show the stages that are observed inside on standard error, if that is a terminal."""
    if is_quiet or not sys.stderr.isatty():
        yield _ignore_progress
        return
    line = ProgressLine(sys.stderr)
    try:
        yield line.update
    finally:
        line.erase()


def _ignore_progress(stage: str, done: int = 0, total: int = 0) -> None:
    """Show nothing."""


class ProgressLine:
    """The last line of a terminal, which is written again and again, and finally erased."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._stage = ""
        self._width = 0
        self._next_time = time.monotonic() + _DELAY

    def update(self, stage: str, done: int = 0, total: int = 0) -> None:
        """Show a stage, and how many files of all it has finished, unless it is too early."""
        now = time.monotonic()
        is_new = self._width > 0 and stage != self._stage
        if now >= self._next_time or is_new:
            self._stage = stage
            self._next_time = now + _INTERVAL
            self._write(f"{stage}: {done:,} of {total:,} files" if total else stage)

    def erase(self) -> None:
        """Remove the line, so that other output can begin there."""
        if self._width:
            self._write("")
            self._stream.write("\r")
            self._stream.flush()

    def _write(self, text: str) -> None:
        """Replace the line; a longer one than the terminal is wide could not be erased."""
        text = text[: shutil.get_terminal_size().columns - 1]
        self._stream.write(f"\r{text:<{self._width}}")
        self._stream.flush()
        self._width = len(text)
