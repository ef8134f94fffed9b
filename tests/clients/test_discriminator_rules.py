"""Random descriptions: discriminated values come back as the class that the rules give."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from support.cases import write_tree
from support.discriminator_rules import FamilyMaker, select_schema

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

FAMILIES = 60


@pytest.fixture(scope="module")
def families() -> FamilyMaker:
    maker = FamilyMaker(seed=20)
    for number in range(FAMILIES):
        maker.add_family(number)
    return maker


@pytest.fixture(
    scope="module",
    params=["pydantic", "msgspec", pytest.param("dataclasses", marks=pytest.mark.exhaustive)],
)
def package(
    request: pytest.FixtureRequest,
    families: FamilyMaker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[ModuleType]:
    """Import the models of all families."""
    name = f"discriminator_rules_{request.param}"
    folder = tmp_path_factory.mktemp(name)
    (folder / "style").mkdir()
    (folder / "style" / "style.toml").write_text(f'[package]\nname = "{name}"\n')
    description = {
        "openapi": "3.1.0",
        "info": {"title": "Families", "version": "1"},
        "components": {"schemas": families.schemas},
    }
    (folder / "spec.json").write_text(json.dumps(description))
    styles = [request.param] if request.param != "pydantic" else []
    style = load_style([*styles, str(folder / "style")])
    generated = pipeline.generate(folder / "spec.json", style, Report())
    assert generated is not None
    write_tree(generated.files, folder)
    sys.path.insert(0, str(folder))
    yield importlib.import_module(name)
    sys.path.remove(str(folder))


@pytest.mark.slow
@pytest.mark.parametrize("root", [f"Root{number}" for number in range(FAMILIES)])
def test_values_come_back_as_the_class_of_the_rules(
    package: ModuleType, families: FamilyMaker, root: str
) -> None:
    for value in families.iter_values(root):
        selected = select_schema(families.schemas, root, value)
        read = _read(package, root, value)
        expected = {"Unknown"} if selected is None else {selected, f"{selected}Base"}
        assert type(read).__name__ in expected, (value, families.schemas[root])
        sent = json.loads(read.to_json())  # models of msgspec drop what they do not declare
        assert sent.items() <= value.items()
        assert sent.get("kind") == value.get("kind")


def _read(package: ModuleType, root: str, value: dict[str, Any]) -> Any:
    lenient_parsing = importlib.import_module(f"{package.__name__}._runtime.lenient_parsing")
    return lenient_parsing.parse_leniently(getattr(package.models, root), value).value
