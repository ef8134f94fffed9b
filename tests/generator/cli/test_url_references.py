"""References to URLs, from descriptions at URLs and from local ones."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.command_line import run_command
from support.description_server import DescriptionServer, encode

from generator.output import read_recorded_inputs
from generator.pipeline import regenerate_files
from generator.remote import fetching

PET = {"type": "object", "properties": {"owner": {"$ref": "owner.json"}}}
OWNER = {"type": "object", "properties": {"name": {"type": "string"}}}

pytestmark = pytest.mark.slow


def make_description(reference: str, **members: object) -> dict[str, Any]:
    """Return a description with one operation, the schema of whose response is a reference."""
    content = {"application/json": {"schema": {"$ref": reference}}}
    response = {"description": "A pet.", "content": content}
    operation = {"operationId": "getPet", "responses": {"200": response}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "servers": [{"url": "https://pets.example.com"}],
        "paths": {"/pet": {"get": operation}},
        **members,
    }


@pytest.fixture(autouse=True)
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DescriptionServer]:
    monkeypatch.chdir(tmp_path)
    files = {
        "/v1/openapi.json": make_description("schemas/pet.json"),
        "/v1/schemas/pet.json": PET,
        "/v1/schemas/owner.json": OWNER,
    }
    with DescriptionServer(files) as server:
        yield server


def show_types(spec: str, *options: str) -> str:
    """Return the types of the plan of a client."""
    result = run_command("show", "plan", spec, *options)
    assert result.stderr == ""
    return result.stdout.partition("types of ")[2]


def list_paths(server: DescriptionServer) -> list[str]:
    return [request.path for request in server.requests]


def test_relative_references_of_a_description_at_a_url(server: DescriptionServer) -> None:
    assert "  owner\n" in show_types(f"{server.origin}/v1/openapi.json")
    assert list_paths(server) == [
        "/v1/openapi.json",
        "/v1/schemas/pet.json",
        "/v1/schemas/owner.json",
    ]


def test_references_are_relative_to_where_a_redirect_leads(server: DescriptionServer) -> None:
    server.redirects["/latest"] = "/v1/openapi.json?signature=x"
    server.set_file("/v1/schemas/pet.json", {"$ref": "../openapi.json#/components/schemas/A"})
    members = {"components": {"schemas": {"A": OWNER}}}
    server.set_file("/v1/openapi.json", make_description("schemas/pet.json", **members))
    assert "A\n" in show_types(f"{server.origin}/latest")
    assert list_paths(server) == ["/latest", "/v1/openapi.json", "/v1/schemas/pet.json"]


def test_one_file_by_two_spellings_is_fetched_once(server: DescriptionServer) -> None:
    spelling = f"HTTP://127.0.0.1:{server.port}/v1/x/../schemas/owner.json"
    schema = {
        "type": "object",
        "properties": {"a": {"$ref": "owner.json"}, "b": {"$ref": spelling}},
    }
    server.set_file("/v1/schemas/pet.json", schema)
    assert show_types(f"{server.origin}/v1/openapi.json").count("  owner\n") == 1
    assert list_paths(server).count("/v1/schemas/owner.json") == 1


def test_another_server_must_be_allowed(server: DescriptionServer) -> None:
    """Also one with the same address and another name."""
    other = f"localhost:{server.port}"
    server.set_file("/a.json", make_description(f"http://{other}/v1/schemas/pet.json"))
    url = f"{server.origin}/a.json"
    result = run_command("show", "plan", url)
    assert result.exit_code == 1
    message, *_ = result.stderr.splitlines()
    assert message.startswith(f"{url}:")
    assert f"nothing is fetched from another server: {other}" in message
    assert f"pass '--allow-host {other}'" in result.stderr
    assert list_paths(server) == ["/a.json"]
    assert "  owner\n" in show_types(url, "--allow-host", other)


def test_a_limit_of_all_files_is_one_message(
    server: DescriptionServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would be that of all other references."""
    monkeypatch.setattr(fetching, "_MAX_FILES", 2)
    description = make_description("v1/schemas/pet.json")
    schemas = {name: {"$ref": f"{name}.json"} for name in ("A", "B", "C")}
    server.set_file("/a.json", {**description, "components": {"schemas": schemas}})
    result = run_command("show", "plan", f"{server.origin}/a.json")
    assert result.stderr.count(" error: ") == 1
    assert "more than 2 URLs are referred to" in result.stderr


def test_a_local_description_must_be_allowed_to_refer_to_urls(server: DescriptionServer) -> None:
    url = f"{server.origin}/v1/schemas/pet.json"
    Path("api.json").write_bytes(encode(make_description(url)))
    result = run_command("show", "plan", "api.json")
    assert result.exit_code == 1
    assert "references to URLs are not fetched" in result.stderr
    assert server.requests == []
    host = f"127.0.0.1:{server.port}"
    assert f"pass '--allow-host {host}'" in result.stderr
    assert "  owner\n" in show_types("api.json", "--allow-host", host)


@pytest.mark.parametrize(
    ("reference", "members"),
    [
        ("file://{folder}/secret.json", {}),
        ("secret.json", {"$self": "file://{folder}/openapi.json"}),
        ("secret.json", {"$self": "file:///etc/openapi.json"}),
        ("{folder}/secret.json", {}),
    ],
)
def test_a_file_at_a_url_cannot_refer_to_local_files(
    reference: str, members: dict[str, str], server: DescriptionServer
) -> None:
    """Neither the description nor a file that a local description may refer to."""
    Path("secret.json").write_bytes(encode({"type": "object", "title": "Secret", "properties": {}}))
    folder = Path.cwd()
    formatted = {key: value.format(folder=folder) for key, value in members.items()}
    description = make_description(reference.format(folder=folder), **formatted)
    description["openapi"] = "3.2.0"
    server.set_file("/a.json", description)
    result = run_command("show", "plan", f"{server.origin}/a.json")
    assert result.exit_code == 1
    assert "Secret" not in result.stdout
    link = f"{server.origin}/a.json#/paths/~1pet/get/responses/200/content/application~1json/schema"
    Path("api.json").write_bytes(encode(make_description(link)))
    result = run_command("show", "plan", "api.json", "--allow-host", f"127.0.0.1:{server.port}")
    assert result.exit_code == 1
    assert "Secret" not in result.stdout


def test_a_missing_file_is_reported_at_its_reference(server: DescriptionServer) -> None:
    del server.files["/v1/schemas/owner.json"]
    result = run_command("show", "plan", f"{server.origin}/v1/openapi.json")
    assert result.exit_code == 1
    message, *_ = result.stderr.splitlines()
    assert message.startswith(f"{server.origin}/v1/schemas/pet.json:")
    assert "cannot be read: the server responds with status 404 (Not Found)" in message


# --- projects -----------------------------------------------------------------


def write_settings(*lines: str) -> None:
    settings = "\n".join(["[tool.specloom]", 'style = ["source-tables"]', 'output = "out"', *lines])
    Path("pyproject.toml").write_text(f"{settings}\n", "utf-8")


def test_references_are_pinned_too(server: DescriptionServer) -> None:
    write_settings(f'spec = "{server.origin}/v1/openapi.json"')
    assert run_command("generate").exit_code == 0
    assert len(list(Path("specloom.lock.d").iterdir())) == 3
    count = len(server.requests)
    server.set_file("/v1/schemas/owner.json", {**OWNER, "required": ["name"]})
    assert run_command("check").exit_code == 0
    assert run_command("generate").stdout == "out: already up to date\n"
    assert len(server.requests) == count
    result = run_command("update")
    assert f"{server.origin}/v1/openapi.json: not modified\n" in result.stdout
    assert f"{server.origin}/v1/schemas/owner.json: changed\n" in result.stdout
    assert "Next version of the client" in result.stdout
    assert run_command("check").exit_code == 0
    server.set_file("/v1/schemas/pet.json", OWNER)
    assert run_command("update").exit_code == 0
    assert len(list(Path("specloom.lock.d").iterdir())) == 2


def test_a_local_description_with_pinned_references(server: DescriptionServer) -> None:
    url = f"{server.origin}/v1/schemas/pet.json"
    Path("api.json").write_bytes(encode(make_description(url)))
    write_settings('spec = "api.json"')
    assert "--allow-host" in run_command("generate").stderr
    write_settings('spec = "api.json"', f'allow_hosts = ["127.0.0.1:{server.port}"]')
    assert run_command("generate").exit_code == 0
    assert len(list(Path("specloom.lock.d").iterdir())) == 2
    count = len(server.requests)
    write_settings('spec = "api.json"')
    assert run_command("check").exit_code == 0
    Path("api.json").write_bytes(encode(make_description(f"{server.origin}/v1/openapi.json")))
    assert "this URL is not in specloom.lock" in run_command("check").stderr
    assert len(server.requests) == count


def test_the_record_of_the_output_has_all_files(server: DescriptionServer) -> None:
    """The output can be made from it again, without the lock file and without the network."""
    write_settings(f'spec = "{server.origin}/v1/openapi.json"')
    run_command("generate")
    recorded = read_recorded_inputs(Path("out"))
    assert recorded is not None
    assert len(recorded.urls) == 3
    shutil.rmtree("specloom.lock.d")
    count = len(server.requests)
    files = regenerate_files(recorded)
    assert files
    assert files == {path: Path("out", path).read_text("utf-8") for path in files}
    assert len(server.requests) == count


def test_a_record_that_leads_out_of_the_output_is_invalid(server: DescriptionServer) -> None:
    write_settings(f'spec = "{server.origin}/v1/openapi.json"')
    run_command("generate")
    path = Path("out/.specloom/inputs/settings.json")
    text = path.read_text("utf-8")
    for old, new in (("urls/1/pet.json", "../../../pyproject.toml"), ('"file"', '"path"')):
        path.write_text(text.replace(old, new), "utf-8")
        assert "invalid record of inputs" in run_command("diff").stderr
