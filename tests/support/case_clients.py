"""Clients of cases over HTTP on loopback: sync and async, with the models of two libraries."""

from __future__ import annotations

import asyncio
import functools
import inspect
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import chdir
from importlib import import_module
from operator import attrgetter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style
from support.cases import write_tree
from support.loopback import Loopback, Response
from support.paths import CASES

Call = Callable[..., Any]
"""Calls a method of a case's client: the name of the case, the path of the method, arguments."""


@functools.cache
def _generate_files(name: str, libraries: tuple[str, ...]) -> Mapping[str, str]:
    """Return the files of the client of a case, which is generated once."""
    with chdir(CASES / name):
        styles = ["style"] if Path("style").is_dir() else []
        generated = pipeline.generate("spec.yaml", load_style([*libraries, *styles]), Report())
    assert generated is not None
    return generated.files


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with Loopback(lambda request: Response.from_json({})) as loopback:
        yield loopback


@pytest.fixture(params=["default", "msgspec"])
def import_case(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], ModuleType]]:
    """Return a function that imports the client of a case, with the models of one library."""
    before, folder = set(sys.modules), tmp_path_factory.mktemp(request.param)
    libraries = () if request.param == "default" else (request.param,)

    def import_client(name: str) -> ModuleType:
        files = _generate_files(name, libraries)
        write_tree(files, folder)
        package = next(path.partition("/")[0] for path in files if "_runtime" in path)
        return import_module(package)

    sys.path.insert(0, str(folder))
    yield import_client
    sys.path.remove(str(folder))
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(str(folder)):
            del sys.modules[name]


@pytest.fixture(params=["sync", "async"])
def call(
    request: pytest.FixtureRequest,
    import_case: Callable[[str], ModuleType],
    server: Loopback,
) -> Call:
    """Return a function that calls a method over HTTP and returns its result; streams as lists."""

    def find_method(client: object, path: str) -> Callable[..., Any]:
        find: Callable[[object], Callable[..., Any]] = attrgetter(path)
        return find(client)

    async def call_async(package: ModuleType, path: str, *args: object, **values: object) -> Any:
        async with package.AsyncClient(base_url=server.origin) as client:
            result = await find_method(client, path)(*args, **values)
            return [each async for each in result] if hasattr(result, "__anext__") else result

    def call_method(case: str, path: str, *args: object, **values: object) -> Any:
        package = import_case(case)
        if request.param == "async":
            return asyncio.run(call_async(package, path, *args, **values))
        with package.Client(base_url=server.origin) as client:
            result = find_method(client, path)(*args, **values)
            return (
                list(result)
                if inspect.isgenerator(result) or hasattr(result, "__next__")
                else result
            )

    return call_method
