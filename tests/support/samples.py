"""Runs of the code samples in a client's documentation against a mock server."""

from __future__ import annotations

import functools
import importlib
import json
import ssl
import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest

from generator.client.plan import build_plan
from generator.diagnostics import Report
from generator.pipeline import read_description
from generator.style import load_style
from generator.targets.python import lower
from generator.targets.python.views import CodeSample, Package
from support.descriptions import load_yaml
from support.loopback import Loopback
from support.macros import load_macro
from support.mock_server import MockServer
from support.programs import extract_programs

_create_context = functools.cache(ssl.create_default_context)


@dataclass(frozen=True, slots=True)
class ExpectedOperation:
    """The operation that a sample calls; samples of polling methods call others after it."""

    operation: str
    allows_others: bool

    def matches_calls(self, operations: list[str]) -> bool:
        others_called = {*operations} != {self.operation}
        return operations[:1] == [self.operation] and (self.allows_others or not others_called)


def build_package(spec: str, styles: tuple[str, ...], overlays: tuple[str, ...] = ()) -> Package:
    """Return the template objects of a description; paths are relative to the current directory."""
    style = load_style(styles)
    description = read_description(spec, style, Report(), overlays=overlays)
    assert description is not None
    return lower(build_plan(description.api, description.style), description.style)


def expected_operations(package: Package, styles: tuple[str, ...]) -> dict[str, ExpectedOperation]:
    """Return the programs for the samples of a package, with the operation that each calls."""
    write_program = load_macro("parts/sample_program.jinja", "sample_program", load_style(styles))
    clients = {"sync": package.client, "asynchronous": package.async_client}

    def write_programs(sample: CodeSample | None) -> list[str]:
        return [
            write_program(sample, package, side)
            for side, client in clients.items()
            if client and sample
        ]

    expected: dict[str, ExpectedOperation] = {}
    for page in package.resources:
        operations = {m.name: f"{m.http_method} {m.path}" for m in page.methods}
        for method in page.methods:
            operation = ExpectedOperation(operations[method.name], allows_others=False)
            expected |= dict.fromkeys(write_programs(method.sample), operation)
        for polling in page.polling_methods:
            start = ExpectedOperation(operations[polling.base_method], allows_others=True)
            expected |= dict.fromkeys(write_programs(polling.sample), start)
    return expected


@pytest.fixture
def serve_mock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[MockServer], None]]:
    """Redirect all requests of httpx to a mock server; return a function that sets the mock."""
    with Loopback(lambda _: pytest.fail("no mock")) as server:
        for library in (httpx, httpx2):
            _redirect_requests(library, server.origin, monkeypatch)
        # Loading certificates takes most of the time to create a client.
        monkeypatch.setattr(ssl, "create_default_context", _create_context)
        yield functools.partial(setattr, server, "respond")


def _redirect_requests(library: Any, origin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Redirect the requests of an HTTP library, httpx or httpx2, to a server."""
    send_sync = library.HTTPTransport.handle_request
    send_async = library.AsyncHTTPTransport.handle_async_request

    def redirect(request: Any) -> Any:
        request.url = library.URL(origin).copy_with(raw_path=request.url.raw_path)
        return request

    monkeypatch.setattr(
        library.HTTPTransport, "handle_request", lambda self, r: send_sync(self, redirect(r))
    )
    monkeypatch.setattr(
        library.AsyncHTTPTransport,
        "handle_async_request",
        lambda self, r: send_async(self, redirect(r)),
    )


def run(program: str) -> None:
    """Run a program as `__main__`."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        code = compile(program, "<sample>", "exec", dont_inherit=True)
        exec(code, {"__name__": "__main__"})  # noqa: S102 - the program is generated


def skip_pauses(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    """Replace the pauses of a package by functions that return at once."""

    async def sleep(seconds: float) -> None:
        assert seconds >= 0

    if package.async_client:
        transport = importlib.import_module(f"{package.name}._runtime.async_transport")
        monkeypatch.setattr(transport, "sleep", sleep)
    monkeypatch.setattr(time, "sleep", lambda seconds: None)


@dataclass(frozen=True, slots=True)
class SampleRunner:
    """The documentation of a client, with the operations that its programs call.

    `document` is the OpenAPI description, `serve` the fixture `serve_mock`.
    """

    expected: Mapping[str, ExpectedOperation]
    docs: Path
    document: dict[str, Any]
    serve: Callable[[MockServer], None]

    def iter_failures(self) -> Iterator[str]:
        """Run the programs on all pages; yield a message for each failure."""
        page_programs = extract_programs(
            path.read_text("utf-8") for path in sorted(self.docs.rglob("*.md"))
        )
        yield from (f"not on any page:\n{p}" for p in self.expected if p not in page_programs)
        for program in page_programs:
            failure = self._run_program(program, self.expected.get(program))
            if failure:
                yield f"{failure}\n{program}"

    def _run_program(self, program: str, expected: ExpectedOperation | None) -> str:
        """Run a program; return its failure or "". Programs of guides may call any operation."""
        mock = MockServer(self.document)
        self.serve(mock)
        try:
            run(program)
        except Exception as error:  # noqa: BLE001 - any exception is a failure
            return f"{error!r} {mock.mismatches}"
        if mock.mismatches:
            return str(mock.mismatches)
        return (
            ""
            if expected is None or expected.matches_calls(mock.operations)
            else f"called {mock.operations}"
        )


def set_credentials(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    """Set the environment variable of every credential."""
    for credential in package.credentials:
        if credential.env:
            monkeypatch.setenv(credential.env, "secret")


def load_description(
    spec: Path, styles: tuple[str, ...], overlays: tuple[str, ...] = ()
) -> dict[str, Any]:
    """Return a description as plain data, with the events that a style declares.

    The generator applies the overlays here; they have their own tests.
    """
    document: dict[str, Any] = load_yaml(spec)
    if overlays:
        description = read_description(spec, load_style(styles), Report(), overlays=overlays)
        assert description is not None
        document = json.loads(json.dumps(description.document.data))
    items = load_style(styles).streaming.item_schemas
    for methods in document["paths"].values() if items else ():
        for operation in methods.values():
            if pointer := items.get(operation["operationId"]):
                contents = operation["responses"]["200"]["content"]
                contents["text/event-stream"] = {"schema": {"$ref": f"#{pointer}"}}
    return document
