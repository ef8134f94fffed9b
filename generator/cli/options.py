"""Shared arguments and options of the commands, and the reporting of their diagnostics."""

from __future__ import annotations

import gc
import json
import shlex
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import fields
from functools import wraps
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeAlias

import click
from click.core import ParameterSource

from .. import cache
from ..diagnostics import PlainText, Report, SpecloomError, diagnostics_to_json, render_diagnostics
from ..frozen import frozen
from ..project import Project, load_project
from ..style import list_built_in_styles

P = ParamSpec("P")
Command: TypeAlias = Callable[..., None]

_SPEC = click.argument("spec", required=False, type=click.Path())
_STYLE = click.option(
    "--style",
    "styles",
    multiple=True,
    metavar="STYLE",
    help="Style directory or built-in style"
    f" ({', '.join(list_built_in_styles())}). Repeatable: later styles override earlier ones.",
)
_TAG = click.option(
    "--tag",
    "tags",
    multiple=True,
    metavar="TAG",
    help="Include only operations with this tag, and the types that they use. Repeatable.",
)
_OVERLAY = click.option(
    "--overlay",
    "overlays",
    multiple=True,
    type=click.Path(),
    metavar="FILE",
    help="OpenAPI Overlay (1.0 or 1.1) to apply to the description. Repeatable: applied in order.",
)
_OUTPUT = click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Output folder  [default: from pyproject.toml, or NAME-client for NAME.yaml].",
)
_STRICT = click.option(
    "--strict",
    is_flag=True,
    help="Validate against the complete OpenAPI specification, and treat warnings as errors.",
)
_FORMAT = click.option(
    "--format",
    "message_format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Format of the messages on standard error.",
)

_ALLOW = click.option(
    "--allow",
    "allowed_codes",
    multiple=True,
    metavar="CODE",
    help="Accept the warnings with this code, also with --strict. Repeatable.",
)
_VERBOSE = click.option(
    "--verbose", is_flag=True, help="List all warnings, and not only the first of equal ones."
)
_QUIET = click.option(
    "--quiet", is_flag=True, help="Print only problems: no summary, and no progress on a terminal."
)
_MESSAGE_OPTIONS = (_ALLOW, _VERBOSE)

MODEL_OPTIONS = (_SPEC, _TAG, _OVERLAY, *_MESSAGE_OPTIONS)
"""The options of a command that reads a description."""

STYLE_OPTIONS = (_STYLE,)
"""The options of a command that reads a style."""

DESCRIPTION_OPTIONS = (_SPEC, _STYLE, _TAG, _OVERLAY, *_MESSAGE_OPTIONS)
"""The options of a command that reads a description and a style."""

OUTPUT_OPTIONS = (
    _SPEC,
    _STYLE,
    _OUTPUT,
    _TAG,
    _OVERLAY,
    _STRICT,
    *_MESSAGE_OPTIONS,
    _QUIET,
    _FORMAT,
)
"""The options of a command that generates files."""


@frozen(kw_only=True)
class Options:
    """The values of the options above; those that a command does not have are the defaults."""

    spec: str | None = None
    styles: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    overlays: tuple[str, ...] = ()
    output: Path | None = None
    strict: bool = False
    allowed_codes: tuple[str, ...] = ()
    verbose: bool = False
    quiet: bool = False
    message_format: str = "text"

    def load_project(self, report: Report) -> Project:
        """Return the settings of the project, in which options override pyproject.toml.

        The report leaves out the warnings that the project allows.

        Raises:
            SpecloomError: No description is given, a file is a URL, no warning has an allowed
                code, or pyproject.toml is invalid.
        """
        project = load_project(
            self.spec, self.output, self.styles, self.tags, self.overlays, self.allowed_codes
        )
        report.allowed_codes = project.allowed_codes
        return project


_OPTION_NAMES = {field.name for field in fields(Options)}


def add_options(options: Sequence[Callable[[Command], Command]]) -> Callable[[Command], Command]:
    """Decorate a command with options, whose values it receives as `Options`."""

    def decorate(command: Command) -> Command:
        @wraps(command)
        def run(**values: Any) -> None:
            given = {name: values.pop(name) for name in _OPTION_NAMES & values.keys()}
            command(Options(**given), **values)

        decorated: Command = run
        for option in reversed(options):
            decorated = option(decorated)
        return decorated

    return decorate


CommandResult: TypeAlias = tuple[Project, str, str | None] | None
"""A project whose output is up to date, and the digests of its inputs and its output."""


def format_generate_command() -> str:
    """Return the command that generates the output, with the arguments of the current command."""
    context = click.get_current_context()
    words = ["specloom", "generate"]
    for parameter in context.command.get_params(context):
        name = parameter.name or ""
        is_given = context.get_parameter_source(name) is ParameterSource.COMMANDLINE
        if not is_given or name in ("message_format", "verbose", "quiet"):
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
            with _collect_garbage_rarely():
                result = command(report, *args, **kwargs)
        except SpecloomError as error:
            report.add(*error.diagnostics)
            _add_sources(report, error)
        except RunFailedError:
            pass  # the error is in the report
        messages = render_diagnostics(report, report.sources, gather_warnings=True)
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
        click.echo(render_diagnostics(report, report.sources), err=True, nl=False)
    else:
        click.echo(gathered, err=True, nl=False)


def _add_sources(report: Report, error: SpecloomError) -> None:
    """Add the templates that the diagnostics refer to, for listings."""
    for diagnostic in error.diagnostics:
        if diagnostic.location is not None and diagnostic.path not in report.sources:
            with suppress(OSError, UnicodeDecodeError):
                text = Path(diagnostic.path).read_text(encoding="utf-8")
                report.sources[diagnostic.path] = PlainText(text)
