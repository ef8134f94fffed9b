"""The built-in style `openai`: compatibility with programs written for openai-python 1.16.

`tests/styles/openai/surface.json` has the names of the real package as facts, `programs/` has
such programs with their output, and `differences.toml` has each fact that differs, with its reason.
The tests with the fixture `real` install the real package and compare all of this with it.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from support.assistants import API_KEY
from support.cases import generate_assistants, write_tree
from support.commands import check_with_mypy, check_with_pyright
from support.openai_server import OpenAIServer
from support.paths import SPEC, TESTS
from support.session import build_once

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

HERE = TESTS / "styles" / "openai"
SURFACE = HERE / "surface.json"
PROGRAMS = sorted(path.stem for path in (HERE / "programs").glob("*.py"))
REAL = ["openai==1.16.*", "httpx<0.28"]  # its client cannot be created with newer ones

# Kinds in which a fact that only the generated client has is a difference as well.
CLOSED_KINDS = ("call", "option", "order", "parameter")

# Methods of resources in addition to the 28 operations: polling and event handlers.
ADDITIONAL_METHODS = re.compile(r"\.(poll|stream|\w+_poll|\w+_stream)\b")

FIELDS = """\
import importlib, pkgutil
import openai.types
from openai._runtime import Model

for module in pkgutil.walk_packages(openai.types.__path__, "openai.types."):
    importlib.import_module(module.name)
models = Model.__subclasses__()
assert len(models) > 50, models
print([each for each in models if "ForwardRef" in str(each.model_fields)])
"""


LINKED_OVERLAY = """\
overlay: 1.0.0
info: {title: Servers and links, version: "1"}
actions:
  - target: $.servers
    update:
      - url: "https://{region}.test/{basePath}"
        description: Regional
        variables: {region: {default: eu, enum: [eu, us]}, basePath: {default: v1}}
  - target: $.paths['/assistants'].post.responses['200']
    update:
      links:
        Get: {operationId: getAssistant, parameters: {assistant_id: $response.body#/id}}
        Next: {operationId: listAssistants, parameters: {after: $response.header.X-Next}}
"""

LINKED_PROGRAM = """\
import asyncio, httpx, openai

NAMES = ("name", "description", "instructions")
ASSISTANT = {name: None for name in NAMES} | {
    "id": "a1", "object": "assistant", "created_at": 1, "model": "m", "tools": [],
    "metadata": {}, "file_ids": [],
}
PAGE = {"object": "list", "data": [ASSISTANT], "first_id": "a1", "last_id": "a1", "has_more": False}

def respond(request):
    print(request.method, request.url)
    is_list = request.method == "GET" and request.url.path.endswith("/assistants")
    return httpx.Response(200, json=PAGE if is_list else ASSISTANT, headers={"X-Next": "n"})

transport = httpx.MockTransport(respond)

def run():
    client = openai.OpenAI(
        api_key="k", server="regional", base_path="v2", http_client=httpx.Client(transport=transport)
    )
    assistants = client.with_options(max_retries=1).beta.assistants
    assistants.follow_get(assistants.create(model="m"))
    print([each.id for each in assistants.follow_next(assistants.with_raw_response.create(model="m"))])

async def run_async():
    client = openai.AsyncOpenAI(
        api_key="k", server="regional", http_client=httpx.AsyncClient(transport=transport)
    )
    assistants = client.beta.assistants
    await assistants.follow_get(await assistants.create(model="m"))
    response = await assistants.with_raw_response.create(model="m")
    print([each.id async for each in assistants.follow_next(response)])

run()
asyncio.run(run_async())
"""

LINKED_OUTPUT = """\
POST https://eu.test/v2/assistants
GET https://eu.test/v2/assistants/a1
POST https://eu.test/v2/assistants
GET https://eu.test/v2/assistants?after=n
['a1']
POST https://eu.test/v1/assistants
GET https://eu.test/v1/assistants/a1
POST https://eu.test/v1/assistants
GET https://eu.test/v1/assistants?after=n
['a1']
"""


class ProgramRun(NamedTuple):
    """The output of a program, and the requests that the server received."""

    printed: str
    requests: list[object]


def run_script(script: Path, path: str, **environment: str) -> str:
    """Return the output of a script that imports packages from a folder first."""
    names = ("PATH", "PYTHONPYCACHEPREFIX")
    env = {"PYTHONPATH": path, **{name: os.environ[name] for name in names}}
    outcome = subprocess.run(
        [sys.executable, str(script)],
        env=env | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome.returncode == 0, outcome.stderr
    return outcome.stdout


def run_program(name: str, path: str) -> ProgramRun:
    """Run a program against its own server."""
    with OpenAIServer() as server:
        url = f"{server.origin}/v1"
        script = HERE / "programs" / f"{name}.py"
        printed = run_script(script, path, OPENAI_API_KEY=API_KEY, OPENAI_BASE_URL=url)
        return ProgramRun(printed, server.request_summaries)


def read_surface(path: str) -> Any:
    return json.loads(run_script(TESTS / "support" / "openai_surface.py", path))


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Generate the client and return its folder."""
    folder = tmp_path_factory.mktemp("client")
    write_tree(generate_assistants("openai"), folder)
    return str(folder)


@pytest.fixture(scope="module")
def differences() -> Any:
    """Return the table of differences."""
    return tomllib.loads((HERE / "differences.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def client_facts(client: str) -> Any:
    """Return the facts of the generated client."""
    return read_surface(client)


@pytest.fixture(scope="module")
def real_facts() -> Any:
    """Return the recorded facts of the real package."""
    return json.loads(SURFACE.read_text(encoding="utf-8"))


def find_differences(real_facts: Any, client_facts: Any) -> Iterator[str]:
    """Yield each fact that differs between the two, with its kind before it."""
    for kind, facts in real_facts.items():
        compared = facts | client_facts[kind] if kind in CLOSED_KINDS else facts
        yield from (f"{kind} {f}" for f in compared if facts.get(f) != client_facts[kind].get(f))


@pytest.mark.slow
def test_fields_of_every_model_have_resolved_types(client: str, tmp_path: Path) -> None:
    """OpenAI's own tests read them, also those of models that no response has been read into."""
    script = tmp_path / "fields.py"
    script.write_text(FIELDS, encoding="utf-8")
    assert run_script(script, client) == "[]\n"


@pytest.mark.slow
def test_every_difference_has_a_reason(
    real_facts: Any, client_facts: Any, differences: Any
) -> None:
    """The table has each fact that differs, and no other."""
    differing = set(find_differences(real_facts, client_facts))
    reasons = {
        pattern: entry["reason"]
        for entry in differences["difference"]
        for pattern in entry["facts"]
    }
    assert all(reasons.values())
    unlisted = {fact for fact in differing if not any(fnmatchcase(fact, p) for p in reasons)}
    outdated = {p for p in reasons if not any(fnmatchcase(fact, p) for fact in differing)}
    assert (unlisted, outdated) == (set(), set())


@pytest.mark.slow
def test_operations_match_real_package(real_facts: Any, client_facts: Any) -> None:
    """Their locations, parameters, return types and overloads do not differ."""
    kinds = ("call", "order", "parameter", "resource", "returns", "variant")
    expected = {
        k: {f: v for f, v in real_facts[k].items() if not ADDITIONAL_METHODS.search(f)}
        for k in kinds
    }
    assert len(expected["call"]) == 2 * 28
    assert [f for k in kinds for f, v in expected[k].items() if client_facts[k].get(f) != v] == []


@pytest.mark.slow
def test_numbers_of_equal_facts_are_up_to_date(
    real_facts: Any, client_facts: Any, differences: Any
) -> None:
    """The table has the number of equal facts of each kind."""
    differing = list(find_differences(real_facts, client_facts))
    equal = {
        kind: f"{len(facts) - sum(f.startswith(f'{kind} ') for f in differing)} of {len(facts)}"
        for kind, facts in real_facts.items()
    }
    assert equal == differences["agreeing"]


@pytest.mark.slow
@pytest.mark.parametrize("name", PROGRAMS)
def test_program_prints_recorded_output(name: str, client: str) -> None:
    """The output is the same as with the real package."""
    expected = (HERE / "programs" / f"{name}.txt").read_text(encoding="utf-8")
    assert run_program(name, client).printed == expected


# --- comparison with the real package -------------------------------------------


@pytest.fixture(scope="module")
def real() -> str:
    """Install the real package and its dependencies, and return their folder."""

    def install(folder: Path) -> None:
        options = ["-q", "--no-compile", "--target", str(folder)]
        command = [sys.executable, "-m", "pip", "install", *options, *REAL]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            pytest.skip("no package index can be reached")

    return str(build_once("openai", install))


@pytest.mark.exhaustive
@pytest.mark.slow
def test_recorded_facts_match_real_package(real: str, real_facts: Any, update: bool) -> None:
    facts = read_surface(real)
    if update:
        text = json.dumps(facts, indent=1, sort_keys=True) + "\n"
        SURFACE.write_text(text, encoding="utf-8")
    else:
        assert real_facts == facts


@pytest.mark.exhaustive
@pytest.mark.slow
@pytest.mark.parametrize("name", PROGRAMS)
def test_program_behaves_the_same_with_real_package(
    name: str, client: str, real: str, update: bool
) -> None:
    """The output and the requests are the same."""
    expected = run_program(name, real)
    recorded = HERE / "programs" / f"{name}.txt"
    if update:
        recorded.write_text(expected.printed, encoding="utf-8")
    assert recorded.read_text(encoding="utf-8") == expected.printed
    # Sorted, because concurrent requests arrive in any order.
    requests = sorted(run_program(name, client).requests, key=repr)
    assert requests == sorted(expected.requests, key=repr)


# --- the client itself ----------------------------------------------------------


@pytest.fixture(scope="module")
def linked_client(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Generate a client of an API with servers and links, and return its folder."""
    folder = tmp_path_factory.mktemp("linked")
    overlay = folder / "overlay.yaml"
    overlay.write_text(LINKED_OVERLAY, encoding="utf-8")
    generated = pipeline.generate(SPEC, load_style(["openai"]), Report(), overlays=[overlay])
    assert generated is not None
    write_tree(generated.files, folder / "client")
    return str(folder / "client")


@pytest.mark.slow
def test_servers_are_chosen_and_links_are_followed(linked_client: str, tmp_path: Path) -> None:
    script = tmp_path / "linked.py"
    script.write_text(LINKED_PROGRAM, encoding="utf-8")
    assert run_script(script, linked_client) == LINKED_OUTPUT


@pytest.mark.slow
@pytest.mark.parametrize("name", ["client", "linked_client"])
def test_mypy_accepts_client(name: str, request: pytest.FixtureRequest) -> None:
    errors, output = check_with_mypy(Path(request.getfixturevalue(name)), "-p", "openai")
    assert not errors, output
    assert "Success: " in output, output


@pytest.mark.slow
def test_pyright_accepts_client(client: str) -> None:
    errors, output = check_with_pyright(Path(client), "openai")
    assert not errors, output
