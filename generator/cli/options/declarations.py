"""The arguments and options that several commands have, as click declares them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from ...diagnostics import WARNING_CODES
from ...project import list_client_names
from ...style import list_built_in_styles
from ...text.selection import split_exclusion, suggest_exclusion


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
