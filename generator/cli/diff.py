"""The command ``specloom diff``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from ..changes.change import LEVELS, Change
from ..diagnostics import Report
from ..project import Project
from ..project.descriptions import Spec
from ..text.counts import format_count
from .options import DIFF_OPTIONS, Options, add_options
from .reporting import run_with_report
from .terminal import escape_lines, paint_changes

_FAIL_LEVELS = {"breaking": ("breaking",), "risky": ("breaking", "risky"), "any": LEVELS}


@click.command(
    short_help="Show what a new description changes for users.",
    epilog="""\b
Examples:
  specloom diff                                     since the output was generated
  specloom diff git:origin/main                     since a revision of the repository
  specloom diff old.yaml new.yaml --fail-on breaking
  specloom diff git:v1.2:spec/api.yaml --format markdown
""",
)
@click.argument("old", required=False)
@click.argument("new", required=False)
@add_options(DIFF_OPTIONS)
@click.option(
    "--old-style",
    "old_styles",
    multiple=True,
    metavar="STYLE",
    help="Style of the old client, if it is not that of the new one. Repeatable.",
)
@click.option(
    "--format",
    "report_format",
    type=click.Choice(["text", "json", "markdown", "github", "changelog"]),
    default="text",
    show_default=True,
    help="Format of the report on standard output.",
)
@click.option(
    "--fail-on",
    type=click.Choice(list(_FAIL_LEVELS)),
    help="Exit with status 1 if there is a change of this level or a worse one, for the HTTP API"
    " or for the client.",
)
@run_with_report
def diff(
    report: Report,
    options: Options,
    old: str | None,
    new: str | None,
    old_styles: tuple[str, ...],
    report_format: str,
    fail_on: str | None,
) -> None:
    """Show what a new description changes for users of the API and of the client.

    OLD and NEW are descriptions: files, URLs, or git:REV[:PATH] for a file in a Git repository.
    Without NEW, it is the description of the project; without OLD, what the output was generated
    from. The settings in pyproject.toml do not apply if NEW is a file or URL.
    """
    # Imported here because other commands should not wait for these modules.
    from ..changes.reports import REPORT_FORMATS
    from ..version_comparison import compare_versions
    from .version_sources import find_versions

    old_source, new_source, project = find_versions(old, new, options, report)
    if old is not None and new is None and old_source.revision is None:
        _check_old_spec(old_source.spec, project, report)
    if old_styles:
        old_source = replace(old_source, styles=old_styles, has_earlier_styles=False)
    changes = [
        _mark_allowed(each, project)
        for each in compare_versions(old_source.read(report), new_source.read(report))
    ]
    text = REPORT_FORMATS[report_format](changes)
    if report_format != "json":
        text = escape_lines(text)
    click.echo(paint_changes(text) if report_format == "text" else text, nl=False)
    failing = [
        each
        for each in changes
        if fail_on and each.level in _FAIL_LEVELS[fail_on] and not each.allowed
    ]
    if failing:
        verb = "is" if len(failing) == 1 else "are"
        message = f"{format_count(len(failing), 'change')} {verb} not accepted: --fail-on {fail_on}"
        hint = "accept changes with a reason under [[tool.specloom.diff.allow]] in pyproject.toml"
        if project.settings_file is None and new is not None:
            hint = "leave out NEW to accept changes in pyproject.toml, which does not apply to it"
        report.error("refused-changes", message, path=str(project.spec), hint=hint)


def _check_old_spec(spec: Spec, project: Project, report: Report) -> None:
    """Warn if OLD is the description of the project, since NEW is too."""
    if spec != project.spec:
        return
    hint = "leave it out to compare with what the output was generated from"
    if not isinstance(spec, Path):
        hint = "'specloom update --dry-run' shows what has changed at this URL"
    message = "this is compared as OLD with the description of the project, which it is itself"
    report.warn("same-description", message, path=str(spec), hint=hint)


def _mark_allowed(change: Change, project: Project) -> Change:
    """Return a change with the reason for which the project accepts it, if it does."""
    reasons = (each.reason for each in project.allowed_changes if each.matches(change))
    return replace(change, allowed=next(reasons, ""))
