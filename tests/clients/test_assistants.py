"""The generated Assistants client over HTTP: requests and responses are as described."""

from __future__ import annotations

import asyncio
import inspect
import re
import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from threading import Event
from typing import Any
from urllib.parse import quote, unquote

import httpx
import pydantic
import pytest
from openai_assistants import (
    APIConnectionError,
    APITimeoutError,
    AsyncClient,
    AsyncPage,
    AuthenticationError,
    BadRequestError,
    Client,
    ClientError,
    ConflictError,
    DecodeError,
    MissingCredentialsError,
    NotFoundError,
    Page,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    StatusError,
    UnprocessableEntityError,
)
from openai_assistants._runtime import Unknown
from openai_assistants.models import (
    Assistant,
    AssistantFile,
    AssistantToolsCode,
    AssistantToolsFunction,
    AssistantToolsRetrieval,
    CreateMessageRequest,
    CreateThreadRequest,
    DeleteAssistantFileResponse,
    DeleteAssistantResponse,
    DeleteThreadResponse,
    Function,
    Message,
    MessageFile,
    Run,
    RunStep,
    Thread,
    ToolOutput,
)
from support.assistants import (
    BASE_PATH,
    DESCRIPTION,
    KEY,
    AsyncCaller,
    Caller,
    SyncCaller,
)
from support.loopback import Answer, Loopback, Received

# Every operation, its arguments, and what they are on the wire


@dataclass(frozen=True, slots=True)
class Given:
    """An argument that looks different on the wire."""

    argument: Any
    wire: Any


@dataclass(frozen=True, slots=True)
class Call:
    """A method of the client, and the operation that it stands for.

    `required` and `optional` are its keyword arguments; the positional ones are the
    parameters in the path, in their order.
    """

    operation: str
    method: str
    route: str
    returns: type[Any]
    required: Mapping[str, Any] = field(default_factory=dict)
    optional: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_list(self) -> bool:
        return self.method.endswith(".list")

    @property
    def verb(self) -> str:
        return self.route.partition(" ")[0]

    @property
    def ids(self) -> list[str]:
        return [IDS[name] for name in re.findall(r"{(\w+)}", self.route)]

    @property
    def path(self) -> str:
        return BASE_PATH + self.route.partition(" ")[2].format(**IDS)


IDS = {
    "assistant_id": "asst_1",
    "thread_id": "thread_2",
    "message_id": "msg_3",
    "run_id": "run_4",
    "step_id": "step_5",
    "file_id": "file_6",
}
PAGE = {"limit": 5, "order": "asc", "after": "item_7", "before": "item_8"}
METADATA = {"metadata": {"colour": "blue", "größe": "№ 5"}}
TOOLS = Given(
    [
        AssistantToolsCode(),
        AssistantToolsRetrieval(),
        AssistantToolsFunction(
            function=Function(name="add", parameters={"type": "object", "properties": {}})
        ),
    ],
    [
        {"type": "code_interpreter"},
        {"type": "retrieval"},
        {
            "type": "function",
            "function": {"name": "add", "parameters": {"type": "object", "properties": {}}},
        },
    ],
)
MESSAGES = Given(
    [CreateMessageRequest(role="user", content="Hello", metadata=None)],
    [{"role": "user", "content": "Hello", "metadata": None}],
)
THREAD = Given(CreateThreadRequest(messages=MESSAGES.argument), {"messages": MESSAGES.wire})
OUTPUTS = Given(
    [ToolOutput(tool_call_id="call_9", output="42")],
    [{"tool_call_id": "call_9", "output": "42"}],
)
ASSISTANT = {
    "name": "Ada",
    "description": "Counts.",
    "instructions": "Be brief.",
    "tools": TOOLS,
    "file_ids": ["file_6"],
    **METADATA,
}
RUN = {
    "model": "gpt-4",
    "instructions": "Be brief.",
    "tools": TOOLS,
    **METADATA,
    "temperature": 0.5,
    "stream": False,
}

CALLS = [
    Call("listAssistants", "assistants.list", "GET /assistants", Assistant, {}, PAGE),
    Call(
        "createAssistant",
        "assistants.create",
        "POST /assistants",
        Assistant,
        {"model": "gpt-4"},
        ASSISTANT,
    ),
    Call("getAssistant", "assistants.get", "GET /assistants/{assistant_id}", Assistant),
    Call(
        "modifyAssistant",
        "assistants.modify",
        "POST /assistants/{assistant_id}",
        Assistant,
        {},
        {"model": "gpt-4", **ASSISTANT},
    ),
    Call(
        "deleteAssistant",
        "assistants.delete",
        "DELETE /assistants/{assistant_id}",
        DeleteAssistantResponse,
    ),
    Call(
        "listAssistantFiles",
        "assistants.files.list",
        "GET /assistants/{assistant_id}/files",
        AssistantFile,
        {},
        PAGE,
    ),
    Call(
        "createAssistantFile",
        "assistants.files.create",
        "POST /assistants/{assistant_id}/files",
        AssistantFile,
        {"file_id": "file_6"},
    ),
    Call(
        "getAssistantFile",
        "assistants.files.get",
        "GET /assistants/{assistant_id}/files/{file_id}",
        AssistantFile,
    ),
    Call(
        "deleteAssistantFile",
        "assistants.files.delete",
        "DELETE /assistants/{assistant_id}/files/{file_id}",
        DeleteAssistantFileResponse,
    ),
    Call(
        "createThread",
        "threads.create",
        "POST /threads",
        Thread,
        {},
        {"messages": MESSAGES, **METADATA},
    ),
    Call("getThread", "threads.get", "GET /threads/{thread_id}", Thread),
    Call("modifyThread", "threads.modify", "POST /threads/{thread_id}", Thread, {}, METADATA),
    Call("deleteThread", "threads.delete", "DELETE /threads/{thread_id}", DeleteThreadResponse),
    Call(
        "createThreadAndRun",
        "threads.create_and_run",
        "POST /threads/runs",
        Run,
        {"assistant_id": "asst_1"},
        {"thread": THREAD, **RUN},
    ),
    Call(
        "listMessages",
        "threads.messages.list",
        "GET /threads/{thread_id}/messages",
        Message,
        {},
        {**PAGE, "run_id": "run_4"},
    ),
    Call(
        "createMessage",
        "threads.messages.create",
        "POST /threads/{thread_id}/messages",
        Message,
        {"role": "user", "content": "Hello"},
        {"file_ids": ["file_6"], **METADATA},
    ),
    Call(
        "getMessage",
        "threads.messages.get",
        "GET /threads/{thread_id}/messages/{message_id}",
        Message,
    ),
    Call(
        "modifyMessage",
        "threads.messages.modify",
        "POST /threads/{thread_id}/messages/{message_id}",
        Message,
        {},
        METADATA,
    ),
    Call(
        "listMessageFiles",
        "threads.messages.files.list",
        "GET /threads/{thread_id}/messages/{message_id}/files",
        MessageFile,
        {},
        PAGE,
    ),
    Call(
        "getMessageFile",
        "threads.messages.files.get",
        "GET /threads/{thread_id}/messages/{message_id}/files/{file_id}",
        MessageFile,
    ),
    Call("listRuns", "threads.runs.list", "GET /threads/{thread_id}/runs", Run, {}, PAGE),
    Call(
        "createRun",
        "threads.runs.create",
        "POST /threads/{thread_id}/runs",
        Run,
        {"assistant_id": "asst_1"},
        {"additional_instructions": "Hurry.", **RUN},
    ),
    Call("getRun", "threads.runs.get", "GET /threads/{thread_id}/runs/{run_id}", Run),
    Call(
        "modifyRun",
        "threads.runs.modify",
        "POST /threads/{thread_id}/runs/{run_id}",
        Run,
        {},
        METADATA,
    ),
    Call(
        "submitToolOuputsToRun",
        "threads.runs.submit_tool_outputs",
        "POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
        Run,
        {"tool_outputs": OUTPUTS},
        {"stream": False},
    ),
    Call(
        "cancelRun",
        "threads.runs.cancel",
        "POST /threads/{thread_id}/runs/{run_id}/cancel",
        Run,
    ),
    Call(
        "listRunSteps",
        "threads.runs.steps.list",
        "GET /threads/{thread_id}/runs/{run_id}/steps",
        RunStep,
        {},
        PAGE,
    ),
    Call(
        "getRunStep",
        "threads.runs.steps.get",
        "GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}",
        RunStep,
    ),
]


def arguments(given: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v.argument if isinstance(v, Given) else v for k, v in given.items()}


def wire(given: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v.wire if isinstance(v, Given) else v for k, v in given.items()}


def some(calls: Sequence[Call]) -> pytest.MarkDecorator:
    """The test runs for each of these calls."""
    return pytest.mark.parametrize("call", calls, ids=[call.operation for call in calls])


both_clients = pytest.mark.parametrize("client", [SyncCaller, AsyncCaller], ids=["sync", "async"])
LISTS = [call for call in CALLS if call.is_list]
WITH_METADATA = [call for call in CALLS if "metadata" in call.optional]


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A server that answers as the description says, with everything it may say."""
    with Loopback(DESCRIPTION.sample) as loopback:
        yield loopback


# The calls


def test_every_operation_of_the_description_is_called_here() -> None:
    assert len(CALLS) == len({call.operation for call in CALLS}) == 28
    assert {call.operation for call in CALLS} == set(DESCRIPTION.operations)


@pytest.mark.parametrize(
    "client", [Client(api_key=KEY), AsyncClient(api_key=KEY)], ids=["sync", "async"]
)
@some(CALLS)
def test_a_method_takes_these_arguments_and_no_others(
    client: Client | AsyncClient, call: Call
) -> None:
    parameters = inspect.signature(attrgetter(call.method)(client)).parameters
    keywords = {p.name: p for p in parameters.values() if p.kind is p.KEYWORD_ONLY}
    *in_path, options = [name for name in parameters if name not in keywords]
    assert in_path == re.findall(r"{(\w+)}", call.route)
    assert options == "options"
    assert {name for name, p in keywords.items() if p.default is p.empty} == set(call.required)
    assert set(keywords) == {*call.required, *call.optional}


@both_clients
@some(CALLS)
def test_a_call_with_what_it_requires(server: Loopback, client: type[Caller], call: Call) -> None:
    server.respond = lambda request: DESCRIPTION.sample(request, full=False)
    result = client(server.origin).call(call.method, *call.ids, **arguments(call.required))
    check_call(server, call, call.required)
    check_result(server, call, result)


@both_clients
@some(CALLS)
def test_a_call_with_every_argument(server: Loopback, client: type[Caller], call: Call) -> None:
    given = {**call.required, **call.optional}
    result = client(server.origin).call(call.method, *call.ids, **arguments(given))
    check_call(server, call, given)
    check_result(server, call, result)


def check_call(server: Loopback, call: Call, given: Mapping[str, Any]) -> None:
    """One request was sent, it says what was given, and it is as described."""
    [request] = server.requests
    assert (request.method, request.path) == (call.verb, call.path)
    assert DESCRIPTION.operation_id(request) == call.operation
    DESCRIPTION.check(request, server.respond(request))
    if call.verb == "GET":
        assert request.query == {name: [str(value)] for name, value in given.items()}
    elif request.body:
        assert request.json == wire(given)
    else:
        assert not given
    assert bool(request.body) == (request.headers.get("Content-Type") == "application/json")


def check_result(server: Loopback, call: Call, result: Any) -> None:
    """The result holds all of the answer, in the models of the description."""
    answer = server.respond(server.requests[0]).json
    if call.is_list:
        assert isinstance(result, Page | AsyncPage)
        assert [type(item) for item in result.data] == [call.returns]
        assert result.has_more is answer["has_more"]
        result = result.body
    else:
        assert type(result) is call.returns
    assert result.to_dict() == answer
    assert not [value for value in inside(result) if isinstance(value, Unknown)]


def inside(value: object) -> Iterator[object]:
    """A value and everything in it."""
    yield value
    if isinstance(value, pydantic.BaseModel):
        value = [item for _, item in value]
    if isinstance(value, list):
        for item in value:
            yield from inside(item)


def test_required_bodies_are_sent_empty_and_others_are_not(server: Loopback) -> None:
    SyncCaller(server.origin).call("threads.modify", "thread_2")
    SyncCaller(server.origin).call("threads.create")
    SyncCaller(server.origin).call("threads.runs.cancel", "thread_2", "run_4")
    assert [request.body for request in server.requests] == [b"{}", b"", b""]


# Not sent, and null


@both_clients
@some(WITH_METADATA)
def test_none_is_sent_as_null(server: Loopback, client: type[Caller], call: Call) -> None:
    given = {**call.required, "metadata": None}
    client(server.origin).call(call.method, *call.ids, **arguments(given))
    assert server.requests[0].json == wire(given)
    check_call(server, call, given)


def test_null_clears_a_field_and_the_others_are_left_alone(server: Loopback) -> None:
    with Client(api_key=KEY, base_url=server.origin) as client:
        server.respond = lambda _: DESCRIPTION.sample(Received("POST", "/v1/assistants", {}))
        client.assistants.modify("asst_1", name=None, description="")
    assert server.requests[0].json == {"name": None, "description": ""}


# IDs in paths


@both_clients
@pytest.mark.parametrize(
    "odd", ["a/b", "a?b=c", "a b", "a#b", "a%2Fb", "../threads", "a;b,c", "ä\n", "...", "+&"]
)
def test_an_id_is_quoted(server: Loopback, client: type[Caller], odd: str) -> None:
    server.respond = lambda _: DESCRIPTION.sample(Received("GET", "/v1/threads/id", {}))
    client(server.origin).call("threads.get", odd)
    [request] = server.requests
    assert request.target == f"/v1/threads/{quote(odd, safe='')}"
    assert unquote(request.path.removeprefix("/v1/threads/")) == odd


@both_clients
@pytest.mark.parametrize("wrong", ["", ".", "..", None])
def test_an_id_that_would_change_the_path_is_refused(
    server: Loopback, client: type[Caller], wrong: str | None
) -> None:
    with pytest.raises(ValueError, match=r"message_id (must not be|is required)"):
        client(server.origin).call("threads.messages.get", "thread_2", wrong)
    assert server.requests == []


# Errors


STATUS_ERRORS = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    418: StatusError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: ServerError,
    503: ServerError,
}
REFUSAL = {
    "error": {"type": "some_error", "message": "That went wrong.", "param": None, "code": None}
}


@both_clients
@pytest.mark.parametrize(("status", "error"), STATUS_ERRORS.items())
def test_each_status_has_its_error(
    server: Loopback, client: type[Caller], status: int, error: type[StatusError]
) -> None:
    server.respond = lambda _: Answer.of(REFUSAL, status)
    with pytest.raises(ClientError) as raised:
        client(server.origin).call("threads.get", "thread_2")
    assert type(raised.value) is error
    assert isinstance(raised.value, StatusError)
    assert raised.value.status_code == status
    assert raised.value.body == REFUSAL
    assert str(raised.value).startswith(f"GET /v1/threads/thread_2: {status} ")
    assert str(raised.value).endswith(": That went wrong.")
    DESCRIPTION.check(server.requests[0], Answer.of(REFUSAL, status))


@both_clients
def test_an_error_that_is_no_json_gives_its_text(server: Loopback, client: type[Caller]) -> None:
    server.respond = lambda _: Answer(b"<h1>Bad Gateway</h1>", 502, "text/html")
    with pytest.raises(ServerError, match="502 Bad Gateway: <h1>") as raised:
        client(server.origin).call("assistants.list")
    assert raised.value.status_code == 502
    assert raised.value.body == "<h1>Bad Gateway</h1>"


@both_clients
@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (Answer(b'{"id": '), "invalid JSON"),
        (Answer(b""), "got no content"),
        (Answer(b"<h1>Hello</h1>", media_type="text/html"), "expected JSON, got text/html"),
        (Answer.of([]), "should be an object"),
    ],
)
def test_a_success_that_is_not_what_was_promised(
    server: Loopback, client: type[Caller], answer: Answer, reason: str
) -> None:
    server.respond = lambda _: answer
    with pytest.raises(DecodeError, match=reason) as raised:
        client(server.origin).call("threads.get", "thread_2")
    assert raised.value.status_code == 200


@both_clients
def test_no_server(client: type[Caller]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(APIConnectionError, match=r"^GET /v1/threads/thread_2: ") as raised:
        client(f"http://127.0.0.1:{port}").call("threads.get", "thread_2")
    assert type(raised.value) is APIConnectionError
    assert isinstance(raised.value.__cause__, httpx.ConnectError)


@both_clients
def test_no_answer_in_time(server: Loopback, client: type[Caller]) -> None:
    done = Event()

    def late(request: Received) -> Answer:
        done.wait()
        return DESCRIPTION.sample(request)

    server.respond = late
    try:
        with pytest.raises(APITimeoutError, match=r"^GET /v1/threads/thread_2: timed out"):
            client(server.origin, timeout=0.1).call("threads.get", "thread_2")
    finally:
        done.set()
    assert len(server.requests) == 1


# The key


@both_clients
def test_without_a_key_nothing_is_sent(
    server: Loopback, client: type[Caller], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(MissingCredentialsError, match=r"api_key=.*OPENAI_API_KEY"):
        client(server.origin, api_key=None).call("assistants.list")
    assert server.requests == []


@both_clients
def test_the_key_comes_from_the_environment(
    server: Loopback, client: type[Caller], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-the-environment")
    client(server.origin, api_key=None).call("assistants.list")
    client(server.origin, api_key="sk-argument").call("assistants.list")
    sent = [request.headers["Authorization"] for request in server.requests]
    assert sent == ["Bearer sk-of-the-environment", "Bearer sk-argument"]


def test_the_key_is_never_shown(server: Loopback) -> None:
    with Client(api_key=KEY, base_url=server.origin + BASE_PATH) as client:
        page = client.assistants.list()
        server.respond = lambda _: Answer.of(REFUSAL, 401)
        with pytest.raises(AuthenticationError) as raised:
            client.threads.runs.get("thread_2", "run_4")
        request = raised.value.request
        shown = [client, *parts_of(client), page, raised.value, request, request.headers]
    assert KEY in server.requests[0].headers["Authorization"]
    assert len(shown) > 10
    assert not [thing for thing in shown if KEY in f"{thing!r} {thing}"]


def parts_of(thing: object) -> Iterator[object]:
    """What the package keeps in its objects, however deep."""
    for part in vars_of(thing):
        yield part
        if type(part).__module__.startswith("openai_assistants"):
            yield from parts_of(part)


def vars_of(thing: object) -> list[object]:
    names = getattr(type(thing), "__slots__", None) or vars(thing)
    values = [getattr(thing, name) for name in names]
    return [value for value in values if not isinstance(value, str)]


# Lists


def in_three_pages(request: Received) -> Answer:
    """The items 1 to 5, two on a page."""
    [after] = request.query.get("after", ["0"])
    ids = [str(number) for number in range(int(after) + 1, 6)][:2]
    page = DESCRIPTION.sample(request).json
    [item] = page["data"]
    page["data"] = [item | {"id": id} for id in ids]
    return Answer.of(page | {"first_id": ids[0], "last_id": ids[-1], "has_more": ids[-1] != "5"})


@both_clients
@some(LISTS)
def test_iterating_over_a_list_goes_through_its_pages(
    server: Loopback, client: type[Caller], call: Call
) -> None:
    server.respond = in_three_pages
    items = client(server.origin).items(call.method, *call.ids, limit=2)
    assert [(type(item), item.id) for item in items] == [(call.returns, id) for id in "12345"]
    assert [request.path for request in server.requests] == [call.path] * 3
    assert [request.query for request in server.requests] == [
        {"limit": ["2"]},
        {"limit": ["2"], "after": ["2"]},
        {"limit": ["2"], "after": ["4"]},
    ]
    for request in server.requests:
        DESCRIPTION.check(request, in_three_pages(request))


@both_clients
@some(LISTS)
def test_going_from_page_to_page(server: Loopback, client: type[Caller], call: Call) -> None:
    server.respond = in_three_pages
    pages = client(server.origin).pages(call.method, *call.ids, order="asc", after="1")
    assert [[item.id for item in page.data] for page in pages] == [["2", "3"], ["4", "5"]]
    assert [page.has_more for page in pages] == [True, False]
    assert [page.body.last_id for page in pages] == ["3", "5"]
    assert [request.query["order"] for request in server.requests] == [["asc"], ["asc"]]


@both_clients
def test_an_empty_list(server: Loopback, client: type[Caller]) -> None:
    nothing = {"object": "list", "data": [], "first_id": "", "last_id": "", "has_more": True}
    server.respond = lambda _: Answer.of(nothing)
    [page] = client(server.origin).pages("assistants.list")
    assert (page.data, page.has_more) == ([], False)
    assert client(server.origin).items("assistants.list") == []


def test_a_list_is_fetched_page_by_page_and_no_sooner(server: Loopback) -> None:
    server.respond = in_three_pages
    with Client(api_key=KEY, base_url=server.origin + BASE_PATH) as client:
        items = iter(client.assistants.list())
        assert [next(items).id, next(items).id] == ["1", "2"]
        assert len(server.requests) == 1
        assert next(items).id == "3"
    assert len(server.requests) == 2


# What the API may learn later


def later(**changes: Any) -> Callable[[Received], Answer]:
    """An answer with something that the description does not know."""
    return lambda request: Answer.of(DESCRIPTION.sample(request).json | changes)


@both_clients
def test_an_unknown_field_is_kept(server: Loopback, client: type[Caller]) -> None:
    server.respond = later(priority={"level": [1, None]})
    run = client(server.origin).call("threads.runs.get", "thread_2", "run_4")
    assert run.priority == {"level": [1, None]}
    assert run.to_dict() == server.respond(server.requests[0]).json


@both_clients
def test_an_unknown_enum_value_is_kept(server: Loopback, client: type[Caller]) -> None:
    server.respond = later(status="paused", last_error={"code": "bored", "message": "…"})
    run = client(server.origin).call("threads.runs.get", "thread_2", "run_4")
    assert (run.status, run.last_error.code) == ("paused", "bored")
    assert run.to_dict() == server.respond(server.requests[0]).json


NEW_TOOLS = [{"type": "file_search", "file_search": {"max": 3}}, {"type": "retrieval"}]


@both_clients
def test_an_unknown_variant_survives_a_round_trip(server: Loopback, client: type[Caller]) -> None:
    server.respond = later(tools=NEW_TOOLS)
    assistant = client(server.origin).call("assistants.get", "asst_1")
    client(server.origin).call("assistants.modify", "asst_1", tools=assistant.tools)
    assert [type(tool) for tool in assistant.tools] == [Unknown, AssistantToolsRetrieval]
    assert assistant.tools[0].type == "file_search"
    assert server.requests[1].json == {"tools": NEW_TOOLS}


@both_clients
def test_an_unknown_variant_may_lie_deep(server: Loopback, client: type[Caller]) -> None:
    call = {"id": "call_9", "type": "web_search", "web_search": {"query": "?"}}
    server.respond = later(step_details={"type": "tool_calls", "tool_calls": [call]})
    step = client(server.origin).call("threads.runs.steps.get", "thread_2", "run_4", "step_5")
    assert isinstance(step.step_details.tool_calls[0], Unknown)
    assert step.to_dict()["step_details"]["tool_calls"] == [call]


# The client and its HTTP client


@both_clients
@pytest.mark.parametrize("base", ["/other/v2", "/other/v2/"])
def test_another_base_url(server: Loopback, client: type[Caller], base: str) -> None:
    server.respond = lambda _: DESCRIPTION.sample(Received("GET", "/v1/threads/id", {}))
    client(server.origin, base_url=server.origin + base).call("threads.get", "thread_2")
    assert server.requests[0].target == "/other/v2/threads/thread_2"


def addressed(**settings: Any) -> str:
    """Where a client sends a call."""
    seen: list[httpx.URL] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url)
        return httpx.Response(200, json=DESCRIPTION.sample(Received("GET", seen[0].path, {})).json)

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        Client(api_key=KEY, http_client=http, **settings).threads.get("thread_2")
    return str(seen[0]).removesuffix("/threads/thread_2")


def test_the_base_url_is_given_or_in_the_environment_or_in_the_description(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    assert addressed() == DESCRIPTION.document["servers"][0]["url"]
    monkeypatch.setenv("OPENAI_BASE_URL", "https://environment.test/v1")
    assert addressed() == "https://environment.test/v1"
    assert addressed(base_url="https://given.test/v1") == "https://given.test/v1"


@both_clients
def test_headers_for_every_call(server: Loopback, client: type[Caller]) -> None:
    client(server.origin, headers={"OpenAI-Beta": "assistants=v1"}).call("assistants.list")
    assert server.requests[0].headers["OpenAI-Beta"] == "assistants=v1"


def test_an_http_client_of_ones_own_is_used_and_left_open(server: Loopback) -> None:
    with httpx.Client(headers={"X-Team": "blue"}) as http:
        SyncCaller(server.origin, http_client=http).call("assistants.list")
        assert not http.is_closed
    assert server.requests[0].headers["X-Team"] == "blue"


def test_an_asynchronous_http_client_of_ones_own_is_used_and_left_open(
    server: Loopback,
) -> None:
    async def run() -> None:
        async with httpx.AsyncClient(headers={"X-Team": "blue"}) as http:
            url = server.origin + BASE_PATH
            async with AsyncClient(api_key=KEY, base_url=url, http_client=http) as client:
                await client.assistants.list()
            assert not http.is_closed

    asyncio.run(run())
    assert server.requests[0].headers["X-Team"] == "blue"


def test_a_client_is_closed_behind_its_block(server: Loopback) -> None:
    with Client(api_key=KEY, base_url=server.origin + BASE_PATH) as client:
        client.assistants.list()
    with pytest.raises(RuntimeError, match="closed"):
        client.assistants.list()
    assert len(server.requests) == 1


def test_an_asynchronous_client_is_closed_behind_its_block(server: Loopback) -> None:
    async def run() -> None:
        async with AsyncClient(api_key=KEY, base_url=server.origin + BASE_PATH) as client:
            await client.assistants.list()
        with pytest.raises(RuntimeError, match="closed"):
            await client.assistants.list()

    asyncio.run(run())
    assert len(server.requests) == 1
