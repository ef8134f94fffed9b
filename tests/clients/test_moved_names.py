"""Old names that a style keeps: they work, and warn where a program uses them."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.cases import write_tree
from support.commands import check_with_mypy, get_output, python
from support.paths import CASES, SPEC

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

CASE = CASES / "names_moved"
PROGRAM = """\
import asyncio
import warnings

import httpx2
from moved_names import AsyncClient, Client, models

def respond(request):
    return httpx2.Response(200, json={"id": request.url.path, "status": "done"})

def collect(use):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", DeprecationWarning)
        value = use()
    assert all(each.filename == __file__ for each in caught), caught
    print(*dict.fromkeys(str(each.message) for each in caught), sep="; ")
    return value

def import_models():
    from moved_names.models import JobObject
    from moved_names.models.jobs import TaskParams
    from moved_names.models.shared import JobObjectKind
    return JobObject, TaskParams, JobObjectKind

client = Client(http_client=httpx2.Client(transport=httpx2.MockTransport(respond)))
assert collect(import_models) == (models.Job, models.TaskDict, models.Kind)
assert collect(lambda: models.JobObject) is models.Job
assert type(collect(lambda: client.jobs.create(task={"name": "x"}))) is models.Job
assert collect(lambda: client.archive.get("a")).id == "/archive/jobs/a"
assert collect(lambda: client.jobs.wait("b")).id == "/jobs/b"
raw = collect(lambda: client.archive.with_raw_response.get("c"))
assert raw.parse().id == "/archive/jobs/c"

async def use_async_client():
    transport = httpx2.MockTransport(respond)
    async with AsyncClient(http_client=httpx2.AsyncClient(transport=transport)) as client:
        assert (await collect(lambda: client.archive.get("d"))).id == "/archive/jobs/d"
        jobs = client.jobs.with_raw_response
        response = await collect(lambda: jobs.create(task={"name": "x"}))
        assert response.parse().id == "/jobs"

asyncio.run(use_async_client())
try:
    models.JobThing
except AttributeError as error:
    print(error)
"""
OUTPUT = """\
`JobObject` is deprecated: use `Job`.; `TaskParams` is deprecated: use `TaskDict`.; \
`JobObjectKind` is deprecated: use `Kind`.
`JobObject` is deprecated: use `Job`.
`create` is deprecated: use `client.jobs.start`.
`get` is deprecated: use `client.archive.jobs.get_archived`.
`wait` is deprecated: use `client.jobs.poll`.
`get` is deprecated: use `client.archive.jobs.get_archived`.
`get` is deprecated: use `client.archive.jobs.get_archived`.
`create` is deprecated: use `client.jobs.start`.
module 'moved_names.models' has no attribute 'JobThing'
"""


@pytest.mark.parametrize("style", ["base", pytest.param("msgspec", marks=pytest.mark.slow)])
def test_old_names_work_and_warn(style: str, tmp_path: Path) -> None:
    generated = pipeline.generate(
        CASE / "spec.yaml", load_style([style, str(CASE / "style")]), Report()
    )
    assert generated is not None
    write_tree(generated.files, tmp_path)
    (tmp_path / "program.py").write_text(PROGRAM, "utf-8")
    assert get_output(python("program.py", cwd=tmp_path)) == OUTPUT


OPENAI_STYLE = """\
[moved]
AssistantObject = "Assistant"
"beta.threads.runs.start" = "beta.threads.runs.create"
"beta.threads.list_runs" = "beta.threads.runs.list"
"""
OPENAI_PROGRAM = """\
from openai import OpenAI
from openai.types.beta import Assistant, AssistantObject
from openai.types.beta.assistant import AssistantObject as Other

assistant: AssistantObject | None = None
other: Assistant | None = assistant
print(AssistantObject is Other is Assistant)

def use(client: OpenAI) -> None:
    client.beta.threads.runs.with_raw_response.start("a", assistant_id="b")
    for run in client.beta.threads.list_runs("a"):
        print(run.id)
"""


@pytest.mark.slow
def test_style_openai_keeps_old_names(tmp_path: Path) -> None:
    """The packages of each resource have them, too, and type checkers know them."""
    house = tmp_path / "house"
    house.mkdir()
    (house / "style.toml").write_text(OPENAI_STYLE, "utf-8")
    root = tmp_path / "client"
    generated = pipeline.generate(SPEC, load_style(["openai", str(house)]), Report())
    assert generated is not None
    write_tree(generated.files, root)
    (root / "program.py").write_text(OPENAI_PROGRAM, "utf-8")
    assert get_output(python("-W", "ignore", "program.py", cwd=root)) == "True\n"
    found, output = check_with_mypy(root, "program.py")
    assert not found, output
