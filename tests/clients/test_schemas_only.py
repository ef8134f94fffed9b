"""Models of a description without operations, written with both libraries."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
from pydantic import TypeAdapter
from support.cases import write_tree
from support.paths import CASES

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

SPEC = CASES / "schemas_only" / "spec.yaml"
VALUE = {"kind": "Stopped", "reason": "done", "next": {"kind": "Started", "by": {"name": "Ada"}}}


def import_models(folder: Path, library: str) -> Any:
    """Generate the client with a library of models, and import its models."""
    style = folder / "style"
    style.mkdir()
    (style / "style.toml").write_text(f'[package]\nname = "only_{library}"\n')
    styles = [*(["msgspec"] if library == "msgspec" else []), str(style)]
    generated = pipeline.generate(SPEC, load_style(styles), Report())
    assert generated is not None
    write_tree(generated.files, folder)
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module(f"only_{library}.models")
    finally:
        sys.path.remove(str(folder))


@pytest.fixture(scope="module", params=["pydantic", "msgspec"])
def library(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def models(library: str, tmp_path_factory: pytest.TempPathFactory) -> Any:
    return import_models(tmp_path_factory.mktemp(library), library)


def test_values_are_read_and_written(models: Any, library: str) -> None:
    text = json.dumps(VALUE)
    if library == "msgspec":
        value = msgspec.json.decode(text, type=models.Event)
        written = msgspec.json.encode(value)
    else:
        adapter = TypeAdapter[Any](models.Event)
        value = adapter.validate_json(text)
        written = adapter.dump_json(value, exclude_unset=True)
    assert value == models.Stopped(
        reason="done", next=models.Started(by=models.StartedBy(name="Ada"))
    )
    assert {k: v for k, v in json.loads(written).items() if v is not None} == VALUE
