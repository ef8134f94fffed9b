"""Unknown keyword arguments: errors that name the argument which was meant, and no request."""

from __future__ import annotations

import re
from collections.abc import Callable
from types import ModuleType
from typing import Any

import openai_assistants
import pytest
from support.case_clients import Call
from support.loopback import Loopback
from support.transports import rt

BODY_HINT = "; fields that are not described are given by extra_body="


ONE = "got an unexpected keyword argument"
CASES: dict[tuple[str, str], list[tuple[dict[str, Any], str]]] = {
    ("names_renamed", "tasks.all"): [
        ({"snder": "me"}, f"Tasks.all() {ONE} 'snder' (did you mean 'sender'?)"),
        ({"from": "me"}, f"Tasks.all() {ONE} 'from' (its name is 'sender')"),
        (
            {"Page-Size": 1, "unknown": 1},
            "Tasks.all() got unexpected keyword arguments 'Page-Size' (its name is 'size'), 'unknown'",
        ),
    ],
    ("names_renamed", "tasks.create"): [
        (
            {"kind": "small", "sender": "me", "From": "me"},
            f"Tasks.create() {ONE} 'From' (its name is 'sender'){BODY_HINT}",
        ),
    ],
    ("names_renamed", "tasks.with_raw_response.fetch"): [
        (
            {"task_id": "1", "retries": 1},
            f"Tasks.fetch() {ONE} 'retries' (did you mean 'max_retries'?)",
        ),
    ],
    ("polling", "boards.jobs.start_and_wait"): [
        (
            {"board_id": "1", "pol_interval": 1},
            f"BoardsJobs.start_and_wait() {ONE} 'pol_interval' (did you mean 'poll_interval'?){BODY_HINT}",
        ),
    ],
    ("polling", "exports.wait"): [
        (
            {"name": "1", "timeouts": 1},
            f"Exports.wait() {ONE} 'timeouts' (did you mean 'timeout'?)",
        ),
    ],
    ("bodies_other", "blob.put"): [
        ({"body": b"", "bdy": 1}, f"Blob.put() {ONE} 'bdy' (did you mean 'body'?)"),
    ],
}


@pytest.mark.parametrize(
    ("case", "method", "values", "message"),
    [(*where, *each) for where, calls in CASES.items() for each in calls],
)
def test_method_names_argument_that_was_meant(
    case: str, method: str, values: dict[str, Any], message: str, call: Call, server: Loopback
) -> None:
    before = len(server.requests)
    with pytest.raises(TypeError, match=f"^(Asynchronous|Async)?{re.escape(message)}$"):
        call(case, method, **values)
    assert len(server.requests) == before


def test_pagers_and_streamed_responses_name_argument(server: Loopback) -> None:
    client = openai_assistants.Client(api_key="key", base_url=server.origin)
    with pytest.raises(TypeError, match=r"^Assistants\.list\(\) .* \(did you mean 'limit'\?\)$"):
        client.assistants.list(limt=1)  # type: ignore[call-arg]
    with (
        pytest.raises(TypeError, match=r"^Assistants\.list\(\) .* \(did you mean 'limit'\?\)$"),
        client.assistants.with_streaming_response.list(limt=1),  # type: ignore[call-arg]
    ):
        pass
    assert not server.requests


@pytest.mark.parametrize("name", ["Client", "AsyncClient"])
def test_client_names_argument_at_once(name: str, import_case: Callable[[str], ModuleType]) -> None:
    make = getattr(import_case("polling"), name)
    pattern = r"__init__\(\) got an unexpected keyword argument 'base_urll' \(did you mean 'base_"
    with pytest.raises(TypeError, match=pattern):
        make(base_urll="https://x.test")
    with pytest.raises(TypeError, match=r"with_options\(\) .* 'timout' \(did you mean 'timeout'\?"):
        make(base_url="https://x.test").with_options(timout=1)


def test_wrappers_of_users_are_not_named() -> None:
    """The argument is unknown to the method of the client, not to what passes it on."""
    client = openai_assistants.Client(api_key="key")

    def list_runs(limit: int, **options: Any) -> object:
        return client.threads.runs.list("thread_1", limit=limit, **options)

    with pytest.raises(TypeError, match=r"^ThreadsRuns\.list\(\) got .* 'ordr' \(did you mean"):
        list_runs(1, ordr="asc")


def test_request_without_method_names_options() -> None:
    with pytest.raises(TypeError, match=r"^an unexpected keyword argument 'timout' \(did you"):
        rt.Request("GET", "/x", options={"timout": 1})
