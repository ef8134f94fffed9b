"""The declared dependencies: their bounds, and the versions that CI installs."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version
from support.commands import get_output, python, run
from support.paths import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
REQUIREMENTS = [Requirement(line) for line in PROJECT["dependencies"]]
TEST_REQUIREMENTS = [Requirement(line) for line in PROJECT["optional-dependencies"]["test"]]
OUTPUT_LIBRARIES = ("black", "jsonschema-rs", "openapi-spec-validator")
"""The libraries whose next release may change what is written or reported."""


def read_constraints() -> dict[str, Version]:
    """Return the versions of CI by package."""
    lines = (ROOT / ".ci/constraints.txt").read_text("utf-8").splitlines()
    pins = (line.partition("==") for line in lines)
    return {canonicalize_name(name): Version(version) for name, _, version in pins}


def test_ci_installs_what_the_project_allows() -> None:
    constraints = read_constraints()
    for each in (*REQUIREMENTS, *TEST_REQUIREMENTS):
        assert constraints[canonicalize_name(each.name)] in each.specifier


def test_libraries_that_shape_the_output_are_bounded() -> None:
    bounds = {each.name: {part.operator for part in each.specifier} for each in REQUIREMENTS}
    assert all(bounds[name] == {">=", "<"} for name in OUTPUT_LIBRARIES)


@pytest.mark.slow
@pytest.mark.exhaustive
def test_the_oldest_allowed_libraries_write_the_same(tmp_path: Path) -> None:
    """The lower bounds are true: with them, `generated/` is up to date."""
    venv = tmp_path / "venv"
    assert python("-m", "venv", venv).returncode == 0
    oldest = [
        f"{each.name}=={part.version}"
        for each in REQUIREMENTS
        for part in each.specifier
        if part.operator == ">="
    ]
    installed = run(venv / "bin/pip", "install", "-q", *oldest, PIP_CONSTRAINT="")
    assert installed.returncode == 0, get_output(installed)
    for options in ((), ("--strict",)):
        outcome = run(
            venv / "bin/python", "-m", "generator", "check", *options, PYTHONPATH=str(ROOT)
        )
        assert outcome.returncode == 0, get_output(outcome)
