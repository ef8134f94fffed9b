"""What the README shows is what happens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from assistants_fixtures import BASE_PATH, DESCRIPTION, KEY, ROOT
from click.testing import CliRunner
from loopback import Answer, Loopback, Received

from generator.cli import main
from generator.style import load_style

README = (ROOT / "README.md").read_text(encoding="utf-8")
PETS = """\
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: All pets.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Pats'
components:
  schemas:
    Pets: {type: array, items: {type: string}}
"""


def block(language: str, beginning: str) -> str:
    """The code block of the README in a language that begins so."""
    for found in re.finditer(rf"```{language}\n(.*?)```", README, re.DOTALL):
        if found[1].startswith(beginning):
            return found[1]
    raise AssertionError(f"the README has no {language} block that begins {beginning!r}")


def respond(request: Received) -> Answer:
    """As the API would: an assistant that is gone, and lists of one page."""
    if request.path.endswith("/asst_gone"):
        return Answer.of({"error": {"message": "It is gone."}}, 404)
    answer = DESCRIPTION.sample(request)
    if "has_more" in answer.json:
        return Answer.of({**answer.json, "has_more": False})
    return answer


def test_the_program(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """It runs as it is printed, but for the address."""
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    program = block("python", "from openai_assistants import Client")
    with Loopback(respond) as server:
        address = f"Client(base_url={server.origin + BASE_PATH!r})"
        exec(program.replace("Client()", address), {})  # noqa: S102
    sent = [(request.method, request.path.removeprefix(BASE_PATH)) for request in server.requests]
    assert sent[0] == ("POST", "/assistants")
    assert server.requests[0].json == {"model": "gpt-4", "tools": [{"type": "code_interpreter"}]}
    assert server.requests[-2].json == {"description": None}
    assert "404 {'error': {'message': 'It is gone.'}}" in capsys.readouterr().out


def test_the_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A broken reference is told as the README says."""
    monkeypatch.chdir(tmp_path)
    Path("api.yaml").write_text(PETS)
    result = CliRunner().invoke(main, ["generate", "api.yaml"])
    assert result.exit_code == 1
    assert result.stderr.strip() == block("text", "api.yaml").strip()


def test_the_style(tmp_path: Path) -> None:
    """Its keys are keys that styles have."""
    (tmp_path / "style.toml").write_text(block("toml", "# house-style"))
    assert load_style([str(tmp_path)]).text("package", "client") == "Acme"


def test_the_commands() -> None:
    """Each is one that the command line knows."""
    commands = re.findall(r"^\$ specloom ([a-z]+)(?: ([a-z]+))?", README, re.MULTILINE)
    assert commands
    for command, sub in commands:
        arguments = [command, sub] if command == "show" else [command]
        assert CliRunner().invoke(main, [*arguments, "--help"]).exit_code == 0
