"""Runs of a command for all selected clients, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

import click

from .. import cache
from ..diagnostics import Report, escape_unprintable
from ..frozen import frozen
from ..project import Project
from ..text.suggestions import list_names
from .reporting import Reporter


@frozen
class UpToDate:
    """The digests of the inputs and the output of a client whose output is up to date.

    `file_digests` are those of the files that the description refers to, by path.
    """

    inputs_digest: str
    output_digest: str | None
    file_digests: Mapping[str, str]


ClientAction: TypeAlias = Callable[[Project, Report], UpToDate | None]
"""What a command does for a client; the messages for the digests that it returns are cached."""


def run_clients(
    load_projects: Callable[[], Sequence[Project]],
    action: ClientAction,
    finish: Callable[[Sequence[Project]], None] | None = None,
) -> None:
    """Run an action for each client, and `finish` if none fails; exit with 1 if one fails.

    A client that fails does not stop the others.
    """
    reporter = Reporter(click.get_current_context().params)
    projects = reporter.attempt(lambda report: load_projects()).result or ()
    run_each_client(projects, action, reporter)
    if finish is not None and not reporter.has_errors:
        reporter.attempt(lambda report: finish(projects))
    reporter.finish()
    if reporter.has_errors:
        raise SystemExit(1)


def run_each_client(projects: Sequence[Project], action: ClientAction, reporter: Reporter) -> None:
    """Run an action for each client, and list those for which it fails."""
    failed = [project.client for project in projects if not _run_client(project, action, reporter)]
    if failed and len(projects) > 1 and not reporter.is_json:
        message = f"{len(failed)} of {len(projects)} clients failed: {list_names(failed)}"
        click.secho(escape_unprintable(message), err=True, fg="red", bold=True)


def _run_client(project: Project, action: ClientAction, reporter: Reporter) -> bool:
    """Run an action for a client; return whether it succeeds."""

    def run(report: Report) -> UpToDate | None:
        report.allowed_codes = project.allowed_codes
        return action(project, report)

    attempt = reporter.attempt(run)
    if (state := attempt.result) is not None:
        cache.save_run_messages(
            *(project.output, state.inputs_digest, state.output_digest, attempt.messages),
            state.file_digests,
        )
    return not attempt.has_failed
