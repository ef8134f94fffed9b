"""Views of the Python client lead to those of the language-neutral API, in templates."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.cli.template_variables import format_context_json
from generator.diagnostics import Report, SpecloomError
from generator.project import Project
from generator.style import load_style
from generator.targets.python import PYTHON
from generator.targets.target import Target
from generator.text.selection import ALL_OPERATIONS

SPEC = r"""openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: "https://pets.example.com"}]
paths:
  /pets/{pet_id}:
    get:
      operationId: getPet
      x-group: admin
      x-limit: {rate: 1.5, x-inner: 1}
      parameters:
        - {name: pet_id, in: path, required: true, schema: {type: integer, minimum: 1}, example: 12345678901234567890}
        - {name: page-size, in: query, deprecated: true, schema: {type: integer, maximum: 100, default: 20}}
      responses:
        "200":
          description: The pet.
          headers:
            X-Rate-Limit: {schema: {type: integer}, description: Requests that are left.}
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Pet"}
            text/csv:
              schema: {type: string}
        "404": {description: "No such pet </script>."}
    put:
      operationId: putPet
      parameters:
        - {name: pet_id, in: path, required: true, schema: {type: integer, minimum: 1}}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: "#/components/schemas/Pet"}
      responses: {"204": {description: Done.}}
components:
  schemas:
    Pet:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}}
    Cat:
      type: object
      required: [kind, name]
      properties:
        kind: {type: string}
        name: {type: string, minLength: 1, maxLength: 40, pattern: "^[^\"]+$", example: "Tom <b>", x-order: [1, null]}
        size: {enum: [small, large, null], readOnly: true}
    Dog:
      type: object
      required: [kind]
      properties:
        kind: {type: string}
        weights: {type: [array, "null"], items: {type: [number, string]}, example: [1.10, 2]}
"""

STYLE = """\
[output]
exclude = ["*"]

[reference.types]
"array" = "{item}[]"
"nullable" = "{type} | null"
"union" = "{variant} | {variant}"
"constant" = "{value}"
"variant" = "{type} & { {property}: {values} }"

[reference.precedence]
union = 1
nullable = 1
variant = 2
array = 3
"""

TEMPLATE = """\
{% for method in package.resources[0].methods %}
{{ method.name }} is {{ method.reference.name }}
{% for argument in method.arguments %}
  {{ argument.name }}: {{ argument.wire_name }} in {{ argument.kind }}
{%- if argument.reference %}
, {{ argument.reference.type.text }}
{%- for limit in argument.reference.type.limits %}, {{ limit.keyword }} {{ limit.value | json }}{% endfor %}
{%- if argument.reference.default_value %}, default {{ argument.reference.default_value | json }}{% endif %}
{%- if argument.reference.example %}, example {{ argument.reference.example | json }}{% endif %}
{%- endif %}

{% endfor %}
{% for response in method.reference.responses %}
  {{ response.status }} {{ response.description | json }}: {{ response.contents | map(attribute="media_type") | list | json }}
{% for header in response.headers %}
    {{ header.wire_name }}: {{ header.type.text }}
{% endfor %}
{% endfor %}
{% endfor %}
{% for class in package.model_modules[0].classes if class.kind == "model" %}
{{ class.name }} is {{ class.reference.name }}
{% for field in class.fields %}
  {{ field.name }}: {{ field.reference.type.text }}{{ ", read-only" if field.reference.read_only }}{{ field.reference.example | json }}
{% endfor %}
{% endfor %}
{% for schema in api.schemas if schema.kind == "union" %}
{{ schema.name }} = {{ schema.type.text }}
{{ schema.type.discriminator.property_name }}: {{ schema.type.discriminator.values | json }}
{% endfor %}
"""

EXPECTED = r"""get is getPet
  pet_id: pet_id in path, integer, minimum 1, example 12345678901234567890
  page_size: page-size in query, integer, maximum 100, default 20
  200 "The pet.": ["application/json"]
    X-Rate-Limit: integer
  404 "No such pet \u003c/script>.": []
put is putPet
  pet_id: pet_id in path, integer, minimum 1
  body: body in body, Pet
  204 "Done.": []
Cat is Cat
  kind: "cat"
  name: string"Tom <b>"
  size: "small" | "large" | null, read-only
Dog is Dog
  kind: "dog"
  weights: (number | string)[] | null[1.1, 2]
Pet = Cat | Dog
kind: [["cat"], ["dog"]]
"""


def render(
    tmp_path: Path, template: str, targets: Sequence[Target[Any]] = pipeline.BUILTIN_TARGETS
) -> str:
    """Return the file that a template writes for `SPEC`."""
    (tmp_path / "spec.yaml").write_text(SPEC)
    (tmp_path / "style").mkdir()
    (tmp_path / "style" / "style.toml").write_text(STYLE)
    (tmp_path / "style" / "notes.txt.jinja").write_text(template)
    style, report = load_style([str(tmp_path / "style")]), Report()
    generated = pipeline.generate(tmp_path / "spec.yaml", style, report, targets=targets)
    assert generated is not None
    return generated.files["notes.txt"]


def test_views_lead_to_the_same_in_api(tmp_path: Path) -> None:
    assert render(tmp_path, TEMPLATE) == EXPECTED


def test_a_link_to_a_target_that_a_run_does_not_have_is_none(tmp_path: Path) -> None:
    template = "{{ package.resources[0].methods[0].reference is none }}"
    assert render(tmp_path, template, (PYTHON,)) == "True"


def test_an_unknown_field_of_a_linked_view_is_an_error(tmp_path: Path) -> None:
    """The message names the class of the view."""
    with pytest.raises(SpecloomError) as raised:
        render(tmp_path, "{{ package.resources[0].methods[0].reference.statuses }}")
    message = raised.value.diagnostics[0].message
    assert message == "an OperationPage has no 'statuses' (writing notes.txt)"


def test_linked_views_in_filters(tmp_path: Path) -> None:
    """Filters follow links in paths of attributes, too."""
    template = '{{ package.resources[0].methods | map(attribute="reference.name") | join(" ") }}'
    assert render(tmp_path, template) == "getPet putPet"


def test_the_context_of_a_template_names_linked_views(tmp_path: Path) -> None:
    """Their fields are those of `api`, which is shown once."""
    render(tmp_path, ".")
    styles = (str(tmp_path / "style"),)
    project = Project(tmp_path / "spec.yaml", tmp_path / "out", styles, ALL_OPERATIONS, ())
    context = json.loads(format_context_json(project, "notes.txt", None, Report()))
    method = context["package"]["resources"][0]["methods"][0]
    assert method["reference"] == "OperationPage getPet of api"
    assert method["arguments"][0]["reference"] == "ReferenceValue pet_id of api"
    limits = context["api"]["operations"][0]["inputs"][0]["type"]["limits"]
    assert limits == [{"keyword": "minimum", "value": 1}]


def test_extensions_of_operations_and_properties(tmp_path: Path) -> None:
    """They have the pointers of views, and are plain values."""
    template = (
        "{% set method = package.resources[0].methods[0] %}"
        '{{ extensions[method.pointer]["x-group"] }} {{ extensions[method.pointer]["x-limit"].rate }}'
        "{% for field in package.model_modules[0].classes[0].fields if field.pointer in extensions %}"
        " {{ field.name }} {{ extensions[field.pointer] | json }}{% endfor %}"
    )
    assert render(tmp_path, template) == 'admin 1.5 name {"x-order": [1, null]}'


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("package | json", "JSON has no value for a Package; print a field of it"),
        ("'x' | json(9)", "the indentation must be a number of spaces, 8 at most"),
        ("1e999", "a number is too large"),
        ("(1e308 * 10) | json", "JSON has no infinite numbers"),
    ],
)
def test_values_that_json_does_not_have(tmp_path: Path, expression: str, message: str) -> None:
    with pytest.raises(SpecloomError, match=message):
        render(tmp_path, "{{ " + expression + " }}")
