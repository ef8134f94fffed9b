"""Descriptions at URLs and from standard input, as arguments of commands."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.command_line import run_command
from support.description_server import PETS, ZOO, DescriptionServer, encode
from support.limits import run_specloom
from support.paths import ROOT

from generator.cli import watching

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DescriptionServer]:
    monkeypatch.chdir(tmp_path)
    with DescriptionServer({"/openapi.json": PETS, "/zoo.json": ZOO}) as server:
        yield server


def test_a_first_client(server: DescriptionServer) -> None:
    """The command of the README, in a process; the client is that of the file."""
    outcome = run_specloom("generate", f"{server.origin}/openapi.json", cwd=Path())
    assert outcome.output.startswith("pet-store-client: ")
    assert outcome.errors == ""
    Path("openapi.json").write_bytes(encode(PETS))
    run_command("generate", "openapi.json", "--output", "other")
    texts = [
        {
            path.relative_to(folder): path.read_bytes()
            for path in Path(folder).rglob("*")
            if path.is_file()
        }
        for folder in ("pet-store-client", "other")
    ]
    assert texts[0] == texts[1]


def test_each_run_fetches(server: DescriptionServer) -> None:
    """A run is not skipped because the URL is the same, and `check` sees what is new."""
    url = f"{server.origin}/openapi.json"
    arguments = (url, "--style", "source-tables", "--output", "out")
    assert "1 operation" in run_command("generate", *arguments).stdout
    assert run_command("check", *arguments).exit_code == 0
    server.set_file("/openapi.json", ZOO)
    assert "out of date" in run_command("check", *arguments).stderr
    assert "2 operations" in run_command("generate", *arguments).stdout
    assert not Path("specloom.lock").exists()


def test_other_commands(server: DescriptionServer) -> None:
    old, new = f"{server.origin}/openapi.json", f"{server.origin}/zoo.json"
    assert "GET /lions" in run_command("show", "plan", new).stdout
    assert "GET /lions was added" in run_command("diff", old, new).stdout
    Path("old.json").write_bytes(encode(PETS))
    assert f"{new}:" in run_command("diff", "old.json", new).stdout
    assert "1 breaking" in run_command("diff", new, "old.json").stdout


def test_a_url_is_fetched_once_in_a_run(server: DescriptionServer) -> None:
    url = f"{server.origin}/openapi.json"
    run_command("generate", url, "--style", "source-tables")
    assert len(server.requests) == 1


def test_urls_are_not_watched(server: DescriptionServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "load_watcher", lambda: lambda paths: iter(()))
    url = f"{server.origin}/openapi.json"
    result = run_command("generate", url, "--style", "source-tables", "--watch")
    assert "watching for changes of files, but not of URLs" in result.stderr
    assert len(server.requests) == 1


def test_messages_have_the_url_and_the_line(server: DescriptionServer) -> None:
    url = f"{server.origin}/broken.yaml"
    server.set_file("/broken.yaml", b"openapi: 3.1.0\ninfo: [\n")
    assert f"{url}:3:1: error: not valid YAML" in run_command("generate", url).stderr
    server.set_file("/broken.yaml", b"openapi: 3.1.0\npaths: {}\n")
    assert f"{url}:1:1: warning: " in run_command("show", "model", url).stderr


def test_what_cannot_be_fetched_is_one_message(server: DescriptionServer) -> None:
    url = f"{server.origin}/missing.json"
    for command in (("generate",), ("check",), ("show", "model"), ("diff", "a.json")):
        Path("a.json").write_bytes(encode(PETS))
        result = run_command(*command, url)
        assert result.exit_code == 1
        assert result.stdout == ""
        assert result.stderr.splitlines()[0] == (
            f"{url}: error: the server responds with status 404 (Not Found)"
        )
    assert len(server.requests) == 4  # one for each command
    result = run_command("generate", "http://acme.com/openapi.json", "--format", "json")
    (message,) = json.loads(result.stderr)
    assert message["message"].startswith("http is only allowed on this machine")


def test_credentials_are_in_no_output(server: DescriptionServer) -> None:
    """Neither in messages, nor in any file that is written."""
    server.token = "s3cret"
    url = f"{server.origin}/openapi.json"
    host = f"127.0.0.1:{server.port}"
    assert f"as: {host} Authorization: Bearer …" in run_command("generate", url).stderr
    headers = {"SPECLOOM_HEADERS": f"{host} Authorization: Bearer s3cret"}
    result = run_command("generate", url, "--style", "source-tables", env=headers)
    assert result.exit_code == 0, result.stderr
    wrong = {"SPECLOOM_HEADERS": f"{host} Authorization: Bearer s3cret\x01"}
    result = run_command("generate", url, env=wrong)
    assert "SPECLOOM_HEADERS" in result.stderr
    assert "s3cret" not in result.stderr
    texts = [path.read_bytes() for path in Path().rglob("*") if path.is_file()]
    assert texts
    assert not any(b"s3cret" in text for text in texts)


@pytest.mark.parametrize(
    ("title", "folder"),
    [
        ("Fast API: Client", "fast-api-client"),
        ("../../etc", "etc-client"),
        ("Überfälle", "berf-lle-client"),
        ("", "127-0-0-1-{port}-client"),
        ("client", "client"),
        (7, "127-0-0-1-{port}-client"),
        ("a " * 100, "a-a-a-a-a-a-a-a-client"),
    ],
)
def test_the_default_output_is_named_after_the_title(
    title: object, folder: str, server: DescriptionServer
) -> None:
    server.set_file("/a", {**PETS, "info": {"title": title, "version": "1"}})
    result = run_command("generate", f"{server.origin}/a", "--style", "source-tables", "--dry-run")
    assert result.stdout.startswith(f"{folder.format(port=server.port)}: ")


def test_a_title_in_yaml(server: DescriptionServer) -> None:
    server.set_file("/a", b"openapi: 3.1.0\ninfo: {title: 'Two: Words', version: 1}\npaths: {}\n")
    result = run_command("generate", f"{server.origin}/a", "--style", "source-tables", "--dry-run")
    assert result.stdout.startswith("two-words-client: ")


# --- standard input -----------------------------------------------------------


def run_with_input(content: bytes, *arguments: str) -> tuple[str, str]:
    """Run the command in a process with a pipe as its standard input; return what it prints."""
    outcome = subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        input=content,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    return outcome.stdout.decode(), outcome.stderr.decode()


def test_standard_input() -> None:
    """The pipe is read once, and what it had is recorded."""
    output, errors = run_with_input(encode(PETS), "generate", "-", "--style", "source-tables")
    assert errors == ""
    assert output.startswith("pet-store-client: ")
    Path("new.json").write_bytes(encode(ZOO))
    output, _ = run_with_input(encode(PETS), "diff", "-", "new.json")
    assert "GET /lions was added" in output
    _, errors = run_with_input(b"openapi: 3.1.0\ninfo: [\n", "generate", "-")
    assert errors.startswith("/dev/stdin:3:1: error: not valid YAML")


def test_references_of_standard_input_are_relative_to_the_current_directory() -> None:
    Path("paths.json").write_text(json.dumps(PETS["paths"]), "utf-8")
    description = {
        **PETS,
        "paths": {
            path: {"$ref": f"paths.json#/{path.replace('/', '~1')}"} for path in PETS["paths"]
        },
    }
    output, errors = run_with_input(encode(description), "show", "plan", "-")
    assert errors == ""
    assert output == run_with_input(encode(PETS), "show", "plan", "-")[0]


def test_a_missing_file_beside_standard_input() -> None:
    """The message says which folder the file is missing in."""
    description = {**PETS, "paths": {"/pets": {"$ref": "schemas/pets.json"}}}
    _, errors = run_with_input(encode(description), "show", "plan", "-")
    message, *_, hint = errors.splitlines()
    assert message.startswith("/dev/stdin:")
    assert "there is no file 'schemas/pets.json'" in message
    assert hint.strip() == (
        "references of a description on standard input are relative to the current folder"
    )


def test_standard_input_that_is_closed() -> None:
    outcome = subprocess.run(
        [sys.executable, "-m", "generator", "generate", "-"],
        stdin=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert outcome.returncode == 1
    assert b"pipe a description into the command" in outcome.stderr


def test_standard_input_that_is_a_socket() -> None:
    from socket import socketpair

    here, there = socketpair()
    with here, there:
        here.sendall(encode(PETS))
        here.close()
        outcome = subprocess.run(
            [sys.executable, "-m", "generator", "show", "plan", "-"],
            stdin=there.fileno(),
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )
    assert "GET /pets" in outcome.stdout


def test_a_dash_in_the_settings_is_a_file() -> None:
    """Only an argument is standard input."""
    Path("pyproject.toml").write_text('[tool.specloom]\nspec = "-"\n', "utf-8")
    assert run_command("generate").stderr.startswith("-: error: the file cannot be read")
