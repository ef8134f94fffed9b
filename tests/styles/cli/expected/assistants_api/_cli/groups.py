"""Groups of commands, whose modules are imported when they are used."""

import inspect
import re
import textwrap
from collections.abc import Mapping
from importlib import import_module
from typing import Any, Final

import click

from .errors import report_errors

__all__ = ["Program", "ResourceGroup"]

_FIXED_LINE: Final = re.compile(r"^(?:[-*+|>#]|\d+[.)]|```| {2})", re.MULTILINE)
"""The beginning of a line that is not joined with others, as in Markdown."""


class OperationCommand(click.Command):
    """A command whose help keeps the lines of lists, tables and code."""

    def format_help_text(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        """Write the paragraphs of the docstring after the usage."""
        paragraphs = inspect.cleandoc(self.help or "").split("\n\n")
        if self.deprecated:
            paragraphs.append("Deprecated.")
        with formatter.indentation():
            for paragraph in paragraphs:
                formatter.write_paragraph()
                if _FIXED_LINE.search(paragraph):
                    space = " " * formatter.current_indent
                    formatter.write(textwrap.indent(paragraph, space) + "\n")
                else:
                    formatter.write_text(paragraph)


class ResourceGroup(click.Group):
    """The commands of a resource, and the groups of its sub-resources.

    `children` maps the names of these groups to their modules.
    """

    command_class = OperationCommand

    def __init__(self, *, children: Mapping[str, str], **settings: Any) -> None:
        super().__init__(**settings)
        self._children = children

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the groups and of the commands."""
        return sorted({*super().list_commands(ctx), *self._children})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command or a group by its name; None if there is none."""
        if cmd_name not in self._children:
            return super().get_command(ctx, cmd_name)
        module = import_module(f".commands.{self._children[cmd_name]}", __package__)
        group: click.Command = module.group
        return group


class Program(ResourceGroup):
    """The program, which prints errors of the client as one line."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command."""
        with report_errors():
            return super().invoke(ctx)
