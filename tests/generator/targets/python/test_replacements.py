"""Replacements of deprecated methods: what descriptions say, and what a style cannot."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.descriptions import make_description
from support.paths import CASES

from generator import pipeline
from generator.diagnostics import Location, Report, SpecloomError
from generator.style import load_style
from generator.targets.python import PYTHON


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


@pytest.mark.parametrize(
    ("advice", "replacement"),
    [
        ("Use `getCat` instead.", "cats.get"),
        ("It is superseded by `GET /cats`.", "cats.get"),
        ("Use the new methods.", ""),
        ("Do not use `getCat`.", ""),
        ("Programs should no longer use `getCat`.", ""),
        ("It will not be replaced by `getCat`.", ""),
        ("Use `getCat`, or use `getDog`.", ""),
    ],
)
def test_only_plain_advice_names_a_replacement(
    advice: str, replacement: str, tmp_path: Path
) -> None:
    responses = {"204": {"description": ""}}
    paths: dict[str, dict[str, dict[str, object]]] = {
        f"/{name}s": {"get": {"operationId": f"get{name.title()}", "responses": responses}}
        for name in ("cat", "dog", "fox")
    }
    paths["/foxs"]["get"] |= {"deprecated": True, "description": advice}
    spec = tmp_path / "spec.json"
    spec.write_text(make_description(paths=paths), "utf-8")
    description = pipeline.read_description(spec, load_style([]), Report())
    assert description is not None
    package = pipeline.build_template_context(description).get_view(PYTHON)
    [method] = [each for page in package.resources for each in page.methods if each.deprecated]
    assert method.replacement == replacement
