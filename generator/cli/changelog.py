"""The changelog of a distribution, and its version, which ``generate --changelog`` updates."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from ..changes.changelog_file import add_entry, make_first_changelog
from ..changes.reports.changelog import format_changelog_entry
from ..changes.versions import VersionPart, advise_version, increment_version
from ..diagnostics import Report, SpecloomError, file_error
from ..input_files import read_file
from ..output import Files, read_recorded_inputs
from ..output.disk import convert_os_errors, replace_file
from ..project import Project
from ..style import Style
from ..style.distribution_specs import is_version
from ..style.style_edits import replace_version
from ..version_comparison import compare_versions
from .client_files import CHANGELOG_FILE
from .clients import ClientAction, UpToDate
from .options import Options
from .reporting import RunFailedError
from .terminal import print_text
from .version_sources import find_current, find_recorded

_DATE_VARIABLE = "SOURCE_DATE_EPOCH"
_VERSION_LINE = re.compile(r'^version = "([^"\n]+)"$', re.MULTILINE)


def generate_with_changelog(
    project: Project, report: Report, run_client: ClientAction, options: Options
) -> UpToDate | None:
    """Generate the files of a client, and update its changelog and its version."""
    with _updated_changelog(project, report) as paths:
        state = run_client(project, report)
    _print_paths("updated:", paths, options)
    return state


def start_changelog(files: Files, output: Path) -> Path | None:
    """Write the first changelog of a distribution, which is the user's from then on.

    Returns its path, or None if the generated pyproject.toml has no version.

    Raises:
        SpecloomError: It cannot be written, or somebody else has just written one.
    """
    version = _find_version(files)
    if version is None:
        return None
    path = output / CHANGELOG_FILE
    # Not over a file or through a link that somebody has put there since the run began.
    with convert_os_errors("write", path), open(path, "xb") as file:
        file.write(make_first_changelog(version).encode())
    return path


def _find_version(files: Files) -> str | None:
    """Return the version in the generated pyproject.toml; None if it has none."""
    text = files.get("pyproject.toml")
    found = _VERSION_LINE.search(text) if isinstance(text, str) else None
    return found[1] if found and is_version(found[1]) else None


def preview_changelog(
    project: Project, report: Report, run_client: ClientAction, options: Options
) -> UpToDate | None:
    """Print what a run that updates the changelog would do."""
    paths = _list_changed_files(project, report)
    state = run_client(project, report)
    _print_paths("update", paths, options)
    return state


def _print_paths(verb: str, paths: Sequence[Path], options: Options) -> None:
    """Print a line for each file, unless the summary is JSON or not wanted."""
    if not options.quiet and options.message_format == "text":
        for path in paths:
            print_text(f"  {verb} {path}")


def _list_changed_files(project: Project, report: Report) -> list[Path]:
    """Return the files that a run would change.

    Raises:
        SpecloomError: A description or a style cannot be used.
    """
    return list(_compute_texts(project, report))


@contextmanager
def _updated_changelog(project: Project, report: Report) -> Iterator[list[Path]]:
    """Add an entry to the changelog, and increment the version in the style if it asks for that.

    The files, of which the paths are yielded, get their old contents again if the run that the
    changes are for fails.

    Raises:
        SpecloomError: A description or a style cannot be used, or a file cannot be written.
    """
    new_texts = _compute_texts(project, report)
    old_contents = {path: read_file(path) if path.exists() else None for path in new_texts}
    for path, text in new_texts.items():
        with convert_os_errors("write", path):
            replace_file(path, text.encode())
    try:
        yield list(new_texts)
    except (SpecloomError, RunFailedError):
        for path, content in old_contents.items():
            if content is None:
                path.unlink()
            else:
                replace_file(path, content)
        raise


def _compute_texts(project: Project, report: Report) -> Mapping[Path, str]:
    """Return the new texts of the changelog and of the style; nothing without changes."""
    if read_recorded_inputs(project.output) is None:
        return {}  # there is no earlier version to compare with
    new = find_current(project).read(report)
    old = find_recorded(project).read(report)
    changes = compare_versions(old, new)
    entry = format_changelog_entry(changes)
    if not entry:
        return {}
    path = project.output / CHANGELOG_FILE
    changelog = _read_changelog(path)
    old_version = old.description.api.version.strip()
    version = _find_next_version(new.style, advise_version(changes), old_version)
    if not version:
        return {path: add_entry(changelog, entry)}
    style_path, style_text = replace_version(new.style, version)
    return {path: add_entry(changelog, entry, version, _format_date()), style_path: style_text}


def _read_changelog(path: Path) -> str:
    """Return the text of the changelog; empty if there is none.

    Raises:
        SpecloomError: It cannot be read, or is a link that leads out of its folder.
    """
    if not os.path.lexists(path):
        return ""
    if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(path.parent)):
        message = "the changelog is a link to a file outside of the output"
        raise file_error("foreign-file", message, path, "replace it with a copy of that file")
    with convert_os_errors("read", path):
        try:
            return read_file(path).decode()
        except UnicodeDecodeError as error:
            message = f"the file is not valid UTF-8: {error.reason}"
            raise file_error("not-text", message, path, "save it as UTF-8") from None


def _find_next_version(style: Style, part: VersionPart, api_version: str) -> str:
    """Return the next version of the distribution; empty if the style keeps the version.

    A style without a version is advised to have that of the API, which the distribution has.
    """
    if style.package.versioning != "semver":
        return ""
    version = increment_version(style.package.version, part)
    if version is None:
        message = "'package.versioning' needs a version of the form 1.2.3"
        known = api_version if increment_version(api_version, part) else "0.1.0"
        hint = f'add a version to this table: version = "{known}"'
        raise style.make_error(("package", "versioning"), "wrong-style-value", message, hint)
    return version


def _format_date() -> str:
    """Return the current date in UTC, or that of ``SOURCE_DATE_EPOCH`` for a reproducible run.

    Raises:
        SpecloomError: The variable is not a time.
    """
    try:
        seconds = float(os.environ.get(_DATE_VARIABLE) or time.time())
        return time.strftime("%Y-%m-%d", time.gmtime(seconds))
    except (ValueError, OverflowError, OSError):
        message = "this environment variable must be a number of seconds since 1970"
        raise file_error("wrong-date", message, _DATE_VARIABLE) from None
