"""The options of commands that are no arguments of methods.

They are kept in the context, since an argument may have any name.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import click
from click.core import ParameterSource

from .types import JSON, NULL

__all__ = [
    "Link",
    "NullableOption",
    "Settings",
    "file_options",
    "get_settings",
    "link_options",
    "json_option",
    "list_options",
    "null_option",
    "pass_as",
]

F = TypeVar("F", bound=Callable[..., Any])


class Link(NamedTuple):
    """A link of the response of a command, with the name of the method that follows it."""

    name: str
    method: str
    needs_raw_response: bool = False


@dataclass
class Settings:
    """What a command prints, and where; the options that are null."""

    json: bool = False
    all: bool = False
    max_items: int | None = None
    output: Path | None = None
    null: tuple[str, ...] = ()
    follow: Link | None = None
    follow_arguments: object = None


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


class NullableOption(click.Option):
    """An option of which `--null` may say that null is sent."""

    def process_value(self, ctx: click.Context, value: Any) -> Any:
        """Return the converted value; an option that is null is not missing."""
        names = {name.lstrip("-") for name in self.opts}
        if names.isdisjoint(get_settings().null):
            return super().process_value(ctx, value)
        source = ctx.get_parameter_source(self.name or "")
        if source is ParameterSource.COMMANDLINE:
            raise click.UsageError(f"{self.opts[0]} has a value and is null", ctx)
        return self.callback(ctx, self, NULL) if self.callback else NULL


class _LinkName(click.Choice[str]):
    """The name of a link."""

    def __init__(self, links: Sequence[Link]) -> None:
        super().__init__([link.name for link in links])
        self._links = links

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Any:
        """Return the link with a name."""
        name = super().convert(value, param, ctx)
        return next(link for link in self._links if link.name == name)


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


def null_option(*names: str) -> Callable[[F], F]:
    """Return a decorator that adds `--null`; `names` are those of nullable options."""
    return _add_option(
        "--null",
        type=click.Choice(names),
        multiple=True,
        is_eager=True,
        metavar="OPTION",
        help="Option whose value is null, without the dashes: "
        + ", ".join(names)
        + ".",
    )


def link_options(*links: Link) -> Callable[[F], F]:
    """Return a decorator that adds the options for links."""

    def decorate(function: F) -> F:
        function = _add_option(
            "--follow-arguments",
            type=JSON,
            help="Further arguments of the method that follows the link, by name.",
        )(function)
        return _add_option(
            "--follow",
            type=_LinkName(links),
            help="Follow a link of the response, and print what it leads to.",
        )(function)

    return decorate
