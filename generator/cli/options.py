"""Shared arguments and options of the commands, and the reporting of their diagnostics."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeAlias

import click
from click.core import ParameterSource

from .. import cache
from .. import output as output_folder
from ..diagnostics import PlainText, Report, SpecloomError, diagnostics_to_json, render_diagnostics
from ..project import Project
from ..style import list_built_in_styles

P = ParamSpec("P")

spec_argument = click.argument("spec", required=False, type=click.Path())
style_option = click.option(
    "--style",
    "styles",
    multiple=True,
    metavar="STYLE",
    help="Style directory or built-in style"
    f" ({', '.join(list_built_in_styles())}). Repeatable: later styles override earlier ones.",
)
tag_option = click.option(
    "--tag",
    "tags",
    multiple=True,
    metavar="TAG",
    help="Include only operations with this tag, and the types that they use. Repeatable.",
)
overlay_option = click.option(
    "--overlay",
    "overlays",
    multiple=True,
    type=click.Path(),
    metavar="FILE",
    help="OpenAPI Overlay (1.0 or 1.1) to apply to the description. Repeatable: applied in order.",
)
output_option = click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Output folder  [default: from pyproject.toml, or NAME-client for NAME.yaml].",
)
strict_option = click.option(
    "--strict",
    is_flag=True,
    help="Validate against the complete OpenAPI specification, and treat warnings as errors.",
)
format_option = click.option(
    "--format",
    "message_format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Format of the messages on standard error.",
)


CommandResult: TypeAlias = tuple[Project, str] | None
"""A project whose output is up to date, and the digest of its inputs."""


def format_generate_command() -> str:
    """Return the command that generates the output, with the arguments of the current command."""
    context = click.get_current_context()
    words = ["specloom", "generate"]
    for parameter in context.command.get_params(context):
        name = parameter.name or ""
        is_given = context.get_parameter_source(name) is ParameterSource.COMMANDLINE
        if not is_given or name == "message_format":
            continue
        value = context.params[name]
        if isinstance(parameter, click.Argument):
            words.append(str(value))
        elif value is True:
            words.append(parameter.opts[0])
        else:
            for each in value if parameter.multiple else (value,):
                words += [parameter.opts[0], str(each)]
    return shlex.join(words)


class RunFailedError(Exception):
    """Signal that a run cannot continue; the report has the error."""


def run_with_report(command: Callable[Concatenate[Report, P], CommandResult]) -> Callable[P, None]:
    """Decorate a command: print its diagnostics, exit with 1 on errors, and cache its messages."""

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
            pass  # the error is in the report
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
    """Add the styles and templates that the diagnostics refer to, for listings."""
    for diagnostic in error.diagnostics:
        if diagnostic.location is not None and diagnostic.path not in report.sources:
            with suppress(OSError, UnicodeDecodeError):
                text = Path(diagnostic.path).read_text(encoding="utf-8")
                report.sources[diagnostic.path] = PlainText(text)
