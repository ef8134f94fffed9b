"""The summary of a run of ``specloom generate``, as text and as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..diagnostics import Report, escape_unprintable
from ..frozen import frozen
from ..project import Project
from ..text.counts import format_count

if TYPE_CHECKING:  # a run with nothing to do should not wait for these modules
    from ..output import Comparison, WriteResult
    from ..pipeline import GeneratedPackage

_BASE_URL_NOTE = (
    "  note: the description has no server with an absolute URL: pass base_url to the client, or set"
    " it in [package] of a style"
)


@frozen
class Contents:
    """What the generated files describe, what they leave out, and the number of warnings.

    A client `needs_base_url` if neither the description nor the style has one.
    """

    operations: int
    omitted_operations: int
    omitted_parts: int
    types: int
    warnings: int
    allowed_warnings: int
    needs_base_url: bool = False

    def format_text(self) -> str:
        """Return the counts as text."""
        total = self.operations + self.omitted_operations
        selected = f"{self.operations} of " if self.omitted_operations else ""
        counts = (
            selected + format_count(total, "operation"),
            format_count(self.types, "type"),
            *(
                [f"{format_count(self.omitted_parts, 'part')} omitted"]
                if self.omitted_parts
                else ()
            ),
            format_count(self.warnings, "warning"),
        )
        allowed = f" ({self.allowed_warnings} allowed)" if self.allowed_warnings else ""
        return ", ".join(counts) + allowed


def count_contents(package: GeneratedPackage, report: Report) -> Contents:
    """Return the counts for generated files and the warnings about their description."""
    description = package.description
    api = description.api
    return Contents(
        len(api.operations),
        api.omitted_operations,
        description.omitted_parts,
        len(api.declarations),
        len(report.warnings),
        len(report.allowed_warnings),
        _needs_base_url(package),
    )


def _needs_base_url(package: GeneratedPackage) -> bool:
    """Check whether there is a client, which sends requests to no URL by default."""
    api, style = package.description.api, package.description.style
    url = style.package.base_url or api.default_server
    has_client = bool(api.operations) and any(path.endswith(".py") for path in package.files)
    return has_client and not url.startswith(("http://", "https://"))


def describe_base_url(contents: Contents) -> list[str]:
    """Return a note, in lines, if a client has no base URL."""
    return [_BASE_URL_NOTE] if contents.needs_base_url else []


def format_summary(output: object, text: str) -> str:
    """Return a line about an output folder."""
    return f"{click.style(escape_unprintable(str(output)), bold=True)}: {text}"


def format_run(result: WriteResult, contents: Contents, seconds: float) -> str:
    """Return what a run did, as text."""
    merged, conflicts = len(result.list_decisions("merged")), len(result.list_decisions("conflict"))
    counts = [
        f"{format_count(len(result.written_paths), 'file')} written",
        *([f"{merged} merged"] if merged else ()),
        *([f"{conflicts} with conflicts"] if conflicts else ()),
        f"{len(result.unchanged_paths)} unchanged",
        f"{len(result.removed_paths)} removed",
    ]
    return f"{', '.join(counts)}; {contents.format_text()}, {seconds:.1f} s"


def format_run_json(
    project: Project,
    result: WriteResult,
    contents: Contents,
    new_changelog: Path | None,
    seconds: float,
) -> str:
    """Return what a run did, as a JSON object on one line."""
    return json.dumps(
        {
            "client": project.client or None,
            "output": str(project.output),
            "written": len(result.written_paths),
            "unchanged": len(result.unchanged_paths),
            "removed": len(result.removed_paths),
            "merged": len(result.list_decisions("merged")),
            "conflicts": len(result.list_decisions("conflict", "unresolved")),
            "operations": contents.operations,
            "omitted_operations": contents.omitted_operations,
            "omitted_parts": contents.omitted_parts,
            "types": contents.types,
            "warnings": contents.warnings,
            "allowed_warnings": contents.allowed_warnings,
            "needs_base_url": contents.needs_base_url,
            "new_changelog": _format_path(new_changelog),
            "seconds": round(seconds, 3),
        },
    )


def format_comparison_json(project: Project, comparison: Comparison) -> str:
    """Return how an output differs from what a run would write, as a JSON object on one line."""
    return json.dumps(_describe_comparison(project, comparison))


def format_preview_json(
    project: Project, comparison: Comparison, new_changelog: Path | None
) -> str:
    """Return what a run would do, as a JSON object on one line."""
    comparison_fields = _describe_comparison(project, comparison)
    return json.dumps({**comparison_fields, "new_changelog": _format_path(new_changelog)})


def _describe_comparison(project: Project, comparison: Comparison) -> dict[str, object]:
    return {
        "client": project.client or None,
        "output": str(project.output),
        "current": comparison.is_current,
        "changes": [{"path": each.path, "kind": each.kind} for each in comparison.changes],
    }


def _format_path(path: Path | None) -> str | None:
    return None if path is None else str(path)
