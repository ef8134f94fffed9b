"""Programs of workflows pass both type checkers, and do what the workflows say.

`test_samples.py` runs all of them.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from support import programs
from support.cases import generate_case, list_cases, write_tree
from support.commands import check_with_mypy, check_with_pyright
from support.loopback import ReceivedRequest, Response
from support.paths import ROOT
from support.samples import run

CASES = [case for case in list_cases() if case.name in ("workflows", "workflows_control")]
RunWorkflow = Callable[..., list[str]]

SECTION = re.compile(r"^## (\w+)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)

RUNNING = {"id": "7", "status": "running", "progress": 0.5}
DONE = {
    "id": "7",
    "status": "done",
    "progress": 1,
    "result": {"url": "https://r.example", "size": 1},
}


@pytest.mark.slow
def test_type_checkers_report_no_errors(tmp_path: Path) -> None:
    """Neither in the programs of one case nor in those of another."""
    names: list[str] = []
    for case in CASES:
        client = generate_case(case)
        write_tree({p: t for p, t in client.files.items() if p.endswith(".py")}, tmp_path)
        page = client.files["docs/workflows.md"]
        modules = programs.make_modules([page], case.name)
        # Each workflow has a program in two forms.
        assert len(modules) == 2 * len(SECTION.findall(page))
        write_tree(modules, tmp_path)
        names += modules
    errors, output = check_with_mypy(tmp_path, *names)
    assert (errors, output) == (set(), f"Success: no issues found in {len(names)} source files\n")
    errors, messages = check_with_pyright(tmp_path, *names)
    assert (errors, messages) == (set(), f"{len(names)} files")


class Script:
    """A server that sends responses in order; the last one is repeated."""

    def __init__(self, responses: Iterable[Response]) -> None:
        self._responses = [*responses]
        self.requests: list[str] = []

    def __call__(self, request: ReceivedRequest) -> Response:
        self.requests.append(f"{request.method} {request.target}")
        return self._responses[min(len(self.requests), len(self._responses)) - 1]


@pytest.fixture
def run_workflow(
    import_client: Callable[[str], ModuleType],
    serve_mock: Callable[[Any], None],
    monkeypatch: pytest.MonkeyPatch,
) -> RunWorkflow:
    """Return a function that runs the program of a workflow, and returns its requests."""
    import_client("workflows_control")
    monkeypatch.setattr(time, "sleep", lambda seconds: pauses.append(seconds))
    pauses: list[float] = []
    page = generate_case(CASES[1]).files["docs/workflows.md"]
    sections = dict(SECTION.findall(page))

    def run_program(workflow: str, *responses: object) -> list[str]:
        script = Script(
            each if isinstance(each, Response) else Response.from_json(each) for each in responses
        )
        serve_mock(script)
        run(programs.extract_programs([sections[workflow]])[0])
        return [*script.requests, *map(str, pauses)]

    return run_program


GET = "GET /jobs/7"


def test_a_step_is_retried_until_it_succeeds(
    run_workflow: RunWorkflow, capsys: pytest.CaptureFixture[str]
) -> None:
    requests = run_workflow("waitForJob", RUNNING, {**DONE, "progress": 0.9}, DONE)
    assert requests == [GET, GET, GET, "0.5", "0.5"]
    assert capsys.readouterr().out == "https://r.example\n1\n"


def test_a_step_that_is_not_retried_fails(run_workflow: RunWorkflow) -> None:
    with pytest.raises(RuntimeError, match=r"the step poll failed$"):
        run_workflow("waitForJob", RUNNING, {**DONE, "status": "failed"}, DONE)


def test_a_step_fails_after_all_attempts(run_workflow: RunWorkflow) -> None:
    with pytest.raises(RuntimeError, match="the step poll failed after 61 attempts"):
        run_workflow("waitForJob", RUNNING)


def test_a_workflow_runs_another_one_and_passes_values_on(run_workflow: RunWorkflow) -> None:
    note = Response(b"", 204)
    created = Response.from_json({**RUNNING, "id": "a"}, 201)
    requests = run_workflow("runJob", created, DONE, note)
    assert requests == ["POST /jobs", "GET /jobs/a", "POST /jobs/a/notes"]


def test_a_workflow_ends_if_a_condition_is_met(
    run_workflow: RunWorkflow, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_workflow("readResult", RUNNING) == [GET]
    assert capsys.readouterr().out == "0.5\nNone\n"
    assert run_workflow("readResult", DONE, RUNNING) == [GET, GET]
    assert capsys.readouterr().out == "1\nNone\n"
    assert run_workflow("readResult", DONE) == [GET, GET]
    assert capsys.readouterr().out == "1\nhttps://r.example\n"


def test_jumps_leave_out_steps_and_repeat_them(run_workflow: RunWorkflow) -> None:
    missing = Response.from_json({}, 404)
    page, last = ({"jobs": [RUNNING], "is_last": each} for each in (False, True))
    job = {**DONE, "message": "text"}
    large = {**job, "result": {"url": "", "size": 11}}
    first = ["GET /jobs", GET]
    assert run_workflow(
        "cleanUp",
        page,
        job,
        missing,
        Response(b"", 204),
        page,
        last,
        RUNNING,
        page,
        page,
        large,
        last,
    ) == [
        *(*first, "DELETE /jobs/7", "DELETE /jobs/7", "GET /jobs?after=7"),
        *(*first, "GET /jobs?after=7"),
        *(*first, "GET /jobs?after=7"),
    ]


def test_an_error_that_is_not_retried_is_raised(run_workflow: RunWorkflow) -> None:
    page, job = {"jobs": [RUNNING], "is_last": True}, {**DONE, "message": "text"}
    with pytest.raises(Exception, match="400"):
        run_workflow("cleanUp", page, job, Response.from_json({}, 400))
    with pytest.raises(RuntimeError, match="the step delete failed after 3 attempts"):
        run_workflow("cleanUp", page, job, Response.from_json({}, 404))


def test_the_function_in_the_readme_is_on_the_page() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    function = next(p for p in programs.extract_programs([readme]) if "def wait_for_job(" in p)
    assert function in generate_case(CASES[1]).files["docs/workflows.md"]
