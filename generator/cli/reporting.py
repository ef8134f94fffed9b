"""The reporting of the diagnostics of a command."""

from __future__ import annotations

import errno
import gc
import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import wraps
from typing import Concatenate, Generic, ParamSpec, TypeVar

import click

from ..diagnostics import (
    Diagnostic,
    PlainText,
    Report,
    SpecloomError,
    diagnostics_to_json,
    render_diagnostics,
)
from ..frozen import frozen
from ..input_files import read_file
from .terminal import paint

P = ParamSpec("P")
T = TypeVar("T")


class RunFailedError(Exception):
    """Signal that a run cannot continue; the report has the error."""


@frozen
class Attempt(Generic[T]):
    """An action that has run: its result, None after errors, and its messages as text."""

    result: T | None
    messages: str
    has_failed: bool


class Reporter:
    """Runs one or more actions, and prints the diagnostics of each.

    As text, they are printed after the action.  As JSON, `finish` prints those of all as one array.
    """

    def __init__(self, parameters: Mapping[str, object]) -> None:
        self.is_json = parameters.get("message_format") == "json"
        self._is_verbose = bool(parameters.get("verbose"))
        self._json: list[dict[str, object]] = []
        self.has_errors = False

    def attempt(self, action: Callable[[Report], T]) -> Attempt[T]:
        """Run an action, print its diagnostics, and return what came of it."""
        report = Report()
        result: T | None = None
        try:
            with _collect_garbage_rarely(), _converted_system_errors():
                result = action(report)
        except SpecloomError as error:
            report.add(*error.diagnostics)
            _add_sources(report, error)
        except RunFailedError:
            pass  # the error is in the report
        messages = render_diagnostics(report, report.sources, gather_warnings=True, paint=paint)
        if self.is_json:
            self._json += diagnostics_to_json(report, report.sources)
        elif self._is_verbose:
            click.echo(render_diagnostics(report, report.sources, paint=paint), err=True, nl=False)
        else:
            click.echo(messages, err=True, nl=False)
        self.has_errors = self.has_errors or report.has_errors
        return Attempt(None if report.has_errors else result, messages, report.has_errors)

    def finish(self) -> None:
        """Print the diagnostics of all actions as JSON, if this is the format."""
        if self.is_json:
            click.echo(json.dumps(self._json, indent=2), err=True)


def run_with_report(command: Callable[Concatenate[Report, P], None]) -> Callable[P, None]:
    """Decorate a command: print its diagnostics, and exit with 1 on errors."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        reporter = Reporter(click.get_current_context().params)
        reporter.attempt(lambda report: command(report, *args, **kwargs))
        reporter.finish()
        if reporter.has_errors:
            raise SystemExit(1)

    return run


@contextmanager
def _collect_garbage_rarely() -> Iterator[None]:
    """Run the cyclic garbage collector after 200,000 new objects, not after Python's 700.

    A run creates millions of objects that it keeps, and few cycles, so the collector would take
    a sixth of the time. It is not disabled, because the syntax trees of black are cyclic.
    """
    thresholds = gc.get_threshold()
    gc.set_threshold(200_000, *thresholds[1:])
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)


def _add_sources(report: Report, error: SpecloomError) -> None:
    """Add the templates that the diagnostics refer to, for listings."""
    for diagnostic in error.diagnostics:
        if diagnostic.location is not None and diagnostic.path not in report.sources:
            with suppress(OSError, UnicodeDecodeError):
                text = read_file(diagnostic.path).decode()
                report.sources[diagnostic.path] = PlainText(text)


def _check_current_folder() -> None:
    """Raise `SpecloomError` if the current directory was removed: no path can be resolved."""
    try:
        os.getcwd()
    except OSError as error:
        message = f"the current directory cannot be used: {error.strerror}"
        hint = "change to a directory that exists"
        raise SpecloomError(Diagnostic("error", "no-folder", message, ".", hint=hint)) from None


@contextmanager
def _converted_system_errors() -> Iterator[None]:
    """Convert errors of the operating system that no stage expects to `SpecloomError`.

    A closed pipe is left to click: it is no error that ``| head`` wants no more.
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
