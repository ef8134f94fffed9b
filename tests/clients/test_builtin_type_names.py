"""Schemas that are named as builtins of Python."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.cases import write_tree
from support.commands import get_output, python
from support.descriptions import make_description

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

PROGRAM = """\
import httpx2
from forecast import Client

def echo(request):
    return httpx2.Response(200, content=request.content, headers={"Content-Type": "application/json"})

http_client = httpx2.Client(transport=httpx2.MockTransport(echo))
with Client(base_url="https://forecast.test", http_client=http_client) as client:
    report = client.reports.create(warnings=[{"code": "storm"}], cause={"code": "wind"})
    print(report.warnings[0].code, report.cause.code, type(report.cause).__name__)
"""


@pytest.mark.slow
@pytest.mark.parametrize("style", ["default", "msgspec"])
def test_types_named_as_builtins_are_used_before_their_definition(
    style: str, tmp_path: Path
) -> None:
    reference = {"$ref": "#/components/schemas/Account"}
    content = {"application/json": {"schema": reference}}
    code = {"type": "object", "properties": {"code": {"type": "string"}}}
    properties = {
        "warnings": {"type": "array", "items": {"$ref": "#/components/schemas/Warning"}},
        "cause": {"$ref": "#/components/schemas/TimeoutError"},
    }
    spec = tmp_path / "forecast.json"
    spec.write_text(
        make_description(
            info={"title": "Forecast", "version": "1"},
            paths={
                "/reports": {
                    "post": {
                        "operationId": "createReport",
                        "requestBody": {"required": True, "content": content},
                        "responses": {"200": {"description": "A report.", "content": content}},
                    }
                }
            },
            components={
                "schemas": {
                    "Account": {"type": "object", "properties": properties},
                    "Warning": code,
                    "TimeoutError": code,
                }
            },
        )
    )
    styles = [style] if style != "default" else []
    generated = pipeline.generate(spec, load_style(styles), Report())
    assert generated is not None
    write_tree(generated.files, tmp_path)
    outcome = python("-W", "error", "-c", PROGRAM, cwd=tmp_path)
    assert get_output(outcome) == "storm wind TimeoutError_\n"
