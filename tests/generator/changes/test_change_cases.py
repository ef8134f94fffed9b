"""The cases under `tests/changes`: two descriptions, and the changes from either to the other.

To add a test, add a directory and run ``pytest --update``, which writes the expected reports.
Review them before you commit.
"""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest
import yaml
from support.versions import ChangeCase, list_change_cases, make_version, report_changes

from generator.changes.change import LEVELS, find_worst_level
from generator.changes.rules.api_rules import RULES, VALUE_RULES
from generator.changes.rules.rule_list import list_rules

CASES = list_change_cases()


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_changes(case: ChangeCase, update: bool) -> None:
    """The changes have the expected rules, levels and places, in both directions."""
    reports = {
        "forward": report_changes(case.old, case.new),
        "backward": report_changes(case.new, case.old),
    }
    if update:
        text = json.dumps(reports, indent=2, ensure_ascii=False)
        (case.root / "expected.json").write_text(text + "\n", encoding="utf-8")
    assert reports == case.expected
    unchanged = {"changes": [], "version": "none"}
    assert report_changes(case.old, case.old) == unchanged
    assert report_changes(case.new, case.new) == unchanged


def test_equivalent_descriptions() -> None:
    """What is only written differently is no change."""
    names = [case for case in CASES if case.name.startswith("no_change")]
    assert len(names) > 5
    for case in names:
        assert case.expected["forward"] == {"changes": [], "version": "none"}, case.name


def test_all_rules_have_cases() -> None:
    """Every rule is applied by some case."""
    reported = {
        change["rule"]
        for case in CASES
        for report in case.expected.values()
        for change in report["changes"]
    }
    subjects = ("parameter", "property", "body", "header")
    for rule in VALUE_RULES.values():
        for direction, level in (("request", rule.request), ("response", rule.response)):
            ids = {f"{direction}-{rule.key.format(subject=subject)}" for subject in subjects}
            assert level is None or ids & reported, (direction, rule.key)
    assert set(RULES) <= reported
    assert reported <= {rule.id for rule in list_rules()}


@pytest.mark.slow
def test_levels_of_compositions() -> None:
    """Two edits at once are at least as bad as each of them."""
    groups: dict[str, list[ChangeCase]] = {}
    for case in (each for each in CASES if not each.has_styles):
        groups.setdefault((case.root / "old.yaml").read_text("utf-8"), []).append(case)
    compositions = 0
    for text, cases in groups.items():
        old = make_version(text)
        for one, other in pairwise(cases):
            documents = [
                yaml.safe_load((each.root / "new.yaml").read_text("utf-8")) for each in (one, other)
            ]
            try:
                merged = _merge(yaml.safe_load(text), *documents)
            except ValueError:
                continue  # both change the same value
            new = make_version(yaml.safe_dump(merged, sort_keys=False))
            report = report_changes(old, new)
            compositions += 1
            for part in (one, other):
                for kind in ("http", "client"):
                    expected = _find_worst(part.expected["forward"], kind)
                    actual = _find_worst(report, kind)
                    assert LEVELS.index(actual) <= LEVELS.index(expected), (one.name, other.name)
    assert compositions > 10


def _find_worst(report: dict[str, Any], kind: str) -> Any:
    return find_worst_level(change[kind] for change in report["changes"])


def _merge(base: Any, one: Any, other: Any) -> Any:
    """Return a value with the changes of two others.  Raises ValueError if both change it."""
    if one in (base, other):
        return other
    if other == base:
        return one
    if not all(isinstance(each, dict) for each in (base, one, other)):
        raise ValueError
    missing = object()
    merged = {
        key: _merge(base.get(key, missing), one.get(key, missing), other.get(key, missing))
        for key in {**base, **one, **other}
    }
    return {key: value for key, value in merged.items() if value is not missing}
