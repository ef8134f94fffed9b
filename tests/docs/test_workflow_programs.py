"""Programs of workflows pass both type checkers; `test_samples.py` runs them."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import programs
from support.cases import generate_case, list_cases, write_tree
from support.commands import check_with_mypy, check_with_pyright

CASE = next(case for case in list_cases() if case.name == "workflows")
PROGRAMS = 4
"""Two workflows have a program, each in two forms."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write the client of the case, and the programs on the page of its workflows."""
    client = generate_case(CASE)
    write_tree({p: t for p, t in client.files.items() if p.endswith(".py")}, tmp_path)
    modules = programs.make_modules([client.files["docs/workflows.md"]], "workflow")
    assert len(modules) == PROGRAMS
    write_tree(modules, tmp_path)
    return tmp_path


@pytest.mark.slow
def test_mypy_reports_no_errors(folder: Path) -> None:
    errors, output = check_with_mypy(folder, *sorted(folder.glob("workflow_*.py")))
    assert (errors, output) == (set(), f"Success: no issues found in {PROGRAMS} source files\n")


@pytest.mark.slow
def test_pyright_reports_no_errors(folder: Path) -> None:
    errors, messages = check_with_pyright(folder, "workflow_*.py")
    assert (errors, messages) == (set(), f"{PROGRAMS} files")
