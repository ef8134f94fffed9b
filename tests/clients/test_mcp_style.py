"""The built-in style `mcp`: an MCP server whose tools are the operations."""

from __future__ import annotations

import asyncio
import base64
import importlib
import json
import math
import re
import signal
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any
from urllib.parse import unquote

import httpx2
import pytest
from jsonschema_rs import Draft202012Validator, meta
from mcp import Client, StdioServerParameters
from mcp.types import (
    AudioContent,
    BlobResourceContents,
    CallToolResult,
    EmbeddedResource,
    ImageContent,
    TextContent,
    Tool,
)
from support.cases import generate_assistants, write_tree
from support.commands import check_with_mypy, check_with_pyright
from support.loopback import Loopback, ReceivedRequest, Response
from support.openai_server import OpenAIServer
from support.paths import STYLE, TESTS
from support.session import build_once

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

SPEC = TESTS / "styles" / "cli" / "spec.yaml"

CONTENT = b"<svg>\xc3\xa9</svg>"
STOPPED = Event()
"""When it is set, slow responses are sent."""
MACHINE = {"id": "m9", "name": "Saw", "state": "old", "labels": {"a": "b"}}

Call = Callable[..., CallToolResult]


def generate_workshop(*styles: Path) -> dict[str, str]:
    """Return the files of the client of a description with every kind of argument."""
    style = load_style(["mcp", *map(str, styles)])
    generated = pipeline.generate(SPEC, style, Report())
    assert generated is not None
    return {
        path.replace("workshop/", "workshop_tools/", 1): text.replace("workshop", "workshop_tools")
        for path, text in generated.files.items()
    }


@pytest.fixture(scope="session")
def workshop_folder() -> Path:
    return build_once("mcp-workshop", lambda folder: write_tree(generate_workshop(), folder))


@pytest.fixture(scope="session")
def assistants_folder() -> Path:
    changed = {
        path.replace("openai_assistants", "assistants_tools", 1): text.replace(
            "openai_assistants", "assistants_tools"
        )
        for path, text in generate_assistants("mcp", STYLE).items()
    }
    return build_once("mcp-assistants", lambda folder: write_tree(changed, folder))


@pytest.fixture(scope="session")
def workshop(workshop_folder: Path) -> Any:
    sys.path.insert(0, str(workshop_folder))
    try:
        return importlib.import_module("workshop_tools.mcp.server")
    finally:
        sys.path.remove(str(workshop_folder))


def respond(request: ReceivedRequest) -> Response:
    """Respond as the workshop."""
    match request.method, request.path.rpartition("/")[2]:
        case "GET", "machines":
            items = [{"id": "m1", "name": "Saw", "weight": 1.50}]
            return Response.from_json({"data": items, "page": 1, "total_pages": 2})
        case "POST", "machines":
            return Response.from_json({"id": "m4", **request.json}, 201)
        case "GET", "manual":
            return Response(b"%PDF \x00\xff", media_type="application/pdf")
        case "GET", "photo":
            media_type = unquote(request.path.split("/")[-2]).replace("-", "/", 1)
            return Response(CONTENT, media_type=media_type)
        case "GET", "log":
            return Response(b'{"text": "on"}\n{"text": "off"}\n', media_type="application/x-ndjson")
        case "GET", "m9":
            return Response.from_json(MACHINE)
        case "GET", "future":
            machine = {**MACHINE, "state": "sold", "weight": None, "labels": None, "more": 1}
            return Response.from_json(machine)
        case "GET", "odd":
            return Response.from_json({**MACHINE, "name": 5, "labels": {"a": [1]}})
        case "GET", "nan":
            return Response.from_json({**MACHINE, "weight": math.nan})
        case "GET", "half":
            return Response.from_json({**MACHINE, "name": "\ud83d"})
        case "GET", "large":
            return Response.from_json({**MACHINE, "name": "x" * 5_000_000})
        case "GET", "slow":
            STOPPED.wait(20)
            return Response.from_json(MACHINE)
        case "GET", "m404":
            return Response.from_json({"message": "no such machine"}, 404)
        case _:
            return Response(b"", 204)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(respond) as loopback:
        yield loopback


@pytest.fixture
def call(workshop: Any, server: Loopback, monkeypatch: pytest.MonkeyPatch) -> Call:
    """Return a function that calls a tool of a server in this process."""
    monkeypatch.setenv("WORKSHOP_LOGIN", "ada:secret")
    monkeypatch.setenv("WORKSHOP_BASE_URL", server.origin)

    async def run(name: str, arguments: dict[str, object]) -> CallToolResult:
        async with Client(workshop.create_server()) as client:
            return await client.call_tool(name, arguments)

    return lambda tool, /, **arguments: asyncio.run(run(tool, arguments))


def list_tools(server: Any) -> list[Tool]:
    async def run() -> list[Tool]:
        async with Client(server) as client:
            return (await client.list_tools()).tools

    return asyncio.run(run())


def get_text(result: CallToolResult) -> str:
    (content,) = result.content
    assert isinstance(content, TextContent)
    return content.text


# Tools


def test_tools_have_hints_and_schemas(workshop: Any) -> None:
    tools = {tool.name: tool for tool in list_tools(workshop.create_server())}
    assert len(tools) == 12
    hints = {
        name: (each.annotations.read_only_hint, each.annotations.destructive_hint)
        for name, each in tools.items()
        if each.annotations is not None
    }
    assert hints["machines_list"] == (True, False)
    assert hints["machines_create"] == (False, False)
    assert hints["machines_delete"] == (False, True)
    for tool in tools.values():
        assert meta.is_valid(tool.input_schema)
    create = Draft202012Validator(tools["machines_create"].input_schema)
    assert create.is_valid({"name": "x", "state": "new", "owner": None, "level": 5})
    assert not create.is_valid({"name": "x", "state": "lost"})
    assert not create.is_valid({"name": "x", "timeout": 1})
    assert not create.is_valid({})
    assert tools["machines_get"].description == "Deprecated."


def test_named_schemas_have_an_order(assistants_folder: Path) -> None:
    """A server says the same in each process, so that programs can cache it."""
    sys.path.insert(0, str(assistants_folder))
    try:
        tools = importlib.import_module("assistants_tools.mcp.tools").load_tools()
    finally:
        sys.path.remove(str(assistants_folder))
    names = [list(tool.input_schema.get("$defs", {})) for tool in tools]
    assert max(map(len, names)) > 5
    assert names == [sorted(each) for each in names]


def test_hostile_descriptions_are_text(workshop: Any) -> None:
    texts = [tool.model_dump_json() for tool in list_tools(workshop.create_server())]
    assert not any("\\b" in text or "\\f" in text or "\\u00" in text for text in texts)


@pytest.mark.parametrize(
    ("patterns", "read_only", "names"),
    [
        (["machines_?et", "importX", "import"], False, {"machines_get", "click_import"}),
        (
            ["GET /machines*"],
            False,
            {
                *("machines_list", "machines_get", "machines_manual_download"),
                *("machines_log_read", "machines_photo_get"),
            },
        ),
        (["tag:click"], True, {"click_list"}),
    ],
)
def test_tools_are_selected(
    workshop: Any, patterns: list[str], read_only: bool, names: set[str]
) -> None:
    known = [pattern for pattern in patterns if pattern != "importX"]
    server = workshop.create_server(patterns=known, read_only=read_only)
    assert {tool.name for tool in list_tools(server)} == names
    if known != patterns:
        with pytest.raises(ValueError, match="no operation matches 'importX'"):
            workshop.create_server(patterns=patterns)


def test_style_selects_tools(tmp_path: Path) -> None:
    (tmp_path / "style.toml").write_text(
        '[package]\ndistribution = "workshop-api"\n[custom]\nmcp_tools = "GET *, tag:click"\n'
    )
    files = generate_workshop(tmp_path)
    assert '_PATTERNS = "GET *, tag:click"\n' in files["workshop_tools/mcp/server.py"]
    assert "mcp>=2.0" in tomllib.loads(files["pyproject.toml"])["project"]["dependencies"]
    assert "python -m workshop_tools.mcp" in files["README.md"]


def test_tools_are_documented(workshop: Any, workshop_folder: Path) -> None:
    page = (workshop_folder / "docs" / "mcp_server.md").read_text("utf-8")
    (text,) = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    (settings,) = json.loads(text)["mcpServers"].values()
    assert settings["env"] == {"WORKSHOP_LOGIN": "user:password"}
    names = re.findall(r"^`(\w+)` \|", page, re.MULTILINE)
    assert names == [tool.name for tool in list_tools(workshop.create_server())]
    for name in ("docs/index.md", "docs/llms.txt", "mkdocs.yml"):
        assert "mcp_server.md" in (workshop_folder / name).read_text("utf-8")


@pytest.mark.parametrize("styles", [("cli", "mcp"), ("mcp", "cli")], ids=" ".join)
def test_server_goes_together_with_program(styles: tuple[str, ...], tmp_path: Path) -> None:
    """A distribution has both, in any order of their styles."""
    (tmp_path / "style.toml").write_text('[package]\ndistribution = "workshop-api"\n')
    generated = pipeline.generate(SPEC, load_style([*styles, str(tmp_path)]), Report())
    assert generated is not None
    project = tomllib.loads(generated.files["pyproject.toml"])["project"]
    assert {"click>=8.1.8", "mcp>=2.0"} <= {*project["dependencies"]}
    assert project["scripts"] == {"workshop-api": "workshop._cli:main"}
    assert {"## Command line", "## MCP server"} <= {*generated.files["README.md"].splitlines()}
    for name in ("docs/index.md", "docs/llms.txt", "mkdocs.yml"):
        text = generated.files[name]
        assert "command_line.md" in text
        assert "mcp_server.md" in text


# Calls


def test_results_are_json(call: Call, server: Loopback) -> None:
    """A list is one page with what leads to the next one."""
    page = json.loads(get_text(call("machines_list", size=1, state=["new"], json="j", from_="f")))
    assert page["total_pages"] == 2
    query = {"size": ["1"], "state": ["new"], "json": ["j"], "from": ["f"]}
    assert server.requests[-1].query == query
    login = base64.b64encode(b"ada:secret").decode()
    assert server.requests[-1].headers["Authorization"] == f"Basic {login}"
    machine = {"name": "Saw", "owner": None, "labels": {"a": "b"}}
    assert json.loads(get_text(call("machines_create", **machine))) == {"id": "m4", **machine}
    assert server.requests[-1].json == machine
    assert get_text(call("machines_delete", id="m1")) == "null"


@pytest.mark.parametrize(("maximum", "is_complete"), [(2, True), (1, False)])
def test_streams_are_limited(
    call: Call, monkeypatch: pytest.MonkeyPatch, maximum: int, is_complete: bool
) -> None:
    """The result has the first items, and says whether there are more."""
    monkeypatch.setattr(sys.modules["workshop_tools.mcp.results"], "MAX_ITEMS", maximum)
    log = json.loads(get_text(call("machines_log_read", id="m1")))
    items = [{"text": "on"}, {"text": "off"}]
    assert log == {"items": items[:maximum], "is_complete": is_complete}


def test_files_are_base64(call: Call, server: Loopback) -> None:
    content = base64.b64encode(b"\x00manual").decode()
    result = call("machines_manual_upload", id="m1", file=content, pages=[content, content])
    assert not result.is_error
    assert server.requests[-1].body.count(b"\x00manual") == 3
    manual = call("machines_manual_download", id="m1").content[0]
    assert isinstance(manual, EmbeddedResource)
    assert isinstance(manual.resource, BlobResourceContents)
    assert manual.resource.uri == f"{server.origin}/machines/m1/manual"
    assert manual.resource.mime_type == "application/pdf"
    assert base64.b64decode(manual.resource.blob) == b"%PDF \x00\xff"


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("image/png", ImageContent),
        ("audio/wav", AudioContent),
        ("image/svg+xml", TextContent),
        ("text/csv", TextContent),
        ("image/tiff", EmbeddedResource),
    ],
)
def test_content_has_its_kind(call: Call, media_type: str, kind: type) -> None:
    (content,) = call("machines_photo_get", id=media_type.replace("/", "-")).content
    assert type(content) is kind
    if isinstance(content, ImageContent | AudioContent):
        assert base64.b64decode(content.data) == CONTENT
        assert content.mime_type == media_type
    elif isinstance(content, TextContent):
        assert content.text == CONTENT.decode()


def test_objects_are_structured(call: Call) -> None:
    """The client validates them: other values of enumerations and null are accepted."""
    machine = call("machines_get", id="m9")
    assert machine.structured_content == json.loads(get_text(machine)) == MACHINE
    future = call("machines_get", id="future").structured_content
    assert (future["state"], future["weight"], future["more"]) == ("sold", None, 1)
    page = call("machines_list").structured_content
    assert page["data"][0]["weight"] == 1.5
    assert call("click_import", body="x").structured_content is None


def test_other_object_than_described_is_an_error(call: Call) -> None:
    """The result has the response, so that the agent need not repeat the call."""
    result = call("machines_get", id="odd")
    message, _, content = get_text(result).partition("\n\n")
    assert result.is_error
    assert "do not repeat it" in message
    assert message.endswith("is not of type 'string'")
    assert json.loads(content)["name"] == 5


def test_nan_is_an_error(call: Call) -> None:
    """JSON has no such number (RFC 8259, section 6), but some servers write it."""
    result = call("machines_get", id="nan")
    message, _, content = get_text(result).partition("\n\n")
    assert result.is_error
    assert "do not repeat it" in message
    assert message.endswith("weight: nan is not JSON compliant")
    assert '"weight": NaN' in content
    assert result.model_dump_json()


def test_half_of_a_surrogate_pair_is_an_escape(call: Call) -> None:
    result = call("machines_get", id="half")
    assert result.is_error
    assert "half of a surrogate pair" in get_text(result)
    assert '"name":"\\ud83d"' in get_text(result)
    assert result.model_dump_json()  # a server that cannot send its result ends


def test_output_schemas_are_selected_and_limited(
    workshop: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def list_described() -> set[str]:
        tools = list_tools(workshop.create_server())
        for tool in tools:
            assert tool.output_schema is None or meta.is_valid(tool.output_schema)
        return {tool.name for tool in tools if tool.output_schema is not None}

    assert list_described() == {
        *("machines_list", "machines_create", "machines_get", "machines_log_read")
    }
    monkeypatch.setattr(workshop, "_OUTPUT_PATTERNS", "POST *, GET */log")
    assert list_described() == {"machines_create", "machines_log_read"}
    monkeypatch.setattr(workshop, "_OUTPUT_PATTERNS", "")
    assert not list_described()
    monkeypatch.undo()
    monkeypatch.setattr(sys.modules["workshop_tools.mcp.tools"], "MAX_OUTPUT_SCHEMA", 500)
    assert list_described() == {"machines_log_read"}


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("machines_get", {"id": "m404"}, "404 Not Found: no such machine"),
        ("machines_get", {}, "id"),
        ("machines_get", {"id": ""}, "it is part of the path"),
        (
            "machines_get",
            {"id": "x", "extra_headers": {"a": "b"}},
            "unknown arguments: extra_headers",
        ),
        ("machines_photo_put", {"id": "x", "body": "?"}, ""),
    ],
)
def test_errors_are_results(call: Call, name: str, arguments: dict[str, Any], message: str) -> None:
    result = call(name, **arguments)
    assert result.is_error
    assert message in get_text(result)


def test_assistants_server_runs_as_a_process(assistants_folder: Path) -> None:
    """Agents start it with credentials in the environment."""

    async def run(origin: str) -> tuple[list[Tool], list[CallToolResult]]:
        parameters = StdioServerParameters(
            command=sys.executable,
            args=["-m", "assistants_tools.mcp", "--tools", "threads_runs_*", "--tools", "GET *"],
            cwd=assistants_folder,
            env={"OPENAI_API_KEY": "sk-1", "OPENAI_BASE_URL": f"{origin}/v1"},
        )
        async with Client(parameters) as client:
            created = await client.call_tool(
                "threads_runs_create",
                {
                    "thread_id": "t",
                    "assistant_id": "a",
                    "tools": [{"type": "code_interpreter"}],
                },
            )
            missing = await client.call_tool("assistants_get", {"assistant_id": "asst_404"})
            polled = await client.call_tool(
                "threads_runs_poll", {"thread_id": "t", "run_id": "r", "poll_interval": 0}
            )
            return (await client.list_tools()).tools, [created, missing, polled]

    with OpenAIServer() as server:
        tools, (created, missing, polled) = asyncio.run(run(server.origin))
    names = {tool.name for tool in tools}
    assert {"threads_runs_create", "assistants_list"} <= names
    assert "assistants_create" not in names
    assert json.loads(get_text(created))["object"] == "thread.run"
    assert polled.structured_content["status"] == "completed"
    assert server.requests[0].json["tools"] == [{"type": "code_interpreter"}]
    assert missing.is_error
    (create,) = (tool for tool in tools if tool.name == "threads_runs_create")
    assert "stream" not in create.input_schema["properties"]
    assert "AssistantToolsCode" in create.input_schema["$defs"]


def test_cancelled_call_ends_its_request(workshop: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The connection to the API is closed, so that it need not finish."""

    async def run() -> None:
        is_received, is_closed = asyncio.Event(), asyncio.Event()

        async def read_request(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            is_received.set()
            await reader.read()
            is_closed.set()
            writer.close()

        async with await asyncio.start_server(read_request, "127.0.0.1", 0) as api:
            port = api.sockets[0].getsockname()[1]
            monkeypatch.setenv("WORKSHOP_LOGIN", "ada:secret")
            monkeypatch.setenv("WORKSHOP_BASE_URL", f"http://127.0.0.1:{port}")
            async with Client(workshop.create_server()) as client:
                call = asyncio.create_task(client.call_tool("machines_get", {"id": "m1"}))
                await is_received.wait()
                call.cancel()
                await asyncio.wait_for(is_closed.wait(), 30)

    asyncio.run(run())


async def check_session(client: Client, server: Loopback) -> None:
    """Make calls that fail, are cancelled, and return much."""
    missing = await client.call_tool("machines_get", {"id": "m404"})
    assert missing.is_error
    unknown = await client.call_tool("machines_sell", {})
    assert get_text(unknown) == "unknown tool 'machines_sell'"
    count = len(server.requests)
    slow = asyncio.create_task(client.call_tool("machines_get", {"id": "slow"}))
    while len(server.requests) == count:
        await asyncio.sleep(0.01)
    slow.cancel()
    with pytest.raises(asyncio.CancelledError):
        await slow
    large = await client.call_tool("machines_get", {"id": "large"})
    assert len(large.structured_content["name"]) == 5_000_000


@pytest.fixture
def running(workshop_folder: Path, server: Loopback) -> Iterator[StdioServerParameters]:
    """Return the command of a server; slow responses are sent after the test."""
    STOPPED.clear()
    yield StdioServerParameters(
        command=sys.executable,
        args=["-m", "workshop_tools.mcp"],
        cwd=workshop_folder,
        env={"WORKSHOP_LOGIN": "ada:secret", "WORKSHOP_BASE_URL": server.origin},
    )
    STOPPED.set()


def test_server_on_standard_streams(running: StdioServerParameters, server: Loopback) -> None:
    async def run() -> None:
        async with Client(running) as client:
            await check_session(client, server)

    asyncio.run(run())


@pytest.mark.slow
def test_server_on_http(running: StdioServerParameters, server: Loopback) -> None:
    """Requests of web pages are refused; an interrupt ends the server quietly."""

    async def run(url: str) -> None:
        async with Client(url) as client:
            await check_session(client, server)

    process = subprocess.Popen(
        [running.command, *running.args, "--http", "0"],
        cwd=running.cwd,
        env=running.env,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stderr is not None
        url = process.stderr.readline().strip()
        asyncio.run(run(url))
        foreign = {"Origin": "https://evil.example", "Content-Type": "application/json"}
        assert httpx2.post(url, headers=foreign, content="{}").status_code == 403
        rebound = {"Host": "evil.example", "Content-Type": "application/json"}
        assert httpx2.post(url, headers=rebound, content="{}").status_code == 421
    finally:
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=20)
    assert "Traceback" not in errors


NO_SERVER = """
openapi: 3.1.0
info: {title: Rack, version: "1"}
paths: {/books: {get: {operationId: listBooks, responses: {"204": {description: None.}}}}}
components: {securitySchemes: {login: {type: http, scheme: basic}}}
security: [{login: []}]
"""


def test_missing_base_url_names_its_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "spec.yaml").write_text(NO_SERVER)
    generated = pipeline.generate(tmp_path / "spec.yaml", load_style(["mcp"]), Report())
    assert generated is not None
    write_tree(generated.files, tmp_path / "out")
    monkeypatch.syspath_prepend(str(tmp_path / "out"))
    server: Any = importlib.import_module("rack.mcp.server")
    assert server.VARIABLES == ("RACK_LOGIN (user:password)", "RACK_BASE_URL")
    with pytest.raises(ValueError, match=r"^set RACK_BASE_URL to the base URL of the API$"):
        server.create_client()
    monkeypatch.setenv("RACK_BASE_URL", "http://127.0.0.1:9")
    server.create_client()


def test_help_lists_environment_variables(
    workshop: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program: Any = importlib.import_module("workshop_tools.mcp.__main__")
    monkeypatch.setattr(sys, "argv", ["mcp", "--help"])
    with pytest.raises(SystemExit):
        program.main()
    printed = capsys.readouterr().out
    assert workshop.VARIABLES
    assert all(each in " ".join(printed.split()) for each in workshop.VARIABLES)


@pytest.mark.slow
def test_server_is_typed(workshop_folder: Path, assistants_folder: Path, tmp_path: Path) -> None:
    """Type checkers accept it in strict mode."""
    for folder in (workshop_folder, assistants_folder):
        for path in folder.rglob("*"):
            if path.suffix in (".py", ".typed"):
                target = tmp_path / path.relative_to(folder)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(path.read_bytes())
    for check in (check_with_mypy, check_with_pyright):
        errors, output = check(tmp_path, "workshop_tools/mcp", "assistants_tools/mcp")
        assert not errors, output
