"""The cost of runs, as the number of function calls, so that none becomes slower unnoticed.

`call_counts.txt` has the numbers.  After an improvement, or a change whose cost is intended, run
``pytest --update tests/generator/test_cost.py``, and give the reason in the commit.
"""

from __future__ import annotations

import platform
import shutil
from pathlib import Path

import pytest
from support.commands import get_output, python
from support.paths import ROOT, SPEC, STYLE, TESTS

COUNTS_FILE = Path(__file__).with_name("call_counts.txt")
COUNTER = TESTS / "support" / "count_calls.py"
TOLERANCE = 0.05
"""By how much a number may change, such as with a release of a library."""

ASSISTANTS = ("assistants.yaml", "--style", "style", "--output", "assistants")
RUNS = {
    "Assistants, first run": ASSISTANTS,
    "Assistants, nothing changed": ASSISTANTS,
    "200 operations, first run": ("operations.json", "--output", "operations"),
}
"""The arguments of each run; they are measured in order."""


def read_counts() -> tuple[str, dict[str, int]]:
    """Return the version of Python that the numbers are for, and the numbers by run."""
    version, *lines = COUNTS_FILE.read_text(encoding="utf-8").splitlines()
    rows = (line.rsplit(maxsplit=1) for line in lines)
    return version.split()[1], {name: int(count.replace(",", "")) for name, count in rows}


def write_counts(version: str, counts: dict[str, int]) -> None:
    """Write the numbers with four digits: the others may differ from run to run."""
    rows = (f"{name:<30}{float(f'{count:.4g}'):>12,.0f}" for name, count in counts.items())
    COUNTS_FILE.write_text("\n".join([f"Python {version}", *rows, ""]), encoding="utf-8")


@pytest.mark.slow
def test_runs_make_as_many_calls_as_before(update: bool, tmp_path: Path) -> None:
    version, expected = read_counts()
    if not platform.python_version().startswith(f"{version}."):
        pytest.skip(f"the numbers are for Python {version}")
    prepare_folder(tmp_path)
    count_calls(tmp_path, *ASSISTANTS)  # bytecode, and compiled templates
    shutil.rmtree(tmp_path / "assistants")
    counts = {name: count_calls(tmp_path, *arguments) for name, arguments in RUNS.items()}
    if update:
        write_counts(version, counts)
        _, expected = read_counts()
    changes = {name: counts[name] / expected.get(name, 1) - 1 for name in counts}
    assert {
        name: f"{change:+.1%} calls: see the module's docstring"
        for name, change in changes.items()
        if abs(change) > TOLERANCE
    } == {}


def prepare_folder(folder: Path) -> None:
    """Write descriptions, and a copy of the code: in the checkout, other runs leave bytecode."""
    for name in ("generator", "templates"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    shutil.copy(SPEC, folder / "assistants.yaml")
    shutil.copytree(STYLE, folder / "style")
    made = python(ROOT / "benchmarks" / "descriptions.py", "operations", "200")
    (folder / "operations.json").write_text(made.stdout, encoding="utf-8")


def count_calls(folder: Path, *arguments: str) -> int:
    """Return the number of function calls of ``specloom generate`` in a new process."""
    outcome = python(
        COUNTER,
        "generate",
        *arguments,
        cwd=folder,
        PYTHONPATH=str(folder),
        PYTHONHASHSEED="0",
        PYTHONDONTWRITEBYTECODE="",
        XDG_CACHE_HOME=str(folder / "cache"),
    )
    assert outcome.returncode == 0, get_output(outcome)
    return int(outcome.stdout.splitlines()[-1])
