"""The command ``specloom check``, and what a run would change."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import click

from .. import output as output_folder
from ..diagnostics import Report
from ..project import Project
from ..project.shared_documents import SharedDocuments
from ..text.counts import format_count
from .client_files import compare_output, is_up_to_date, must_run
from .clients import UpToDate, run_clients
from .editing import EditOptions
from .options import OUTPUT_OPTIONS, Options, add_options, format_generate_command
from .reporting import RunFailedError
from .summaries import format_comparison_json, format_summary
from .terminal import print_diff, print_text

if TYPE_CHECKING:
    from ..output import Comparison, FileChange

_MAX_NAMES = 4
_MAX_DIFF_FILES = 20
_MAX_DIFF_LINES = 40
_KINDS = {
    "changed": "changed",
    "merged": "changed, with your edits",
    "conflict": "in conflict with your edits",
    "new": "new",
    "removed": "not generated any more",
    "missing": "missing ('specloom generate' keeps it so, 'specloom edits --revert PATH' restores a file)",
}
"""The kinds of changes in the order in which they are listed, in words."""


@click.command(epilog="""\b
Examples:
  specloom check                                    in CI, after the checkout
  specloom check api.yaml --output client --diff
""")
@add_options(OUTPUT_OPTIONS)
@click.option(
    "--diff", "has_diff", is_flag=True, help="Print the first changed lines of each file."
)
@click.option("--full-diff", is_flag=True, help="Print all changed lines, for `patch -p1`.")
def check(options: Options, has_diff: bool, full_diff: bool) -> None:
    """Check that the generated output is up to date.

    Print a summary and exit with status 1 if generating from SPEC would change it. Files that were
    edited are up to date if the edits can be merged. Nothing is written.
    """
    documents = SharedDocuments()
    format_diff = _format_full_diff if full_diff else _format_short_diff if has_diff else None
    run_clients(
        options.load_projects,
        lambda project, report: _check_client(project, report, options, documents, format_diff),
    )


def _check_client(
    project: Project,
    report: Report,
    options: Options,
    documents: SharedDocuments,
    format_diff: Callable[[Comparison], str] | None,
) -> UpToDate | None:
    """Compare the files of a client with those that `generate` would write."""
    is_json = options.message_format == "json"
    inputs_digest = project.compute_inputs_digest()
    state = None
    is_unknown = must_run(options) or project.has_fetched_inputs
    if is_unknown or not is_up_to_date(project, inputs_digest, documents):
        policy = EditOptions().make_policy(project)
        comparison = compare_output(project, report, options, policy, documents)
        if is_json and not options.quiet:
            click.echo(format_comparison_json(project, comparison))
        if not comparison.is_current:
            if not is_json:
                _print_api_changes(comparison, project)
                _print_changes(comparison, format_diff)
            _report_changes(report, comparison, project)
            raise RunFailedError
        if comparison.has_records:  # otherwise the next run of `generate` must not be skipped
            file_digests = documents.find_file_digests(project) or {}
            output_digest = output_folder.compute_output_digest(project.output)
            state = UpToDate(inputs_digest, output_digest, file_digests)
    if not (options.quiet or is_json):
        click.echo(format_summary(project.output, "up to date"))
    return state


def _print_api_changes(comparison: Comparison, project: Project) -> None:
    """Print the worst changes of the API and of the client since the output was generated."""
    # Imported here because an output that is up to date needs no comparison of descriptions.
    from ..changes.reports.brief import format_brief
    from .version_sources import compare_with_recorded

    changes = compare_with_recorded(project) if comparison.exists else []
    for line in format_brief(changes, more="specloom diff lists all"):
        print_text(line)


def _print_changes(comparison: Comparison, format_diff: Callable[[Comparison], str] | None) -> None:
    """Print what a run would change, in short, and the changed lines."""
    if comparison.exists:
        for line in format_changes(comparison.changes):
            print_text(line)
        if format_diff is not None:
            print_diff(format_diff(comparison))


def _report_changes(report: Report, comparison: Comparison, project: Project) -> None:
    """Report that a run would change the output."""
    output = str(project.output)
    hint = f"run '{format_generate_command(project.client)}'"
    count = sum(each.kind != "missing" for each in comparison.changes)
    if not comparison.exists:
        message = "out of date: the folder does not exist"
        report.error("not-current", message, path=output, hint=hint)
    elif count:
        message = f"out of date: {format_count(count, 'file')} would change"
        report.error("not-current", message, path=output, hint=hint)
    elif comparison.changes:
        message = "out of date: deleted files are not recorded"
        report.error("not-current", message, path=output, hint=hint)


def format_changes(changes: Sequence[FileChange]) -> Iterator[str]:
    """Yield a line for each kind of change and folder, with the names of the first files."""
    for kind, words in _KINDS.items():
        paths = [PurePosixPath(each.path) for each in changes if each.kind == kind]
        if paths:
            yield f"{format_count(len(paths), 'file')} {words}:"
        for folder, group in groupby(sorted(paths, key=_sort_by_folder), lambda path: path.parent):
            names = [path.name for path in group]
            rest = len(names) - _MAX_NAMES
            if rest > 1:
                names[_MAX_NAMES:] = [f"… {rest} more"]
            prefix = f"{folder}/: " if folder.name else ""
            yield f"  {prefix}{', '.join(names)}"


def _sort_by_folder(path: PurePosixPath) -> tuple[PurePosixPath, str]:
    return path.parent, path.name


def _format_full_diff(comparison: Comparison) -> str:
    return comparison.format_diff()


def _format_short_diff(comparison: Comparison) -> str:
    """Return the first changed lines of each of the first files."""
    changes = [each for each in comparison.changes if each.kind != "missing"]
    texts = [_shorten(each.format_diff()) for each in changes[:_MAX_DIFF_FILES]]
    rest = len(changes) - len(texts)
    if rest > 0:
        texts.append(f"… {format_count(rest, 'more file')} (--full-diff prints all)\n")
    return "".join(texts)


def _shorten(diff: str) -> str:
    lines = diff.splitlines(keepends=True)
    rest = len(lines) - _MAX_DIFF_LINES
    if rest <= 1:
        return diff
    return "".join([*lines[:_MAX_DIFF_LINES], f"… {rest} more lines\n"])
