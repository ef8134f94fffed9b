"""Fields whose names the base class of models, or its metaclass, has."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.cases import write_tree
from support.commands import get_output, python
from support.descriptions import make_description

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

FIELDS = ["register", "mro", "copy", "json"]
PROGRAM = """\
import httpx2
from till import Client
from till.models.drawers import Drawer

def echo(request):
    return httpx2.Response(200, content=request.content, headers={"Content-Type": "application/json"})

http_client = httpx2.Client(transport=httpx2.MockTransport(echo))
with Client(base_url="https://till.test", http_client=http_client) as client:
    drawer = client.drawers.create(register="north", mro="x", copy="y", json="z")
    print(drawer.register_, drawer.mro_, drawer.copy_, drawer.json_, drawer.to_dict())
    print(Drawer(register_="south").to_dict())
"""


@pytest.mark.slow
@pytest.mark.parametrize("style", ["default", "msgspec"])
def test_fields_are_renamed_and_keep_their_values(style: str, tmp_path: Path) -> None:
    reference = {"$ref": "#/components/schemas/Drawer"}
    content = {"application/json": {"schema": reference}}
    properties = {name: {"type": "string"} for name in FIELDS}
    spec = tmp_path / "till.json"
    spec.write_text(
        make_description(
            info={"title": "Till", "version": "1"},
            paths={
                "/drawers": {
                    "post": {
                        "operationId": "createDrawer",
                        "requestBody": {"required": True, "content": content},
                        "responses": {"200": {"description": "The drawer.", "content": content}},
                    }
                }
            },
            components={"schemas": {"Drawer": {"type": "object", "properties": properties}}},
        )
    )
    styles = [style] if style != "default" else []
    generated = pipeline.generate(spec, load_style(styles), Report())
    assert generated is not None
    write_tree(generated.files, tmp_path)
    outcome = python("-W", "error", "-c", PROGRAM, cwd=tmp_path)
    wire = {"register": "north", "mro": "x", "copy": "y", "json": "z"}
    assert get_output(outcome) == f"north x y z {wire}\n{ {'register': 'south'} }\n"
