"""Clients of cases over HTTP on loopback: sync and async, with the models of two libraries."""

from __future__ import annotations

import asyncio
import functools
import inspect
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import chdir, contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from operator import attrgetter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style
from support.cases import Case, generate_case, write_tree
from support.loopback import NO_CERTIFICATES, Loopback, Response
from support.paths import CASES

Call = Callable[..., Any]
"""Calls a method of a case's client: the name of the case, the path of the method, arguments."""


@functools.cache
def _generate_files(name: str, libraries: tuple[str, ...]) -> Mapping[str, str]:
    """Return the files of the client of a case, which is generated once."""
    if not libraries:
        return generate_case(Case(CASES / name)).files
    with chdir(CASES / name):
        styles = ["style"] if Path("style").is_dir() else []
        generated = pipeline.generate("spec.yaml", load_style([*libraries, *styles]), Report())
    assert generated is not None
    return generated.files


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with Loopback(lambda request: Response.from_json({})) as loopback:
        yield loopback


@dataclass(frozen=True, slots=True)
class LibraryClients:
    """The clients of cases with the models of one library, each imported once per process.

    The packages of both libraries have the same names, so only those of one are in
    `sys.modules` at a time.
    """

    style: str
    folder: Path
    modules: dict[str, ModuleType] = field(default_factory=dict[str, ModuleType], repr=False)

    def import_client(self, case: str) -> ModuleType:
        styles = () if self.style == "default" else (self.style,)
        files = _generate_files(case, styles)
        package = next(path.partition("/")[0] for path in files if "_runtime" in path)
        if package not in self.modules:
            write_tree(files, self.folder)
        return import_module(package)

    @contextmanager
    def activate(self) -> Iterator[None]:
        """Let the packages be imported, with the modules that were imported before."""
        others = {*sys.modules}
        sys.modules.update(self.modules)
        sys.path.insert(0, str(self.folder))
        yield
        sys.path.remove(str(self.folder))
        for name in sys.modules.keys() - others:
            if str(getattr(sys.modules[name], "__file__", "")).startswith(str(self.folder)):
                self.modules[name] = sys.modules.pop(name)


@pytest.fixture(scope="session")
def clients_by_library(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, LibraryClients]:
    libraries = ("default", "msgspec", "dataclasses")
    return {name: LibraryClients(name, tmp_path_factory.mktemp(name)) for name in libraries}


@pytest.fixture(
    params=["default", "msgspec", pytest.param("dataclasses", marks=pytest.mark.exhaustive)]
)
def import_case(
    request: pytest.FixtureRequest, clients_by_library: Mapping[str, LibraryClients]
) -> Iterator[Callable[[str], ModuleType]]:
    """Return a function that imports the client of a case, with the models of one library."""
    clients = clients_by_library[request.param]
    with clients.activate():
        yield clients.import_client


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

    async def call_async(package: ModuleType, path: str, /, *args: object, **values: object) -> Any:
        async with package.AsyncClient(base_url=server.origin, verify=NO_CERTIFICATES) as client:
            result = await find_method(client, path)(*args, **values)
            return [each async for each in result] if hasattr(result, "__anext__") else result

    def call_method(case: str, path: str, /, *args: object, **values: object) -> Any:
        package = import_case(case)
        if request.param == "async":
            return asyncio.run(call_async(package, path, *args, **values))
        with package.Client(base_url=server.origin, verify=NO_CERTIFICATES) as client:
            result = find_method(client, path)(*args, **values)
            return (
                list(result)
                if inspect.isgenerator(result) or hasattr(result, "__next__")
                else result
            )

    return call_method
