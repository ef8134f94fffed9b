"""Rules of a style that may match nothing in the description: the table `[optional]`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from support.paths import ROOT

from generator import pipeline
from generator.diagnostics import Report, SpecloomError
from generator.style import Style, load_style, make_style

DESCRIPTION = """\
openapi: 3.1.0
info: {title: Jobs, version: "1"}
paths:
  /jobs:
    post:
      operationId: startJob
      responses:
        "200":
          description: The job.
          content: {application/json: {schema: {$ref: "#/components/schemas/Job"}}}
  /jobs/{id}:
    get:
      operationId: getJob
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: The job.
          content: {application/json: {schema: {$ref: "#/components/schemas/Job"}}}
components:
  schemas:
    Job:
      type: object
      required: [id, done]
      properties: {id: {type: string}, done: {type: boolean}}
"""

POLLING = """\
[[polling]]
operation = "getJob"
status_field = "done"
terminal_values = ["true"]
[polling.start_operations]
startJob = "run"
"""

# A rule that matches nothing in the description, by the path that marks it as optional.
RULES = {
    "auth.token": '[auth.token]\nargument = "key"',
    "classes.Export": '[[classes]]\nmatch = "Export"\nbases = ["acme.Base"]',
    "layout.types.Export": '[layout.types]\nExport = "models/exports"',
    "media_types.requests.export": '[media_types.requests]\nexport = ["text/csv"]',
    "media_types.responses.startJob": '[media_types.responses]\nstartJob = ["text/csv"]',
    "names.arguments.getJob.fields": '[names.arguments]\n"getJob.fields" = "only"',
    "names.fields.Job.size": '[names.fields]\n"Job.size" = "length"',
    "names.methods.export": '[names.methods]\nexport = "save"',
    "names.types.Export": '[names.types]\nExport = "Download"',
    "pagination.export": '[[pagination]]\noperation = "export"\nkind = "link"',
    "polling.export": POLLING.replace("getJob", "export"),
    "polling.getJob.export": POLLING.replace("startJob", "export"),
    "streaming.item_schemas.export": '[streaming.item_schemas]\nexport = "/x"',
    "streaming.item_schemas.startJob": '[streaming.item_schemas]\nstartJob = "/x"',
    "tree.prefixes./exports": '[tree.prefixes]\n"/exports" = "beta"',
    "tree.resources.export": '[tree.resources]\nexport = "files"',
    "types.overrides./x": '[types.overrides]\n"/x" = "int"',
}


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "jobs.yaml"
    path.write_text(DESCRIPTION, encoding="utf-8")
    return path


def build_package(spec: Path, style: Style) -> Any:
    description = pipeline.read_description(spec, style, Report())
    assert description is not None
    return pipeline.build_template_context(description).variables["package"].value


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_without_a_match_is_an_error_unless_it_is_optional(spec: Path, rule: str) -> None:
    table = tomllib.loads(RULES[rule])
    with pytest.raises(SpecloomError) as caught:
        build_package(spec, make_style(table))
    assert caught.value.diagnostics[0].code in {"unmatched-name", "unmatched-rule"}
    poll = tomllib.loads(POLLING.partition("[polling.")[0])
    plain = build_package(spec, make_style(poll if rule.startswith("polling.getJob") else {}))
    lenient = build_package(spec, make_style(table, {"optional": {"rules": [rule]}}))
    assert lenient.resources == plain.resources


def test_an_optional_rule_with_a_match_applies(spec: Path) -> None:
    table = {"names": {"types": {"Job": "Task"}}, "optional": {"rules": ["names.types.*"]}}
    package = build_package(spec, make_style(table))
    assert [name for each in package.model_modules for name in each.exported_names] == ["Task"]


def test_a_style_cannot_make_rules_of_later_styles_optional(spec: Path) -> None:
    base = {"names": {"types": {"Export": "A"}}, "optional": {"rules": ["names.types.*"]}}
    build_package(spec, make_style(base))
    with pytest.raises(SpecloomError, match="unknown type 'Import'"):
        build_package(spec, make_style(base, {"names": {"types": {"Import": "B"}}}))


def test_a_pattern_without_a_rule_is_an_error() -> None:
    table = {"names": {"types": {"Export": "A"}}, "optional": {"rules": ["names.type.Export"]}}
    with pytest.raises(SpecloomError) as caught:
        make_style(table)
    (error,) = caught.value.diagnostics
    assert error.message == "'optional.rules' matches no rule of the style: 'names.type.Export'"
    assert error.hint == "did you mean 'names.types.Export'?"


@pytest.mark.slow
def test_the_style_openai_fits_other_versions_of_the_api(tmp_path: Path) -> None:
    """Without the stream schemas, as before April 2024."""
    text = (ROOT / "spec" / "assistants.yaml").read_text(encoding="utf-8")
    older = text.replace("AssistantStreamEvent", "AnyEvent").replace("modifyRun", "updateRun")
    path = tmp_path / "older.yaml"
    path.write_text(older, encoding="utf-8")
    package = build_package(path, load_style(["openai"]))
    assert "AnyEvent" in {n for each in package.model_modules for n in each.exported_names}
