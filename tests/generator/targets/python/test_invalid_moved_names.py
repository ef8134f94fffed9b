"""Old names that a style keeps in `[moved]`: those that it cannot keep."""

from __future__ import annotations

import pytest
from support.paths import CASES

from generator.client.plan import build_plan
from generator.diagnostics import Report, SpecloomError
from generator.model import Api
from generator.openapi.loader import load
from generator.openapi.operations import parse
from generator.style import make_style
from generator.targets.python.lowering import lower


@pytest.fixture(scope="module")
def api() -> Api:
    return parse(load(CASES / "names_moved" / "spec.yaml", report=Report()))


@pytest.mark.parametrize(
    ("moved", "message", "hint"),
    [
        ({"JobObject": "Jbo"}, "unknown model or exception 'Jbo'", "did you mean 'Job'?"),
        (
            {"Kind": "Job"},
            "'Kind' is still in use, so it cannot be an old name",
            "remove this line",
        ),
        ({"int": "Job"}, "'int' is reserved", None),
        ({"Job-Object": "Job"}, "'Job-Object' is not a valid name", None),
        ({"_Job": "Job"}, "'_Job' is not a valid name", None),
        ({"Work": "Task", "Job2": "Work"}, "'Work' is an old name itself", "use 'Task'"),
        (
            {"jobs.all": "jobs.serach"},
            "unknown method 'jobs.serach'",
            "did you mean 'jobs.search'?",
        ),
        ({"jobs.all": "search"}, "unknown method 'search'", "did you mean 'jobs.search'?"),
        ({"job.all": "jobs.search"}, "unknown resource 'job'", "did you mean 'jobs.all'?"),
        (
            {"jobs.get": "jobs.search"},
            "'jobs.get' is still in use, so it cannot be an old name",
            "remove this line",
        ),
        (
            {"archive.jobs": "jobs.search"},
            "'archive.jobs' is still in use, so it cannot be an old name",
            "remove this line",
        ),
        ({"jobs.with_raw_response": "jobs.get"}, "'with_raw_response' is reserved", None),
        ({"jobs.class": "jobs.get"}, "'class' is not a valid name", None),
    ],
)
def test_invalid_names(api: Api, moved: dict[str, str], message: str, hint: str | None) -> None:
    style = make_style({"moved": moved})
    with pytest.raises(SpecloomError) as caught:
        lower(build_plan(api, style), style)
    (diagnostic,) = caught.value.diagnostics
    assert (diagnostic.message, diagnostic.hint) == (message, hint)
