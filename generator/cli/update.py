"""The command ``specloom update``: the descriptions at URLs as they are now."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial

import click

from ..diagnostics import Report, SpecloomError, file_error
from ..project import PROJECT_FILE, Project, is_client_name
from ..project.shared_documents import SharedDocuments
from .clients import ClientAction, UpToDate, run_clients
from .editing import EditOptions
from .generate import choose_action
from .options import UPDATE_OPTIONS, Options, add_options
from .reporting import RunFailedError
from .terminal import escape_lines, paint_changes, print_text


@click.command(
    short_help="Fetch descriptions at URLs, and generate again.",
    epilog="""\b
Examples:
  specloom update                                   all clients in pyproject.toml
  specloom update pets --dry-run                    show what changed in one of them
""",
)
@add_options(UPDATE_OPTIONS)
@click.option(
    "--dry-run", is_flag=True, help="Print what changed and would be written, and write nothing."
)
@click.option(
    "--changelog",
    is_flag=True,
    help="Add what changes for users to CHANGELOG.md, as 'specloom generate --changelog' does.",
)
def update(options: Options, dry_run: bool, changelog: bool) -> None:
    """Fetch the descriptions at URLs, show what changed, and generate the clients.

    The URLs are those in pyproject.toml, and those that its descriptions refer to on the same
    server or on allowed hosts. What they have is written to specloom.lock and to the folder
    specloom.lock.d: commit both. Other commands then fetch nothing. If a description has an error,
    neither the lock file nor the client is changed.
    """
    generate = choose_action(
        options, EditOptions(), SharedDocuments(), has_changelog=changelog, is_preview=dry_run
    )
    run_clients(
        partial(_load_projects, options),
        partial(_update_client, options=options, generate=generate),
        None if dry_run or options.specs else _remove_unused_files,
    )


def _load_projects(options: Options) -> Sequence[Project]:
    """Return the clients in pyproject.toml, whose URLs are all fetched again.

    Raises:
        SpecloomError: pyproject.toml is invalid or has no URLs, or a description is an argument.
    """
    for each in options.specs:
        if not is_client_name(each):
            message = "only clients in pyproject.toml can be updated"
            hint = f"run 'specloom generate {each}', which fetches a URL each time"
            raise file_error("unknown-client", message, each, hint)
    projects = options.load_projects("all", "change to the folder of a project")
    if all(project.urls is None for project in projects):
        message = "there is nothing to update: no description is at a URL"
        hint = 'set one in [tool.specloom]: spec = "https://…"'
        raise file_error("no-url", message, projects[0].settings_file or PROJECT_FILE, hint)
    return projects


def _update_client(
    project: Project, report: Report, options: Options, generate: ClientAction
) -> UpToDate | None:
    """Fetch the URLs of a client, print what changed, and generate the client."""
    if not options.quiet and options.message_format == "text":
        _print_changes(project)
    return generate(project, report)


def _print_changes(project: Project) -> None:
    """Print which URLs have changed, and what that means for users.

    Errors are left to the run that follows.
    """
    # Imported here because other commands should not wait for these modules.
    from ..changes.reports import REPORT_FORMATS
    from ..remote.url_readers import FetchedUrls, LockedUrls
    from ..version_comparison import compare_versions
    from .version_sources import find_current

    if not isinstance(project.urls, FetchedUrls):
        return
    source = find_current(project)
    with suppress(SpecloomError, RunFailedError):
        new = source.read(Report())
        states = list(project.urls.list_states())
        for url, state in states:
            print_text(f"{url}: {state}")
        if project.urls.lock is not None and any(state == "changed" for _, state in states):
            old = replace(source, urls=LockedUrls(project.urls.lock)).read(Report())
            text = REPORT_FORMATS["text"](compare_versions(old, new))
            click.echo(paint_changes(escape_lines(text)), nl=False)


def _remove_unused_files(projects: Sequence[Project]) -> None:
    """Remove what no client refers to any more from the lock file."""
    from ..remote.lock import prune_lock
    from ..remote.url_readers import FetchedUrls

    readers = [each.urls for each in projects if isinstance(each.urls, FetchedUrls)]
    for path in {each.lock_path for each in readers if each.lock_path is not None}:
        prune_lock(path, {url for each in readers for url in each.files})
