"""The samples in the documentation of a client, run against a mock of its server."""

from __future__ import annotations

import functools
import importlib
import json
import ssl
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.diagnostics import Report
from generator.pipeline import read_description
from generator.style import load_style
from generator.targets.python import lower
from generator.targets.python.views import Package
from support.descriptions import load_yaml
from support.loopback import Loopback
from support.mock_server import Mock
from support.programs import programs

_create_context = functools.cache(ssl.create_default_context)


@dataclass(frozen=True, slots=True)
class Expected:
    """The operation that a sample calls; a polling method continues with others."""

    operation: str
    goes_on: bool

    def is_met(self, called: list[str]) -> bool:
        return called[:1] == [self.operation] and (self.goes_on or {*called} == {self.operation})


def build_package(spec: str, styles: tuple[str, ...], overlays: tuple[str, ...] = ()) -> Package:
    """Return the template objects of a description; paths are relative to the current directory."""
    style = load_style(styles)
    found = read_description(spec, style, Report(), overlays=overlays)
    assert found is not None
    return lower(found.api, style)


def expected_operations(package: Package) -> dict[str, Expected]:
    """Return the operation that each sample of a package calls."""
    found: dict[str, Expected] = {}
    for page in package.resources:
        operations = {call.name: f"{call.http_method} {call.path}" for call in page.methods}
        for call in page.methods:
            operation = Expected(operations[call.name], goes_on=False)
            found |= dict.fromkeys(filter(None, call.sample), operation)
        for helper in page.polling_methods:
            waiting = Expected(operations[helper.base_method], goes_on=True)
            found |= dict.fromkeys(filter(None, helper.sample), waiting)
    return found


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Mock], None]]:
    """Redirect every request of httpx to a mock on loopback; call the fixture to set the mock."""
    with Loopback(lambda _: pytest.fail("no mock")) as server:
        origin = httpx.URL(server.origin)

        def redirected(request: httpx.Request) -> httpx.Request:
            path = request.url.raw_path
            request.url = origin.copy_with(raw_path=path)
            return request

        sync = httpx.HTTPTransport.handle_request
        awaited = httpx.AsyncHTTPTransport.handle_async_request
        monkeypatch.setattr(
            httpx.HTTPTransport, "handle_request", lambda self, r: sync(self, redirected(r))
        )
        monkeypatch.setattr(
            httpx.AsyncHTTPTransport,
            "handle_async_request",
            lambda self, r: awaited(self, redirected(r)),
        )
        # Loading certificates is most of the time that a client takes to make.
        monkeypatch.setattr(ssl, "create_default_context", _create_context)
        yield functools.partial(setattr, server, "respond")


def run(program: str) -> None:
    """Run a program as `__main__`."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        code = compile(program, "<sample>", "exec", dont_inherit=True)
        exec(code, {"__name__": "__main__"})  # noqa: S102 - it is our own


def skip_pauses(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the pauses of a package take no time."""

    async def sleep(seconds: float) -> None:
        assert seconds >= 0

    if package.async_client:
        transport = importlib.import_module(f"{package.name}._runtime.async_transport")
        monkeypatch.setattr(transport, "_sleep", sleep)
    monkeypatch.setattr(time, "sleep", lambda seconds: None)


@dataclass(frozen=True, slots=True)
class Served:
    """A client whose samples run: its package, its folder, and the description of its server."""

    package: Package
    docs: Path
    document: dict[str, Any]
    serve: Callable[[Mock], None]

    def failures(self) -> Iterator[str]:
        """Yield the failures of the programs on the pages."""
        expected = expected_operations(self.package)
        shown = programs(path.read_text("utf-8") for path in sorted(self.docs.rglob("*.md")))
        yield from (f"not on any page:\n{p}" for p in expected if f"{p}\n" not in shown)
        for program in shown:
            told = self._failure(program, expected.get(program.rstrip("\n")))
            if told:
                yield f"{told}\n{program}"

    def _failure(self, program: str, expected: Expected | None) -> str:
        """Return the failure of a program; those of guides may call any operation."""
        mock = Mock(self.document)
        self.serve(mock)
        try:
            run(program)
        except Exception as error:  # noqa: BLE001 - whatever it raises is told
            return f"{error!r} {mock.wrong}"
        if mock.wrong:
            return str(mock.wrong)
        return "" if expected is None or expected.is_met(mock.called) else f"called {mock.called}"


def set_credentials(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    """Set the environment variable of every credential."""
    for credential in package.credentials:
        if credential.env:
            monkeypatch.setenv(credential.env, "secret")


def load_description(
    spec: Path, styles: tuple[str, ...], overlays: tuple[str, ...] = ()
) -> dict[str, Any]:
    """Return a description as plain data, with the events that a style declares.

    Overlays are tested by themselves; the generator has laid them over it here.
    """
    document: dict[str, Any] = load_yaml(spec)
    if overlays:
        found = read_description(spec, load_style(styles), Report(), overlays=overlays)
        assert found is not None
        document = json.loads(json.dumps(found.document.data))
    items = load_style(styles).get_table("streaming", "item_schemas")
    for methods in document["paths"].values() if items else ():
        for operation in methods.values():
            if pointer := items.get(operation["operationId"]):
                contents = operation["responses"]["200"]["content"]
                contents["text/event-stream"] = {"schema": {"$ref": f"#{pointer}"}}
    return document
