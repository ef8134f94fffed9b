"""What commands have in common: their arguments and options, and how they tell what went wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeAlias

import click

from .. import cache
from .. import output as output_folder
from ..diagnostics import PlainSource, Report, SpecloomError, as_json, render
from ..project import Project
from ..style import built_in_styles

P = ParamSpec("P")

spec = click.argument("spec", required=False, type=click.Path(path_type=Path))
style = click.option(
    "--style",
    "styles",
    multiple=True,
    metavar="STYLE",
    help="A style directory, or the name of a built-in style"
    f" ({', '.join(built_in_styles())}); of several, each lies over those before it.",
)
tag = click.option(
    "--tag",
    "tags",
    multiple=True,
    metavar="TAG",
    help="Take only the operations with this tag, and the types they reach.",
)
overlay = click.option(
    "--overlay",
    "overlays",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Changes to the description (OpenAPI Overlay 1.0, 1.1), made before it is read, in order.",
)
output = click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The folder for the files  [default: that of the project, or SPEC's name with -client].",
)
strict = click.option(
    "--strict",
    is_flag=True,
    help="Check by the whole specification, and let a warning fail the run.",
)
form = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How messages are written to standard error.",
)


Made: TypeAlias = tuple[Project, str] | None
"""A project whose output is current now, and the digest of its inputs."""


class RunFailedError(Exception):
    """A run that cannot go on; the report has an error that says why."""


def reporting(command: Callable[Concatenate[Report, P], Made]) -> Callable[P, None]:
    """Print the messages of a command, exit with 1 after an error, remember what was made."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        report = Report()
        made: Made = None
        try:
            made = command(report, *args, **kwargs)
        except SpecloomError as problem:
            report.add(*problem.diagnostics)
            _add_sources(report, problem)
        except RunFailedError:
            pass  # the report knows
        messages = render(report, report.sources) if report else ""
        if kwargs.get("form") == "json":
            click.echo(json.dumps(as_json(report, report.sources), indent=2), err=True)
        elif messages:
            click.echo(messages, err=True, nl=False)
        if report.failed:
            raise SystemExit(1)
        if made is not None:
            project, inputs = made
            cache.remember(
                project.output, inputs, output_folder.fingerprint(project.output), messages
            )

    return run


def _add_sources(report: Report, problem: SpecloomError) -> None:
    """Give the report the texts of styles and templates that messages point into."""
    for diagnostic in problem.diagnostics:
        if diagnostic.place is not None and diagnostic.path not in report.sources:
            with suppress(OSError, UnicodeDecodeError):
                text = Path(diagnostic.path).read_text(encoding="utf-8")
                report.sources[diagnostic.path] = PlainSource(text)
