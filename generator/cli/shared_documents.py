"""Descriptions that several clients of a run share, so that each is loaded once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..diagnostics import Report, SpecloomError
from ..input_files import read_file

if TYPE_CHECKING:  # a run with nothing to do should not wait for these modules
    from ..openapi.document import Document


class SharedDocuments:
    """The descriptions that were loaded last, each with the reports about it.

    A description is loaded again when a file has changed; so this can be kept for later runs.
    """

    def __init__(self) -> None:
        self._loaded: dict[object, tuple[str, Document]] = {}

    def load(
        self,
        path: str | Path,
        *,
        overlays: Sequence[str | Path],
        strict: bool,
        report: Report,
    ) -> Document:
        """Return a description as `openapi.loader.load` does, and report its problems."""
        key = str(path), tuple(map(str, overlays)), strict
        digest = _compute_digest(path, *overlays)
        if key not in self._loaded or self._loaded[key][0] != digest:
            self._loaded[key] = digest, _load(path, overlays, strict, report)
        _, document = self._loaded[key]
        report.sources.update(document.report.sources)
        report.add(*document.report)
        # What is found later is reported to the client's own report.
        own_document = replace(document, report=report, resolved_references={})
        report.sources[document.path] = own_document
        return own_document


def _load(
    path: str | Path, overlays: Sequence[str | Path], strict: bool, report: Report
) -> Document:
    """Load a description with a separate report, which has its problems for all clients."""
    from ..openapi.loader import load

    shared_report = Report()
    try:
        return load(path, overlays=overlays, strict=strict, report=shared_report)
    except SpecloomError:
        report.sources.update(shared_report.sources)
        report.add(*shared_report)
        raise


def _compute_digest(*paths: str | Path) -> str:
    """Return a digest of the contents of files; it is empty for one that cannot be read."""
    try:
        return " ".join(hashlib.sha256(read_file(path)).hexdigest() for path in paths)
    except OSError:
        return ""
