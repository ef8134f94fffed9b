"""Descriptions that several clients of a run share, so that each is loaded once."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..diagnostics import Report, SpecloomError
from ..frozen import frozen
from ..input_files import are_unchanged, read_file

if TYPE_CHECKING:  # a run with nothing to do should not wait for these modules
    from ..openapi.document import Document
    from ..remote.url_readers import UrlReader
    from .project import Project


@frozen
class _LoadedDocument:
    """A description, the digest of its main inputs, and those of the other files it refers to."""

    document: Document
    digest: str
    file_digests: Mapping[str, str]


class SharedDocuments:
    """The descriptions that were loaded last, each with the reports about it.

    A description is loaded again when a file has changed; so this can be kept for later runs.
    """

    def __init__(self) -> None:
        self._loaded: dict[object, _LoadedDocument] = {}
        self._file_digests: dict[object, Mapping[str, str]] = {}

    def load(
        self,
        path: str | Path,
        *,
        overlays: Sequence[str | Path],
        strict: bool,
        report: Report,
        allowed_folders: Sequence[str | Path] = (),
        urls: UrlReader | None = None,
    ) -> Document:
        """Return a description as `openapi.loader.load` does, and report its problems."""
        sources = _make_key(path, overlays, allowed_folders, urls)
        key = strict, sources
        digest = _compute_digest([path, *overlays], urls)
        loaded = self._loaded.pop(key, None)  # not to be used if the files have an error now
        if loaded is None or loaded.digest != digest or not are_unchanged(loaded.file_digests):
            document = self._load(path, overlays, strict, report, allowed_folders, urls)
            loaded = _LoadedDocument(document, digest, self._file_digests[sources])
        self._loaded[key] = loaded
        document = loaded.document
        report.sources.update(document.report.sources)
        report.add(*document.report)
        # What is found later is reported to the client's own report.
        own_document = replace(document, report=report, resolved_references={})
        report.sources[document.path] = own_document
        return own_document

    def find_file_digests(self, project: Project) -> Mapping[str, str] | None:
        """Return the digests of the files that a description referred to when it was loaded.

        That of a path without a file is empty. Return None if it was not loaded.
        """
        return self._file_digests.get(_make_project_key(project))

    def set_file_digests(self, project: Project, digests: Mapping[str, str]) -> None:
        """Replace the digests of the files by those of an earlier run, if it need not be repeated."""
        self._file_digests[_make_project_key(project)] = digests

    def _load(
        self,
        path: str | Path,
        overlays: Sequence[str | Path],
        strict: bool,
        report: Report,
        allowed_folders: Sequence[str | Path],
        urls: UrlReader | None,
    ) -> Document:
        """Load a description with a separate report, which has its problems for all clients."""
        from ..openapi.assembly.reader import DescriptionReader
        from ..openapi.loader import load

        shared_report = Report()
        fetch_url = urls.read if urls is not None else None
        reader = DescriptionReader(shared_report, allowed_folders, fetch_url=fetch_url)
        try:
            return load(path, overlays=overlays, strict=strict, report=shared_report, reader=reader)
        except SpecloomError:
            report.sources.update(shared_report.sources)
            report.add(*shared_report)
            raise
        finally:
            sources = _make_key(path, overlays, allowed_folders, urls)
            self._file_digests[sources] = reader.get_digests()


def _make_project_key(project: Project) -> object:
    return _make_key(project.spec, project.overlays, project.allowed_folders, project.urls)


def _make_key(
    path: str | Path,
    overlays: Sequence[str | Path],
    allowed_folders: Sequence[str | Path],
    urls: UrlReader | None,
) -> object:
    """Return what the files of a description depend on, besides their contents."""
    scope = tuple(map(str, allowed_folders)), urls.scope if urls is not None else None
    return str(path), tuple(map(str, overlays)), scope


def _compute_digest(paths: Sequence[str | Path], urls: UrlReader | None) -> str:
    """Return a digest of the contents of files; it is empty if one cannot be read."""
    try:
        contents = (
            urls.read(path).data if urls is not None and isinstance(path, str) else read_file(path)
            for path in paths
        )
        return " ".join(hashlib.sha256(content).hexdigest() for content in contents)
    except OSError:
        return ""
