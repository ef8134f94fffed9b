"""Clients of Swagger 2.0 descriptions over HTTP on loopback."""

from __future__ import annotations

import json
from collections.abc import Callable
from email import message_from_bytes
from types import ModuleType
from typing import Any

import pytest
from support.case_clients import Call
from support.loopback import Loopback, ReceivedRequest, Response

PET = {"id": 1, "name": "Tom", "petType": "Cat", "photoUrls": [], "huntingSkill": "keen"}


@pytest.fixture(autouse=True)
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SWAGGER_PETS_KEY", "secret")
    monkeypatch.setenv("SWAGGER_CLUSTER_BEARER_TOKEN", "Bearer secret")


def respond_with(
    content: object, status: int = 200, media_type: str = "application/json"
) -> Callable[[ReceivedRequest], Response]:
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    return lambda request: Response(body, status, media_type)


def test_arrays_in_queries_are_joined_by_their_collection_format(
    call: Call, server: Loopback
) -> None:
    server.respond = respond_with([])
    call(
        "swagger_pets",
        "pets.list",
        x_trace=["a", "b"],
        tags=["a", "b"],
        ids=[1, 2],
        words=["a", "b"],
        colors=["a", "b"],
        sizes=[1.5, 2],
        boxes=[[1, 2], [3]],
        limit=3,
    )
    received = server.requests[-1]
    assert received.query == {
        "tags": ["a", "b"],
        "ids": ["1,2"],
        "words": ["a b"],
        "colors": ["a|b"],
        "sizes": ["1.5\t2"],
        "boxes": ["1|2", "3"],
        "limit": ["3"],
    }
    assert received.headers["x-trace"] == "a,b"
    assert "x-pets-key" not in received.headers


def test_forms_are_sent_with_their_fields(call: Call, server: Loopback) -> None:
    server.respond = respond_with(b"", 204)
    with pytest.warns(DeprecationWarning, match="`change` is deprecated"):
        call(
            "swagger_pets",
            "pets.change",
            1,
            name="Tom",
            tags=["a", "b"],
            friends=["c", "d"],
            marks=["e", "f"],
            x_codes=[1, 2],
        )
    received = server.requests[-1]
    assert received.headers["content-type"] == "application/x-www-form-urlencoded"
    assert received.body == b"name=Tom&tags=a,b&friends=c&friends=d&marks=e%09f"
    assert received.headers["x-codes"] == "1 2"


def test_files_are_uploaded_as_parts(call: Call, server: Loopback) -> None:
    server.respond = respond_with({"message": "fine"})
    result = call(
        "swagger_pets", "pets.photo.upload", 1, photo=b"\x89PNG", caption="Tom", labels=["a", "b"]
    )
    assert result.message == "fine"
    received = server.requests[-1]
    head = f"Content-Type: {received.headers['content-type']}\r\n\r\n".encode()
    parts: Any = message_from_bytes(head + received.body).get_payload()
    assert {
        part.get_param("name", header="content-disposition"): part.get_payload(decode=True)
        for part in parts
    } == {"photo": b"\x89PNG", "caption": b"Tom", "labels": b"a,b"}


def test_files_are_downloaded_as_bytes(call: Call, server: Loopback) -> None:
    server.respond = respond_with(b"\x89PNG", media_type="image/png")
    assert call("swagger_pets", "pets.photo.download", 1) == b"\x89PNG"


def test_the_name_of_a_definition_selects_it(
    call: Call, import_case: Callable[[str], ModuleType], server: Loopback
) -> None:
    server.respond = respond_with(PET)
    pet = call("swagger_pets", "pets.get", 1)
    assert type(pet) is import_case("swagger_pets").models.Cat
    assert pet.hunting_skill == "keen"
    assert server.requests[-1].headers["x-pets-key"] == "secret"


def test_archives_are_sent_and_returned_as_bytes(call: Call, server: Loopback) -> None:
    server.respond = respond_with(b"", 200)
    call(
        "swagger_engine",
        "containers.put_archive",
        "c1",
        path="/",
        body=b"\x1f\x8b",
        content_type="application/x-tar",
    )
    received = server.requests[-1]
    assert (received.headers["content-type"], received.body) == ("application/x-tar", b"\x1f\x8b")
    server.respond = respond_with(b"\x1f\x8b", media_type="application/x-tar")
    assert call("swagger_engine", "containers.archive", "c1", path="/") == b"\x1f\x8b"


def test_the_error_of_an_operation_for_files_has_its_model(
    call: Call, import_case: Callable[[str], ModuleType], server: Loopback
) -> None:
    server.respond = respond_with({"message": "No such container"}, 404)
    package = import_case("swagger_engine")
    with pytest.raises(package.NotFoundError) as caught:
        call("swagger_engine", "containers.archive", "c1", path="/")
    assert caught.value.error == package.models.ErrorResponse(message="No such container")


def test_events_are_streamed(call: Call, server: Loopback) -> None:
    lines = b'{"Type": "container", "Action": "die"}\n{"Type": "image"}\n'
    server.respond = respond_with(lines, media_type="application/x-ndjson")
    events = call("swagger_engine", "events.system")
    assert [event.type for event in events] == ["container", "image"]


def test_a_patch_has_one_of_its_media_types(call: Call, server: Loopback) -> None:
    server.respond = respond_with({"kind": "Job"})
    job = call(
        "swagger_cluster",
        "apis.batch.v1.namespaces.jobs.patch_namespaced",
        "default",
        "a",
        body={"spec": {"parallelism": 2}},
        content_type="application/merge-patch+json",
    )
    assert job.kind == "Job"
    received = server.requests[-1]
    assert received.headers["content-type"] == "application/merge-patch+json"
    assert received.json == {"spec": {"parallelism": 2}}
    assert received.headers["authorization"] == "Bearer secret"
