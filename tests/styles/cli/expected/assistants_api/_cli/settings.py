"""The options of commands that are no arguments of methods.

They are kept in the context, since an argument may have any name.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click

__all__ = [
    "Settings",
    "file_options",
    "get_settings",
    "json_option",
    "list_options",
    "pass_as",
]

F = TypeVar("F", bound=Callable[..., Any])


@dataclass
class Settings:
    """What a command prints, and where."""

    json: bool = False
    all: bool = False
    max_items: int | None = None
    output: Path | None = None


def get_settings() -> Settings:
    """Return the settings of the command that runs."""
    settings: Settings = click.get_current_context().meta.setdefault(
        __name__, Settings()
    )
    return settings


def pass_as(argument: str) -> Callable[[click.Context, click.Parameter, Any], None]:
    """Return the callback of an option for an argument with the name of another option.

    The name of the option in click must be unique; the argument has its own.
    """

    def keep(context: click.Context, parameter: click.Parameter, value: Any) -> None:
        context.params[argument] = value

    return keep


def _keep(context: click.Context, parameter: click.Parameter, value: Any) -> None:
    settings = context.meta.setdefault(__name__, Settings())
    setattr(settings, parameter.name or "", value)


def _add_option(name: str, **attributes: Any) -> Callable[[F], F]:
    return click.option(name, expose_value=False, callback=_keep, **attributes)


def json_option(function: F) -> F:
    """Add the option `--json`."""
    return _add_option("--json", is_flag=True, help="Print JSON.")(function)


def list_options(function: F) -> F:
    """Add the options of a paginated list."""
    function = json_option(function)
    function = _add_option(
        "--max-items",
        type=click.IntRange(min=0),
        help="Print at most this number of items, of as many pages as that takes.",
    )(function)
    return _add_option(
        "--all", is_flag=True, help="Print the items of all pages, not of the first."
    )(function)


def file_options(function: F) -> F:
    """Add the option `--output`."""
    return _add_option(
        "--output",
        type=click.Path(dir_okay=False, path_type=Path),
        help="File to write the content to, instead of the standard output.",
    )(function)
