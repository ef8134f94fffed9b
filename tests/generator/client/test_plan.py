"""The plan of a client: arguments, pagination, polling, streams, and the places of types."""

from __future__ import annotations

from typing import Any

import pytest
from support.descriptions import make_description, read_text

from generator.client.ownership import TypePlacement
from generator.client.plan import ClientPlan, build_plan
from generator.client.property_paths import Property
from generator.client.resources import Method
from generator.client.stream_selection import select_streams
from generator.model import ArgumentKey
from generator.openapi.operations import parse
from generator.style import make_style

TEXT = {"type": "string"}
JOB = "#/components/schemas/Job"
SCHEMAS = {
    "Job": {
        "type": "object",
        "required": ["id", "phase"],
        "properties": {"id": TEXT, "phase": {"$ref": "#/components/schemas/Phase"}},
    },
    "Phase": {"enum": ["queued", "done", "failed"]},
    "JobList": {
        "type": "object",
        "properties": {"jobs": {"type": "array", "items": {"$ref": JOB}}, "next": TEXT},
    },
}


def respond(schema: str, media_type: str = "application/json") -> dict[str, Any]:
    """Return the responses of an operation whose content has the named schema."""
    content = {media_type: {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    return {"200": {"description": "A response.", "content": content}}


def path_parameter(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": TEXT}


PATHS: dict[str, Any] = {
    "/teams/{team}/jobs": {
        "get": {
            "operationId": "listJobs",
            "parameters": [
                path_parameter("team"),
                {"name": "after", "in": "query", "schema": TEXT},
            ],
            "responses": respond("JobList"),
        },
        "post": {
            "operationId": "startJob",
            "parameters": [path_parameter("team")],
            "requestBody": {
                "required": True,
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": ["size"],
                            "properties": {
                                "label": TEXT,
                                "size": {"type": "integer"},
                                "created": {**TEXT, "readOnly": True},
                            },
                        }
                    }
                },
            },
            "responses": respond("Job"),
        },
    },
    "/teams/{team}/jobs/{job_id}": {
        "get": {
            "operationId": "getJob",
            "parameters": [path_parameter("team"), path_parameter("job_id")],
            "responses": respond("Job"),
        }
    },
}
POLLING = {
    "operation": "getJob",
    "status_field": "phase",
    "terminal_values": ["done", "failed"],
    "start_operations": {"startJob": "run"},
}


def plan_client(paths: dict[str, Any] = PATHS, **settings: Any) -> ClientPlan:
    """Return the plan for paths and the schemas above, in a style with these settings."""
    document = read_text(make_description(paths=paths, components={"schemas": SCHEMAS}))
    return build_plan(parse(document), make_style(settings))


def find_method(plan: ClientPlan, name: str) -> Method:
    return next(method for method in plan.methods if method.operation.name == name)


@pytest.mark.parametrize(
    ("settings", "arguments"),
    [
        ({}, [("path team", True), ("field size", False), ("field label", False)]),
        (
            {"positional": "none"},
            [("field size", False), ("path team", False), ("field label", False)],
        ),
        (
            {"order": ["name"]},
            [("path team", True), ("field label", False), ("field size", False)],
        ),
    ],
)
def test_style_orders_arguments(
    settings: dict[str, Any], arguments: list[tuple[str, bool]]
) -> None:
    """The fields of a body are arguments, but for those that only responses have."""
    method = find_method(plan_client(arguments=settings), "startJob")
    assert [(str(each.key), each.is_positional) for each in method.arguments] == arguments


def test_last_path_parameter_alone_is_positional() -> None:
    method = find_method(plan_client(arguments={"positional": "last"}), "getJob")
    assert [each.wire_name for each in method.arguments if each.is_positional] == ["job_id"]


def test_pagination_names_properties_of_the_description() -> None:
    rule = {"kind": "cursor", "parameter": "after", "cursor": "next"}
    pagination = find_method(plan_client(pagination=[rule]), "listJobs").pagination
    assert pagination is not None
    list_id = "#/components/schemas/JobList".removeprefix("#")
    assert pagination.items == (Property(list_id, "jobs"),)
    assert pagination.cursor == (Property(list_id, "next"),)
    assert pagination.parameter == ArgumentKey("query", "after")
    assert find_method(plan_client(pagination=[rule]), "getJob").pagination is None


def test_polling_matches_parameters_with_arguments_and_responses() -> None:
    plan = plan_client(polling=[POLLING])
    (polled,) = find_method(plan, "getJob").polling_methods
    (started,) = find_method(plan, "startJob").polling_methods
    assert (polled.name, polled.start) == ("poll", None)
    assert polled.polling.pending_values == ("queued",)
    assert started.start is not None
    assert started.start.returns_state
    team = ArgumentKey("path", "team")
    response_id = (Property(JOB.removeprefix("#"), "id"),)
    assert started.start.parameters == (
        (team, team),
        (ArgumentKey("path", "job_id"), response_id),
    )


def test_types_belong_to_the_deepest_resource_above_their_users() -> None:
    paths = {**PATHS, "/phases": {"get": {"responses": respond("Phase")}}}
    placements = plan_client(paths).placements
    prefix = "/components/schemas/"
    assert placements[f"{prefix}JobList"] == TypePlacement(("teams", "jobs"))
    assert placements[f"{prefix}Phase"] == TypePlacement(())


def test_types_of_streams_alone_are_marked() -> None:
    stream = {"/ticks": {"get": {"responses": respond("Job", "text/event-stream")}}}
    jobs = {"/jobs": {"get": {"responses": respond("Phase")}}}
    placements = plan_client({**stream, **jobs}).placements
    marked = {id for id, placement in placements.items() if placement.is_streamed_only}
    assert marked == {"/components/schemas/Job"}


def test_streams_know_their_selector() -> None:
    operation = PATHS["/teams/{team}/jobs/{job_id}"]["get"]
    (stream,) = respond("Job", "text/event-stream")["200"]["content"].items()
    ok = operation["responses"]["200"]
    both = {"200": {**ok, "content": dict([*ok["content"].items(), stream])}}
    flag = {"name": "stream", "in": "query", "schema": {"type": "boolean", "default": True}}
    paths = {"/jobs": {"get": {"responses": both, "parameters": [flag]}}}
    document = read_text(make_description(paths=paths, components={"schemas": SCHEMAS}))
    plan = build_plan(select_streams(parse(document), "stream", {})[0], make_style({}))
    (method,) = plan.methods
    assert method.stream is not None
    assert method.stream.selector is not None
    assert method.stream.selector.key == ArgumentKey("query", "stream")
    assert method.stream.is_default
    assert not method.always_streams


def test_equal_descriptions_and_rules_have_equal_plans() -> None:
    """The lines of rules in a style do not count: two versions of a client can be compared."""
    assert plan_client(polling=[POLLING]) == plan_client(polling=[POLLING])
    assert plan_client() != plan_client(arguments={"positional": "last"})


def test_a_server_without_a_scheme_is_encrypted() -> None:
    operation = {
        "servers": [{"url": "https://api.test/v1"}],
        "responses": {"200": {"description": "OK"}},
    }
    api = parse(
        read_text(
            make_description(servers=[{"url": "//api.test"}], paths={"/a": {"get": operation}})
        )
    )
    assert api.default_server == "https://api.test"
