"""What commands print: names and texts of inputs must not control the terminal."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper

import click

from ..diagnostics import Diagnostic, SpecloomError, escape_unprintable
from .colors import paint_diff


def print_text(text: str, *, nl: bool = True) -> None:
    """Print lines in which unprintable characters are escaped."""
    click.echo(escape_lines(text), nl=nl)


def print_diff(diff: str) -> None:
    """Print a unified diff in colours; only on a terminal are unprintable characters escaped.

    In a file it remains a patch, which must have the exact text.
    """
    click.echo(paint_diff(escape_lines(diff) if sys.stdout.isatty() else diff), nl=False)


def escape_lines(text: str) -> str:
    """Return a text with unprintable characters escaped, except for line ends and tabs."""
    if text.replace("\n", "").isprintable():
        return text
    lines = ["\t".join(map(escape_unprintable, line.split("\t"))) for line in text.split("\n")]
    return "\n".join(lines)


def make_streams_lenient() -> None:
    """Let the standard streams escape characters that their encoding does not have."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="backslashreplace")


def _check_current_folder() -> None:
    """Raise `SpecloomError` if the current directory was removed: no path can be resolved."""
    try:
        os.getcwd()
    except OSError as error:
        message = f"the current directory cannot be used: {error.strerror}"
        hint = "change to a directory that exists"
        raise SpecloomError(Diagnostic("error", "no-folder", message, ".", hint=hint)) from None


@contextmanager
def converted_system_errors() -> Iterator[None]:
    """Convert errors of the operating system that no stage expects to `SpecloomError`.

    Without a current directory, no path can be resolved, so nothing is run.  A closed pipe is left to click: it is no error that ``| head`` wants no more.
    """
    _check_current_folder()
    try:
        yield
    except OSError as error:
        if error.errno == errno.EPIPE:
            raise
        path = os.fsdecode(error.filename) if isinstance(error.filename, (str, bytes)) else ""
        message = error.strerror or str(error)
        raise SpecloomError(
            Diagnostic("error", "system-error", message, path or "specloom")
        ) from error
    except MemoryError:
        message = "the memory is not sufficient"
        raise SpecloomError(Diagnostic("error", "out-of-memory", message, "specloom")) from None
