"""The files of a client: what a run generates, and whether the output has it already."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import click

from .. import cache
from .. import output as output_folder
from ..diagnostics import Report
from ..project import Project
from ..project.descriptions import is_url
from ..project.shared_documents import SharedDocuments
from .editing import find_unmatched_patterns
from .options import Options
from .progress import show_progress
from .reporting import RunFailedError
from .summaries import Contents, count_contents

if TYPE_CHECKING:
    from ..openapi.document import Document
    from ..output import Comparison, EditPolicy
    from ..pipeline import Observer

Keeper: TypeAlias = Callable[[Mapping[str, str]], None]
"""What keeps the texts of rendered files, by path."""

CHANGELOG_FILE = "CHANGELOG.md"


def must_run(options: Options) -> bool:
    """Check whether a run has messages that an earlier one did not print in the same form."""
    return options.strict or options.verbose or options.message_format != "text"


def is_up_to_date(project: Project, inputs_digest: str, documents: SharedDocuments) -> bool:
    """Check whether the output is from the same inputs; print that run's warnings again."""
    last_run = cache.load_last_run(project.output, inputs_digest)
    if last_run is None:
        return False
    if last_run.output_digest != output_folder.compute_output_digest(project.output):
        return False
    documents.set_file_digests(project, last_run.file_digests)
    click.echo(last_run.messages, err=True, nl=False)
    return True


def compare_output(
    project: Project,
    report: Report,
    options: Options,
    policy: EditPolicy,
    documents: SharedDocuments,
) -> Comparison:
    """Return what a run would change, and report the errors and warnings that it would have."""
    with show_progress(is_quiet=options.quiet) as observe:
        files, _, records = generate_files(
            project, report, observe, options.strict, documents, force=policy.force
        )
        comparison = output_folder.compare_files(
            files, project.output, records=records, policy=policy
        )
    unmatched = find_unmatched_patterns(project, comparison.decisions)
    report.add(*comparison.refusals, *comparison.messages, *unmatched)
    return comparison


def generate_files(
    project: Project,
    report: Report,
    observe: Observer,
    strict: bool,
    documents: SharedDocuments,
    *,
    force: bool = False,
    keep_rendered: Keeper | None = None,
) -> tuple[output_folder.Files, Contents, Mapping[str, bytes]]:
    """Return the files of a project, what they describe, and the records of their inputs.

    With `force`, the manifest of the output may be invalid.
    """
    # Imported here because a run with nothing to do should not wait for these modules.
    from ..pipeline import generate
    from ..style import load_style

    package = generate(
        project.spec,
        load_style(project.styles, report),
        report,
        overlays=project.overlays,
        selection=project.selection,
        workflows=project.workflows,
        strict=strict,
        earlier_files=output_folder.read_intact_files(project.output, force=force),
        keep_rendered=keep_rendered,
        observe=observe,
        load_document=partial(
            documents.load, allowed_folders=project.allowed_folders, urls=project.urls
        ),
    )
    if package is None:
        if not report.has_errors:
            message = f"warnings are not allowed with --strict ({len(report.warnings)} found)"
            report.error("strict", f"{message}; nothing was written", path=str(project.spec))
        raise RunFailedError
    files = output_folder.add_git_attributes(package.contents, project.output, force=force)
    records = _collect_records(project, package.description.document)
    return files, count_contents(package, report), records


def _collect_records(project: Project, document: Document) -> Mapping[str, bytes]:
    """Return the records of a project's inputs, by path."""
    texts = {file.path: file.text for file in document.files}
    names = [str(project.spec), *texts]
    read = project.fetch_url
    fetched = {name: read(name) for name in names if is_url(name)} if read is not None else {}
    overlays = [
        read(each) if isinstance(each, str) and read is not None else Path(each)
        for each in project.overlays
    ]
    inputs = output_folder.RunInputs(
        project.spec,
        overlays,
        project.styles,
        project.selection,
        {os.path.realpath(path): text for path, text in texts.items() if path not in fetched},
        document.find_links(),
        list(fetched.values()),
        project.workflows,
    )
    return output_folder.collect_inputs(inputs)
