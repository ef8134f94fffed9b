"""A house style that changes a block, names, types, the layout and the docstrings at once."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest
from support.assistants import API_KEY, BASE_PATH, DESCRIPTION
from support.cases import write_tree
from support.loopback import Loopback, ReceivedRequest, Response
from support.paths import ROOT

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

SETTINGS = """\
[package]
name = "acme_assistants"
client = "Acme"
async_client = "AsyncAcme"

[layout]
client = "clients/blocking"
async_client = "clients/nonblocking"
resources = "methods/{folder}/{name}"
async_resources = "async_methods/{folder}/{name}"
models = "data/{parent}/{type}"

[output]
exclude = [
    "[package]/client.py.jinja",
    "[package]/async_client.py.jinja",
    "[package]/resources/*",
    "[package]/async_resources/*",
    "[package]/models/*",
]

[names]
strip_affixes = ["Object"]

[names.formats]
type = "{name}Data"

[names.verbs]
get = "fetch"

[names.methods]
createThreadAndRun = "start"

[names.types]
"/components/schemas/ThreadObject" = "Talk"

[names.fields]
"*.created_at" = "born"

[tree.prefixes]
"/threads" = "talking"

[arguments]
positional = "last"

[types.overrides]
"/components/schemas/ThreadObject/properties/created_at" = "datetime.datetime"

[docs]
docstring_template = "parts/docstrings/sphinx.jinja"

[auth.ApiKeyAuth]
argument = "api_key"

[custom]
motto = "woven by Acme"
"""

TEMPLATES: Mapping[str, str] = {
    "[package]/[package.sync.file].py": '{% extends "base/[package]/client.py.jinja" %}\n',
    "[package]/[package.asynchronous.file].py": (
        '{% extends "base/[package]/async_client.py.jinja" %}\n'
    ),
    "[package]/[resource.sync.file].py": '{% extends "base/[package]/resources/[resource].py.jinja" %}\n',
    "[package]/[resource.asynchronous.file].py": (
        '{% extends "base/[package]/async_resources/[resource].py.jinja" %}\n'
    ),
    "[package]/data/__init__.py": '{% extends "base/[package]/models/__init__.py.jinja" %}\n',
    "[package]/[module.file].py": """\
{% extends "base/[package]/models/[module].py.jinja" %}
{% block class_footer %}
{% if class.kind == "model" %}

    def motto(self) -> str:
        return {{ style.custom.motto | literal }}
{% endif %}
{% endblock %}
""",
}


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Generate the package of the Assistants description with the style, and import it."""
    style, output = tmp_path_factory.mktemp("house"), tmp_path_factory.mktemp("client")
    write_tree({f"{path}.jinja": text for path, text in TEMPLATES.items()}, style)
    write_tree({"style.toml": SETTINGS}, style)
    generated = pipeline.generate(
        ROOT / "spec" / "assistants.yaml", load_style([str(style)]), Report()
    )
    assert generated is not None
    write_tree(generated.files, output)
    sys.path.insert(0, str(output))
    yield importlib.import_module("acme_assistants")
    sys.path.remove(str(output))


def respond(request: ReceivedRequest) -> Response:
    """Return a sample response, in which a thread has a fixed creation time."""
    response = DESCRIPTION.make_response(request)
    if request.path == f"{BASE_PATH}/threads/thread_1":
        return Response.from_json({**response.json, "created_at": 86_400})
    return response


def test_modules_follow_layout(acme: ModuleType) -> None:
    """Modules are where the style puts them, and nowhere else."""
    root = Path(acme.__path__[0])
    folders = {path.name for path in root.iterdir() if path.is_dir()} - {"__pycache__"}
    assert folders == {"_runtime", "async_methods", "methods", "clients", "data"}
    assert (root / "methods" / "talking" / "threads" / "runs" / "runs.py").is_file()
    assert (root / "data" / "talking" / "talk.py").is_file()


def test_method_has_configured_names_and_types(acme: ModuleType) -> None:
    """Uses names, types and the method that a block adds, over HTTP."""
    with (
        Loopback(respond) as server,
        acme.Acme(api_key=API_KEY, base_url=server.origin + BASE_PATH) as client,
    ):
        thread = client.talking.threads.fetch("thread_1")
        run = client.talking.threads.runs.fetch("run_1", thread_id="thread_1")
        client.talking.threads.start(assistant_id="asst_1")
    assert type(thread).__name__ == "Talk"
    assert thread.born == datetime(1970, 1, 2, tzinfo=UTC)
    assert isinstance(run.born, int)
    assert type(run).__name__ == "RunData"
    assert run.motto() == "woven by Acme"
    assert [
        (request.method, request.path.removeprefix(BASE_PATH)) for request in server.requests
    ] == [
        ("GET", "/threads/thread_1"),
        ("GET", "/threads/thread_1/runs/run_1"),
        ("POST", "/threads/runs"),
    ]


async def _fetch_assistant(acme: ModuleType, url: str) -> object:
    async with acme.AsyncAcme(api_key=API_KEY, base_url=url) as client:
        return await client.assistants.fetch("asst_1")


def test_async_method_has_configured_names(acme: ModuleType) -> None:
    """The asynchronous client has the same names."""
    with Loopback(respond) as server:
        assistant = asyncio.run(_fetch_assistant(acme, server.origin + BASE_PATH))
    assert type(assistant).__name__ == "AssistantData"


def test_docstrings_have_fields_of_sphinx(acme: ModuleType) -> None:
    runs = importlib.import_module("acme_assistants.methods.talking.threads.runs.runs")
    docstring = inspect.getdoc(runs.TalkingThreadsRuns.fetch) or ""
    assert ":param run_id:" in docstring
    assert ":raises StatusError:" in docstring
    assert "Args:" not in docstring
