"""The client in `generated/`: up to date, reproducible, typed and formatted, also from the wheel."""

from __future__ import annotations

import json
import shutil
import sys
import sysconfig
import tomllib
import venv
from collections.abc import Iterable
from importlib.metadata import packages_distributions, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from support import programs
from support.commands import check_with_mypy, check_with_pyright, get_output, python, run
from support.paths import GENERATED, ROOT

PACKAGE = GENERATED / "openai_assistants"
DOCS = GENERATED / "docs"


def read_files(root: Path) -> dict[str, bytes]:
    """Return all files in a folder, without Python's caches."""
    paths = [path for path in root.rglob("*") if path.is_file()]
    included = [path for path in paths if "__pycache__" not in path.parts]
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in included}


# Up to date and reproducible


def test_generated_client_is_up_to_date() -> None:
    outcome = python("-m", "generator", "check")
    assert outcome.returncode == 0, get_output(outcome)
    assert outcome.stdout == "generated: up to date\n"


@pytest.mark.slow
def test_generation_is_reproducible(tmp_path: Path) -> None:
    for seed in ("0", "1"):
        command = ("-m", "generator", "generate", "--output", tmp_path / seed)
        outcome = python(*command, PYTHONHASHSEED=seed)
        assert outcome.returncode == 0, get_output(outcome)
    assert read_files(tmp_path / "0") == read_files(tmp_path / "1") == read_files(GENERATED)


def test_second_run_changes_nothing(tmp_path: Path) -> None:
    command = ("-m", "generator", "generate", "--output", tmp_path / "out")
    assert python(*command).returncode == 0
    first = read_files(tmp_path / "out")
    assert python(*command).stdout.endswith("out: already up to date\n")
    assert read_files(tmp_path / "out") == first


# Typed

GOOD_PROGRAM = '''\
"""A program of a user."""

import asyncio
from typing import Any, Literal, assert_type

from openai_assistants import NOT_GIVEN, AsyncClient, Client, NotFoundError
from openai_assistants.models import (
    Assistant,
    AssistantTool,
    AssistantToolsFunction,
    AssistantToolsRetrieval,
    CreateMessageRequest,
    CreateThreadRequest,
    ErrorResponse,
    Function,
    Message,
    Run,
    RunLastError,
    RunStep,
    Thread,
)


def talk(client: Client, order: Literal["asc", "desc"]) -> None:
    add = AssistantToolsFunction(function=Function(name="add"))
    tools: list[AssistantTool] = [AssistantToolsRetrieval(), add]
    ada = client.assistants.create(model="gpt-4", tools=tools, metadata={"a": "b"})
    assert_type(ada, Assistant)
    assert_type(ada.name, str | None)
    hello = CreateMessageRequest(role="user", content="Hello")
    thread = CreateThreadRequest(messages=[hello])
    run = client.threads.create_and_run(assistant_id=ada.id, thread=thread, temperature=1)
    assert_type(run, Run)
    assert_type(run.metadata, dict[str, Any] | None)
    if run.last_error:
        assert_type(run.last_error, RunLastError)
    for message in client.threads.messages.list(run.thread_id, order=order, limit=2):
        assert_type(message, Message)
        for part in message.content:
            if part.type == "text":
                assert_type(part.text.value, str)
    page = client.threads.runs.steps.list(run.thread_id, run.id).next_page()
    if page:
        assert_type(page.data, list[RunStep])
        assert_type(page.body.last_id, str)


async def talk_async(name: str | None) -> list[str]:
    async with AsyncClient(timeout=5, headers={"OpenAI-Beta": "assistants=v1"}) as client:
        assert_type(await client.threads.create(metadata=None), Thread)
        await client.assistants.modify("asst_1", name=name or NOT_GIVEN)
        first = await client.assistants.list(limit=1)
        assert_type(first.data, list[Assistant])
        try:
            await client.assistants.delete("asst_1")
        except NotFoundError as error:
            assert_type(error.status_code, int)
            assert_type(error.error, ErrorResponse | None)
        return [run.id async for run in client.threads.runs.list("thread_1")]


if __name__ == "__main__":
    with Client(api_key="sk-1", base_url="http://localhost:8000") as the_client:
        talk(the_client, "asc")
    asyncio.run(talk_async(None))
'''

FEATURES_PROGRAM = '''\
"""A program of a user with all features of the client."""

import asyncio
from typing import Any, assert_type

import httpx2

from openai_assistants import (
    APITimeoutError,
    AsyncClient,
    AsyncPage,
    AsyncStream,
    AsyncStreamedResponse,
    Client,
    EventError,
    Page,
    PollTimeoutError,
    RawResponse,
    Stream,
    StreamedResponse,
    Unknown,
)
from openai_assistants.models import (
    AssistantStreamEvent,
    AssistantToolParam,
    CreateRunRequestDict,
    ListRunsResponse,
    Message,
    MessageDelta,
    MessageStreamEventThreadMessageDelta,
    Run,
)


def note(request: httpx2.Request) -> None:
    print(request.method, request.url)


async def note_async(response: httpx2.Response) -> None:
    print(response.status_code)


def runs(client: Client, stream: bool) -> None:
    tools: list[AssistantToolParam] = [{"type": "function", "function": {"name": "add"}}]
    params: CreateRunRequestDict = {"assistant_id": "asst_1", "tools": tools}
    create = client.threads.runs.create
    assert_type(create("thread_1", assistant_id="asst_1", tools=tools), Run)
    assert_type(create("thread_1", assistant_id="asst_1", stream=False), Run)
    either = create("thread_1", assistant_id="asst_1", stream=stream)
    assert_type(either, Run | Stream[AssistantStreamEvent])
    assert_type(create("thread_1", **params), Run | Stream[AssistantStreamEvent])
    outputs = client.threads.runs.submit_tool_outputs(
        "thread_1", "run_1", tool_outputs=[{"tool_call_id": "call_1", "output": "2"}]
    )
    assert_type(outputs, Run)
    assert_type(outputs.mismatches, tuple[str, ...])
    client.threads.create_and_run(
        assistant_id="asst_1",
        thread={"messages": [{"role": "user", "content": "Hello"}]},
        extra_headers={"OpenAI-Beta": "assistants=v1", "X-Not": None},
        extra_query={"beta": True},
        extra_body={"seed": 7},
        timeout=httpx2.Timeout(5, read=60),
        max_retries=0,
    )


def events(client: Client) -> str:
    text = ""
    try:
        with client.threads.create_and_run(assistant_id="asst_1", stream=True) as stream:
            assert_type(stream, Stream[AssistantStreamEvent])
            assert_type(stream.response, httpx2.Response)
            for event in stream:
                assert_type(event, AssistantStreamEvent)
                if isinstance(event, Unknown):
                    print(event.to_dict())
                elif event.event == "thread.message.delta":
                    assert_type(event, MessageStreamEventThreadMessageDelta)
                    assert_type(event.data, MessageDelta)
                    for part in event.data.delta.content or ():
                        if part.type == "text" and part.text:
                            text += part.text.value or ""
                elif event.event == "thread.run.completed":
                    assert_type(event.data, Run)
    except EventError as error:
        assert_type(error.status_code, int)
    return text


def polling(client: Client) -> Run:
    try:
        run = client.threads.runs.create_and_poll(
            "thread_1", assistant_id="asst_1", poll_interval=0.5, poll_timeout=None
        )
    except PollTimeoutError as error:
        assert_type(error.last, object)
        run = client.threads.runs.poll("thread_1", "run_1", poll_timeout=60)
    assert_type(run, Run)
    assert_type(client.threads.create_and_run_poll(assistant_id="asst_1"), Run)
    return client.threads.runs.submit_tool_outputs_and_poll("thread_1", run.id, tool_outputs=[])


def responses(client: Client) -> None:
    raw = client.threads.runs.with_raw_response
    assert_type(raw.get("thread_1", "run_1"), RawResponse[Run])
    assert_type(raw.get("thread_1", run_id="run_1").parse(), Run)
    assert_type(raw.list("thread_1", limit=3).parse(), Page[Run, ListRunsResponse])
    assert_type(raw.get("thread_1", "run_1").headers, httpx2.Headers)
    assert_type(raw.get("thread_1", "run_1").request_id, str | None)
    with client.threads.runs.with_streaming_response.get("thread_1", "run_1") as response:
        assert_type(response, StreamedResponse[Run])
        assert_type(b"".join(response.iter_bytes(1024)), bytes)
        response.to_file("run.json")


def pages(client: Client) -> None:
    first = client.threads.messages.list("thread_1", order="asc")
    for page in first.pages():
        assert_type(page.data, list[Message])
    for message in first:
        assert_type(message, Message)


def settings() -> None:
    limits = httpx2.Limits(max_connections=10)
    with Client(api_key="sk-1", before_request=note, max_retries=5, limits=limits) as client:
        patient = client.with_options(timeout=None, max_retries=8, headers={"X-A": "1"})
        assert_type(patient, Client)
        runs(patient, stream=True)
        responses(patient)
        pages(patient)
        print(events(patient), polling(patient))


async def settings_async(stream: bool) -> None:
    async with AsyncClient(after_response=note_async, proxy="http://localhost:8888") as client:
        fast = client.with_options(timeout=1.5)
        assert_type(fast, AsyncClient)
        create = fast.threads.runs.create
        assert_type(await create("thread_1", assistant_id="asst_1"), Run)
        either = await create("thread_1", assistant_id="asst_1", stream=stream)
        assert_type(either, Run | AsyncStream[AssistantStreamEvent])
        async with await create("thread_1", assistant_id="asst_1", stream=True) as events:
            async for event in events:
                assert_type(event, AssistantStreamEvent)
                if event.event == "thread.message.delta":
                    assert_type(event.data, MessageDelta)
        assert_type(await fast.threads.create_and_run_poll(assistant_id="asst_1"), Run)
        raw = await fast.threads.runs.with_raw_response.get("thread_1", "run_1")
        assert_type(raw, RawResponse[Run])
        get = fast.threads.runs.with_streaming_response.get
        async with get("thread_1", "run_1", timeout=2) as response:
            assert_type(response, AsyncStreamedResponse[Run])
            assert_type(await response.parse(), Run)
        listed = fast.threads.runs.list("thread_1")
        assert_type(await listed, AsyncPage[Run, ListRunsResponse])
        async for page in listed.pages():
            assert_type(page.data, list[Run])
        try:
            both = await asyncio.gather(fast.threads.get("thread_1"), fast.threads.get("thread_2"))
            metadata: dict[str, Any] | None = both[0].metadata
            print(metadata)
        except APITimeoutError as error:
            assert_type(error.reason, str)


if __name__ == "__main__":
    settings()
    asyncio.run(settings_async(stream=True))
'''

BAD_PROGRAM = """\
from openai_assistants import AsyncClient, Client
from openai_assistants.models import CreateMessageRequest

client = Client(api_key=1)
client.assistants.create()
client.assistants.get(assistant=1)
client.assistants.list(order="up")
client.assistants.modify("asst_1", model=None)
client.threads.create_and_run(assistant_id="asst_1", thread={"messages": "Hello"})
CreateMessageRequest(role="user")
AsyncClient().assistants.get("asst_1").id
len(client.assistants.get("asst_1").name)
"""
BAD_LINES = set(range(4, 13))


@pytest.mark.slow
def test_mypy_reports_only_expected_errors(tmp_path: Path) -> None:
    """Checks the package, programs of users, the samples and a wrong program in one run."""
    files = [*write_programs(tmp_path), *write_samples(tmp_path)]
    errors, printed = check_with_mypy(tmp_path, PACKAGE, *files)
    assert errors == {("wrong.py", line) for line in BAD_LINES}, printed
    checked = len(list(PACKAGE.rglob("*.py"))) + len(files)
    assert f"(checked {checked} source files)" in printed


def write_programs(folder: Path) -> list[str]:
    """Write two programs without errors and one with errors; return their names."""
    texts = {"program.py": GOOD_PROGRAM, "features.py": FEATURES_PROGRAM, "wrong.py": BAD_PROGRAM}
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return list(texts)


def write_samples(folder: Path) -> list[str]:
    """Write the programs of the documentation; return their names."""
    pages = (path.read_text(encoding="utf-8") for path in sorted(DOCS.rglob("*.md")))
    modules = programs.make_modules(pages, "docs")
    for name, program in modules.items():
        (folder / name).write_text(program, encoding="utf-8")
    return list(modules)


@pytest.mark.slow
def test_pyright_reports_only_expected_errors(tmp_path: Path) -> None:
    files = write_programs(tmp_path)
    shutil.copytree(PACKAGE, tmp_path / PACKAGE.name)
    errors, messages = check_with_pyright(tmp_path, *files, PACKAGE.name)
    assert errors == {("wrong.py", line) for line in BAD_LINES}, messages
    assert messages.startswith(f"{len(files) + len(list(PACKAGE.rglob('*.py')))} files\n")


# Formatting and linting


@pytest.mark.slow
def test_black_changes_nothing(tmp_path: Path) -> None:
    config = tmp_path / "black.toml"
    config.touch()
    outcome = python("-m", "black", "--check", "--config", config, PACKAGE)
    assert outcome.returncode == 0, get_output(outcome)
    assert f"{len(list(PACKAGE.rglob('*.py')))} files would be left unchanged" in outcome.stderr


def test_ruff_reports_nothing() -> None:
    command = ("-m", "ruff", "check", "--isolated", "--no-cache", "--target-version", "py311")
    outcome = python(*command, "--extend-select", "I,UP", PACKAGE)
    assert outcome.returncode == 0, get_output(outcome)
    assert outcome.stdout == "All checks passed!\n"


# Imports

IMPORT_ALL = """\
import httpx2, json, pkgutil, pydantic, sys
from importlib import import_module

before = set(sys.modules)
sys.path.insert(0, sys.argv[1])
package = import_module("openai_assistants")
names = [found.name for found in pkgutil.walk_packages(package.__path__, "openai_assistants.")]
modules = [import_module(name).__name__ for name in names]
print(json.dumps({"modules": modules, "imported": sorted(set(sys.modules) - before)}))
"""


def test_modules_import_only_httpx2_and_pydantic() -> None:
    outcome = python("-I", "-c", IMPORT_ALL, GENERATED)
    assert outcome.returncode == 0, get_output(outcome)
    result = json.loads(outcome.stdout)
    files = [path.relative_to(GENERATED).with_suffix("") for path in PACKAGE.rglob("*.py")]
    names = {".".join(path.parts).removesuffix(".__init__") for path in files}
    assert {*result["modules"], "openai_assistants"} == names
    imported = get_top_level_modules(result["imported"])
    assert imported <= get_allowed_modules({"httpx2", "pydantic", "typing-extensions"}) | {
        PACKAGE.name
    }


def get_top_level_modules(modules: Iterable[str]) -> set[str]:
    """Return the top-level names of modules, without those of Python's build configuration."""
    names = {name.partition(".")[0] for name in modules}
    return {name for name in names if not name.startswith("_sysconfigdata")}


def get_allowed_modules(names: set[str]) -> set[str]:
    """Return the top-level modules of the standard library, of distributions and dependencies."""
    distributions = add_dependencies(names)
    distribution_modules = {
        module
        for module, owners in packages_distributions().items()
        if distributions & {canonicalize_name(owner) for owner in owners}
    }
    return {*sys.stdlib_module_names, *distribution_modules}


def add_dependencies(names: set[str]) -> set[str]:
    """Return distributions and all their dependencies, without extras."""
    requirements = [Requirement(line) for name in names for line in requires(name) or ()]
    applicable = [
        requirement
        for requirement in requirements
        if not requirement.marker or requirement.marker.evaluate({"extra": ""})
    ]
    dependencies = {str(canonicalize_name(requirement.name)) for requirement in applicable} - names
    return add_dependencies(names | dependencies) if dependencies else names


# The wheel


# Runs a script as `__main__` and prints the modules that it imported.
RUN_SCRIPT = """\
import atexit, json, runpy, sys

before = set(sys.modules)

def print_modules():
    new = set(sys.modules) - before
    files = [name for name in new if getattr(sys.modules[name], "__file__", None)]
    print(json.dumps(files), file=sys.stderr)

atexit.register(print_modules)
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@pytest.mark.slow
def test_installed_wheel_generates_same_client(tmp_path: Path) -> None:
    """Runs it in another folder, with the description, the style and the declared dependencies."""
    interpreter, script = install_wheel(build_wheel(tmp_path), tmp_path / "venv")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    spec = ROOT / "spec"
    command = (spec / "assistants.yaml", "--style", spec / "style", "--output", "out")
    outcome = run(interpreter, "-c", RUN_SCRIPT, script, "generate", *command, cwd=elsewhere)
    assert outcome.returncode == 0, get_output(outcome)
    assert read_files(elsewhere / "out") == read_files(GENERATED)
    imported = get_top_level_modules(json.loads(outcome.stderr.splitlines()[-1]))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    dependencies = {canonicalize_name(Requirement(line).name) for line in project["dependencies"]}
    installed = {
        path.name for path in (tmp_path / "venv").rglob("site-packages/*") if path.is_dir()
    }
    assert imported <= get_allowed_modules({str(name) for name in dependencies}) | installed


def build_wheel(folder: Path) -> Path:
    """Build the wheel from a copy, because a build leaves files next to its sources."""
    source = folder / "source"
    for name in ("generator", "templates"):
        unwanted = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, source / name, ignore=unwanted)
    for path in [ROOT / "pyproject.toml", *ROOT.glob("README.md"), *ROOT.glob("LICENSE*")]:
        shutil.copy(path, source)
    outcome = python("-m", "pip", "wheel", "--no-deps", "-w", folder, source, cwd=folder)
    assert outcome.returncode == 0, get_output(outcome)
    [path] = folder.glob("specloom-*.whl")
    return path


def install_wheel(path: Path, environment: Path) -> tuple[Path, Path]:
    """Install a wheel into a new environment; return its interpreter and its command.

    The dependencies are not installed again, but imported from the environment of this test.
    """
    venv.create(environment)
    folder = environment / ("Scripts" if sys.platform == "win32" else "bin")
    command = ("--python", folder / "python", "install", "--no-deps", "--no-index", path)
    outcome = python("-m", "pip", *command)
    assert outcome.returncode == 0, get_output(outcome)
    [packages] = environment.rglob("site-packages")
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return folder / "python", folder / "specloom"
