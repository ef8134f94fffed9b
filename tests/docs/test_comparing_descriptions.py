"""The page about ``specloom diff`` is correct."""

from __future__ import annotations

import json
import re
import tomllib

from support.paths import ROOT
from support.versions import ChangeCase, list_change_cases, report_changes

from generator.changes.rules.rule_list import list_rules

PAGE = (ROOT / ".github" / "comparing-descriptions.md").read_text("utf-8")


def find_case(name: str) -> ChangeCase:
    return next(case for case in list_change_cases() if case.name == name)


def test_json_example() -> None:
    """The example is the report of a case."""
    example = re.search(r"```json\n(.*?)```", PAGE, re.DOTALL)
    case = find_case("response_property_became_nullable")
    assert example is not None
    assert json.loads(example[1]) == report_changes(case.old, case.new)


def test_allowed_rule() -> None:
    """The rule that the example accepts exists."""
    example = re.search(r"```toml\n(\[\[tool\..*?)```", PAGE, re.DOTALL)
    assert example is not None
    table = tomllib.loads(example[1])["tool"]["specloom"]["diff"]["allow"][0]
    assert table["rule"] in {rule.id for rule in list_rules()}
