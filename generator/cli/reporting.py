"""The reporting of the diagnostics of a command."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeAlias

import click

from .. import cache
from ..diagnostics import PlainText, Report, SpecloomError, diagnostics_to_json, render_diagnostics
from ..project import Project
from .colors import paint

P = ParamSpec("P")

CommandResult: TypeAlias = tuple[Project, str, str | None] | None
"""A project whose output is up to date, and the digests of its inputs and its output."""


class RunFailedError(Exception):
    """Signal that a run cannot continue; the report has the error."""


def run_with_report(command: Callable[Concatenate[Report, P], CommandResult]) -> Callable[P, None]:
    """Decorate a command: print its diagnostics, exit with 1 on errors, and cache its messages."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        report = Report()
        result: CommandResult = None
        try:
            with _collect_garbage_rarely():
                result = command(report, *args, **kwargs)
        except SpecloomError as error:
            report.add(*error.diagnostics)
            _add_sources(report, error)
        except RunFailedError:
            pass  # the error is in the report
        messages = render_diagnostics(report, report.sources, gather_warnings=True, paint=paint)
        _print_messages(report, messages, click.get_current_context().params)
        if report.has_errors:
            raise SystemExit(1)
        if result is not None:
            project, inputs_digest, output_digest = result
            cache.save_run_messages(project.output, inputs_digest, output_digest, messages)

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


def _print_messages(report: Report, gathered: str, parameters: Mapping[str, object]) -> None:
    """Print the diagnostics of a report as the options ask for; `gathered` is the default."""
    if parameters.get("message_format") == "json":
        click.echo(json.dumps(diagnostics_to_json(report, report.sources), indent=2), err=True)
    elif parameters.get("verbose"):
        click.echo(render_diagnostics(report, report.sources, paint=paint), err=True, nl=False)
    else:
        click.echo(gathered, err=True, nl=False)


def _add_sources(report: Report, error: SpecloomError) -> None:
    """Add the templates that the diagnostics refer to, for listings."""
    for diagnostic in error.diagnostics:
        if diagnostic.location is not None and diagnostic.path not in report.sources:
            with suppress(OSError, UnicodeDecodeError):
                text = Path(diagnostic.path).read_text(encoding="utf-8")
                report.sources[diagnostic.path] = PlainText(text)
