"""Bodies of errors as models, over HTTP on loopback: sync and async, in two model libraries."""

from __future__ import annotations

import asyncio
import copy
import datetime
import json
import operator
import pickle
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest
from openai_assistants import Client, NotFoundError
from support.loopback import NO_CERTIFICATES, Loopback, ReceivedRequest, Response
from support.paths import CASES

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style
from generator.targets.python.client import error_bodies

NOT_FOUND = {"id": "j", "since": "2026-01-31"}
PROBLEM = {"title": "No", "status": 1}
DEFECT = {"kind": "defect", "trace": "t"}
GONE = b"<Gone><reason>r</reason><times>2</times></Gone>"
XML = "application/xml"
MEDIA_TYPES = {"Gone": XML, "Problem": "application/problem+json; charset=utf-8"}


Catch = Callable[..., Any]
"""Calls a method and returns its exception: the path of the method, status, content, media type."""


@pytest.fixture
def package(import_case: Callable[[str], ModuleType]) -> ModuleType:
    return import_case("responses_errors")


@pytest.fixture(params=["sync", "async"])
def catch_error(
    request: pytest.FixtureRequest, package: ModuleType, server: Loopback
) -> Iterator[Catch]:
    """Return a function that calls a method, and returns the exception that it raises."""
    runner = asyncio.Runner()
    name = "Client" if request.param == "sync" else "AsyncClient"
    client = getattr(package, name)(base_url=server.origin, verify=NO_CERTIFICATES)

    async def call_async(method: str, arguments: list[str]) -> object:
        return await operator.attrgetter(method)(client)(*arguments)

    def call(method: str, arguments: list[str]) -> object:
        if request.param == "async":
            return runner.run(call_async(method, arguments))
        return operator.attrgetter(method)(client)(*arguments)

    def catch(
        method: str, status: int, content: object, media_type: str = "application/json"
    ) -> Any:
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        headers = {"Retry-After": "100"}  # so long that the request is not sent again
        server.respond = lambda request: Response(body, status, media_type, headers)
        arguments = [] if method == "jobs.list" else ["j"]
        with pytest.raises(package.StatusError) as caught:
            call(method, arguments)
        assert caught.value.status_code == status
        return caught.value

    yield catch
    if request.param == "async":
        runner.run(client.close())
    else:
        client.close()
    runner.close()


def test_error_is_the_model_of_operation_and_status(
    catch_error: Catch, package: ModuleType
) -> None:
    """An exact status goes before a range, and a range before the default."""
    for method, status, content, name, values in (
        ("jobs.get", 404, NOT_FOUND, "NotFound", {"since": datetime.date(2026, 1, 31)}),
        ("jobs.get", 410, PROBLEM, "Problem", {"title": "No"}),
        ("jobs.get", 503, {"kind": "overload", "seconds": 3}, "Overload", {"seconds": 3}),
        ("jobs.delete", 404, DEFECT, "Defect", {"kind": "defect", "trace": "t"}),
        ("jobs.list", 404, DEFECT, "Defect", {"trace": "t"}),
        ("jobs.events.stream", 404, DEFECT, "Defect", {"trace": "t"}),
        ("jobs.with_raw_response.get", 404, NOT_FOUND, "NotFound", {"id": "j"}),
        ("jobs.replace", 422, {"detail": [PROBLEM]}, "ReplaceJobResponse422", {}),
        ("jobs.replace", 409, NOT_FOUND, "NotFound", {"id": "j"}),
        ("jobs.replace", 409, PROBLEM, "Problem", {"title": "No"}),
        ("jobs.move", 404, GONE, "Gone", {"reason": "r", "times": 2}),
    ):
        media_type = MEDIA_TYPES.get(name, "application/json")
        error = catch_error(method, status, content, media_type)
        assert type(error.error) is getattr(package.models, name), method
        found = {key: getattr(error.error, key) for key in values}
        assert found == values, method
        assert package.get_response_info(error.error).status_code == status
        assert error.error is error.error


def test_error_without_a_model_is_what_is_described(catch_error: Catch) -> None:
    for method, status, content, media_type in (
        ("jobs.replace", 413, b"\xff\x00", "application/octet-stream"),
        ("jobs.move", 400, {"a": [1]}, "application/json"),
    ):
        error = catch_error(method, status, content, media_type)
        assert error.error == content
    error = catch_error("jobs.replace", 404, b"gone", "text/plain")
    assert error.error == "gone"
    error = catch_error("jobs.move", 502, [PROBLEM])
    assert [each.title for each in error.error] == ["No"]


OTHER_BODIES: dict[str, tuple[str, int, object, str]] = {
    "page of a proxy": ("jobs.get", 404, b"<html>404</html>", "text/html"),
    "empty": ("jobs.get", 404, b"", "application/json"),
    "cut off": ("jobs.get", 404, b"{", "application/json"),
    "no text": ("jobs.get", 404, b"\xff\xfe\xfa", "application/json"),
    "array for object": ("jobs.get", 404, [NOT_FOUND], "application/json"),
    "string for object": ("jobs.get", 404, "text", "application/json"),
    "object of a gateway": ("jobs.get", 404, {"message": "No route"}, "application/json"),
    "no variant": ("jobs.delete", 500, {"message": "No route"}, "application/json"),
    "described without content": ("jobs.get", 403, PROBLEM, "application/json"),
    "undescribed status": ("jobs.replace", 500, PROBLEM, "application/json"),
    "undescribed media type": ("jobs.replace", 409, NOT_FOUND, "text/html"),
    "object for array": ("jobs.move", 502, PROBLEM, "application/json"),
    "XML cut off": ("jobs.move", 404, b"<Gone", XML),
    "other XML": ("jobs.move", 404, b"<Other><message/></Other>", XML),
    "XML with a document type": ("jobs.move", 404, b"<!DOCTYPE a><Gone/>", XML),
    "JSON for XML": ("jobs.move", 404, {"reason": "r"}, "application/json"),
}


def test_error_is_none_for_another_body(catch_error: Catch) -> None:
    for name, (method, status, content, media_type) in OTHER_BODIES.items():
        error = catch_error(method, status, content, media_type)
        assert error.error is None, name


def test_mismatches_of_error_are_kept(catch_error: Catch) -> None:
    error = catch_error("jobs.get", 404, {"id": 5, "since": "soon"})
    assert (error.error.id, error.error.since) == (5, "soon")
    assert len(error.error.mismatches) == 2
    error = catch_error("jobs.get", 404, {"id": "j", "added": 1})
    assert error.error.id == "j"
    assert error.error.mismatches == ("since: missing",)
    assert error.body == {"id": "j", "added": 1}


def test_error_survives_pickling_and_copying(catch_error: Catch) -> None:
    error = catch_error("jobs.get", 404, NOT_FOUND)
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert other.error.id == "j"
        assert other.error == error.error


def test_missing_parser_of_xml_is_logged(
    catch_error: Catch,
    package: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    error = catch_error("jobs.move", 404, GONE, XML)
    elements = import_module(f"{package.__name__}._runtime.xml_elements")
    elements.load_lxml.cache_clear()
    monkeypatch.setitem(sys.modules, "lxml.etree", None)
    assert error.error is None
    assert "lxml" in caplog.text


def test_error_of_later_requests_of_a_method(server: Loopback) -> None:
    """Next pages, polling, and responses that are streamed to the caller."""
    body = {"error": {"message": "No", "type": "t", "param": None, "code": None}}
    page = {"object": "list", "data": [], "first_id": "a", "last_id": "b", "has_more": True}

    def respond(request: ReceivedRequest) -> Response:
        is_first_page = request.target == "/assistants"
        return Response.from_json(page) if is_first_page else Response.from_json(body, 404)

    server.respond = respond
    with Client(api_key="key", base_url=server.origin, verify=NO_CERTIFICATES) as client:

        for use in (
            lambda: list(client.assistants.list()),
            lambda: client.threads.runs.poll("t", "r"),
            lambda: client.threads.with_streaming_response.get("t").__enter__(),
        ):
            with pytest.raises(NotFoundError) as caught:
                use()
            assert caught.value.error is not None
            assert caught.value.error.error.message == "No"


def test_a_union_of_too_many_types_is_any(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python's parser fails with thousands of them."""
    monkeypatch.chdir(CASES / "responses_errors")
    texts: list[str] = []
    for limit in (100, 2):
        monkeypatch.setattr(error_bodies, "_MAX_TYPES", limit)
        generated = pipeline.generate("spec.yaml", load_style([]), Report())
        assert generated is not None
        texts += [text for path, text in generated.files.items() if "error_bodies" in path]
    assert ["DescribedError: TypeAlias = Any" in text for text in texts] == [False, True]
