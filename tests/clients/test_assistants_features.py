"""Polling, raw and streamed responses, pages and options of the generated Assistants client."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest
from openai_assistants import (
    Client,
    NotFoundError,
    PollTimeoutError,
    ServerError,
)
from openai_assistants.models import Assistant, Run, RunStep, Thread
from support.assistants import (
    API_KEY,
    BASE_PATH,
    DESCRIPTION,
    Connect,
    both_clients,
    record_pauses,
)
from support.loopback import Loopback, ReceivedRequest, Response
from support.paths import GENERATED

RUN_PATH = "/v1/threads/thread_2/runs/run_4"
RUN = DESCRIPTION.make_response(ReceivedRequest("GET", RUN_PATH, {})).json | {"id": "run_4"}
OUTPUTS: Any = [{"tool_call_id": "call_9", "output": "42"}]


@pytest.fixture
def server() -> Iterator[Loopback]:
    """Run a server with sample responses from the description."""
    with Loopback(DESCRIPTION.make_response) as loopback:
        yield loopback


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Record the pauses between polls instead of sleeping."""
    return record_pauses(monkeypatch)


# Polling


def respond_with_states(*states: str, **headers: str) -> Callable[[ReceivedRequest], Response]:
    """Return a responder with a run in these states, one after another."""
    runs = [RUN | {"thread_id": "thread_2", "status": state} for state in states]
    return lambda _: Response(json.dumps(runs.pop(0)).encode(), headers=headers)


def poll(client: Client, **options: Any) -> Run:
    return client.threads.runs.poll("thread_2", "run_4", **options)


def create(client: Client, **options: Any) -> Run:
    return client.threads.runs.create_and_poll("thread_2", assistant_id="asst_1", **options)


def create_with_thread(client: Client, **options: Any) -> Run:
    return client.threads.create_and_run_poll(assistant_id="asst_1", **options)


def submit(client: Client, **options: Any) -> Run:
    runs = client.threads.runs
    return runs.submit_tool_outputs_and_poll("thread_2", "run_4", tool_outputs=OUTPUTS, **options)


STARTED = {"assistant_id": "asst_1"}
STARTS = [
    (create, "/v1/threads/thread_2/runs", STARTED),
    (create_with_thread, "/v1/threads/runs", STARTED),
    (submit, f"{RUN_PATH}/submit_tool_outputs", {"tool_outputs": OUTPUTS}),
]
each_start = pytest.mark.parametrize(("start", "path", "body"), STARTS)
each_wait = pytest.mark.parametrize("wait", [poll, create, create_with_thread, submit])
GET_RUN = ("GET", RUN_PATH, None)


def describe_request(request: ReceivedRequest) -> tuple[str, str, Any]:
    return request.method, request.target, request.json if request.body else None


@both_clients
@each_start
def test_run_is_started_and_polled(
    server: Loopback,
    connect: Connect,
    pauses: list[float],
    start: Callable[..., Run],
    path: str,
    body: Any,
) -> None:
    server.respond = respond_with_states("queued", "in_progress", "cancelling", "completed")
    with connect(server.origin) as client:
        run = start(client)
    assert (type(run), run.status) == (Run, "completed")
    assert [describe_request(request) for request in server.requests] == [
        ("POST", path, body),
        *[GET_RUN] * 3,
    ]
    assert pauses == [1, 1, 1]


@both_clients
def test_run_is_polled(server: Loopback, connect: Connect, pauses: list[float]) -> None:
    server.respond = respond_with_states("queued", "requires_action")
    with connect(server.origin) as client:
        assert poll(client, poll_interval=0.5).status == "requires_action"
    assert [describe_request(request) for request in server.requests] == [GET_RUN, GET_RUN]
    assert pauses == [0.5]


@both_clients
@each_wait
@pytest.mark.parametrize("state", ["requires_action", "cancelled", "failed", "expired", "new"])
def test_terminal_run_is_not_polled_again(
    server: Loopback,
    connect: Connect,
    pauses: list[float],
    wait: Callable[..., Run],
    state: str,
) -> None:
    server.respond = respond_with_states(state)
    with connect(server.origin) as client:
        assert wait(client).status == state
    assert (len(server.requests), pauses) == (1, [])


@both_clients
def test_poll_interval_header_is_respected(
    server: Loopback, connect: Connect, pauses: list[float]
) -> None:
    server.respond = respond_with_states(
        "queued", "queued", "completed", **{"openai-poll-after-ms": "2500"}
    )
    with connect(server.origin) as client:
        create(client, poll_interval=0.5)
    assert pauses == [0.5, 2.5]


@both_clients
@each_wait
def test_poll_timeout_raises_error(
    server: Loopback, connect: Connect, pauses: list[float], wait: Callable[..., Run]
) -> None:
    server.respond = respond_with_states(*["queued"] * 10)
    with connect(server.origin) as client, pytest.raises(PollTimeoutError, match="5 s") as raised:
        wait(client, poll_interval=2, poll_timeout=5)
    assert pauses == [2, 2]
    assert isinstance(raised.value.last, Run)


@both_clients
@each_start
def test_options_apply_to_requests_of_start_and_polling(
    server: Loopback,
    connect: Connect,
    pauses: list[float],
    start: Callable[..., Run],
    path: str,
    body: Any,
) -> None:
    """Extra headers are sent with each request, extra query and body only with the first."""
    server.respond = respond_with_states("queued", "completed")
    extra: Any = {"extra_query": {"beta": 1}, "extra_body": {"seed": 7}}
    with connect(server.origin) as client:
        start(client, extra_headers={"OpenAI-Beta": "assistants=v1"}, **extra)
    first, second = server.requests
    assert describe_request(first) == ("POST", f"{path}?beta=1", body | {"seed": 7})
    assert describe_request(second) == GET_RUN
    assert {request.headers["OpenAI-Beta"] for request in server.requests} == {"assistants=v1"}


# Raw and streamed responses


@both_clients
@pytest.mark.parametrize(
    ("call_method", "model"),
    [
        (lambda c: c.assistants.with_raw_response.get("asst_1"), Assistant),
        (lambda c: c.threads.with_raw_response.create(metadata={"a": "b"}), Thread),
        (lambda c: c.threads.runs.with_raw_response.cancel("thread_2", "run_4"), Run),
        (lambda c: c.threads.runs.steps.with_raw_response.get("t", "r", "s"), RunStep),
    ],
    ids=["assistant", "thread", "run", "step"],
)
def test_raw_response_has_status_headers_and_content(
    server: Loopback, connect: Connect, call_method: Callable[[Any], Any], model: type[Any]
) -> None:
    server.respond = lambda request: Response(
        DESCRIPTION.make_response(request).content, 201, headers={"x-request-id": "req_1"}
    )
    with connect(server.origin) as client:
        raw = call_method(client)
        parsed = raw.parse()
    content = server.respond(server.requests[0]).content
    assert (raw.status_code, raw.request_id) == (201, "req_1")
    assert raw.headers["content-type"] == "application/json"
    assert raw.content == content
    assert raw.json() == json.loads(raw.text) == json.loads(content)
    assert type(parsed) is model
    assert parsed.to_dict() == raw.json()


@both_clients
def test_error_is_raised_for_raw_and_streamed_responses(server: Loopback, connect: Connect) -> None:
    server.respond = lambda _: Response.from_json({"error": {"message": "Gone."}}, 404)
    with connect(server.origin) as client:
        with pytest.raises(NotFoundError, match="Gone"):
            client.threads.with_raw_response.get("thread_2")
        with (
            pytest.raises(NotFoundError, match="Gone"),
            client.threads.with_streaming_response.get("thread_2"),
        ):
            pytest.fail("the block was entered")


@both_clients
def test_streamed_response_can_be_read_in_several_ways(server: Loopback, connect: Connect) -> None:
    server.respond = lambda _: Response(json.dumps(RUN, indent=1).encode())
    content = server.respond(ReceivedRequest("GET", "", {})).content
    with connect(server.origin) as client:
        get = client.threads.runs.with_streaming_response.get
        with get("thread_2", "run_4") as response:
            assert (response.status_code, response.headers["content-length"]) == (
                200,
                str(len(content)),
            )
            assert response.parse().to_dict() == RUN
        with get("thread_2", "run_4") as response:
            chunks = list(response.iter_bytes(chunk_size=10))
        with get("thread_2", "run_4") as response:
            lines = list(response.iter_lines())
        with get("thread_2", "run_4") as response:
            assert response.read() == content
    assert b"".join(chunks) == content
    assert {len(chunk) for chunk in chunks[:-1]} == {10}
    assert lines == content.decode().splitlines()


# Lists


def respond_in_pages(request: ReceivedRequest) -> Response:
    """Respond with the items 1 to 5, two on a page."""
    start = int(request.query.get("after", ["0"])[0])
    ids = [str(number) for number in range(start + 1, 6)][:2]
    page = DESCRIPTION.make_response(request).json
    items = [page["data"][0] | {"id": id} for id in ids]
    fields = {"data": items, "last_id": ids[-1], "has_more": ids[-1] != "5"}
    return Response.from_json(page | fields)


PAGES = [["1", "2"], ["3", "4"], ["5"]]


@both_clients
def test_list_can_be_iterated_by_page(server: Loopback, connect: Connect) -> None:
    server.respond = respond_in_pages
    with connect(server.origin) as client:
        first = client.threads.messages.list("thread_2", limit=2)
        assert [[item.id for item in page.data] for page in first.pages()] == PAGES
    assert len(server.requests) == 3


@both_clients
def test_raw_list_response_parses_to_page(server: Loopback, connect: Connect) -> None:
    server.respond = respond_in_pages
    with connect(server.origin) as client:
        raw = client.threads.runs.with_raw_response.list("thread_2", limit=2)
        assert raw.json()["last_id"] == "2"
        assert [item.id for item in raw.parse()] == ["1", "2", "3", "4", "5"]
        with client.assistants.with_streaming_response.list() as response:
            page = response.parse()
        assert [[item.id for item in page.data] for page in page.pages()] == PAGES
    assert len(server.requests) == 6


@both_clients
def test_options_of_list_apply_to_all_pages(server: Loopback, connect: Connect) -> None:
    server.respond = respond_in_pages
    options: Any = {"extra_headers": {"X-A": "1"}, "extra_query": {"include": "all"}}
    with connect(server.origin) as client:
        list(client.assistants.files.list("asst_1", order="asc", **options))
    assert [request.headers["X-A"] for request in server.requests] == ["1"] * 3
    assert [request.query for request in server.requests] == [
        {"order": ["asc"], "include": ["all"]},
        {"order": ["asc"], "include": ["all"], "after": ["2"]},
        {"order": ["asc"], "include": ["all"], "after": ["4"]},
    ]


# Options


@both_clients
def test_copy_does_not_change_settings_of_client(
    server: Loopback, connect: Connect, pauses: list[float]
) -> None:
    server.respond = lambda _: Response(b"", 500)
    with connect(server.origin, max_retries=2, headers={"X-A": "1", "X-B": "1"}) as client:
        copy = client.with_options(
            base_url=f"{server.origin}/v2", max_retries=0, headers={"X-B": "2"}
        )
        for each in (copy, client):
            with pytest.raises(ServerError):
                each.threads.get("thread_2")
    requests = [(r.path, r.headers["X-A"], r.headers["X-B"]) for r in server.requests]
    assert requests == [
        ("/v2/threads/thread_2", "1", "2"),
        *[("/v1/threads/thread_2", "1", "1")] * 3,
    ]
    assert len(pauses) == 2


@both_clients
def test_copy_shares_key_and_connections(server: Loopback, connect: Connect) -> None:
    with connect(server.origin) as client:
        client.with_options(timeout=3).threads.get("thread_2")
        client.threads.get("thread_2")
    authorizations = {request.headers["Authorization"] for request in server.requests}
    assert authorizations == {f"Bearer {API_KEY}"}


def test_closing_copy_leaves_client_open(server: Loopback) -> None:
    with Client(api_key=API_KEY, base_url=server.origin + BASE_PATH) as client:
        client.threads.get("thread_2")
        with client.with_options(max_retries=0, headers={"OpenAI-Beta": None}) as copy:
            copy.threads.get("thread_2")
        client.threads.get("thread_2")
    assert [r.headers.get("OpenAI-Beta") for r in server.requests] == [
        "assistants=v1",
        None,
        "assistants=v1",
    ]


def test_copy_of_subclass_keeps_attributes(server: Loopback) -> None:
    class Tagged(Client):
        tag = ""

    response = DESCRIPTION.make_response(
        ReceivedRequest("GET", f"{BASE_PATH}/threads/thread_2", {})
    )
    server.respond = lambda _: response
    with Tagged(api_key=API_KEY, base_url=server.origin + BASE_PATH) as client:
        client.tag = "mine"
        client.threads.get("thread_2")
        copy = client.with_options(base_url=f"{server.origin}/v2")
        copy.threads.get("thread_2")
    assert copy.tag == "mine"
    assert server.requests[1].path == "/v2/threads/thread_2"


@both_clients
def test_options_apply_to_one_request(server: Loopback, connect: Connect) -> None:
    extra: Any = {
        "extra_headers": {"X-A": "call", "X-B": None},
        "extra_query": {"include": ["a", "b"], "deep": True},
        "extra_body": {"metadata": {"k": "v"}, "seed": 7, "none": None},
    }
    with connect(server.origin, headers={"X-A": "client", "X-B": "client"}) as client:
        client.threads.runs.create("thread_2", assistant_id="asst_1", metadata=None, **extra)
        client.threads.runs.create("thread_2", assistant_id="asst_1", metadata=None)
    first, second = server.requests
    assert first.target == "/v1/threads/thread_2/runs?include=a&include=b&deep=true"
    assert first.headers["X-A"] == "call"
    assert "X-B" not in first.headers
    assert first.json == {"assistant_id": "asst_1", **extra["extra_body"]}
    assert second.target == "/v1/threads/thread_2/runs"
    assert (second.headers["X-A"], second.headers["X-B"]) == ("client", "client")
    assert second.json == {"assistant_id": "asst_1", "metadata": None}


@both_clients
def test_extra_body_is_sent_by_method_without_body(server: Loopback, connect: Connect) -> None:
    with connect(server.origin) as client:
        client.threads.runs.cancel("thread_2", "run_4", extra_body={"reason": "tea"})
    assert server.requests[0].json == {"reason": "tea"}
    assert server.requests[0].headers["Content-Type"] == "application/json"


@both_clients
def test_hooks_receive_requests_and_responses(server: Loopback, connect: Connect) -> None:
    requests: list[httpx2.Request] = []
    responses: list[httpx2.Response] = []

    def sign(request: httpx2.Request) -> None:
        request.headers["X-Signature"] = f"{request.method} {request.url.path}"
        requests.append(request)

    with connect(server.origin, before_request=sign, after_response=responses.append) as client:
        client.threads.get("thread_2")
    assert server.requests[0].headers["X-Signature"] == "GET /v1/threads/thread_2"
    assert [response.request for response in responses] == requests


# Loading

LOAD_CLIENT = """\
import json, sys

sys.path.insert(0, sys.argv[1])
import httpx2, openai_assistants

events, stages = [], []
sys.addaudithook(lambda event, _: events.append(event))
client = openai_assistants.Client(api_key="k")
side_effects = [event for event in events if event.startswith(("open", "socket.", "os.", "import"))]
stages.append(list(sys.modules))
client.threads.runs.create
stages.append(list(sys.modules))
server = httpx2.MockTransport(lambda _: httpx2.Response(200, json=json.loads(sys.argv[2])))
http = httpx2.Client(transport=server)
client = openai_assistants.Client(api_key="k", http_client=http)
client.threads.runs.create("thread_2", assistant_id="asst_1")
stages.append(list(sys.modules))
server = httpx2.MockTransport(lambda _: httpx2.Response(404, json={}))
client = openai_assistants.Client(api_key="k", http_client=httpx2.Client(transport=server))
try:
    client.threads.get("thread_2")
except openai_assistants.NotFoundError as error:
    stages.append(list(sys.modules))
    error.error
stages.append(list(sys.modules))
print(json.dumps({"side_effects": side_effects, "stages": stages}))
"""


@pytest.fixture(scope="module")
def loaded() -> Any:
    """Return the loaded modules after creating a client, accessing a method and calling it.

    Two further ones are those after an error, and after reading its `error`.

    `side_effects` are the audit events of creating a client.
    """
    command = [sys.executable, "-c", LOAD_CLIENT, str(GENERATED), json.dumps(RUN)]
    outcome = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(outcome.stdout)


def test_creating_client_opens_and_imports_nothing(loaded: Any) -> None:
    assert loaded["side_effects"] == []


def test_client_loads_modules_lazily(loaded: Any) -> None:
    created, accessed, used, *_ = map(select_modules, loaded["stages"])
    assert created == set()
    assert accessed == {"resources", "resources.threads", "resources.threads_runs", "models"}
    assert used - accessed == {"pydantic", "models.shared", "models.threads"}


def test_error_loads_parsers_when_its_model_is_read(loaded: Any) -> None:
    module = "openai_assistants._runtime.error_bodies"
    assert [module in each for each in loaded["stages"]] == [False, False, False, False, True]


def select_modules(modules: list[str]) -> set[str]:
    """Return the modules of resources and models of either client, and pydantic, among these."""
    names = {name.removeprefix("openai_assistants.") for name in modules}
    packages = ("resources", "async_resources", "models")
    return {name for name in names if name.partition(".")[0] in packages} | names & {"pydantic"}
