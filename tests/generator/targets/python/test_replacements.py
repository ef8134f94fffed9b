"""Replacements of deprecated methods that a style cannot have."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.paths import CASES

from generator import pipeline
from generator.diagnostics import Location, Report, SpecloomError
from generator.style import load_style


@pytest.mark.parametrize(
    ("replacement", "message"),
    [
        ('"pets.list" = "pets.list"', "the method 'pets.list' cannot replace itself"),
        ('"pets.search" = "pets.list"', "the method 'pets.search' is not deprecated"),
        ('"pets.serch" = "pets.list"', "unknown method 'pets.serch'"),
    ],
)
def test_a_wrong_replacement_is_an_error(replacement: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "style.toml").write_text(f"[replacements]\n{replacement}\n", "utf-8")
    spec = CASES / "deprecations" / "spec.yaml"
    with pytest.raises(SpecloomError) as caught:
        pipeline.generate(spec, load_style([str(tmp_path)]), Report())
    [error] = caught.value.diagnostics
    assert (error.message, error.location) == (message, Location(2, 1))
