"""The programs, messages and settings in the README are correct."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from support.assistants import API_KEY, BASE_PATH, DESCRIPTION
from support.commands import check_with_mypy
from support.description_server import DescriptionServer
from support.loopback import Loopback, ReceivedRequest, Response
from support.paths import ROOT

from generator import pipeline
from generator.cli.commands import main
from generator.diagnostics import Report
from generator.project import Arguments, load_projects
from generator.style import load_style

SPEC = ROOT / "spec" / "assistants.yaml"
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(language: str, beginning: str) -> str:
    """Return the code block of the README that begins with a text."""
    for found in re.finditer(rf"```{language}\n(.*?)```", README, re.DOTALL):
        if found[1].startswith(beginning):
            return found[1]
    raise AssertionError(f"the README has no {language} block that begins {beginning!r}")


CALL = {
    "id": "call_1",
    "type": "function",
    "function": {"name": "temperature", "arguments": '{"city": "Oslo"}'},
}
REQUIRES_ACTION = {
    "status": "requires_action",
    "required_action": {
        "type": "submit_tool_outputs",
        "submit_tool_outputs": {"tool_calls": [CALL]},
    },
}


def stream(*events: tuple[str, object]) -> Response:
    """Return a stream of server-sent events with its end marker."""
    lines = [f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in events]
    content = "".join([*lines, "event: done\ndata: [DONE]\n\n"]).encode()
    return Response(content, media_type="text/event-stream")


def delta(text: str) -> tuple[str, object]:
    """Return the event that a text was added to a message."""
    part = {"index": 0, "type": "text", "text": {"value": text}}
    data = {"id": "msg_1", "object": "thread.message.delta", "delta": {"content": [part]}}
    return "thread.message.delta", data


def respond(request: ReceivedRequest) -> Response:
    """Respond like the API: a run requires one tool output, and an assistant does not exist."""
    if request.path.endswith("/asst_gone"):
        return Response.from_json({"error": {"message": "It is gone."}}, 404)
    response = DESCRIPTION.make_response(request)
    if request.path.endswith("/submit_tool_outputs"):
        return stream(delta("It is "), delta("12 °C."))
    if request.path.endswith("/runs"):
        return stream(("thread.run.requires_action", {**response.json, **REQUIRES_ACTION}))
    if "has_more" in response.json:
        return Response.from_json({**response.json, "has_more": False})
    return response


def test_assistants_program(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", API_KEY)
    with Loopback(respond) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.origin + BASE_PATH)
        exec(block("python", "import json"), {})  # noqa: S102
    sent = [(request.method, request.path.removeprefix(BASE_PATH)) for request in server.requests]
    created, _, started, submitted, *_, modified, _ = server.requests
    assert sent[0] == ("POST", "/assistants")
    assert created.headers["openai-beta"] == "assistants=v1"
    assert created.json["tools"][0]["function"]["name"] == "temperature"
    assert started.json == {
        "assistant_id": DESCRIPTION.make_response(created).json["id"],
        "stream": True,
    }
    assert submitted.json["tool_outputs"] == [{"tool_call_id": "call_1", "output": "12 °C in Oslo"}]
    assert modified.json == {"description": None}
    printed = capsys.readouterr().out
    assert printed.startswith("It is 12 °C.")
    assert "404 error=Error(message='It is gone.')" in printed


@pytest.mark.slow
def test_assistants_program_is_typed(tmp_path: Path) -> None:
    """Similar programs are checked with pyright elsewhere."""
    (tmp_path / "program.py").write_text(block("python", "import json"))
    errors, output = check_with_mypy(tmp_path, "program.py")
    assert errors == set(), output


# --- the first client ---------------------------------------------------------


@pytest.fixture
def pets_client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Generate the client of the README's first description; return its folder."""
    monkeypatch.chdir(tmp_path)
    Path("pets.yaml").write_text(block("yaml", "# pets.yaml"))
    result = CliRunner().invoke(main, ["generate", "pets.yaml"])
    printed = re.sub(r"[\d.]+ s$", "", block("console", "$ specloom generate pets.yaml").strip())
    assert f"$ specloom generate pets.yaml\n{result.stdout}".startswith(printed)
    monkeypatch.syspath_prepend("pets-client")
    yield tmp_path / "pets-client"
    for name in [name for name in sys.modules if name.split(".")[0] == "pet_store"]:
        del sys.modules[name]


def test_the_plan_is_printed(pets_client: Path) -> None:
    printed = CliRunner().invoke(main, ["show", "plan", "pets.yaml"]).stdout
    assert f"$ specloom show plan pets.yaml\n{printed}" == block("console", "$ specloom show plan")


@pytest.mark.usefixtures("pets_client")
def test_the_changes_are_printed() -> None:
    commands, _, report = block("console", "$ sed -e").partition("client.pets\n")
    edit, diff = commands.removeprefix("$ ").split("\n$ ")
    subprocess.run(edit, shell=True, check=True)
    result = CliRunner().invoke(main, shlex.split(diff)[1:])
    assert f"client.pets\n{report}" == result.stdout


def test_an_update_is_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the settings in the example, and the server on loopback."""
    monkeypatch.chdir(tmp_path)
    origin = "https://pets.example.com"
    text = block("yaml", "# pets.yaml")
    with DescriptionServer({"/openapi.json": text.encode()}) as server:
        settings = block("toml", f'[tool.specloom]\nspec = "{origin}')
        Path("pyproject.toml").write_text(settings.replace(origin, server.origin), "utf-8")
        CliRunner().invoke(main, ["generate"])
        new_text = text.replace("enum: [available, sold]", "enum: [available, sold, reserved]")
        server.set_file("/openapi.json", new_text.encode())
        printed = CliRunner().invoke(main, ["update"]).stdout.replace(server.origin, origin)
    expected = block("console", "$ specloom update\n").removeprefix("$ specloom update\n")
    assert remove_seconds(printed) == remove_seconds(expected)


def remove_seconds(text: str) -> str:
    return re.sub(r"[\d.]+(?= s$|}$)", "", text, flags=re.MULTILINE)


def test_excerpts_are_generated(pets_client: Path) -> None:
    method = textwrap.indent(block("python", "def get("), "    ").strip()
    assert method in (pets_client / "pet_store/resources/pets.py").read_text()
    assert block("python", "class Pet(") in (pets_client / "pet_store/models/pets.py").read_text()


@pytest.mark.usefixtures("pets_client")
def test_first_program(capsys: pytest.CaptureFixture[str]) -> None:
    pet = {"id": 1, "name": "Rex", "status": "available", "born": "2024-05-01"}

    def respond_with_pets(request: ReceivedRequest) -> Response:
        return Response.from_json([pet]) if request.path == "/pets" else Response.from_json({}, 404)

    program = block("python", "from pet_store import")
    with Loopback(respond_with_pets) as server:
        exec(program.replace("Client()", f"Client(base_url={server.origin!r})"), {})  # noqa: S102
    assert [request.query for request in server.requests] == [{"status": ["available"]}, {}]
    assert capsys.readouterr().out.startswith("Rex 2024-05-01\n")


# --- messages and styles ------------------------------------------------------


def test_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A misspelt reference in the example is reported as shown."""
    monkeypatch.chdir(tmp_path)
    misspelt = block("yaml", "# pets.yaml").replace("schemas/Status", "schemas/Staus", 1)
    Path("pets.yaml").write_text(misspelt)
    result = CliRunner().invoke(main, ["generate", "pets.yaml"])
    assert result.exit_code == 0
    assert result.stderr == block("text", "pets.yaml")
    assert CliRunner().invoke(main, ["generate", "pets.yaml", "--strict"]).exit_code == 1


def test_overlay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second target of the overlay is not in the example."""
    monkeypatch.chdir(tmp_path)
    Path("pets.yaml").write_text(block("yaml", "# pets.yaml"))
    Path("fixes.yaml").write_text(block("yaml", "# fixes.yaml"))
    result = CliRunner().invoke(main, ["generate", "pets.yaml", "--overlay", "fixes.yaml"])
    assert result.stderr == block("text", "fixes.yaml")
    model = Path("pets-client/pet_store/models/pets.py").read_text()
    assert "born: JsonDateTime | None" in model


def test_several_clients(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings in the example are valid."""
    monkeypatch.chdir(tmp_path)
    Path("pyproject.toml").write_text(block("toml", '[tool.specloom]\nstyle = ["house'))
    pets, orders = load_projects([], Arguments())
    assert pets.output == Path("pets-client")
    assert orders.output == Path("generated/orders")
    assert load_projects(["pets"], Arguments()) == (pets,)


def test_style_is_valid(tmp_path: Path) -> None:
    """All keys exist."""
    (tmp_path / "style.toml").write_text(block("toml", "# acme-style"))
    assert load_style([str(tmp_path)]).package.client == "Acme"


def test_block_is_overridden(tmp_path: Path) -> None:
    """The other blocks of the page are kept."""
    (tmp_path / "style.toml").write_text('[custom]\nteam = "Looms"\n')
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md.jinja").write_text(block("jinja", "{% extends"))
    styled = pipeline.generate(SPEC, load_style([str(tmp_path)]), Report())
    plain = pipeline.generate(SPEC, load_style([]), Report())
    assert styled
    assert plain
    help = "\n## Help\n\nThe team Looms answers questions.\n"
    assert styled.files["docs/index.md"] == plain.files["docs/index.md"] + help


def test_template_error_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("house-style/docs").mkdir(parents=True)
    text = "# The team\nIt makes {{ package.titel }}.\n"
    Path("house-style/docs/team.md.jinja").write_text(text)
    result = CliRunner().invoke(main, ["generate", str(SPEC), "--style", "house-style"])
    assert result.stderr == block("text", "house-style/docs/team.md.jinja:")


def test_completion() -> None:
    """Each shell gets a script from the variable in the README."""
    for shell in ("bash", "zsh", "fish"):
        assert f"{shell}_source" in README
        environment = {"_SPECLOOM_COMPLETE": f"{shell}_source"}
        result = CliRunner().invoke(main, env=environment, prog_name="specloom")
        assert f"_SPECLOOM_COMPLETE={shell}_complete" in result.stdout


SHELL_COMMANDS = ("cat", "sed", "PYTHONPATH=")
OTHER_COMMANDS = ("pip", "specloom generate http")
"""What needs a server, a browser or another package, and is run by other tests."""


def follow(text: str) -> Iterator[tuple[str, str, str]]:
    """Run the commands of a text; yield each with its output, and what the text shows of it.

    Files whose first line names them are saved.
    """
    for found in re.finditer(r"```(\w+)\n(.*?)```", text, re.DOTALL):
        language, content = found.groups()
        if name := re.match(r"# (\w+\.yaml)\n", content):
            Path(name[1]).write_text(content, "utf-8")
        for part in content.split("$ ")[1:] if language == "console" else ():
            command, _, shown = part.partition("\n")
            if not command.startswith(OTHER_COMMANDS):
                yield command, run_shown_command(command), shown


def run_shown_command(command: str) -> str:
    """Run a command, and return what it prints; only `diff` may fail."""
    if command.startswith(SHELL_COMMANDS):
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        return subprocess.run(
            command,
            shell=True,
            check=True,
            text=True,
            stdout=subprocess.PIPE,
            env={**os.environ, "PATH": path, "COLUMNS": "80"},
        ).stdout
    name, *arguments = shlex.split(command, comments=True)
    assert name == "specloom"
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0 or arguments[0] == "diff", result.output
    return result.stdout


def test_commands_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All commands from the first client to the descriptions at URLs can be pasted in a folder."""
    monkeypatch.chdir(tmp_path)
    _, _, text = README.partition("## A first client\n")
    text, _, rest = text.partition("### Descriptions at URLs\n")
    assert rest
    commands = []
    for command, printed, shown in follow(text):
        commands.append(command)
        assert not shown or remove_seconds(printed) == remove_seconds(shown), command
    assert "specloom init pets.yaml" in commands
    assert commands[-1] == "specloom generate --format json"


def test_commands_exist() -> None:
    """The command line has each command of the README."""
    commands = re.findall(r"^\$ specloom ([a-z]+)(?: ([a-z]+))?", README, re.MULTILINE)
    assert commands
    for command, sub in commands:
        arguments = [command, sub] if command in ("show", "style") else [command]
        assert CliRunner().invoke(main, [*arguments, "--help"]).exit_code == 0
