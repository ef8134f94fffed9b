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
from ..diagnostics import PlainText, Report, SpecloomError, diagnostics_to_json, render_diagnostics
from ..project import Project
from ..style import list_built_in_styles

P = ParamSpec("P")

spec_argument = click.argument("spec", required=False, type=click.Path(path_type=Path))
style_option = click.option(
    "--style",
    "styles",
    multiple=True,
    metavar="STYLE",
    help="A style directory, or the name of a built-in style"
    f" ({', '.join(list_built_in_styles())}); of several, each lies over those before it.",
)
tag_option = click.option(
    "--tag",
    "tags",
    multiple=True,
    metavar="TAG",
    help="Take only the operations with this tag, and the types they reach.",
)
overlay_option = click.option(
    "--overlay",
    "overlays",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Changes to the description (OpenAPI Overlay 1.0, 1.1), made before it is read, in order.",
)
output_option = click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The folder for the files  [default: that of the project, or SPEC's name with -client].",
)
strict_option = click.option(
    "--strict",
    is_flag=True,
    help="Check by the whole specification, and let a warning fail the run.",
)
format_option = click.option(
    "--format",
    "message_format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How messages are written to standard error.",
)


CommandResult: TypeAlias = tuple[Project, str] | None
"""A project whose output is current now, and the digest of its inputs."""


class RunFailedError(Exception):
    """A run that cannot go on; the report has an error that says why."""


def run_with_report(command: Callable[Concatenate[Report, P], CommandResult]) -> Callable[P, None]:
    """Print the messages of a command, exit with 1 after an error, remember what was made."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        report = Report()
        result: CommandResult = None
        try:
            result = command(report, *args, **kwargs)
        except SpecloomError as error:
            report.add(*error.diagnostics)
            _add_sources(report, error)
        except RunFailedError:
            pass  # the report knows
        messages = render_diagnostics(report, report.sources) if report else ""
        if kwargs.get("message_format") == "json":
            click.echo(json.dumps(diagnostics_to_json(report, report.sources), indent=2), err=True)
        elif messages:
            click.echo(messages, err=True, nl=False)
        if report.has_errors:
            raise SystemExit(1)
        if result is not None:
            project, inputs_digest = result
            cache.save_run_messages(
                project.output,
                inputs_digest,
                output_folder.compute_output_digest(project.output),
                messages,
            )

    return run


def _add_sources(report: Report, error: SpecloomError) -> None:
    """Give the report the texts of styles and templates that messages point into."""
    for diagnostic in error.diagnostics:
        if diagnostic.location is not None and diagnostic.path not in report.sources:
            with suppress(OSError, UnicodeDecodeError):
                text = Path(diagnostic.path).read_text(encoding="utf-8")
                report.sources[diagnostic.path] = PlainText(text)
