"""Overlays at URLs, which are fetched and pinned as descriptions are."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.command_line import run_command
from support.description_server import PETS, ZOO, DescriptionServer, encode

from generator.output import read_recorded_inputs
from generator.pipeline import regenerate_files

OVERLAY = {
    "overlay": "1.0.0",
    "info": {"title": "Fixes", "version": "1"},
    "extends": "openapi.json",
    "actions": [{"target": "$.paths['/pets'].get", "update": {"summary": "Find all pets."}}],
}


@pytest.fixture(autouse=True)
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DescriptionServer]:
    monkeypatch.chdir(tmp_path)
    files = {"/openapi.json": PETS, "/fixes.json": OVERLAY, "/zoo.json": ZOO}
    with DescriptionServer(files) as server:
        yield server


def write_settings(*lines: str) -> None:
    settings = "\n".join(["[tool.specloom]", 'style = ["source-tables"]', 'output = "out"', *lines])
    Path("pyproject.toml").write_text(f"{settings}\n", "utf-8")


def read_output() -> str:
    return "".join(path.read_text("utf-8") for path in sorted(Path("out/docs").rglob("*.md")))


def test_an_overlay_of_a_local_description(server: DescriptionServer) -> None:
    Path("openapi.json").write_bytes(encode(PETS))
    url = f"{server.origin}/fixes.json"
    arguments = ("openapi.json", "--overlay", url, "--style", "source-tables", "--output", "out")
    result = run_command("generate", *arguments)
    assert result.stderr == ""
    assert "Find all pets." in read_output()
    assert run_command("check", *arguments).exit_code == 0
    server.set_file("/fixes.json", {**OVERLAY, "extends": "zoo.json"})
    result = run_command("check", *arguments)
    assert f"{url}:7:13: warning: this overlay extends 'zoo.json'" in result.stderr


def test_an_overlay_is_pinned(server: DescriptionServer) -> None:
    write_settings(
        f'spec = "{server.origin}/openapi.json"', f'overlays = ["{server.origin}/fixes.json"]'
    )
    assert run_command("check").stderr.splitlines()[1].startswith("    run 'specloom update'")
    assert run_command("generate").exit_code == 0
    assert len(list(Path("specloom.lock.d").iterdir())) == 2
    count = len(server.requests)
    action = {"target": "$.paths['/pets'].get", "update": {"summary": "Read all pets."}}
    server.set_file("/fixes.json", {**OVERLAY, "actions": [action]})
    assert run_command("check").exit_code == 0
    assert run_command("generate").stdout == "out: already up to date\n"
    assert len(server.requests) == count
    result = run_command("update")
    assert f"{server.origin}/fixes.json: changed\n" in result.stdout
    assert "Read all pets." in read_output()
    assert run_command("check").exit_code == 0


def test_an_overlay_is_recorded(server: DescriptionServer) -> None:
    """The output can be made from the record, without the network."""
    write_settings(
        f'spec = "{server.origin}/openapi.json"', f'overlays = ["{server.origin}/fixes.json"]'
    )
    run_command("generate")
    recorded = read_recorded_inputs(Path("out"))
    assert recorded is not None
    shutil.rmtree("specloom.lock.d")
    count = len(server.requests)
    files = regenerate_files(recorded)
    assert files
    assert files == {path: Path("out", path).read_text("utf-8") for path in files}
    assert len(server.requests) == count


@pytest.mark.parametrize(
    ("overlay", "message"),
    [
        ("{origin}/no.json", "{origin}/no.json: error: the server responds with status 404"),
        ("http://acme.com/o.yaml", "http://acme.com/o.yaml: error: http is only allowed on this"),
    ],
)
def test_an_overlay_that_cannot_be_fetched(
    overlay: str, message: str, server: DescriptionServer
) -> None:
    Path("openapi.json").write_bytes(encode(PETS))
    url = overlay.format(origin=server.origin)
    result = run_command("generate", "openapi.json", "--overlay", url)
    assert result.stderr.startswith(message.format(origin=server.origin))
    assert result.stderr.count("error:") == 1
    write_settings('spec = "openapi.json"', f'overlays = ["{url}"]')
    assert run_command("generate").stderr.count("error:") == 1
