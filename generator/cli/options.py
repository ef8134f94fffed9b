"""Shared arguments and options of the commands."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Sequence
from dataclasses import fields
from functools import wraps
from pathlib import Path
from typing import Any, TypeAlias

import click
from click.core import ParameterSource

from ..diagnostics import WARNING_CODES, Report
from ..frozen import frozen
from ..project import Arguments, Project, UrlMode, list_client_names, load_project, load_projects
from ..style import list_built_in_styles
from ..text.selection import Selection, split_exclusion, suggest_exclusion

Command: TypeAlias = Callable[..., None]


def _complete_spec(context: click.Context, parameter: click.Parameter, start: str) -> list[Any]:
    """Complete the name of a client, or else let the shell complete the path of a file."""
    from click.shell_completion import CompletionItem

    names = [CompletionItem(name) for name in list_client_names() if name.startswith(start)]
    return names or [CompletionItem(start, type="file")]


def _check_exclusions(
    context: click.Context, parameter: click.Parameter, values: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the values of the option, which are patterns with a kind.

    Raises:
        click.BadParameter: One of them is not.
    """
    for text in values:
        try:
            split_exclusion(text)
        except ValueError as error:
            message = f"{error}: {suggest_exclusion(text)}"
            raise click.BadParameter(message, context, parameter) from None
    return values


_SPEC = click.argument(
    "spec", required=False, metavar="[SPEC | NAME]", shell_complete=_complete_spec
)
_SPECS = click.argument(
    "specs", nargs=-1, metavar="[SPEC | NAME...]", shell_complete=_complete_spec
)
_NAMES = click.argument("specs", nargs=-1, metavar="[NAME...]", shell_complete=_complete_spec)
_STYLE = click.option(
    "--style",
    "-s",
    "styles",
    multiple=True,
    metavar="STYLE",
    help="Style directory or built-in style"
    f" ({', '.join(list_built_in_styles())}). Repeatable: later styles override earlier ones.",
)
_SELECTION = (
    click.option(
        "--tag",
        "-t",
        "tags",
        multiple=True,
        metavar="PATTERN",
        help="Include only operations with this tag, and the types that they use. In all patterns, *"
        " matches any text. Repeatable, like the following options: an operation must match one"
        " pattern of each option that is given.",
    ),
    click.option(
        "--path", "paths", multiple=True, metavar="PATTERN", help="Include only these paths."
    ),
    click.option(
        "--operation",
        "operations",
        multiple=True,
        metavar="PATTERN",
        help="Include only operations with this operationId, or with this method and path:"
        " 'GET /pets'.",
    ),
    click.option(
        "--method", "methods", multiple=True, metavar="PATTERN", help="Include only this method."
    ),
    click.option(
        "--exclude",
        multiple=True,
        metavar="KIND:PATTERN",
        callback=_check_exclusions,
        help="Leave out the operations that match: tag:PATTERN, path:PATTERN, operation:PATTERN or"
        " method:PATTERN.",
    ),
)
_OVERLAY = click.option(
    "--overlay",
    "overlays",
    multiple=True,
    type=click.Path(),
    metavar="FILE",
    help="OpenAPI Overlay (1.0 or 1.1), a file or URL, to apply to the description. Repeatable:"
    " applied in order. Without SPEC, the description is the one that it extends.",
)
_HOST = click.option(
    "--allow-host",
    "allowed_hosts",
    multiple=True,
    metavar="HOST",
    help="Fetch also what the description refers to on this host, as in schemas.acme.com:8443."
    " Repeatable.",
)
_WORKFLOWS = click.option(
    "--workflows",
    multiple=True,
    type=click.Path(),
    metavar="FILE",
    help="Arazzo document (1.0 or 1.1), whose workflows are in the documentation. Repeatable.",
)
_OUTPUT = click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Output folder  [default: from pyproject.toml, or api-client for api.yaml].",
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
    help="Format of the messages on standard error, and of the summary on standard output.",
)

_ALLOW = click.option(
    "--allow",
    "allowed_codes",
    multiple=True,
    metavar="CODE",
    shell_complete=lambda context, parameter, start: [
        code for code in WARNING_CODES if code.startswith(start)
    ],
    help="Accept the warnings with this code, also with --strict. Repeatable.",
)
_ALLOW_DIR = click.option(
    "--allow-dir",
    "allowed_folders",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Also read files in DIR that the description refers to, not only those in its own folder."
    " Repeatable.",
)
_VERBOSE = click.option(
    "--verbose", "-v", is_flag=True, help="List all warnings, and not only the first of equal ones."
)
_QUIET = click.option(
    "--quiet",
    "-q",
    is_flag=True,
    help="Print only problems: no summary, and no progress on a terminal.",
)
_INPUT_OPTIONS = (_OVERLAY, _ALLOW_DIR, _HOST)
_MESSAGE_OPTIONS = (_ALLOW, _VERBOSE)

CLIENT_OPTION = click.option(
    "--client",
    metavar="NAME",
    shell_complete=lambda context, parameter, start: [
        name for name in list_client_names() if name.startswith(start)
    ],
    help="The client in pyproject.toml, if there are several.",
)
"""The option of a command without SPEC."""

MODEL_OPTIONS = (_SPEC, *_SELECTION, *_INPUT_OPTIONS, _WORKFLOWS, *_MESSAGE_OPTIONS)
"""The options of a command that reads a description."""

DIFF_OPTIONS = (CLIENT_OPTION, _STYLE, *_SELECTION, *_INPUT_OPTIONS)
"""The options of a command that compares two descriptions."""

EDITS_OPTIONS = (
    CLIENT_OPTION,
    click.option(
        "--output",
        "-o",
        type=click.Path(path_type=Path),
        metavar="DIR",
        help="Output folder  [default: from pyproject.toml].",
    ),
)
"""The options of a command that works on an output."""

STYLE_OPTIONS = (_STYLE,)
"""The options of a command that reads a style."""

DESCRIPTION_OPTIONS = (_SPEC, _STYLE, *_SELECTION, *_INPUT_OPTIONS, _WORKFLOWS, *_MESSAGE_OPTIONS)
"""The options of a command that reads a description and a style."""

OUTPUT_OPTIONS = (
    _SPECS,
    _STYLE,
    _OUTPUT,
    *_SELECTION,
    *_INPUT_OPTIONS,
    _WORKFLOWS,
    _STRICT,
    *_MESSAGE_OPTIONS,
    _QUIET,
    _FORMAT,
)
"""The options of a command that generates files."""

UPDATE_OPTIONS = (_NAMES, _STRICT, *_MESSAGE_OPTIONS, _QUIET, _FORMAT)
"""The options of the command that fetches descriptions."""


@frozen(kw_only=True)
class Options:
    """The values of the options above; those that a command does not have are the defaults."""

    spec: str | None = None
    specs: tuple[str, ...] = ()
    client: str | None = None
    styles: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    overlays: tuple[str, ...] = ()
    allowed_hosts: tuple[str, ...] = ()
    workflows: tuple[str, ...] = ()
    output: Path | None = None
    strict: bool = False
    allowed_codes: tuple[str, ...] = ()
    allowed_folders: tuple[Path, ...] = ()
    verbose: bool = False
    quiet: bool = False
    message_format: str = "text"

    def load_project(self, report: Report, usage: str = "") -> Project:
        """Return the settings of the project, in which options override pyproject.toml.

        The report leaves out the warnings that the project allows.  `usage` is how a command
        without SPEC runs without settings, for hints.

        Raises:
            SpecloomError: No description is given, several clients are configured and none is
                selected, or an option or pyproject.toml is invalid.
        """
        project = load_project(self._get_selected(), self._get_arguments(usage))
        report.allowed_codes = project.allowed_codes
        return project

    def load_projects(self, url_mode: UrlMode = "locked", usage: str = "") -> tuple[Project, ...]:
        """Return the settings of all selected clients, as `load_project` does.

        `url_mode` is what the command fetches.

        Raises:
            SpecloomError: No description is given, or an option or pyproject.toml is invalid.
        """
        return load_projects(self._get_selected(), self._get_arguments(usage, url_mode))

    def _get_selected(self) -> tuple[str, ...]:
        return self.specs or tuple(each for each in (self.spec, self.client) if each is not None)

    def _get_arguments(self, usage: str = "", url_mode: UrlMode = "locked") -> Arguments:
        return Arguments(
            output=self.output,
            styles=self.styles,
            selection=Selection(self.tags, self.paths, self.operations, self.methods, self.exclude),
            overlays=self.overlays,
            workflows=self.workflows,
            allowed_codes=self.allowed_codes,
            allowed_folders=self.allowed_folders,
            allowed_hosts=self.allowed_hosts,
            url_mode=url_mode,
            usage=usage,
        )


_OPTION_NAMES = {field.name for field in fields(Options)}
_SHARED_NAMES = _OPTION_NAMES - {"message_format", "verbose", "quiet"}
"""The names of the options that say what is generated."""


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


def format_generate_command(client: str = "") -> str:
    """Return the command that generates the output, with the options of the current command.

    `client` is the name of the client, which replaces all others.
    """
    context = click.get_current_context()
    words = ["specloom", "generate", *([client] if client else [])]
    for parameter in context.command.get_params(context):
        name = parameter.name or ""
        is_given = context.get_parameter_source(name) is ParameterSource.COMMANDLINE
        if not is_given or name not in _SHARED_NAMES:
            continue
        value = context.params[name]
        if isinstance(parameter, click.Argument):
            words += [] if client else value
        elif value is True:
            words.append(parameter.opts[0])
        else:
            for each in value if parameter.multiple else (value,):
                words += [parameter.opts[0], str(each)]
    return shlex.join(words)
