"""The values of the shared options, and the decorator that passes them to a command."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Sequence
from dataclasses import fields
from functools import wraps
from pathlib import Path
from typing import Any, TypeAlias

import click
from click.core import ParameterSource

from ...diagnostics import Report
from ...frozen import frozen
from ...project import Arguments, Project, UrlMode, load_project, load_projects
from ...text.selection import Selection

Command: TypeAlias = Callable[..., None]


@frozen(kw_only=True)
class Options:
    """The values of the shared options; those that a command does not have are the defaults."""

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
