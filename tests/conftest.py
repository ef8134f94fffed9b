"""Options and fixtures of all tests: golden files, cases, and imports of generated clients."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from support import session
from support.cases import Case, generate_case, list_cases, write_tree
from support.certificates import load_certificates_once
from support.compilation import compile_equal_modules_once
from support.paths import CASES, GENERATED, TESTS

pytest_plugins = ["support.samples", "support.case_clients"]

collect_ignore = ["cases", "changes", "history"]  # a thousand folders without tests
collect_ignore_glob = ["styles/*/*"]

sys.path.insert(0, str(GENERATED))

# Each test process uses a separate cache folder for the generator.
os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="cache-", dir=session.FOLDER)
# All share the bytecode of modules and built-in templates, also where Python is to write none.
os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix = str(session.FOLDER / "bytecode")
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
compile_equal_modules_once()
load_certificates_once()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--update``, which rewrites golden files."""
    parser.addoption("--update", action="store_true", help="rewrite the golden files")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, bool, bool]:
    """Let no garbage be looked for while tests are collected, and less often while they run.

    A run of the generator keeps most of what it makes, so a collection finds little.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(10_000)
        gc.enable()


def pytest_unconfigure() -> None:
    """Remove the folder that the processes of this run share."""
    session.remove_folder()


# Everyday tests call the async client with the models of pydantic; the sync one is derived from it.
_SECOND_VARIANTS = {"msgspec", "dataclasses", "sync", "Client", "SyncCaller", "sync_pages"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark and sort the slow tests, and raise warnings in those of the runtime.

    The slow ones run first: else a process might end with a long test while the others are idle.
    """
    for item in items:
        if _is_second_variant(item) or item.get_closest_marker("exhaustive"):
            item.add_marker(pytest.mark.slow)  # `-m "not slow"` replaces the default selection
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)
    for item in items:
        if item.path.parent == TESTS / "runtime":
            # As in programs that run with `-W error`, except for what a test ignores itself.
            item.add_marker(pytest.mark.filterwarnings("error"), append=False)


def _is_second_variant(item: pytest.Item) -> bool:
    """Check whether a test repeats, for another kind of client, what another test does."""
    is_call = item.path.parent in (TESTS / "clients", TESTS / "runtime")
    callspec = getattr(item, "callspec", None)
    return bool(is_call and callspec and _SECOND_VARIANTS & {*callspec.id.split("-")})


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Parametrize tests with the cases that generate a client, that fail, or that have a plan."""
    choices: dict[str, Callable[[Case], bool]] = {
        "client_case": lambda case: not case.fails,
        "error_case": lambda case: case.fails,
        "plan_case": lambda case: (case.root / "plan.txt").exists(),
    }
    for name, is_chosen in choices.items():
        if name in metafunc.fixturenames:
            cases = list(filter(is_chosen, list_cases()))
            metafunc.parametrize(name, cases, ids=[case.name for case in cases])


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Return whether golden files are rewritten."""
    return bool(request.config.getoption("--update"))


@pytest.fixture
def import_client(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], ModuleType]]:
    """Return a function that imports the package of a case by the case's name."""
    before = set(sys.modules)

    def import_case(name: str) -> ModuleType:
        client = generate_case(Case(CASES / name))
        write_tree(client.files, tmp_path)
        monkeypatch.chdir(tmp_path)
        return import_module(client.package)

    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    yield import_case
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(str(tmp_path)):
            del sys.modules[name]
