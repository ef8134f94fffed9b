"""The two versions that ``specloom diff`` compares: where they are, and how they are read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..changes.change import Change
from ..diagnostics import Report, SpecloomError, file_error
from ..frozen import frozen
from ..input_files import STANDARD_INPUT
from ..openapi.loader import DocumentLoader, make_loader
from ..output import read_recorded_inputs
from ..pipeline import read_description
from ..project import PROJECT_FILE, Project, list_client_names
from ..project.descriptions import Spec, locate_argument
from ..project.revisions import (
    Revision,
    RevisionFiles,
    is_same_repository,
    parse_revision,
    read_revision,
)
from ..project.url_access import LOCK_FILE, make_url_reader
from ..style import STYLE_FILE, load_style
from ..style.toml_files import TomlFile, parse_toml
from ..text.selection import Selection
from ..version_comparison import Version, compare_versions
from .options import Options
from .reporting import RunFailedError

if TYPE_CHECKING:
    from ..remote.url_readers import UrlReader


@frozen(kw_only=True)
class VersionSource:
    """A description and a style; the description is a file, or one at a Git revision.

    The styles and overlays are those of the revision if it `has_earlier_styles` and
    `has_earlier_overlays`.  `urls` reads URLs; those at a revision are read from its `lock_path`.
    `links` are those of recorded files.
    """

    spec: Spec
    styles: tuple[str, ...]
    overlays: tuple[Spec, ...]
    selection: Selection
    allowed_folders: tuple[Path, ...] = ()
    revision: Revision | None = None
    has_earlier_styles: bool = False
    has_earlier_overlays: bool = False
    urls: UrlReader | None = None
    lock_path: Path = Path(LOCK_FILE)
    links: Mapping[Path, Path] = field(default_factory=dict)

    def read(self, report: Report) -> Version:
        """Read the version; only its errors go to the report, since nothing is generated.

        Raises:
            SpecloomError: The description or the style cannot be used at all.
            RunFailedError: The description has errors, which the report lists.
        """
        own_report = Report(sources=report.sources)
        style = load_style(self.styles, own_report, dict(self._read_earlier_styles()))
        earlier_overlays = self._read_earlier_overlays()
        description = read_description(
            self.spec,
            style,
            own_report,
            overlays=[each for each in self.overlays if earlier_overlays.get(each, "") is not None],
            selection=self.selection,
            load_document=self._make_loader(
                {str(path): text for path, text in earlier_overlays.items() if text is not None}
            ),
        )
        report.add(*own_report.errors)
        if description is None:
            raise RunFailedError
        return Version(description, description.style)

    def _read_earlier_styles(self) -> Iterator[tuple[Path, TomlFile]]:
        """Yield the style files at the revision, by their present paths.

        A style that the revision does not have is empty; one elsewhere is as it is.
        """
        if self.has_earlier_styles:
            for path, text in self._read_earlier_files(
                Path(each, STYLE_FILE) for each in self.styles
            ):
                yield path, parse_toml(path, text or "")

    def _read_earlier_overlays(self) -> Mapping[Spec, str | None]:
        """Return the overlays at the revision, by their present paths; None without such a file.

        One elsewhere is as it is, and those at URLs are in the lock file.
        """
        if not self.has_earlier_overlays:
            return {}
        paths = (each for each in self.overlays if isinstance(each, Path))
        return dict(self._read_earlier_files(paths))

    def _read_earlier_files(self, paths: Iterable[Path]) -> Iterator[tuple[Path, str | None]]:
        """Yield the texts of files at the revision, those of its repository."""
        if self.revision is None:
            return
        spec = self.spec if isinstance(self.spec, Path) else self.lock_path
        for path in paths:
            if is_same_repository(path, spec):
                text = None
                with suppress(SpecloomError):
                    text = read_revision(self.revision, path)
                yield path, text

    def _make_loader(self, overlay_texts: Mapping[str, str]) -> DocumentLoader:
        """Return what loads the description, from the repository if it is at a revision."""
        urls, storage = self.urls, None
        if self.revision is not None:
            urls, storage = self._read_earlier_lock(self.revision), RevisionFiles(self.revision)
        fetch_url = urls.read if urls is not None else None
        return make_loader(
            self.allowed_folders,
            fetch_url=fetch_url,
            storage=storage,
            links=self.links,
            overlay_texts=overlay_texts,
        )

    def _read_earlier_lock(self, revision: Revision) -> UrlReader | None:
        """Return what reads the copies of URLs at a revision; None for a description without."""
        # Imported here because few descriptions are at URLs.
        from ..remote.lock import read_lock
        from ..remote.url_readers import LockedUrls

        try:
            lock = read_lock(self.lock_path, lambda path: read_revision(revision, path).encode())
        except SpecloomError:
            if isinstance(self.spec, str):
                raise
            return None
        return LockedUrls(lock) if lock is not None else None


def find_versions(
    old: str | None, new: str | None, options: Options, report: Report
) -> tuple[VersionSource, VersionSource, Project]:
    """Return the sources of the old and the new version, and the project of the new one.

    Raises:
        SpecloomError: A version is not known, or pyproject.toml is invalid.
    """
    for each in (old, new):
        _check_argument(each or "")
    old_revision = parse_revision(old) if old is not None else None
    revision = parse_revision(new) if new is not None else None
    path = (
        new if revision is None else revision.path or (old_revision.path if old_revision else old)
    )
    if path:
        options = replace(options, spec=path)
    project = options.load_project(report, "run 'specloom diff OLD NEW'")
    for found in (old_revision, revision):
        if found is not None and not found.path and project.spec == Path(STANDARD_INPUT):
            hint = f"name the file in the repository: 'git:{found.revision}:api.yaml'"
            raise file_error("git", "standard input has no revisions", "-", hint)
    has_earlier_styles = not options.styles and project.settings_file is not None
    source = replace(
        find_current(project),
        revision=revision,
        has_earlier_styles=has_earlier_styles,
        has_earlier_overlays=not options.overlays and project.settings_file is not None,
    )
    if old is None:
        return find_recorded(project), source, project
    urls = None
    if old_revision is not None:
        spec = Path(old_revision.path) if old_revision.path else project.spec
    else:
        spec = locate_argument(old)
        urls = make_url_reader((spec, *source.overlays), options.allowed_hosts, "missing", None)
    # An earlier description need not have all that the project selects.
    selection = replace(source.selection, allows_unmatched=True)
    old_source = replace(source, spec=spec, urls=urls, revision=old_revision, selection=selection)
    return old_source, source, project


def _check_argument(text: str) -> None:
    """Raise an error if an argument seems to be the name of a client or a revision."""
    if (
        text not in ("", "-")
        and not re.search(r"[:\\]|[.](ya?ml|json)$", text)
        and not Path(text).exists()
    ):
        hint = f"for a Git revision, write 'git:{text}'"
        if text in list_client_names():
            hint = f"for this client in pyproject.toml, use '--client {text}'"
        raise file_error("unreadable-file", "file not found", text, hint)


def compare_with_recorded(project: Project) -> list[Change]:
    """Return what changed since the output of a project was generated; nothing if it is unknown.

    Errors are not reported: they are those of the run itself, or of an invalid record.
    """
    try:
        old = find_recorded(project).read(Report())
        return compare_versions(old, find_current(project).read(Report()))
    except (SpecloomError, RunFailedError):
        return []


def find_current(project: Project) -> VersionSource:
    """Return what the output of a project would be generated from now."""
    return VersionSource(
        spec=project.spec,
        styles=project.styles,
        overlays=project.overlays,
        allowed_folders=project.allowed_folders,
        selection=project.selection,
        urls=project.urls,
        lock_path=(project.settings_file or PROJECT_FILE).with_name(LOCK_FILE),
    )


def find_recorded(project: Project) -> VersionSource:
    """Return what the output of a project was generated from.

    Raises:
        SpecloomError: The output does not say.
    """
    recorded = read_recorded_inputs(project.output)
    if recorded is None:
        message = "this folder does not record what it was generated from"
        hint = "run 'specloom generate' first, or name the old description: 'specloom diff OLD'"
        raise file_error("no-record", message, project.output, hint)
    urls: UrlReader | None = None
    if recorded.urls:
        from ..remote.url_readers import RecordedUrls

        urls = RecordedUrls(recorded.urls)
    return VersionSource(
        urls=urls,
        spec=recorded.description,
        styles=recorded.styles,
        overlays=recorded.overlays,
        allowed_folders=recorded.folders,
        links=recorded.links,
        selection=recorded.selection,
    )
