"""Depfiles: the files that the output depends on, as rules that Make and Ninja read.

The format has one rule, from the target to its prerequisites, and an empty rule for each
prerequisite, as from ``gcc -MMD -MP``: without it, Make stops when one of them is deleted.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from ..diagnostics import file_error
from ..input_files import STANDARD_INPUT
from ..output import MANIFEST_FILE
from ..output.disk import replace_file
from .project import Project

_SPECIAL_CHARACTER = re.compile(r"[ #:]")
_UNSUPPORTED_CHARACTER = re.compile(r"[\x00-\x1f\x7f%*;<=>^`|]|\\(?=[ #:$]|$)")
"""What Make or Ninja cannot read, however it is escaped; backslashes only before what is."""


def check_depfile(path: Path, projects: Sequence[Project]) -> None:
    """Check that a depfile would replace neither an input nor a manifest, nor be in a style.

    Raises:
        SpecloomError: It would, a style does not exist, or a path has a character that Make or
            Ninja cannot read.
    """
    # With the folders of styles.
    others = {
        each for project in projects for each in (_get_target(project), *project.list_input_paths())
    }
    resolved = Path(os.path.realpath(path))
    resolved_others = {Path(os.path.realpath(other)) for other in others}
    if not resolved_others.isdisjoint((resolved, *resolved.parents)):
        message = "the depfile is an input or output of the run, or in a style"
        raise file_error("depfile-path", message, path, "choose another path")
    _format_project_depfile(projects)


def write_depfile(path: Path, projects: Sequence[Project]) -> None:
    """Write the depfile of some projects, all or nothing.

    Its targets are the manifests, each of which changes whenever a generated file does.

    Raises:
        SpecloomError: The file cannot be written, a style does not exist, or a path has a
            character that Make or Ninja cannot read.
    """
    text = _format_project_depfile(projects)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, os.fsencode(text))
    except OSError as error:
        message = f"cannot write the depfile: {error.strerror or error}"
        raise file_error("unwritable-file", message, path) from None


def _format_project_depfile(projects: Sequence[Project]) -> str:
    """Return the text of the depfile of some projects; standard input is no file."""
    inputs = [path for project in projects for path in project.list_input_paths()]
    files = [path for path in inputs if path != Path(STANDARD_INPUT)]
    return format_depfile(list(map(_get_target, projects)), files)


def _get_target(project: Project) -> Path:
    return project.output / MANIFEST_FILE


def format_depfile(targets: Sequence[Path], prerequisites: Sequence[Path]) -> str:
    """Return the text of a depfile.

    Raises:
        SpecloomError: A path has a character that Make or Ninja cannot read.
    """
    names = list(dict.fromkeys(map(_escape_path, prerequisites)))
    rule = " \\\n  ".join([f"{' '.join(map(_escape_path, targets))}:", *names])
    return "\n".join([rule, *(f"\n{name}:" for name in names), ""])


def _escape_path(path: Path) -> str:
    text = path.as_posix()
    if found := _UNSUPPORTED_CHARACTER.search(text):
        message = f"a depfile cannot contain this path, because of the character {found[0]!r}"
        raise file_error("depfile-path", message, path, "rename it, or omit --depfile")
    return _SPECIAL_CHARACTER.sub(r"\\\g<0>", text).replace("$", "$$")
