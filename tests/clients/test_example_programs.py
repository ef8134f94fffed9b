"""The example programs of published clients, and the workflow that checks these clients."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path

import pytest
import yaml
from support.cases import Case, write_tree
from support.commands import get_output, python, run
from support.descriptions import load_yaml
from support.loopback import Loopback, Response
from support.mock_server import MockServer
from support.paths import CASES

from generator import pipeline
from generator.diagnostics import Report, SpecloomError
from generator.style import load_style, make_style

CASE = Case(CASES / "voice_package")
OPERATIONS = {
    "getting_started": "GET /recordings",
    "getting_started_async": "GET /recordings",
    "handle_errors": "GET /recordings",
    "stream_items": "POST /recordings/{id}/words",
    "upload_file": "POST /recordings",
    "download_file": "GET /recordings/{id}/sound",
}
TRIED = ("getting_started_async", "stream_items", "upload_file")
"""Programs that run as processes in all runs of the tests; the others repeat what these do."""


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the published client, whose base URL comes from the environment."""
    folder = tmp_path_factory.mktemp("published")
    settings = '[package]\nbase_url_env = "VOICE_URL"\n'
    write_tree({"house/style.toml": settings}, folder)
    with chdir(CASE.root):
        style = load_style([*CASE.styles, str(folder / "house")])
        generated = pipeline.generate(CASE.spec, style, Report())
    assert generated is not None
    write_tree(generated.files, folder / "client")
    return folder / "client"


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Response.from_json({}, 500)) as loopback:
        yield loopback


def run_example(client: Path, name: str, server: Loopback) -> str:
    """Run a program as a process that calls a server, and return what it prints."""
    environment = {
        "PYTHONPATH": str(client),
        "VOICE_URL": f"{server.origin}/v1",
        "VOICE_PACKAGE_TOKEN": "secret",
    }
    outcome = python(f"examples/{name}.py", cwd=client, **environment)
    assert outcome.returncode == 0, get_output(outcome)
    return outcome.stdout


@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    [
        each if each in TRIED else pytest.param(each, marks=pytest.mark.exhaustive)
        for each in OPERATIONS
    ],
)
def test_programs_call_the_api(name: str, client: Path, server: Loopback) -> None:
    """They run as they are: against a server that reads the description independently."""
    mock = MockServer(load_yaml(CASE.root / CASE.spec))
    server.respond = mock
    assert run_example(client, name, server)
    assert mock.mismatches == []
    assert {*mock.operations} == {OPERATIONS[name]}
    assert server.requests[0].headers["Authorization"] == "Bearer secret"


@pytest.mark.slow
def test_the_program_for_errors_prints_them(client: Path, server: Loopback) -> None:
    server.respond = lambda _: Response.from_json({"reason": "none"}, 404)
    assert run_example(client, "handle_errors", server) == "404 {'reason': 'none'}\n"


def test_there_is_a_program_for_each_topic_of_the_guides(client: Path) -> None:
    assert {path.stem for path in client.glob("examples/*.py")} == {*OPERATIONS}
    readme = (client / "README.md").read_text("utf-8")
    assert "- `stream_items.py`: Read a streamed response item by item\n" in readme
    tests = (client / "tests" / "examples_test.py").read_text("utf-8")
    assert [name for name in OPERATIONS if f'"{name}"' in tests] == [*OPERATIONS]


def test_polling_and_an_asynchronous_client_alone(tmp_path: Path) -> None:
    settings = '[package]\ndistribution = "acme"\nversion = "1.0"\nclient = ""\n'
    write_tree({"house/style.toml": settings}, tmp_path)
    with chdir(CASES / "polling"):
        style = load_style(["style", str(tmp_path / "house")])
        generated = pipeline.generate("spec.yaml", style, Report())
    assert generated is not None
    names = [path for path in generated.files if path.startswith("examples/")]
    assert names == [
        f"examples/{name}.py" for name in ("getting_started", "handle_errors", "poll_result")
    ]
    assert "async with AsyncClient(" in generated.files["examples/getting_started.py"]
    assert '"poll_result",' in generated.files["tests/examples_test.py"]
    assert """
async def main() -> None:
    try:
        async with AsyncClient(""" in generated.files["examples/handle_errors.py"]


def test_invalid_settings(tmp_path: Path) -> None:
    """A workflow needs a distribution, and a package beside `examples` another name."""
    for settings, message in (
        ('forge = "github"', "'package.forge' requires a distribution name"),
        ('distribution = "a"\nname = "examples"', "'examples' is not a valid package name"),
        ('distribution = "a"\nforge = "gitea"', "'package.forge' must be one of"),
    ):
        write_tree({"style.toml": f"[package]\n{settings}\n"}, tmp_path)
        with pytest.raises(SpecloomError) as caught:
            pipeline.generate(CASE.root / "spec.yaml", load_style([str(tmp_path)]), Report())
        assert caught.value.diagnostics[0].message.startswith(message)


def list_commands(forge: str) -> list[str]:
    """Return the commands of the workflow for a forge."""
    style = make_style({"package": {"distribution": "acme", "forge": forge}})
    generated = pipeline.generate(CASE.root / "spec.yaml", style, Report())
    assert generated is not None
    if forge == "gitlab":
        return list(yaml.safe_load(generated.files[".gitlab-ci.yml"])["test"]["script"])
    workflow = yaml.safe_load(generated.files[".github/workflows/test.yml"])
    assert workflow["permissions"] == {"contents": "read"}
    steps = workflow["jobs"]["test"]["steps"]
    return [each["run"] for each in steps if "run" in each]


def test_workflows_of_all_forges_run_the_same_commands() -> None:
    commands = list_commands("github")
    assert commands[-2:] == ["python -m mypy", "python -m pytest"]
    assert list_commands("gitlab") == commands


def test_workflows_contain_no_text_of_the_description() -> None:
    """They are the same for all descriptions, and nobody gets one who does not ask for it."""
    settings = {"distribution": "acme", "version": "1.0"}
    for forge, path in (("github", ".github/workflows/test.yml"), ("gitlab", ".gitlab-ci.yml")):
        style = make_style({"package": {**settings, "forge": forge}})
        specs = (CASE.root / "spec.yaml", CASES / "hostile" / "spec.yaml")
        one, other = (pipeline.generate(each, style, Report()) for each in specs)
        assert one is not None
        assert other is not None
        assert one.files[path] == other.files[path]
    published = pipeline.generate(
        CASE.root / "spec.yaml", make_style({"package": settings}), Report()
    )
    assert published is not None
    assert not [path for path in published.files if path.startswith(".git")]


@pytest.mark.exhaustive
def test_the_workflow_succeeds_in_an_empty_environment(client: Path, tmp_path: Path) -> None:
    """All of its commands, of which the first two install packages from PyPI."""
    python("-m", "venv", tmp_path)
    path = os.pathsep.join([str(tmp_path / "bin"), os.environ["PATH"]])
    for command in list_commands("github"):
        outcome = run("bash", "-c", command, cwd=client, PATH=path, PYTHONPATH="")
        assert outcome.returncode == 0, get_output(outcome)
