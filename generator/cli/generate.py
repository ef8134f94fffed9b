"""The command ``specloom generate``."""

from __future__ import annotations

import os
import time
from collections.abc import Collection, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .. import output as output_folder
from ..diagnostics import Report, file_error
from ..project import Project
from ..project.depfile import check_depfile, write_depfile
from ..project.shared_documents import SharedDocuments
from .client_files import (
    CHANGELOG_FILE,
    Keeper,
    compare_output,
    generate_files,
    is_up_to_date,
    must_run,
)
from .clients import ClientAction, UpToDate, run_clients
from .editing import EditOptions, find_unmatched_patterns, format_dry_run, format_edits
from .options import OUTPUT_OPTIONS, Options, add_options
from .progress import show_progress
from .summaries import (
    describe_base_url,
    format_preview_json,
    format_run,
    format_run_json,
    format_summary,
)
from .terminal import escape_lines, print_text

if TYPE_CHECKING:
    from ..output import EditPolicy


@click.command(epilog="""\b
Examples:
  specloom generate                                 use the settings in pyproject.toml
  specloom generate api.yaml --output client
  specloom generate api.yaml --tag Pets --style ./house-style
""")
@add_options(OUTPUT_OPTIONS)
@click.option(
    "--force",
    is_flag=True,
    help="Overwrite files that were edited or not written by specloom, and accept an output"
    " folder that has other files.",
)
@click.option(
    "--depfile",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write the files that the output depends on to FILE, as rules for Make and Ninja.",
)
@click.option(
    "--watch",
    "-w",
    "is_watching",
    is_flag=True,
    help="Generate again whenever an input changes, until Ctrl-C (needs the library watchfiles).",
)
@click.option(
    "--on-conflict",
    type=click.Choice(["markers", "fail"]),
    default="markers",
    show_default=True,
    metavar="HOW",
    help="If edits conflict with the new text of a file, write both with Git's conflict markers"
    " (markers), or write nothing (fail).",
)
@click.option(
    "--changelog",
    is_flag=True,
    help="Add what changes for users to CHANGELOG.md in the output folder, and increment the version"
    " in the style if its key 'versioning' says so.",
)
@click.option(
    "--dry-run",
    is_flag=True,
    help="Print what would be written, merged, removed and kept, and write nothing.",
)
@click.option(
    "--keep-rendered",
    "rendered_folder",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Write what templates wrote to DIR as well, before it is checked and formatted, even if"
    " that fails.",
)
def generate(
    options: Options,
    force: bool,
    depfile: Path | None,
    is_watching: bool,
    on_conflict: str,
    changelog: bool,
    dry_run: bool,
    rendered_folder: Path | None,
) -> None:
    """Generate the client, models and documentation for SPEC.

    SPEC is an OpenAPI description in YAML or JSON; with it, pyproject.toml is ignored. Without
    SPEC, use the settings under [tool.specloom] there, for all clients or for those with a NAME.
    If there is any error, nothing is written for the client.

    Edits of generated files are merged into their new text. Where that is impossible, the file has
    both versions between conflict markers, and the exit status is 1. Files that were not written
    by specloom are never overwritten without --force.
    """

    def load_projects() -> Sequence[Project]:
        projects = options.load_projects("missing")
        if depfile is not None:
            check_depfile(depfile, projects)
        return projects

    if dry_run and rendered_folder is not None:
        raise click.UsageError("--keep-rendered writes files, and --dry-run writes none")
    edits = EditOptions(force=force, must_merge=on_conflict == "fail")
    documents = SharedDocuments()
    action = choose_action(
        options,
        edits,
        documents,
        has_changelog=changelog,
        is_preview=dry_run,
        rendered_folder=rendered_folder,
    )
    finish = partial(write_depfile, depfile) if depfile is not None and not dry_run else None
    if is_watching:
        from .watching import load_watcher, watch_clients

        with suppress(KeyboardInterrupt):
            watch_clients(load_watcher, load_projects, action, finish, documents.find_file_digests)
    else:
        run_clients(load_projects, action, finish)


def choose_action(
    options: Options,
    edits: EditOptions,
    documents: SharedDocuments,
    *,
    has_changelog: bool,
    is_preview: bool,
    rendered_folder: Path | None = None,
) -> ClientAction:
    """Return what generates the files of a client, or prints what that would do.

    A run that is no preview also writes the rendered files to `rendered_folder`, if there is one.
    """
    run = (
        _preview_client
        if is_preview
        else partial(_generate_client, rendered_folder=rendered_folder)
    )
    action = partial(run, options=options, edits=edits, documents=documents)
    if not has_changelog:
        return action
    # Imported here because most runs need no comparison of descriptions.
    from .changelog import generate_with_changelog, preview_changelog

    with_changelog = preview_changelog if is_preview else generate_with_changelog
    return partial(with_changelog, run_client=action, options=options)


def _generate_client(
    project: Project,
    report: Report,
    options: Options,
    edits: EditOptions,
    documents: SharedDocuments,
    rendered_folder: Path | None = None,
) -> UpToDate | None:
    """Generate the files of a client, unless they are up to date."""
    inputs_digest = project.compute_inputs_digest()
    state = None
    must_write = edits.force or rendered_folder is not None
    can_skip = not (must_write or must_run(options) or project.has_fetched_inputs)
    if can_skip and is_up_to_date(project, inputs_digest, documents):
        summary = format_summary(project.output, "already up to date")
    else:
        policy = edits.make_policy(project)
        keep_rendered = _make_keeper(project, rendered_folder)
        summary, output_digest = _write_output(
            project, report, options, policy, documents, keep_rendered
        )
        file_digests = documents.find_file_digests(project) or {}
        if project.has_fetched_inputs:  # the lock file has changed
            inputs_digest = project.compute_inputs_digest()
        state = UpToDate(inputs_digest, output_digest, file_digests)
    if not options.quiet:
        click.echo(summary)
    return state


def _make_keeper(project: Project, folder: Path | None) -> Keeper | None:
    """Return what writes the rendered files of a client to a folder, or to its folder in it.

    Raises:
        SpecloomError: The folder is in the output.
    """
    if folder is None:
        return None
    folder = folder / project.client if project.client else folder
    if Path(os.path.realpath(folder)).is_relative_to(os.path.realpath(project.output)):
        message = "the folder for rendered files is in the output folder"
        raise file_error("output", message, folder, "choose another folder")
    return partial(output_folder.replace_rendered_files, folder=folder)


def _write_output(
    project: Project,
    report: Report,
    options: Options,
    policy: EditPolicy,
    documents: SharedDocuments,
    keep_rendered: Keeper | None,
) -> tuple[str, str]:
    """Generate and write the files of a project; return a summary, and the output's digest."""
    start_time = time.perf_counter()
    with show_progress(is_quiet=options.quiet) as observe:
        files, contents, records = generate_files(
            project,
            report,
            observe,
            options.strict,
            documents,
            force=policy.force,
            keep_rendered=keep_rendered,
        )
        observe("writing", 0, 0)
        if project.urls is not None:
            project.urls.prepare_save()  # not to write an output without a lock file
        lacks_changelog = _lacks_changelog(files, project.output)
        result = output_folder.write_files(files, project.output, records=records, policy=policy)
    changelog = _start_changelog(files, project.output) if lacks_changelog else None
    if project.urls is not None:
        project.urls.save()
    report.add(*result.messages, *find_unmatched_patterns(project, result.decisions))
    seconds = time.perf_counter() - start_time
    if options.message_format == "json":
        text = format_run_json(project, result, contents, changelog, seconds)
        return text, result.output_digest
    lines = [
        *describe_base_url(contents),
        *format_edits(result),
        *([f"  created {changelog}"] if changelog else ()),
    ]
    summary = format_summary(project.output, format_run(result, contents, seconds))
    return "\n".join((summary, *map(escape_lines, lines))), result.output_digest


def _lacks_changelog(paths: Collection[str], output: Path) -> bool:
    """Check whether a run is the first one of a distribution, and nobody wrote a changelog."""
    if (
        "pyproject.toml" not in paths
        or CHANGELOG_FILE in paths
        or os.path.lexists(output / CHANGELOG_FILE)
    ):
        return False
    earlier = output_folder.read_manifest(output, force=True)
    return earlier is None or "pyproject.toml" not in (*earlier.files, *earlier.deleted)


def _start_changelog(files: output_folder.Files, output: Path) -> Path | None:
    # Imported here because few runs are the first one of a distribution.
    from .changelog import start_changelog

    return start_changelog(files, output)


def _preview_client(
    project: Project,
    report: Report,
    options: Options,
    edits: EditOptions,
    documents: SharedDocuments,
) -> None:
    """Print what a run would do."""
    comparison = compare_output(project, report, options, edits.make_policy(project), documents)
    paths = {each.path for each in comparison.changes}
    changelog = project.output / CHANGELOG_FILE if _lacks_changelog(paths, project.output) else None
    if options.message_format == "json":
        click.echo(format_preview_json(project, comparison, changelog))
        return
    click.echo(format_summary(project.output, "nothing is written (--dry-run)"))
    for line in format_dry_run(comparison):
        print_text(line)
    if changelog is not None:
        print_text(f"  create {changelog}")
