"""The commands for curl send, in bash, the requests that the programs beside them send."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from support.cases import Case
from support.curl_commands import describe_request, run_commands
from support.loopback import Loopback, ReceivedRequest, Response
from support.macros import load_macro
from support.paths import CASES
from support.samples import build_package, run, set_credentials, skip_pauses

from generator.style import load_style
from generator.targets.python.views import MethodView, Package, SampleRequest

ImportCase = Callable[[str], ModuleType]
Serve = Callable[[Callable[[ReceivedRequest], Response]], None]

SECRETS = {
    "API_USER": "user",
    "API_PASSWORD": "password",
    "API_KEY": "secret",
    "API_TOKEN": "secret",
}
CASES_OF_ALL_KINDS = ("bodies_encodings", "bodies_json", "curl_commands", "parameters_locations")

UNSENDABLE = {
    "hostile": "a library encodes the path once more",
    "server_variables": "a variable of the server has no default",
}
"""Cases whose programs send no request, or another one than that of the description."""


@pytest.fixture
def check_case(
    import_client: ImportCase, serve_mock: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Case], None]:
    """Return a function that compares the requests of the commands and programs of a case."""

    def check(case: Case) -> None:
        import_client(case.name)
        monkeypatch.chdir(case.root)
        package = build_package(case.spec, case.styles, case.overlays)
        set_credentials(package, monkeypatch)
        skip_pauses(package, monkeypatch)
        commands = write_commands(package, case.styles)
        sent = send_commands(package, list(commands.values()), tmp_path)
        expected = send_programs(package, case.styles, serve_mock)
        assert sent == expected

    return check


@pytest.mark.parametrize("name", CASES_OF_ALL_KINDS)
def test_commands_send_the_same_requests_as_programs(
    name: str, check_case: Callable[[Case], None]
) -> None:
    check_case(Case(CASES / name))


@pytest.mark.exhaustive
def test_commands_of_all_cases_send_the_same_requests(
    client_case: Case, check_case: Callable[[Case], None]
) -> None:
    if client_case.name in UNSENDABLE:
        pytest.skip(UNSENDABLE[client_case.name])
    check_case(client_case)


def test_a_command_sends_one_request(tmp_path: Path) -> None:
    """What curl calls a range or a list in the URL of a server is only text."""
    write_command = load_macro("parts/curl.jinja", "curl_command", load_style(()))
    url = "https://api.example.com/[1-3]/{a,b}"
    command = write_command(SampleRequest("GET", url, (), "", (), "", "", (), False))
    with Loopback(lambda _: Response.from_json({})) as server:
        run_commands([command], server, SECRETS, tmp_path)
        assert [each.target.rpartition("/[")[2] for each in server.requests] == ["1-3]/{a,b}"]


def write_commands(package: Package, styles: tuple[str, ...]) -> dict[str, str]:
    """Return the commands for the methods that have a program, too, by their pointers."""
    write_command = load_macro("parts/curl.jinja", "curl_command", load_style(styles))
    return {m.pointer: write_command(m.sample_request) for m in _iter_methods(package)}


def send_commands(package: Package, commands: list[str], folder: Path) -> dict[str, Any]:
    """Return what commands send, by the pointers of methods."""
    variables = SECRETS | {each.env: "secret" for each in package.credentials if each.env}
    with Loopback(lambda _: Response.from_json({})) as server:
        requests = run_commands(commands, server, variables, folder)
    methods = list(_iter_methods(package))
    return {methods[n].pointer: _describe(methods[n], each) for n, each in requests.items()}


def send_programs(package: Package, styles: tuple[str, ...], serve: Serve) -> dict[str, Any]:
    """Return what the programs for methods send first, by the pointers of methods."""
    write_program = load_macro("parts/sample_program.jinja", "sample_program", load_style(styles))
    side = "sync" if package.client else "asynchronous"
    return {
        method.pointer: _describe(method, _record_request(program, serve))
        for method in _iter_methods(package)
        if (program := write_program(method.sample, package, side))
    }


def _describe(method: MethodView, request: ReceivedRequest) -> dict[str, Any]:
    """Return what a request means; the content of a file is not the same."""
    description = describe_request(request)
    assert method.sample_request is not None
    is_file = method.sample_request.body_kind == "file"
    return {**description, "body": None} if is_file else description


def _record_request(program: str, serve: Serve) -> ReceivedRequest:
    received: list[ReceivedRequest] = []

    def respond(request: ReceivedRequest) -> Response:
        received.append(request)
        return Response.from_json({})

    serve(respond)
    with suppress(Exception):  # of most methods, this is no response
        run(program)
    return received[0]


def _iter_methods(package: Package) -> Iterator[MethodView]:
    for page in package.resources:
        yield from (each for each in page.methods if each.sample and each.sample_request)
