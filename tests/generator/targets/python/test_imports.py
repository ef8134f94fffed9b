"""Import statements of modules."""

from __future__ import annotations

import pytest

from generator.targets.python.syntax.imports import Import, format_imports


@pytest.mark.parametrize(
    ("imports", "package", "expected"),
    [
        ([("json", ""), ("typing", "Any")], "", ["import json", "from typing import Any"]),
        (
            [("typing", "cast"), ("typing", "Any"), ("typing", "TYPE_CHECKING")],
            "",
            ["from typing import TYPE_CHECKING, Any, cast"],
        ),
        (
            [("httpx", ""), ("._runtime", "Model"), ("datetime", "")],
            ".models",
            ["import datetime", "", "import httpx", "", "from .._runtime import Model"],
        ),
        ([(".models.runs", "Run")], ".models", ["from .runs import Run"]),
        ([(".", "models")], ".resources", ["from .. import models"]),
    ],
)
def test_statements_are_grouped_and_relative(
    imports: list[Import], package: str, expected: list[str]
) -> None:
    assert format_imports(imports, package) == expected


def test_a_long_statement_is_wrapped() -> None:
    lines = format_imports(("typing", f"Name{number}") for number in range(12))
    assert lines[:3] == ["from typing import (", "    Name0,", "    Name1,"]
    assert lines[-1] == ")"
