"""Versions of descriptions for tests of ``specloom diff``, and the cases under `tests/changes`.

A case is a directory with ``old.yaml`` and ``new.yaml``, optionally with a style for the old and the
new client in ``old_style/`` and ``new_style/``, and the expected reports in ``expected.json``:
``forward`` from old to new, ``backward`` the other way.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

from generator import version_comparison
from generator.changes.change import Change
from generator.changes.reports.json_report import format_json
from generator.diagnostics import Report
from generator.openapi.document import Document
from generator.openapi.loader import DocumentLoader, load_text
from generator.pipeline import BUILTIN_TARGETS, read_description
from generator.style import Style, load_style
from generator.targets.target import ClientVersion, Target
from generator.version_comparison import Version, _write_client, compare_versions
from support.paths import ROOT

CHANGES = ROOT / "tests" / "changes"


@dataclass(frozen=True, slots=True)
class ChangeCase:
    """A directory of `tests/changes`."""

    root: Path

    @property
    def name(self) -> str:
        return self.root.name

    @property
    def old(self) -> Version:
        return read_version(self.root / "old.yaml", self.find_style("old_style"))

    @property
    def new(self) -> Version:
        return read_version(self.root / "new.yaml", self.find_style("new_style"))

    @property
    def has_styles(self) -> bool:
        return bool(self.find_style("old_style") or self.find_style("new_style"))

    def find_style(self, name: str) -> str:
        folder = self.root / name
        return str(folder) if folder.is_dir() else ""

    @property
    def expected(self) -> dict[str, Any]:
        content: dict[str, Any] = json.loads((self.root / "expected.json").read_text("utf-8"))
        return content


def list_change_cases() -> list[ChangeCase]:
    """Return all cases, sorted by name."""
    return [ChangeCase(path) for path in sorted(CHANGES.iterdir()) if path.is_dir()]


@cache
def _load_style(name: str) -> Style:
    return load_style((name,) if name else (), Report())


@cache
def read_version(path: Path, style: str = "") -> Version:
    """Read a description, which is called by its name; fail if it has errors."""
    return make_version(path.read_text("utf-8"), style, path.name)


def load_text_as(text: str, name: str) -> DocumentLoader:
    """Return a loader of a description in a text, whatever path it is given."""

    def load_document(
        path: str | Path, *, overlays: Sequence[str | Path], strict: bool, report: Report
    ) -> Document:
        return load_text(text, name, overlays=overlays, strict=strict, report=report)

    return load_document


def make_version(text: str, style: str = "", name: str = "api.yaml") -> Version:
    """Return the version of a description in a text; fail if it has errors."""
    report = Report()
    loaded_style = _load_style(style)
    description = read_description(
        name, loaded_style, report, load_document=load_text_as(text, name)
    )
    assert description is not None, report.errors
    return Version(description, loaded_style)


def _write_client_once(version: Version, target: Target[Any]) -> ClientVersion[Any]:
    """Return the client of a version, which a case compares several times."""
    return _write_built_in_client(version, BUILTIN_TARGETS.index(target))


@lru_cache(maxsize=4)
def _write_built_in_client(version: Version, target_number: int) -> ClientVersion[Any]:
    return _write_client(version, BUILTIN_TARGETS[target_number])


def report_changes(old: Version, new: Version) -> dict[str, Any]:
    """Return the JSON form of the report of the changes from one version to another."""
    with patch.object(version_comparison, "_write_client", _write_client_once):
        content: dict[str, Any] = json.loads(format_json(compare_versions(old, new)))
    return content


def find_change(changes: list[Change], rule: str) -> Change:
    """Return the only change of a rule."""
    found = [each for each in changes if each.rule == rule]
    assert len(found) == 1, [each.rule for each in changes]
    return found[0]
