"""What commands do with files that the user edited."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic
from ..frozen import frozen
from ..project import Project
from ..text.patterns import Glob

if TYPE_CHECKING:  # a run with nothing to do should not wait for these modules
    from ..output import Comparison, Decision, EditPolicy, WriteResult


_MAX_DELETED_PATHS = 5


@frozen(kw_only=True)
class EditOptions:
    """The options of ``generate`` for edited files."""

    force: bool = False
    must_merge: bool = False

    def make_policy(self, project: Project) -> EditPolicy:
        """Return how a run treats edited files, by the settings of a project."""
        from ..output import EditPolicy
        from ..pipeline import regenerate_files

        return EditPolicy(
            force=self.force,
            keep=project.keep,
            must_merge=self.must_merge,
            replay=regenerate_files,
            is_valid=_is_valid,
        )


def _is_valid(path: str, text: str) -> bool:
    # Imported here because merges are rare.
    from ..formatting.validity import is_valid_text

    return is_valid_text(path, text)


def find_unmatched_patterns(
    project: Project, decisions: Sequence[Decision]
) -> Iterator[Diagnostic]:
    """Yield a warning for each pattern of files to keep that matches no file of the output."""
    for pattern in project.keep:
        matches = Glob(pattern).matches
        if not any(matches(each.path) for each in decisions):
            message = f"'{pattern}' in 'keep' matches no generated file"
            path = str(project.settings_file)
            yield Diagnostic("warning", "unmatched-keep", message, path, hint="remove the pattern")


def format_edits(result: WriteResult) -> Iterator[str]:
    """Yield a line for each file whose edits were merged, or that the user deleted."""
    for each in result.list_decisions("merged"):
        origin = f" (moved from {each.source_path})" if each.source_path else ""
        yield f"  merged your edits: {each.path}{origin}"
    deleted_paths = result.new_deleted_paths
    for path in deleted_paths[:_MAX_DELETED_PATHS]:
        yield f"  stays deleted: {path}"
    if len(deleted_paths) > _MAX_DELETED_PATHS:
        yield f"  … and {len(deleted_paths) - _MAX_DELETED_PATHS} more files"
    if deleted_paths:
        yield "  ('specloom edits --revert PATH' writes a deleted file again)"


def format_dry_run(comparison: Comparison) -> Iterator[str]:
    """Yield a line for each file that a run would change, and for those with edits that stay."""
    verbs = {
        "new": "write",
        "changed": "write",
        "merged": "merge",
        "conflict": "conflict",
        "removed": "remove",
        "missing": "keep deleted",
    }
    lines = [(each.path, verbs[each.kind], each.source_path) for each in comparison.changes]
    changed_paths = {each.path for each in comparison.changes}
    lines += [
        (each.path, "keep deleted" if each.kind == "deleted" else "keep", None)
        for each in comparison.decisions
        if each.path not in changed_paths
        and each.kind in ("edited", "deleted", "orphaned", "kept", "unresolved")
    ]
    for path, verb, source_path in sorted(lines):
        yield f"  {verb} {path}" + (f" (moved from {source_path})" if source_path else "")
