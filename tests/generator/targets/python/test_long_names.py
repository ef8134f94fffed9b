"""Long names cost no time: files with them are laid out without black."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.diagnostics import Report
from generator.formatting import files as formatted_files
from generator.style import load_style

LONG_PATH = (
    "/subscriptions/{subscriptionName}/administrativeRegions/{regionName}/providers"
    "/example.warehouses/temperatureControlledShelves/{shelfName}"
)
LETTER = {"type": "object", "properties": {"firstLine": {"type": "string"}}}


def make_operation(method: str) -> dict[str, Any]:
    content = {"application/json": {"schema": LETTER}}
    names = [part[1:-1] for part in LONG_PATH.split("/") if part.startswith("{")]
    return {
        "parameters": [
            *(
                {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
                for name in names
            ),
            {"name": "x-example-client-request-id", "in": "header", "schema": {"type": "string"}},
            {"name": "orderedBy", "in": "query", "schema": {"type": "array", "items": LETTER}},
        ],
        **({"requestBody": {"content": content}} if method == "put" else {}),
        "responses": {"200": {"description": "Fine.", "content": content}},
    }


@pytest.mark.parametrize("inner", ["", "/maintenanceWindows", "/maintenanceWindows/{windowName}"])
def test_resources_with_long_paths_need_no_black(
    inner: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = LONG_PATH + inner
    item = {method: make_operation(method) for method in ("get", "put", "delete")}
    description = {
        "openapi": "3.1.0",
        "info": {"title": "Shelves", "version": "1"},
        "paths": {path: item},
    }
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(description))
    formatted: list[str] = []

    def record(job: Any) -> str:
        formatted.append(job.path)
        return str(job.text)

    monkeypatch.setattr(formatted_files, "_format_job", record)
    assert pipeline.generate(spec, load_style([]), Report()) is not None
    assert not [path for path in formatted if "resources" in path]
