"""Names that generated modules use themselves, and that items of a description give way to."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest
from support.descriptions import make_description, read_text
from support.runtime import load_runtime

from generator.client.plan import build_plan
from generator.openapi.operations import parse
from generator.style import make_style
from generator.targets.python import lower
from generator.targets.python.client.runtime_names import LINK_FUNCTIONS
from generator.targets.python.views import Package


def lower_body(name: str, properties: dict[str, Any], **settings: Any) -> Package:
    """Return the client for an operation whose body is an object with this name."""
    schema = {"type": "object", "properties": properties}
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    response = {"200": {"description": "The value.", "content": content}}
    operation = {"requestBody": {"content": content}, "responses": response}
    text = make_description(
        paths={"/things": {"post": operation}}, components={"schemas": {name: schema}}
    )
    style = make_style(settings)
    return lower(build_plan(parse(read_text(text)), style), style)


@pytest.mark.parametrize("name", ["Unpack", "RequestOptions", "ClassVar", "Client", "Literal"])
def test_types_give_way_to_imported_names(name: str) -> None:
    (page,) = lower_body(name, {"a": {"type": "string"}}).type_pages
    assert page.name != name


@pytest.mark.parametrize(("models", "key"), [("models", "types"), ("types", "body_types")])
def test_a_dict_is_unpacked_into_arguments_of_its_names(models: str, key: str) -> None:
    """The package of the models has a name that no argument may have."""
    layout = {"models": f"{models}/{{module}}"}
    package = lower_body("Thing", {"types": {"type": "string"}}, layout=layout)
    (module,) = package.model_modules
    (typed_dict,) = (each for each in module.classes if each.kind == "dict")
    assert [field.name for field in typed_dict.fields] == [key]


def test_functions_for_links_are_those_of_the_runtime() -> None:
    links = import_module(f"{load_runtime().__name__}.links")
    assert sorted(links.__all__) == sorted(LINK_FUNCTIONS)
