"""Errors and warnings about files that the user edited, or that would be lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ..diagnostics import Diagnostic, Location
from .decisions import Decision
from .disk import make_path_diagnostic

_RESOLVE_HINT = (
    "replace the lines from <<<<<<< to >>>>>>>, or take the generated text with"
    " 'specloom edits --revert PATH'; then run the command again"
)


def diagnose_edits(
    root: Path, decisions: Sequence[Decision], *, are_written: bool, must_merge: bool = False
) -> Iterator[Diagnostic]:
    """Yield an error for each conflict, and a warning for each edited file that is obsolete.

    Conflicts that are written have markers, to which the error refers.  With `must_merge`, they are
    not written.
    """
    for each in decisions:
        path = root / each.path
        if each.kind == "conflict" and are_written:
            message = "your edits conflict with the new generated text"
            error = make_path_diagnostic("merge-conflict", message, path, _RESOLVE_HINT)
            yield _locate(error, each.conflict_line)
        elif each.kind == "conflict":
            message = "your edits conflict with the new generated text"
            hint = "'specloom generate' writes both with conflict markers"
            if must_merge:
                message += "; nothing is written"
                hint = "without '--on-conflict fail', both are written with conflict markers"
            yield make_path_diagnostic("merge-conflict", message, path, hint)
        elif each.kind == "unresolved":
            message = "the conflict in this file is not resolved; the file stays as it is"
            error = make_path_diagnostic("unresolved-conflict", message, path, _RESOLVE_HINT)
            yield _locate(error, each.conflict_line)
        elif each.kind == "orphaned":
            message = "this edited file is not generated any more; it stays as it is"
            hint = "delete it if you do not need it"
            warning = make_path_diagnostic("orphaned-edit", message, path, hint)
            yield replace(warning, severity="warning")


def _locate(error: Diagnostic, line: int | None) -> Diagnostic:
    return replace(error, location=Location(line or 1, 1))


def diagnose_losses(root: Path, decisions: Sequence[Decision]) -> Iterator[Diagnostic]:
    """Yield an error for each file that would be lost."""
    for each in decisions:
        if each.kind != "refused":
            continue
        verb = "removes" if each.content is None else "overwrites"
        hint = f"move it elsewhere, or run with --force, which {verb} it"
        if each.digest is None:
            code = "foreign-file"
            message = (
                "this file was not written by specloom, but a generated file has the same path"
            )
        else:
            code, message = "edited-file", "this file was replaced after specloom wrote it"
        yield make_path_diagnostic(code, message, root / each.path, hint)
