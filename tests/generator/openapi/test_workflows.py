"""Arazzo documents: what cannot be expressed is reported at its line, and recorded as an input."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from support.cases import write_tree
from support.command_line import run_command
from support.paths import CASES

from generator.diagnostics import Report
from generator.openapi.workflows import reader, workflow_context
from generator.openapi.workflows.arazzo_file import open_document
from generator.openapi.workflows.sources import read_sources

CASE = CASES / "workflows"
SPEC = (CASE / "spec.yaml").read_text("utf-8")

PAGE_ONLY = {
    "page_only/style.toml": '[output]\nexclude = ["*"]\n',
    "page_only/docs/workflows.md.jinja": '{% extends "base/docs/workflows.md.jinja" %}\n',
}
"""A style that writes nothing but the page of the workflows, which takes a third of the time."""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("shop.yaml").write_text(SPEC, "utf-8")
    write_tree(PAGE_ONLY, tmp_path)
    return tmp_path


def write_workflow(*steps: Any, sources: Any = None, **members: Any) -> None:
    """Write an Arazzo document with one workflow, in which each line is a JSON value."""
    workflow = {"workflowId": "flow", "steps": list(steps), **members}
    document = {"arazzo": "1.0.0", "workflows": [workflow]}
    if sources is not None:
        document["sourceDescriptions"] = sources
    Path("flows.json").write_text(json.dumps(document, indent=1), "utf-8")


def write_page(*arguments: str) -> Result:
    """Run the command for the page of the workflows."""
    inputs = ("shop.yaml", "--workflows", "flows.json", "--style", "page_only")
    return run_command("generate", *inputs, *arguments)


def show_model(*arguments: str) -> tuple[dict[str, Any], str]:
    """Return the first workflow of the model, and the messages."""
    result = run_command("show", "model", "shop.yaml", "--workflows", "flows.json", *arguments)
    assert result.exit_code == 0, result.stderr
    workflow: dict[str, Any] = json.loads(result.stdout)["workflows"][0]
    return workflow, result.stderr


GET = {"stepId": "get", "operationId": "getOrder"}
ID = {"name": "order_id", "in": "path", "value": "7"}
CREATE = {"stepId": "create", "operationId": "createPet"}
IS_OPEN = {"condition": "$response.body#/status == 'open'"}
JSON_PATH = {"context": "$response.body", "condition": "$[?(@.id)]", "type": "jsonpath"}


@pytest.mark.parametrize(
    ("step", "message"),
    [
        (GET, "the step has no value for the required 'order_id'"),
        ({**GET, "parameters": [{**ID, "in": "query"}, ID]}, "no parameter 'query order_id'"),
        ({**GET, "parameters": [{**ID, "value": "$url"}]}, 'the expression in "$url" is not'),
        ({**GET, "parameters": [{**ID, "value": "a{$inputs.a}"}]}, "there is no input 'a'"),
        ({**GET, "parameters": [{**ID, "value": "a{$url}"}]}, "is not supported"),
        ({**GET, "parameters": [{**ID, "value": "a{$inputs.a"}]}, "is not supported"),
        ({**GET, "parameters": [{**ID, "value": "$inputs.id"}]}, "there is no input 'id'"),
        (
            {**GET, "parameters": [{**ID, "value": "$steps.get.outputs.id"}]},
            "no earlier step 'get' has an output 'id'",
        ),
        ({**GET, "parameters": [{"reference": "$components.parameters.x"}]}, "names nothing"),
        ({**GET, "parameters": [ID], "outputs": {"a": "$response.body#/a"}}, "has no 'a' there"),
        ({**GET, "parameters": [ID], "outputs": {"a": "$response.header.A"}}, "is not supported"),
        ({**CREATE, "requestBody": {"payload": {"nam": "Rex"}}}, "the body has no property 'nam'"),
        ({**CREATE, "requestBody": {"payload": "Rex"}}, "the payload is not an object"),
        (
            {
                **CREATE,
                "requestBody": {
                    "payload": {"name": "R"},
                    "replacements": [{"target": "/name/first", "value": "R"}],
                },
            },
            "the payload has no '/name/first' to replace",
        ),
        ({"stepId": "all", "workflowId": "flow"}, "the workflow 'flow' leads back to this one"),
        ({"stepId": "all", "workflowId": "flows"}, "there is no workflow 'flows' to run"),
        ({"stepId": "all"}, "the step has neither an operation nor a workflow"),
        ({**GET, "stepId": "", "parameters": [ID]}, "no 'stepId' that is unique"),
        (
            {"stepId": "a", "operationPath": "x#/paths/~1a/get"},
            "the client has no operation at this path",
        ),
        (3, "no 'stepId' that is unique"),
        (
            {**GET, "parameters": [ID], "onSuccess": [{"type": "goto", "stepId": "get"}]},
            "an action that always changes the order of steps is not supported",
        ),
        (
            {**GET, "parameters": [ID], "onSuccess": [{"type": "goto", "workflowId": "flow"}]},
            "the action is not supported: it does not lead to a step of the workflow",
        ),
        (
            {
                **GET,
                "parameters": [ID],
                "onSuccess": [{"type": "goto", "stepId": "x", "criteria": [IS_OPEN]}],
            },
            "jumps that are neither a branch nor a loop are not supported",
        ),
        (
            {
                **GET,
                "parameters": [ID],
                "onSuccess": [{"type": "goto", "stepId": "get", "criteria": [JSON_PATH]}],
            },
            "the action is not supported: a criterion of the type 'jsonpath' is not supported",
        ),
        (
            {"stepId": "get", "operationId": "$sourceDescriptions.x.getOrder", "parameters": [ID]},
            "there is no source 'x'",
        ),
        (
            {"stepId": "a", "operationPath": "{$sourceDescriptions.x.url}#/paths/~1a/get"},
            "there is no source 'x'",
        ),
    ],
)
def test_what_a_program_cannot_express_is_reported(step: object, message: str) -> None:
    write_workflow(step)
    workflow, messages = show_model()
    assert not workflow.get("is_expressible")
    assert message in messages
    assert "the workflow 'flow' has no program [unsupported-workflow]" in messages
    assert "flows.json:" in messages
    result = write_page("--strict")
    assert result.exit_code == 1
    write_page()
    page = Path("shop-client/docs/workflows.md").read_text("utf-8")
    assert "## flow" in page
    assert "```python" not in page


PAGES = """\
overlay: 1.0.0
info: {title: Pages, version: "1"}
actions:
  - target: $.paths['/pets'].get
    update:
      parameters: [{name: offset, in: query, schema: {type: integer}}]
  - target: $.paths['/orders/{order_id}'].get.responses['200'].content
    update: {application/jsonl: {schema: {$ref: "#/components/schemas/Order"}}}
"""
PAGE_STYLE = """\
[return_types]
page = "._runtime.Page[{item}]"
async_page = "._runtime.AsyncPager[{item}]"

[[pagination]]
kind = "offset"
parameter = "offset"
"""


@pytest.mark.parametrize(
    ("step", "style", "message"),
    [
        (
            {**CREATE, "requestBody": {"payload": {"name": 3}}},
            "",
            "the value of 'name', 3, does not have its type",
        ),
        (
            {
                "stepId": "list",
                "operationId": "listPets",
                "outputs": {"a": "$response.body#/items"},
            },
            PAGE_STYLE,
            "have no body",
        ),
        (
            {**GET, "parameters": [ID], "outputs": {"a": "$response.body#/id"}},
            '[types.overrides]\n"/components/schemas/Order" = "decimal.Decimal"\n',
            "the value 'id' is in a class of the style",
        ),
    ],
)
def test_what_a_client_cannot_express_is_reported(step: object, style: str, message: str) -> None:
    write_workflow(step)
    Path("style").mkdir()
    Path("style/style.toml").write_text(style, "utf-8")
    Path("pages.yaml").write_text(PAGES, "utf-8")
    sources = ("shop.yaml", "--overlay", "pages.yaml", "--style", "style")
    arguments = (*sources, "--workflows", "flows.json")
    result = run_command("generate", *arguments)
    assert result.exit_code == 0, result.stderr
    assert f"{message}; the workflow 'flow' has no program [unsupported-workflow]" in result.stderr
    assert "flows.json:7:5: warning" in result.stderr
    assert "```python" not in Path("shop-client/docs/workflows.md").read_text("utf-8")
    assert run_command("generate", *arguments, "--strict").exit_code == 1


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"successCriteria": [{"condition": "$statusCode == 200"}]}, ""),
        ({"successCriteria": [{"condition": "$statusCode == 200 || $statusCode == 201"}]}, ""),
        ({"successCriteria": [{"condition": "$statusCode >= 200 && $statusCode < 300"}]}, ""),
        ({"successCriteria": [IS_OPEN]}, ""),
        (
            {"successCriteria": [{"condition": "$statusCode == 201"}]},
            "a program does not check this criterion: it is never met",
        ),
        (
            {"successCriteria": [JSON_PATH]},
            "check this criterion: a criterion of the type 'jsonpath' is not supported",
        ),
        (
            {"successCriteria": [{"context": "$response.body", "condition": "$.id"}]},
            "check this criterion: the expression '$.id' is not supported",
        ),
        (
            {"successCriteria": [{"condition": "$response.body#/status >"}]},
            "check this criterion: '$response.body#/status >' is not a simple condition",
        ),
        (
            {"successCriteria": [{"condition": "($response.body#/total == 1"}]},
            "check this criterion: '($response.body#/total == 1' is not a simple condition",
        ),
        (
            {"successCriteria": [{"condition": "$response.body#/total == '1'"}]},
            'check this criterion: "1" does not have the type of the value',
        ),
        (
            {"successCriteria": [{"condition": "$response.body#/status > 'a'"}]},
            "check this criterion: only numbers are ordered",
        ),
        (
            {"successCriteria": [{"condition": "$response.body#/total > null"}]},
            "check this criterion: null has no order",
        ),
        (
            {"successCriteria": [{"condition": "1 == 1"}]},
            "the condition compares values of different or unknown types",
        ),
        (
            {"successCriteria": [{"condition": "$response.header.Age == 1"}]},
            "the expression '$response.header.Age' is not supported",
        ),
        (
            {"successCriteria": [{"condition": "(" * 30 + "true" + ")" * 30}]},
            "the condition is nested too deeply",
        ),
        (
            {"successCriteria": [{"condition": "true || " * 200 + "true"}]},
            "the condition has more than 1,000 characters",
        ),
        ({"onSuccess": [{"type": "end"}]}, ""),
        ({"onFailure": [{"type": "end"}]}, ""),
        ({"onFailure": [{"type": "retry"}]}, ""),
        ({"onFailure": [{"type": "retry", "retryLimit": 0}]}, ""),
        ({"onFailure": [{"type": "retry", "criteria": [{"condition": "$statusCode == 503"}]}]}, ""),
        (
            {"onFailure": [{"type": "retry", "criteria": [{"condition": "$statusCode == 200"}]}]},
            "a program does not retry by this action: its criteria are never met",
        ),
        (
            {"onFailure": [{"type": "retry", "retryLimit": -1}]},
            "retry by this action: the value of 'retryLimit' is not supported",
        ),
        (
            {"onFailure": [{"type": "retry", "retryAfter": 1e300}]},
            "retry by this action: the value of 'retryAfter' is not supported",
        ),
        (
            {"onFailure": [{"type": "retry", "stepId": "get"}]},
            "retry by this action: 'stepId' is not supported",
        ),
        (
            {"onFailure": [{"type": "end", "criteria": [IS_OPEN]}, {"type": "retry"}]},
            "retry by this action: only the first action can be",
        ),
        (
            {
                "onFailure": [
                    {
                        "type": "retry",
                        "criteria": [{"condition": "$statusCode == 503"}, IS_OPEN],
                    }
                ]
            },
            "retry by this action: the bodies of errors are not compared",
        ),
        (
            {"onFailure": [{"type": "goto", "stepId": "get"}]},
            "ends with an exception instead of this action",
        ),
    ],
)
def test_what_a_program_leaves_out_is_reported(members: dict[str, Any], message: str) -> None:
    write_workflow({**GET, "parameters": [ID], **members})
    workflow, messages = show_model()
    assert workflow.get("is_expressible", True)
    assert messages.count("warning:") == bool(message)
    assert f"{message} [unsupported-workflow]" in messages or not message


def test_steps_may_jump_to_the_next_one() -> None:
    first = {**CREATE, "requestBody": {"payload": {"name": "Rex"}}}
    action = {"type": "goto", "stepId": "get"}
    write_workflow({**first, "onSuccess": [action]}, {**GET, "parameters": [ID]})
    assert show_model()[1] == ""
    write_workflow({**first, "onSuccess": [{"type": "end"}]}, {**GET, "parameters": [ID]})
    assert "an action that always changes the order of steps" in show_model()[1]


SHOP = {"name": "shop.v1", "url": "shop.yaml"}
PETS = {"name": "pets", "url": "../pets.yaml"}
QUALIFIED = {"stepId": "get", "operationId": "$sourceDescriptions.shop.v1.getOrder"}
NOT_OWN = "this is not the description 'shop.yaml', in which the operations of the workflows are"


@pytest.mark.parametrize(
    ("sources", "step", "messages"),
    [
        ([SHOP], QUALIFIED, []),
        ([{**SHOP, "url": "./%73hop.yaml"}], QUALIFIED, []),
        ([{**SHOP, "url": "https://shop.example/openapi.json"}], QUALIFIED, []),
        ([{**SHOP, "url": "../api/shop.json"}], QUALIFIED, []),
        ([{**SHOP, "url": "pets.yaml"}], QUALIFIED, [NOT_OWN]),
        ([PETS, SHOP], QUALIFIED, ["only one source is supported"]),
        (
            [PETS, SHOP],
            {"stepId": "get", "operationId": "$sourceDescriptions.pets.getOrder"},
            [
                "only one source is supported",
                "the source 'pets' is not the description of the client; the workflow 'flow' has no",
            ],
        ),
    ],
)
def test_sources_are_compared_with_the_description(
    sources: list[Any], step: dict[str, Any], messages: list[str]
) -> None:
    write_workflow({**step, "parameters": [ID]}, sources=sources)
    workflow, stderr = show_model()
    assert stderr.count("warning:") == len(messages)
    for message in messages:
        assert message in stderr
    has_operation = workflow["steps"][0].get("operation") is not None
    assert has_operation == (step is QUALIFIED)


def test_the_number_of_sources_is_limited() -> None:
    write_workflow({**GET, "parameters": [ID]}, sources=[SHOP] * 101)
    result = write_page()
    assert result.exit_code == 1
    assert "error: more than 100 sources are not supported" in result.stderr


def test_only_some_unknown_operations_have_suggestions() -> None:
    write_workflow(*({"stepId": f"s{i}", "operationId": "getOder"} for i in range(21)))
    result = write_page("--verbose")
    messages = result.stderr
    assert messages.count("unknown operation 'getOder'") == 21
    assert messages.count("did you mean 'getOrder'?") == 20


@pytest.mark.parametrize("description", ["/dev/stdin", "https://a.example/pets.json"])
def test_some_descriptions_may_be_any_source(description: str) -> None:
    write_workflow(QUALIFIED, sources=[SHOP])
    report = Report()
    sources = read_sources(open_document("flows.json", report), description)
    assert (sources.find_problem("shop.v1"), list(report)) == ("", [])


@pytest.mark.parametrize(
    ("steps", "members", "message"),
    [
        (
            [
                {**GET, "parameters": [ID], "outputs": {"id": "$statusCode"}},
                {**GET, "stepId": "two", "parameters": [{**ID, "value": "$steps.get.outputs.id"}]},
            ],
            {},
            "the expression '$statusCode' is not supported",
        ),
        (
            [{**CREATE, "requestBody": {"payload": "$inputs.pet"}}],
            {},
            "the payload is not an object",
        ),
        (
            [{**GET, "parameters": [{**ID, "value": "$url"}]}],
            {},
            'the expression in "$url" is not supported',
        ),
    ],
)
def test_what_follows_from_a_problem_is_not_reported(
    steps: list[object], members: dict[str, Any], message: str
) -> None:
    write_workflow(*steps, **members)
    _, messages = show_model()
    assert messages.count("[unsupported-workflow]") == 1
    assert message in messages


def test_an_operation_that_a_subset_leaves_out() -> None:
    write_workflow({**GET, "parameters": [ID]})
    workflow, messages = show_model("--exclude", "operation:getOrder")
    assert "the operation 'getOrder' is left out; the workflow 'flow' has no program" in messages
    assert len(workflow["steps"]) == 1


def test_an_operation_with_another_method_that_a_subset_leaves_out() -> None:
    purge = "additionalOperations: {PURGE: {operationId: purge, responses: {}}}"
    text = SPEC.replace("openapi: 3.1.0", "openapi: 3.2.0")
    Path("shop.yaml").write_text(
        text.replace("paths:\n", f"paths:\n  /all: {{{purge}}}\n"), "utf-8"
    )
    write_workflow({"stepId": "purge", "operationId": "purge"})
    _, messages = show_model("--exclude", "operation:purge")
    assert "the operation 'purge' is left out; the workflow 'flow' has no program" in messages


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("arazzo: 2.0.0\n", "flows.json:1:9: error: Arazzo '2.0.0' is not supported"),
        ("openapi: 3.1.0\n", "this is not an Arazzo document: 'arazzo' is missing"),
        ("[", "flows.json:"),
        ("- 1", "this is not an Arazzo document"),
        (
            "arazzo: 1.0.1\nworkflows:\n  - {workflowId: a, steps: []}\n  - {workflowId: a}\n",
            "flows.json:4:18: error: another workflow has the workflowId 'a'",
        ),
        ("arazzo: 1.0.1\nworkflows: [{steps: []}]\n", "'workflowId' of the workflow is missing"),
        (
            (
                "arazzo: 1.0.1\nworkflows:\n"
                "  - {workflowId: a, steps: [{stepId: b, operationId: getOder}]}\n"
            ),
            "flows.json:3:54: error: unknown operation 'getOder'",
        ),
    ],
)
def test_invalid_documents_are_errors(text: str, message: str) -> None:
    Path("flows.json").write_text(text, "utf-8")
    result = write_page()
    assert result.exit_code == 1
    assert message in result.stderr
    assert not Path("shop-client").exists()


def test_values_of_other_types_are_reported() -> None:
    Path("flows.json").write_text("arazzo: 1.0.1\nworkflows: [3, {workflowId: a, inputs: 3}]\n")
    result = write_page()
    assert (result.exit_code, result.stdout) == (1, "")
    write_workflow(
        {**GET, "parameters": 3, "outputs": [], "onFailure": {}}, inputs={"properties": 1}
    )
    assert "'parameters' must be an array" in show_model()[1]


def test_the_document_is_an_input() -> None:
    """It is recorded, in the depfile, and a change of it makes the output out of date."""
    write_workflow({**GET, "parameters": [ID]})
    Path("pyproject.toml").write_text(
        '[tool.specloom]\nspec = "shop.yaml"\noutput = "out"\nworkflows = ["flows.json"]\n', "utf-8"
    )
    assert run_command("generate", "--depfile", "out.d").exit_code == 0
    assert "flows.json" in Path("out.d").read_text("utf-8")
    assert run_command("check").stdout == "out: up to date\n"
    record = json.loads(Path("out/.specloom/inputs/settings.json").read_text("utf-8"))
    assert record["workflows"] == ["workflows/1/flows.json"]
    assert "client.orders.get(" in Path("out/docs/workflows.md").read_text("utf-8")
    write_workflow({**GET, "parameters": [{**ID, "value": "8"}]})
    assert run_command("check").exit_code == 1


def test_a_client_without_workflows_has_no_page() -> None:
    run_command("generate", "shop.yaml")
    assert not Path("shop-client/docs/workflows.md").exists()
    assert "orkflow" not in Path("shop-client/docs/index.md").read_text("utf-8")
    assert "orkflow" not in Path("shop-client/mkdocs.yml").read_text("utf-8")


def write_workflows(**runs: str) -> str:
    """Write workflows that run others, such as ``a="b c"``; return the messages."""
    workflows = [
        {
            "workflowId": name,
            "steps": [{"stepId": id, "workflowId": id} for id in run.split()]
            or [{**GET, "parameters": [ID]}],
        }
        for name, run in runs.items()
    ]
    document = {"arazzo": "1.0.0", "workflows": workflows}
    Path("flows.json").write_text(json.dumps(document, indent=1), "utf-8")
    result = write_page("--verbose")
    assert result.exit_code == 0
    return result.stderr


def test_two_outputs_of_a_step_may_be_the_same_value() -> None:
    outputs = {"id": "$response.body#/id"}
    inner = {"workflowId": "inner", "steps": [{**GET, "parameters": [ID], "outputs": outputs}]}
    run = {
        "stepId": "run",
        "workflowId": "inner",
        "outputs": {"a": "$outputs.x", "b": "$outputs.x"},
    }
    use = {**GET, "parameters": [{**ID, "value": "$steps.run.outputs.b"}]}
    document = {
        "arazzo": "1.0.0",
        "workflows": [
            {**inner, "outputs": {"x": "$steps.get.outputs.id"}},
            {"workflowId": "outer", "steps": [run, use]},
        ],
    }
    Path("flows.json").write_text(json.dumps(document, indent=1), "utf-8")
    result = write_page()
    assert "unsupported" not in result.stderr
    page = Path("shop-client/docs/workflows.md").read_text("utf-8")
    assert "    a = inner(client)\n    client.orders.get(a)\n    print(a)\n" in page


def test_a_value_is_checked_once_for_several_outputs() -> None:
    total = "$response.body#/total"
    write_workflow({**GET, "parameters": [ID], "outputs": {"a": total, "b": total}})
    write_page()
    page = Path("shop-client/docs/workflows.md").read_text("utf-8")
    assert (
        "    assert get_response.total is not None\n"
        "    a = get_response.total\n"
        "    b = get_response.total\n"
    ) in page


def test_workflows_that_lead_back_to_themselves_have_no_program() -> None:
    messages = write_workflows(a="b", b="c", c="a d", d="", e="e", f="a")
    assert messages.count("[unsupported-workflow]") == 5
    assert "the workflow 'a' leads back to this one; the workflow 'c' has no program" in messages
    assert "the workflow 'c' that it runs has no program; the workflow 'b' has no" in messages
    assert "the workflow 'e' leads back to this one; the workflow 'e' has no program" in messages


@pytest.mark.parametrize(
    ("depends_on", "message"),
    [
        (["other"], "there is no workflow 'other' to run"),
        (["flow"], "the workflow 'flow' leads back to this one"),
        ([3], "there is no workflow '3' to run"),
    ],
)
def test_workflows_depend_on_known_ones(depends_on: list[object], message: str) -> None:
    write_workflow({**GET, "parameters": [ID]}, dependsOn=depends_on)
    assert f"{message}; the workflow 'flow' has no program" in show_model()[1]


def test_a_workflow_without_a_program_has_none_in_others() -> None:
    """A style may be the reason why a function cannot be written."""
    outputs = {"a": "$response.body#/id"}
    flow: dict[str, Any] = {
        "workflowId": "inner",
        "steps": [{**GET, "parameters": [ID], "outputs": outputs}],
    }
    outer = {"workflowId": "outer", "steps": [{"stepId": "run", "workflowId": "inner"}]}
    last = {"workflowId": "last", "dependsOn": ["outer"], "steps": [{**GET, "parameters": [ID]}]}
    flow["outputs"] = {"a": "$steps.get.outputs.a"}
    document = {"arazzo": "1.0.0", "workflows": [flow, outer, last]}
    Path("flows.json").write_text(json.dumps(document, indent=1), "utf-8")
    Path("style").mkdir()
    override = '[types.overrides]\n"/components/schemas/Order" = "decimal.Decimal"\n'
    Path("style/style.toml").write_text(override, "utf-8")
    arguments = ("shop.yaml", "--style", "style", "--workflows", "flows.json", "--verbose")
    messages = run_command("generate", *arguments).stderr
    reason = "the value 'id' is in a class of the style"
    inner = f"the workflow 'inner' that it runs has no program: {reason}"
    assert f"{reason}; the workflow 'inner' has no program" in messages
    assert f"{inner}; the workflow 'outer' has no program" in messages
    assert f"{inner}; the workflow 'last' has no program" in messages


def test_a_function_is_written_once() -> None:
    assert "unsupported" not in write_workflows(a="b c", b="d", c="d b", d="")
    page = Path("shop-client/docs/workflows.md").read_text("utf-8")
    program = page.partition("## a\n")[2].partition("```\n")[0]
    assert re.findall(r"def (\w)\(", program) == ["d", "b", "c"]


def test_the_steps_of_workflows_in_others_are_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_MAX_RUN", 5)
    messages = write_workflows(a="", b="a", c="b a", d="c", e="")
    assert (
        "the workflows that others run have more than 5 steps; the workflow 'd' has no" in messages
    )


MANY = {f"x{number}": "$steps.get.outputs.id" for number in range(101)}
RETRY = {"type": "retry", "criteria": [{"condition": "$statusCode == 503"}]}


@pytest.mark.parametrize(
    ("step", "members", "message"),
    [
        ({"outputs": {"id": "$response.body#/id"}}, {"outputs": MANY}, "more than 100 outputs"),
        ({}, {"inputs": {"properties": {name: {} for name in MANY}}}, "more than 100 inputs"),
        ({"parameters": [ID] * 101}, {}, "more than 100 parameters"),
        ({}, {"parameters": [ID] * 101}, "more than 100 parameters"),
        ({"onFailure": [RETRY] * 21}, {}, "more than 20 actions"),
        ({}, {"failureActions": [{**RETRY, "criteria": [IS_OPEN] * 51}]}, "more than 50 criteria"),
        ({"outputs": {"a": "$response.body#" + "/a" * 21}}, {}, "a value at more than 20 levels"),
    ],
)
def test_the_members_of_a_workflow_are_limited(
    step: dict[str, Any], members: dict[str, Any], message: str
) -> None:
    write_workflow({**GET, "parameters": [ID], **step}, **members)
    workflow, messages = show_model()
    assert message in messages
    assert "not supported; the workflow 'flow' has no program" in messages
    assert not workflow.get("is_expressible")


def test_the_characters_of_shared_values_are_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workflow_context, "_MAX_CHARACTERS", 50)
    shared = {**ID, "value": "x" * 20}
    write_workflow(GET, {**GET, "stepId": "two"}, parameters=[shared])
    assert show_model()[1] == ""
    write_workflow(GET, {**GET, "stepId": "two"}, {**GET, "stepId": "three"}, parameters=[shared])
    assert "more than 50 characters are in values and conditions of all" in show_model()[1]


@pytest.mark.parametrize(
    ("payload", "message"),
    [
        ({"name": "$inputs.name"}, ""),
        ({"name": "{$inputs.name}"}, ""),
        ({"name": "pet {$inputs.count}"}, ""),
        ('{"name": "{$inputs.name}"}', ""),
        ('{"name": ', "the payload is not an object"),
        ({"name": "pet {$inputs.any}"}, "the input 'any' has no type that is known"),
        ({"name": "pet {$inputs.flag}"}, "'flag' in a text is neither a string nor an integer"),
        (
            {"name": {"context": "$inputs.name", "selector": "/a", "type": "jsonpointer"}},
            "selector",
        ),
        ({"name": ["$inputs.name"]}, "a value in 'name' does not have its type"),
        (
            {"name": "R", "status": "pet {$inputs.name}"},
            "'status' is not a text, but a text is passed to it",
        ),
    ],
)
def test_values_in_payloads(payload: object, message: str) -> None:
    types = {"name": "string", "count": "integer", "flag": "boolean", "any": ["string", "null"]}
    write_workflow(
        {**CREATE, "requestBody": {"payload": payload}},
        inputs={"properties": {name: {"type": type} for name, type in types.items()}},
    )
    result = write_page()
    assert message in result.stderr
    assert ("unsupported-workflow" in result.stderr) == bool(message)
    page = Path("shop-client/docs/workflows.md").read_text("utf-8")
    assert ("client.pets.create(" in page) != bool(message)


@pytest.mark.parametrize(
    ("output", "value", "message"),
    [
        ("$response.body#/id", "str(out)", ""),
        ("$response.body#/name", "out", ""),
        ("$response.body#/owner", "out", "the output 'out' does not have the type of the value"),
    ],
)
def test_outputs_have_the_types_of_arguments(output: str, value: str, message: str) -> None:
    create = {**CREATE, "requestBody": {"payload": {"name": "R"}}, "outputs": {"out": output}}
    write_workflow(create, {**GET, "parameters": [{**ID, "value": "$steps.create.outputs.out"}]})
    result = write_page()
    assert message in result.stderr
    page = Path("shop-client/docs/workflows.md").read_text("utf-8")
    assert (f"client.orders.get({value})" in page) != bool(message)


LIST = {
    "workflowId": "list",
    "inputs": {"properties": {"status": {"type": "string"}}},
    "steps": [
        {
            "stepId": "list",
            "operationId": "listPets",
            "parameters": [{"name": "status", "in": "query", "value": "$inputs.status"}],
        }
    ],
}


@pytest.mark.parametrize(
    ("output", "message"),
    [
        ("$response.body#/status", ""),
        ("$response.body#/name", "the output 'out' is str, but the argument is Status"),
    ],
)
@pytest.mark.parametrize(
    "use",
    [
        {
            **CREATE,
            "requestBody": {"payload": {"name": "R", "status": "$steps.create.outputs.out"}},
        },
        {
            "workflowId": "list",
            "parameters": [{"name": "status", "value": "$steps.create.outputs.out"}],
        },
    ],
)
def test_only_its_values_are_passed_to_an_enumeration(
    use: dict[str, Any], output: str, message: str
) -> None:
    """To an argument of a method, or to a function with an input that becomes one."""
    create = {**CREATE, "requestBody": {"payload": {"name": "R"}}, "outputs": {"out": output}}
    write_workflow(create, {**use, "stepId": "use"})
    document = json.loads(Path("flows.json").read_text("utf-8"))
    document["workflows"].append(LIST)
    Path("flows.json").write_text(json.dumps(document), "utf-8")
    result = write_page()
    assert message in result.stderr
    assert result.stderr.count("warning:") == bool(message)
    page = Path("shop-client/docs/workflows.md").read_text("utf-8")
    assert ("status=out" in page) != bool(message)


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"dependsOn": ["get"]}, ""),
        ({"dependsOn": ["later"]}, "depends on one that is not an earlier step of the workflow"),
        ({"timeout": 5}, "a program does not limit the time [unsupported-workflow]"),
    ],
)
def test_members_of_steps_in_arazzo_1_1(members: dict[str, Any], message: str) -> None:
    get = {**GET, "parameters": [ID]}
    write_workflow(get, {**get, "stepId": "two", **members})
    messages = show_model()[1]
    assert message in messages
    assert bool(messages) == bool(message)


@pytest.mark.parametrize(
    ("uses", "message"),
    [
        ([{**GET, "parameters": [{**ID, "value": "$inputs.x"}]}], ""),
        (
            [
                {**GET, "parameters": [{**ID, "value": "$inputs.x"}]},
                {
                    "stepId": "order",
                    "operationId": "orderPet",
                    "parameters": [
                        {"name": "pet_id", "in": "path", "value": "$inputs.x"},
                        {"name": "day", "in": "query", "value": "2024-05-06"},
                    ],
                    "requestBody": {"payload": {"quantity": 1}},
                },
            ],
            "the input 'x' is used as values of different types",
        ),
    ],
)
def test_an_input_has_one_type(uses: list[object], message: str) -> None:
    write_workflow(*uses, inputs={"properties": {"x": {}}})
    result = write_page()
    assert message in result.stderr
    assert ("unsupported-workflow" in result.stderr) == bool(message)


@pytest.mark.parametrize("steps", [[{**GET, "parameters": [ID]}], []])
def test_the_number_of_steps_is_limited(steps: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_MAX_STEPS", 2)
    workflows = [{"workflowId": f"flow{number}", "steps": steps} for number in range(3)]
    document = {"arazzo": "1.0.0", "workflows": workflows}
    Path("flows.json").write_text(json.dumps(document, indent=1), "utf-8")
    result = run_command("show", "model", "shop.yaml", "--workflows", "flows.json")
    assert "more than 2 steps in all workflows" in result.stderr
    assert result.exit_code == 1
