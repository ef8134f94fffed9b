"""The built-in style `cli`: a program whose commands call the methods of the client."""

from __future__ import annotations

import importlib
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result
from support.cases import generate_assistants, write_tree
from support.commands import check_with_mypy, check_with_pyright
from support.loopback import Loopback, ReceivedRequest, Response
from support.openai_server import OpenAIServer
from support.paths import STYLE, TESTS
from support.session import build_once

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

FOLDER = TESTS / "styles" / "cli"
MACHINES = [{"id": f"m{number}", "name": f"Saw {number}", "weight": 1.5} for number in (1, 2, 3)]

Run = Callable[..., Result]


def generate_workshop(*styles: Path) -> dict[str, str]:
    """Return the files of the client of a description with every kind of argument."""
    style = load_style(["cli", *map(str, styles)])
    generated = pipeline.generate(FOLDER / "spec.yaml", style, Report())
    assert generated is not None
    return dict(generated.files)


@pytest.fixture(scope="session")
def workshop_folder() -> Path:
    return build_once("cli-workshop", lambda folder: write_tree(generate_workshop(), folder))


@pytest.fixture(scope="session")
def assistants_folder() -> Path:
    files = generate_assistants("cli", STYLE)
    changed = {
        path.replace("openai_assistants", "assistants_program", 1): text.replace(
            "openai_assistants", "assistants_program"
        )
        for path, text in files.items()
        if path.endswith(".py")
    }
    return build_once("cli-assistants", lambda folder: write_tree(changed, folder))


def import_program(folder: Path, name: str) -> ModuleType:
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module(f"{name}._cli")
    finally:
        sys.path.remove(str(folder))


def respond(request: ReceivedRequest) -> Response:
    """Respond as the workshop; machines are listed on pages of two."""
    match request.method, request.path.rpartition("/")[2]:
        case "GET", "machines":
            page = int(request.query.get("page", ["1"])[0])
            items = MACHINES[page * 2 - 2 : page * 2]
            return Response.from_json({"data": items, "page": page, "total_pages": 2})
        case "POST", "machines":
            return Response.from_json({"id": "m4", **request.json}, 201)
        case "GET", "manual":
            return Response(b"%PDF \x00\xff", media_type="application/pdf")
        case "GET", "log":
            lines = b'{"text": "on"}\n{"text": "\x1b[2J off"}\n'.replace(b"\x1b", b"\\u001b")
            return Response(lines, media_type="application/x-ndjson")
        case "GET", "click":
            return Response(b"hello", media_type="text/plain")
        case "POST", "import":
            return Response.from_json(["a", "b"])
        case "GET", "m404":
            return Response.from_json({"message": "no such\nmachine"}, 404)
        case "GET", "odd":
            machine = {"id": "odd", "name": "\x9b2J\x1b[1m", "state": "broken", "extra": [1]}
            return Response.from_json(machine)
        case _:
            return Response(b"", 204)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(respond) as loopback:
        yield loopback


@pytest.fixture
def workshop(workshop_folder: Path, server: Loopback) -> Run:
    """Return a function that runs the program with the server."""
    program: Any = import_program(workshop_folder, "workshop").main

    def run(*arguments: str, input: bytes = b"") -> Result:
        options = ("--base-url", server.origin, "--login", "ada", "secret", "--max-retries", "0")
        return CliRunner().invoke(program, [*options, *arguments], input=input)

    return run


@pytest.fixture
def assistants(assistants_folder: Path) -> Iterator[tuple[Run, OpenAIServer]]:
    program: Any = import_program(assistants_folder, "assistants_program").main

    with OpenAIServer() as server:

        def run(*arguments: str) -> Result:
            options = ("--base-url", f"{server.origin}/v1", "--api-key", "sk-1")
            return CliRunner().invoke(program, [*options, *arguments])

        yield run, server


# Output


def test_list_is_a_table_of_one_page(workshop: Run, server: Loopback) -> None:
    result = workshop("machines", "list")
    assert result.stdout == ("ID  NAME   WEIGHT\n" "m1  Saw 1  1.5\nm2  Saw 2  1.5\n")
    assert len(server.requests) == 1


def test_list_of_all_pages_is_a_json_array(workshop: Run, server: Loopback) -> None:
    result = workshop("machines", "list", "--all", "--json")
    assert json.loads(result.stdout) == MACHINES
    assert [each.query.get("page") for each in server.requests] == [None, ["2"]]


@pytest.mark.parametrize(("maximum", "pages"), [("0", 1), ("2", 1), ("3", 2)])
def test_pages_are_read_when_they_are_needed(
    workshop: Run, server: Loopback, maximum: str, pages: int
) -> None:
    result = workshop("machines", "list", "--json", "--max-items", maximum)
    assert json.loads(result.stdout) == MACHINES[: int(maximum)]
    assert len(server.requests) == pages


def test_object_is_printed_by_name_and_value(workshop: Run) -> None:
    created = ("machines", "create", "--name", "Saw", "--labels", '{"a": "b"}', "--weight", "2.5")
    assert workshop(*created).stdout == 'id      m4\nname    Saw\nweight  2.5\nlabels  {"a":"b"}\n'
    assert json.loads(workshop(*created, "--json").stdout)["labels"] == {"a": "b"}


def test_other_results(workshop: Run) -> None:
    assert workshop("click", "list").stdout == "hello\n"
    assert workshop("click", "import", "--body", "x").stdout == "a\nb\n"
    assert workshop("click", "import", "--body", "x", "--json").stdout == '[\n  "a",\n  "b"\n]\n'
    assert workshop("machines", "delete", "--id", "m1").output == ""


def test_unknown_values_are_printed_without_control_characters(workshop: Run) -> None:
    result = workshop("machines", "get", "--id", "odd")
    assert "state  broken\n" in result.stdout
    assert "extra  [1]\n" in result.stdout
    assert result.stdout.replace("\n", "").isprintable()
    result = workshop("machines", "get", "--id", "odd", "--json")
    assert json.loads(result.stdout)["name"] == "\x9b2J\x1b[1m"
    assert result.stdout.replace("\n", "").isprintable()


def test_stream_is_printed_item_by_item(workshop: Run) -> None:
    result = workshop("machines", "log", "read", "--id", "m1")
    assert result.stdout == '{"text":"on"}\n{"text":"\\u001b[2J off"}\n'


def test_download(workshop: Run, tmp_path: Path) -> None:
    """The content goes to a file, or unchanged to the standard output."""
    file = tmp_path / "manual.pdf"
    download = ("machines", "manual", "download", "--id", "m1")
    assert workshop(*download, "--output", str(file)).output == ""
    assert file.read_bytes() == workshop(*download).stdout_bytes == b"%PDF \x00\xff"


# Options


def test_uploads(workshop: Run, server: Loopback, tmp_path: Path) -> None:
    """A file is sent with its name, and the standard input as `-`."""
    file = tmp_path / "page.txt"
    file.write_text("a page")
    upload = ("machines", "manual", "upload", "--id", "m1", "--file", "-")
    result = workshop(*upload, "--pages", str(file), "--pages", str(file), input=b"manual")
    assert result.exit_code == 0, result.output
    body = server.requests[-1].body
    assert b"manual" in body
    assert body.count(b'filename="page.txt"') == 2
    workshop("machines", "photo", "put", "--id", "m1", "--body", str(file))
    assert server.requests[-1].body == b"a page"
    missing = workshop("machines", "photo", "put", "--id", "m1", "--body", str(tmp_path / "no"))
    assert missing.exit_code == 2
    assert "is not a file." in missing.stderr


def test_query_options(workshop: Run, server: Loopback) -> None:
    """Options that have the name of another option of the program begin with `--api-`."""
    trace = "0b5e2c1a-7d34-4f6b-9a8e-1c2d3e4f5a6b"
    options = {
        "--built": "2024-05-01",
        "--since": "2024-05-01T10:00:00+02:00",
        "--size": "2",
        "--api-json": "j",
        "--api-all": "a",
        "--api-api-help": "h",
        "--api-help": "H",
        "--api-no-broken": "n",
        "--session": "s",
        "--from": "f",
        "--x-trace": trace,
    }
    lists = ("--state", "new", "--state", "old", "--ids", "1", "--ids", "2", "--no-broken")
    given = [text for pair in options.items() for text in pair]
    result = workshop("machines", "list", *given, *lists)
    assert result.exit_code == 0, result.output
    request = server.requests[-1]
    assert request.headers["X-Trace"] == trace
    assert request.query == {
        "built": ["2024-05-01"],
        "since": ["2024-05-01T10:00:00+02:00"],
        "size": ["2"],
        "state": ["new", "old"],
        "ids": ["1", "2"],
        "broken": ["false"],
        "json": ["j"],
        "all": ["a"],
        "help": ["h"],
        "api_help": ["H"],
        "no_broken": ["n"],
        "session": ["s"],
        "from": ["f"],
    }


@pytest.mark.parametrize(
    ("option", "text", "value"),
    [
        ("parts", '[{"a": 1}]', [{"a": 1}]),
        ("owner", "null", None),
        ("weight", "3", 3),
        ("note", "5", "5"),
        ("note", '["a"]', ["a"]),
        ("level", "5", 5),
        ("level", "high", "high"),
        ("labels", "@-", {"from": "stdin"}),
        ("remark", "@-", '{"from": "stdin"}'),
        ("remark", "@@ada", "@ada"),
        ("level", "@@5", "@5"),
        ("weight", "-2", -2),
    ],
)
def test_body_options(
    workshop: Run, server: Loopback, option: str, text: str, value: object
) -> None:
    result = workshop(
        "machines", "create", "--name", "x", f"--{option}", text, input=b'{"from": "stdin"}'
    )
    assert result.exit_code == 0, result.output
    assert server.requests[-1].json == {"name": "x", option: value}


def test_digits_of_numbers_are_sent(workshop: Run, server: Loopback) -> None:
    number = ("--weight", "2.50", "--labels", '{"a": 0.10}', "--level", "1.0")
    assert workshop("machines", "create", "--name", "x", *number).exit_code == 0
    body = b'{"name":"x","weight":2.50,"labels":{"a":0.10},"level":1.0}'
    assert server.requests[-1].body == body


def test_null_is_sent_for_any_option(workshop: Run, server: Loopback) -> None:
    """An option that is null is not missing, and has no other value."""
    null = ("--null", "remark", "--null", "is-loud", "--null", "owner")
    assert workshop("machines", "create", "--name", "x", *null).exit_code == 0
    body = {"name": "x", "remark": None, "is_loud": None, "owner": None}
    assert server.requests[-1].json == body
    move = ("machines", "move", "--id", "m1", "--api-null", "n")
    assert workshop(*move, "--null", "hall").exit_code == 0
    assert server.requests[-1].json == {"hall": None, "null": "n"}
    assert "Missing option '--hall'" in workshop(*move).stderr
    assert "--hall has a value and is null" in workshop(*move, "--null", "hall", "--hall=1").stderr


def test_link_is_followed(workshop: Run, server: Loopback) -> None:
    """The arguments that the link does not have are passed as JSON."""
    create = ("machines", "create", "--name", "x", "--follow")
    assert workshop(*create, "manual").stdout_bytes == b"%PDF \x00\xff"
    moved = workshop(*create, "move", "--follow-arguments", '{"hall": 2, "null": ""}')
    assert (moved.exit_code, moved.output) == (0, "")
    assert (server.requests[-1].method, server.requests[-1].path) == ("PUT", "/machines/m4")
    assert server.requests[-1].json == {"hall": 2, "null": ""}
    placed = workshop(*create, "place", "--json")
    assert "Error: the link cannot be followed: $response.header.X-Place" in placed.stderr
    assert "hall" in workshop(*create, "move").stderr
    wrong = workshop(*create, "move", "--follow-arguments", "[1]")
    assert "--follow-arguments is not a JSON object" in wrong.stderr


def test_wrong_arguments_of_a_link_are_found_before_the_request(
    workshop: Run, server: Loopback
) -> None:
    create = ("machines", "create", "--name", "x")
    arguments = '{"hall": 2, "null": "", "size": 1}'
    unknown = workshop(*create, "--follow", "move", "--follow-arguments", arguments)
    assert unknown.exit_code == 2
    assert "--follow-arguments: unknown argument 'size'" in unknown.stderr
    missing = workshop(*create, "--follow", "move")
    assert "--follow-arguments: missing a required argument: 'hall'" in missing.stderr
    unused = workshop(*create, "--follow-arguments", "{}")
    assert "--follow-arguments needs --follow" in unused.stderr
    assert not server.requests


def test_link_of_an_incomplete_response_is_an_error(workshop: Run, server: Loopback) -> None:
    server.respond = lambda request: Response.from_json({"name": "x"}, 201)
    result = workshop("machines", "create", "--name", "x", "--follow", "manual")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "Error: the link cannot be followed: " in result.stderr


def test_stream_has_no_link(workshop_folder: Path) -> None:
    import_program(workshop_folder, "workshop")
    session: Any = importlib.import_module("workshop._cli.session")
    settings: Any = importlib.import_module("workshop._cli.settings")

    class RawStream:
        def parse(self) -> Iterator[object]:
            return iter(())

    with click.Context(click.Command("create")) as context:
        settings.get_settings().follow = settings.Link("move", "follow_move")
        resource = SimpleNamespace(follow_move=lambda response: response)
        with pytest.raises(click.UsageError, match="a streamed response has no link"):
            session.Session(context, {}).follow_link(RawStream, resource, {})


def test_json_is_read_from_a_file(workshop: Run, server: Loopback, tmp_path: Path) -> None:
    (tmp_path / "labels.json").write_text('{"é": "b"}', "utf-8")
    workshop("machines", "create", "--name", "x", "--labels", f"@{tmp_path / 'labels.json'}")
    assert server.requests[-1].json["labels"] == {"é": "b"}


# Errors


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("list", "--size", "3"), "'3' is not one of '1', '2'"),
        (("list", "--built", "today"), "'today' is not a date such as 2024-05-01"),
        (("list", "--since", "now"), "'now' is not a time such as 2024-05-01T10:00:00Z"),
        (("list", "--x-trace", "x"), "'x' is not a valid UUID"),
        (("create", "--name", "x", "--weight", "heavy"), "'heavy' is not a number"),
        (("create", "--name", "x", "--weight", "nan"), "'nan' is not a number"),
        (("create", "--name", "x", "--labels", '{"a": NaN}'), "not JSON: NaN is not a number"),
        (("create", "--name", "@ada"), "pass text that begins with '@' as '@@ada'"),
        (("create", "--name", "x", "--labels", "{"), "not JSON: "),
        (("create", "--name", "x", "--labels", "@/no/file"), "No such file"),
        (("create",), "Missing option '--name'"),
        (("get", "--id", "x", "--json=1"), "does not take a value"),
    ],
)
def test_wrong_usage(
    workshop: Run, server: Loopback, arguments: tuple[str, ...], message: str
) -> None:
    result = workshop("machines", *arguments)
    assert (result.exit_code, server.requests) == (2, [])
    assert message in result.stderr


def test_error_of_the_api_is_one_line(workshop: Run, server: Loopback) -> None:
    result = workshop("machines", "get", "--id", "m404")
    message = "Error: GET /machines/m404: 404 Not Found: no such\\nmachine\n"
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.endswith(message)


def test_other_errors_are_one_line(workshop: Run, workshop_folder: Path, tmp_path: Path) -> None:
    empty = workshop("machines", "delete", "--id", "")
    assert (empty.exit_code, empty.stderr.count("\n")) == (1, 1)
    download = ("machines", "manual", "download", "--id", "m1")
    unwritable = workshop(*download, "--output", str(tmp_path / "no" / "manual.pdf"))
    assert (unwritable.exit_code, unwritable.stderr.count("\n")) == (1, 1)
    program: Any = import_program(workshop_folder, "workshop").main
    anonymous = CliRunner().invoke(program, ["click", "list"])
    assert (anonymous.exit_code, anonymous.stderr.count("\n")) == (1, 1)
    assert "login" in anonymous.stderr


NO_SERVER = """
openapi: 3.1.0
info: {title: Shelf, version: "1"}
paths: {/books: {get: {operationId: listBooks, responses: {"204": {description: None.}}}}}
"""


@pytest.mark.parametrize("variable", ["", "SHELF_URL"])
def test_missing_base_url_is_wrong_usage(variable: str, tmp_path: Path) -> None:
    name = f"shelf{len(variable)}"
    (tmp_path / "spec.yaml").write_text(NO_SERVER)
    settings = f'[package]\nname = "{name}"\nbase_url_env = "{variable}"\n'
    (tmp_path / "style.toml").write_text(settings)
    style = load_style(["cli", str(tmp_path)])
    generated = pipeline.generate(tmp_path / "spec.yaml", style, Report())
    assert generated is not None
    write_tree(generated.files, tmp_path / "out")
    program: Any = import_program(tmp_path / "out", name).main
    result = CliRunner().invoke(program, ["books", "list"])
    place = "before the command, as --base-url" + (f" or in {variable}" if variable else "")
    assert result.exit_code == 2
    assert f"Error: pass the base URL of the API {place}\n" in result.stderr
    assert CliRunner().invoke(program, ["books", "list", "--help"]).exit_code == 0
    if variable:
        environment = {variable: "http://127.0.0.1:9"}
        settled = CliRunner().invoke(
            program, ["--max-retries", "0", "books", "list"], env=environment
        )
        assert "127.0.0.1:9" in settled.stderr


# Help


def test_help_matches_expected(workshop: Run, assistants: tuple[Run, Any], update: bool) -> None:
    """Hostile descriptions are printed as text."""
    commands: list[tuple[Run, tuple[str, ...]]] = [
        (assistants[0], ()),
        (assistants[0], ("threads", "runs")),
        (assistants[0], ("threads", "runs", "create")),
        (assistants[0], ("threads", "runs", "list")),
        (workshop, ("machines",)),
        (workshop, ("machines", "create")),
        (workshop, ("machines", "list")),
        (workshop, ("machines", "get")),
        (workshop, ("click",)),
    ]
    pages = [run(*command, "--help").stdout for run, command in commands]
    expected = FOLDER / "help.txt"
    if update:
        expected.write_text("\n".join(pages), "utf-8")
    assert "\n".join(pages) == expected.read_text("utf-8")


def test_documented_commands_exist(workshop: Run, workshop_folder: Path) -> None:
    """The page lists all of them, and other pages lead to it."""
    docs = workshop_folder / "docs"
    page = (docs / "command_line.md").read_text("utf-8")
    commands = re.findall(r"^`workshop (.*?)`", page, re.MULTILINE)
    assert len(commands) == 12
    assert "`--follow NAME` follows a link" in page
    for command in commands:
        assert workshop(*command.split(), "--help").stdout.startswith(
            f"Usage: workshop {command} [OPTIONS]"
        )
    for name in ("docs/index.md", "docs/llms.txt", "mkdocs.yml"):
        assert "command_line.md" in (workshop_folder / name).read_text("utf-8")


def test_completion(workshop_folder: Path) -> None:
    """The script asks the program, which knows commands, options and values."""
    program: Any = import_program(workshop_folder, "workshop").main
    script = CliRunner().invoke(program, ["--completion", "bash"]).stdout
    assert "_WORKSHOP_COMPLETE=bash_complete $1" in script
    for words, expected in {
        "workshop ": "machines",
        "workshop machines ": "manual",
        "workshop machines list --s": "--since",
        "workshop machines list --state n": "new",
        "workshop machines list --size ": "2",
    }.items():
        environment = {
            "_WORKSHOP_COMPLETE": "bash_complete",
            "COMP_WORDS": words,
            "COMP_CWORD": str(len(words.split(" ")) - 1),
        }
        result = CliRunner().invoke(program, [], env=environment, prog_name="workshop")
        assert f"plain,{expected}\n" in result.stdout


# The Assistants API


def test_assistants_are_listed(assistants: tuple[Run, OpenAIServer]) -> None:
    run, server = assistants
    rows = run("assistants", "list", "--all").stdout.splitlines()
    assert len(rows) == 4
    assert {"ID", "MODEL"} <= set(rows[0].split())
    assert len(server.requests) == 2


def test_run_is_created_and_streamed(assistants: tuple[Run, OpenAIServer]) -> None:
    run, server = assistants
    create = ("threads", "runs", "create", "--thread-id", "t", "--assistant-id", "a")
    tools = '[{"type": "code_interpreter"}]'
    result = run(*create, "--tools", tools, "--temperature", "0.5", "--json")
    assert json.loads(result.stdout)["object"] == "thread.run"
    assert server.requests[-1].json == {
        "assistant_id": "a",
        "tools": json.loads(tools),
        "temperature": 0.5,
    }
    lines = run(*create, "--stream").stdout.splitlines()
    assert len(lines) > 20
    assert {"event", "data"} <= set(json.loads(lines[0]))


def test_run_is_polled(assistants: tuple[Run, OpenAIServer]) -> None:
    run, server = assistants
    poll = ("threads", "runs", "poll", "--thread-id", "t", "--run-id", "r")
    result = run(*poll, "--poll-interval", "0", "--json")
    assert json.loads(result.stdout)["status"] == "completed"
    assert len(server.requests) > 1


# The program in its environment


@pytest.mark.slow
def test_program_runs_as_a_process(assistants_folder: Path) -> None:
    with OpenAIServer() as server:
        environment = {"OPENAI_API_KEY": "sk-1", "OPENAI_BASE_URL": f"{server.origin}/v1"}
        outcomes = [
            subprocess.run(
                [sys.executable, "-m", "assistants_program", "assistants", *arguments],
                cwd=assistants_folder,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
            )
            for arguments in (["list", "--json"], ["get", "--assistant-id", "asst_404"])
        ]
    assert len(json.loads(outcomes[0].stdout)) == 2
    assert server.requests[0].headers["Authorization"] == "Bearer sk-1"
    assert outcomes[1].returncode == 1
    assert outcomes[1].stderr.startswith("Error: GET /v1/assistants/asst_404: 404 Not Found")
    assert outcomes[1].stderr.count("\n") == 1


@pytest.mark.slow
def test_program_is_typed(workshop_folder: Path, assistants_folder: Path, tmp_path: Path) -> None:
    """Type checkers accept it in strict mode."""
    for folder in (workshop_folder, assistants_folder):
        write_tree(read_python_files(folder), tmp_path)
    packages = ("workshop", "assistants_program")
    paths = [f"{name}/{path}" for name in packages for path in ("_cli", "__main__.py")]
    for check in (check_with_mypy, check_with_pyright):
        errors, output = check(tmp_path, *paths)
        assert not errors, output


def read_python_files(folder: Path) -> dict[str, str]:
    """Return the Python files in a folder by their paths."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*.py*")
        if path.suffix in (".py", ".typed")
    }


def test_distribution_has_a_script(tmp_path: Path) -> None:
    """The style sets its name; without a synchronous client there is no program."""
    text = '[package]\ndistribution = "workshop-api"\n'
    (tmp_path / "style.toml").write_text(text + '[custom]\nprogram = "shop"\n')
    files = generate_workshop(tmp_path)
    project = tomllib.loads(files["pyproject.toml"])["project"]
    assert project["scripts"] == {"shop": "workshop._cli:main"}
    assert "click>=8.1.8" in project["dependencies"]
    assert "$ shop --help" in files["README.md"]
    (tmp_path / "style.toml").write_text(text + 'client = ""\n')
    files = generate_workshop(tmp_path)
    project = tomllib.loads(files["pyproject.toml"])["project"]
    assert "scripts" not in project
    assert not [path for path in files if "/_cli/" in path or path.endswith("__main__.py")]
    assert "Command line" not in files["README.md"]
