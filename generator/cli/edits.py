"""The command ``specloom edits``."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .. import output as output_folder
from ..diagnostics import Report, SpecloomError, file_error
from ..project import Project
from ..text.selection import ALL_OPERATIONS
from ..text.suggestions import did_you_mean, list_names
from .editing import EditOptions
from .options import EDITS_OPTIONS, Options, add_options
from .reporting import run_with_report
from .summaries import format_summary
from .terminal import escape_lines, print_diff, print_text

if TYPE_CHECKING:
    from ..output import Edit

_KINDS = ("edited", "kept", "deleted", "conflict")


@click.command(
    short_help="List edited files, take edits back, or move them.",
    epilog="""\b
Examples:
  specloom edits                                    list edited and deleted files
  specloom edits --patch > edits.patch
  specloom edits --revert pets-client/docs
  specloom edits --to-style house-style docs/index.md
""",
)
@click.argument("edited_paths", nargs=-1, metavar="[PATH]...")
@add_options(EDITS_OPTIONS)
@click.option("--patch", "-p", "has_patch", is_flag=True, help="Print the edits as a patch.")
@click.option("--revert", is_flag=True, help="Restore the generated text of the files at PATH.")
@click.option(
    "--to-style",
    "style_folder",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Move the edit of the file at PATH into a style directory of the project, as an override"
    " of the template block that has the edited text.",
)
@run_with_report
def edits(
    report: Report,
    options: Options,
    edited_paths: tuple[str, ...],
    has_patch: bool,
    revert: bool,
    style_folder: Path | None,
) -> None:
    """List the generated files that were edited, at PATH or in the whole output.

    PATH is a file or folder, relative to the current directory or to the output.
    """
    if sum((has_patch, revert, style_folder is not None)) > 1:
        raise click.UsageError("--patch, --revert and --to-style exclude each other.")
    project = _load_project(options, report)
    policy = EditOptions().make_policy(project)
    found = output_folder.list_edits(project.output, policy)
    selected = _select_edits(found, edited_paths, project.output) if edited_paths else found
    if style_folder is not None:
        _move_to_style(project, selected, style_folder)
    elif revert:
        _revert(project.output, selected, edited_paths)
    elif has_patch:
        print_diff("".join(each.format_patch() for each in selected))
        _report_unknown_bases(report, project.output, selected)
    else:
        for line in _format_list(project.output, selected):
            click.echo(line)


def _load_project(options: Options, report: Report) -> Project:
    """Return the project, of which only the output is needed."""
    try:
        return options.load_project(report, "run 'specloom edits --output DIR'")
    except SpecloomError:
        if options.output is None:
            raise
        return Project(Path(), options.output, (), ALL_OPERATIONS, ())


def _select_edits(found: Sequence[Edit], paths: Sequence[str], output: Path) -> Sequence[Edit]:
    """Return the edits of files at some paths, or in folders there.

    Raises:
        SpecloomError: There is none at one of the paths.
    """
    selected: dict[str, Edit] = {}
    for path in paths:
        names = {os.path.normpath(path)}
        with suppress(ValueError):  # on Windows, if it is on another drive
            names.add(os.path.relpath(path, output))
        matching = {
            each.path: each
            for each in found
            for name in (name.replace(os.sep, "/") for name in names)
            if name == "." or each.path == name or each.path.startswith(f"{name}/")
        }
        if not matching:
            edited = [each.path for each in found]
            hint = did_you_mean(path, edited) or f"edited files: {list_names(edited) or 'none'}"
            raise file_error("not-edited", "no generated file was edited here", path, hint)
        selected |= matching
    return list(selected.values())


def _revert(output: Path, selected: Sequence[Edit], paths: Sequence[str]) -> None:
    if not paths:
        message = "name the files or folders to revert"
        raise file_error("no-path", message, "--revert", f"for all: --revert {output}")
    output_folder.revert_edits(output, selected)
    for each in selected:
        print_text(f"{os.path.join(output, each.path)}: reverted")


def _report_unknown_bases(report: Report, output: Path, selected: Sequence[Edit]) -> None:
    """Report the files that a patch lacks, because their generated texts are unknown."""
    for each in selected:
        if each.base is None:
            message = "this file is not in the patch: what was generated for it cannot be found"
            path = os.path.join(output, each.path)
            report.error("no-base", message, path=path, hint="compare it in your version control")


def _move_to_style(project: Project, selected: Sequence[Edit], folder: Path) -> None:
    from .style_edits import move_to_style

    if len(selected) != 1:
        raise file_error("no-path", "name one edited file to move", "--to-style")
    path = move_to_style(project, selected[0], folder)
    print_text(f"{path}: written; run 'specloom generate' to generate the edited text from it")


def _format_list(output: Path, found: Sequence[Edit]) -> Iterator[str]:
    """Yield a summary, and a line for each edit."""
    counts = [
        f"{count} {kind if kind != 'conflict' else 'with conflicts'}"
        for kind in _KINDS
        if (count := sum(each.kind == kind for each in found))
    ]
    yield format_summary(output, ", ".join(counts) or "no edits")
    for each in found:
        lines = each.count_lines() if each.kind != "deleted" else None
        yield f"  {each.kind:<9} {escape_lines(each.path)}" + (
            f"  +{lines[0]} -{lines[1]}" if lines else ""
        )
