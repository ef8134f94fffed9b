"""The types of the model: equality by JSON type."""

from __future__ import annotations

from itertools import combinations

import pytest
from click.testing import CliRunner
from support.paths import CASES

from generator.cli.commands import main
from generator.model import Constant, Enumeration, OneOf, ScalarValue, merge_types

KINDS = (1, 1.0, True, "1", 0, 0.0, False, "0", "", "true")


@pytest.mark.parametrize(("one", "other"), list(combinations(KINDS, 2)))
def test_constants_of_different_json_types_differ(one: ScalarValue, other: ScalarValue) -> None:
    first, second = Constant(one), Constant(other)
    assert first != second
    assert merge_types((first, second, first)) == OneOf((first, second))
    enumerations = [Enumeration("/e", (), (each.value,)) for each in (first, second)]
    assert enumerations[0] != enumerations[1]
    assert len({*enumerations, Enumeration("/e", (), (first.value,))}) == 2


def test_model_shows_constants_that_are_zero_or_false() -> None:
    result = CliRunner().invoke(main, ["show", "model", str(CASES / "values_exact" / "spec.yaml")])
    assert result.exit_code == 0, result.output
    for value in ("0", "false", "1", "1.0", "true"):
        assert f'"is": "Constant",\n            "value": {value}\n' in result.output
    assert "_python_type" not in result.output
