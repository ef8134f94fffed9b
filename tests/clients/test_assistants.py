"""The generated Assistants client over HTTP: requests and responses match the description."""

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

import httpx2
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
    API_KEY,
    BASE_PATH,
    DESCRIPTION,
    AsyncCaller,
    Caller,
    SyncCaller,
)
from support.loopback import Loopback, ReceivedRequest, Response

# Every operation, with its arguments in Python and on the wire


@dataclass(frozen=True, slots=True)
class WireArgument:
    """An argument whose value differs on the wire."""

    argument: Any
    wire: Any


@dataclass(frozen=True, slots=True)
class MethodCase:
    """A method of the client and its operation.

    `required` and `optional` are its keyword arguments; the positional ones are the path
    parameters, in their order.
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
TOOLS = WireArgument(
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
MESSAGES = WireArgument(
    [CreateMessageRequest(role="user", content="Hello", metadata=None)],
    [{"role": "user", "content": "Hello", "metadata": None}],
)
THREAD = WireArgument(CreateThreadRequest(messages=MESSAGES.argument), {"messages": MESSAGES.wire})
OUTPUTS = WireArgument(
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

METHODS = [
    MethodCase("listAssistants", "assistants.list", "GET /assistants", Assistant, {}, PAGE),
    MethodCase(
        "createAssistant",
        "assistants.create",
        "POST /assistants",
        Assistant,
        {"model": "gpt-4"},
        ASSISTANT,
    ),
    MethodCase("getAssistant", "assistants.get", "GET /assistants/{assistant_id}", Assistant),
    MethodCase(
        "modifyAssistant",
        "assistants.modify",
        "POST /assistants/{assistant_id}",
        Assistant,
        {},
        {"model": "gpt-4", **ASSISTANT},
    ),
    MethodCase(
        "deleteAssistant",
        "assistants.delete",
        "DELETE /assistants/{assistant_id}",
        DeleteAssistantResponse,
    ),
    MethodCase(
        "listAssistantFiles",
        "assistants.files.list",
        "GET /assistants/{assistant_id}/files",
        AssistantFile,
        {},
        PAGE,
    ),
    MethodCase(
        "createAssistantFile",
        "assistants.files.create",
        "POST /assistants/{assistant_id}/files",
        AssistantFile,
        {"file_id": "file_6"},
    ),
    MethodCase(
        "getAssistantFile",
        "assistants.files.get",
        "GET /assistants/{assistant_id}/files/{file_id}",
        AssistantFile,
    ),
    MethodCase(
        "deleteAssistantFile",
        "assistants.files.delete",
        "DELETE /assistants/{assistant_id}/files/{file_id}",
        DeleteAssistantFileResponse,
    ),
    MethodCase(
        "createThread",
        "threads.create",
        "POST /threads",
        Thread,
        {},
        {"messages": MESSAGES, **METADATA},
    ),
    MethodCase("getThread", "threads.get", "GET /threads/{thread_id}", Thread),
    MethodCase("modifyThread", "threads.modify", "POST /threads/{thread_id}", Thread, {}, METADATA),
    MethodCase(
        "deleteThread", "threads.delete", "DELETE /threads/{thread_id}", DeleteThreadResponse
    ),
    MethodCase(
        "createThreadAndRun",
        "threads.create_and_run",
        "POST /threads/runs",
        Run,
        {"assistant_id": "asst_1"},
        {"thread": THREAD, **RUN},
    ),
    MethodCase(
        "listMessages",
        "threads.messages.list",
        "GET /threads/{thread_id}/messages",
        Message,
        {},
        {**PAGE, "run_id": "run_4"},
    ),
    MethodCase(
        "createMessage",
        "threads.messages.create",
        "POST /threads/{thread_id}/messages",
        Message,
        {"role": "user", "content": "Hello"},
        {"file_ids": ["file_6"], **METADATA},
    ),
    MethodCase(
        "getMessage",
        "threads.messages.get",
        "GET /threads/{thread_id}/messages/{message_id}",
        Message,
    ),
    MethodCase(
        "modifyMessage",
        "threads.messages.modify",
        "POST /threads/{thread_id}/messages/{message_id}",
        Message,
        {},
        METADATA,
    ),
    MethodCase(
        "listMessageFiles",
        "threads.messages.files.list",
        "GET /threads/{thread_id}/messages/{message_id}/files",
        MessageFile,
        {},
        PAGE,
    ),
    MethodCase(
        "getMessageFile",
        "threads.messages.files.get",
        "GET /threads/{thread_id}/messages/{message_id}/files/{file_id}",
        MessageFile,
    ),
    MethodCase("listRuns", "threads.runs.list", "GET /threads/{thread_id}/runs", Run, {}, PAGE),
    MethodCase(
        "createRun",
        "threads.runs.create",
        "POST /threads/{thread_id}/runs",
        Run,
        {"assistant_id": "asst_1"},
        {"additional_instructions": "Hurry.", **RUN},
    ),
    MethodCase("getRun", "threads.runs.get", "GET /threads/{thread_id}/runs/{run_id}", Run),
    MethodCase(
        "modifyRun",
        "threads.runs.modify",
        "POST /threads/{thread_id}/runs/{run_id}",
        Run,
        {},
        METADATA,
    ),
    MethodCase(
        "submitToolOuputsToRun",
        "threads.runs.submit_tool_outputs",
        "POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
        Run,
        {"tool_outputs": OUTPUTS},
        {"stream": False},
    ),
    MethodCase(
        "cancelRun",
        "threads.runs.cancel",
        "POST /threads/{thread_id}/runs/{run_id}/cancel",
        Run,
    ),
    MethodCase(
        "listRunSteps",
        "threads.runs.steps.list",
        "GET /threads/{thread_id}/runs/{run_id}/steps",
        RunStep,
        {},
        PAGE,
    ),
    MethodCase(
        "getRunStep",
        "threads.runs.steps.get",
        "GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}",
        RunStep,
    ),
]


def to_arguments(values: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v.argument if isinstance(v, WireArgument) else v for k, v in values.items()}


def to_wire(values: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v.wire if isinstance(v, WireArgument) else v for k, v in values.items()}


def for_methods(cases: Sequence[MethodCase]) -> pytest.MarkDecorator:
    """Run the test for each of these methods."""
    return pytest.mark.parametrize("case", cases, ids=[case.operation for case in cases])


both_clients = pytest.mark.parametrize("client", [SyncCaller, AsyncCaller], ids=["sync", "async"])
LIST_METHODS = [case for case in METHODS if case.is_list]
WITH_METADATA = [case for case in METHODS if "metadata" in case.optional]


@pytest.fixture
def server() -> Iterator[Loopback]:
    """Run a server with complete sample responses from the description."""
    with Loopback(DESCRIPTION.make_response) as loopback:
        yield loopback


# Methods


def test_every_operation_is_tested() -> None:
    assert len(METHODS) == len({case.operation for case in METHODS}) == 28
    assert {case.operation for case in METHODS} == set(DESCRIPTION.operations)


@pytest.mark.parametrize(
    "client", [Client(api_key=API_KEY), AsyncClient(api_key=API_KEY)], ids=["sync", "async"]
)
@for_methods(METHODS)
def test_methods_have_described_parameters(client: Client | AsyncClient, case: MethodCase) -> None:
    parameters = inspect.signature(attrgetter(case.method)(client)).parameters
    keywords = {p.name: p for p in parameters.values() if p.kind is p.KEYWORD_ONLY}
    *path_parameters, options = [name for name in parameters if name not in keywords]
    assert path_parameters == re.findall(r"{(\w+)}", case.route)
    assert options == "options"
    assert {name for name, p in keywords.items() if p.default is p.empty} == set(case.required)
    assert set(keywords) == {*case.required, *case.optional}


@both_clients
@for_methods(METHODS)
def test_method_with_required_arguments(
    server: Loopback, client: type[Caller], case: MethodCase
) -> None:
    server.respond = lambda request: DESCRIPTION.make_response(request, full=False)
    result = client(server.origin).call(case.method, *case.ids, **to_arguments(case.required))
    check_request(server, case, case.required)
    check_result(server, case, result)


@both_clients
@for_methods(METHODS)
def test_method_with_all_arguments(
    server: Loopback, client: type[Caller], case: MethodCase
) -> None:
    values = {**case.required, **case.optional}
    result = client(server.origin).call(case.method, *case.ids, **to_arguments(values))
    check_request(server, case, values)
    check_result(server, case, result)


def check_request(server: Loopback, case: MethodCase, values: Mapping[str, Any]) -> None:
    """Check that one request with these values was sent and matches the description."""
    [request] = server.requests
    assert (request.method, request.path) == (case.verb, case.path)
    assert DESCRIPTION.find_operation_id(request) == case.operation
    DESCRIPTION.check_exchange(request, server.respond(request))
    if case.verb == "GET":
        assert request.query == {name: [str(value)] for name, value in values.items()}
    elif request.body:
        assert request.json == to_wire(values)
    else:
        assert not values
    assert bool(request.body) == (request.headers.get("Content-Type") == "application/json")


def check_result(server: Loopback, case: MethodCase, result: Any) -> None:
    """Check that the return value has the whole response, as models of the description."""
    response = server.respond(server.requests[0]).json
    if case.is_list:
        assert isinstance(result, Page | AsyncPage)
        assert [type(item) for item in result.data] == [case.returns]
        assert result.has_more is response["has_more"]
        result = result.body
    else:
        assert type(result) is case.returns
    assert result.to_dict() == response
    assert not [value for value in iter_nested(result) if isinstance(value, Unknown)]


def iter_nested(value: object) -> Iterator[object]:
    """Yield a value and everything in it."""
    yield value
    if isinstance(value, pydantic.BaseModel):
        value = [item for _, item in value]
    if isinstance(value, list):
        for item in value:
            yield from iter_nested(item)


def test_only_required_bodies_are_sent_empty(server: Loopback) -> None:
    SyncCaller(server.origin).call("threads.modify", "thread_2")
    SyncCaller(server.origin).call("threads.create")
    SyncCaller(server.origin).call("threads.runs.cancel", "thread_2", "run_4")
    assert [request.body for request in server.requests] == [b"{}", b"", b""]


# Omitted values and null


@both_clients
@for_methods(WITH_METADATA)
def test_none_is_sent_as_null(server: Loopback, client: type[Caller], case: MethodCase) -> None:
    values = {**case.required, "metadata": None}
    client(server.origin).call(case.method, *case.ids, **to_arguments(values))
    assert server.requests[0].json == to_wire(values)
    check_request(server, case, values)


def test_none_clears_field_and_others_are_omitted(server: Loopback) -> None:
    with Client(api_key=API_KEY, base_url=server.origin) as client:
        server.respond = lambda _: DESCRIPTION.make_response(
            ReceivedRequest("POST", "/v1/assistants", {})
        )
        client.assistants.modify("asst_1", name=None, description="")
    assert server.requests[0].json == {"name": None, "description": ""}


# IDs in paths


@both_clients
@pytest.mark.parametrize(
    "thread_id", ["a/b", "a?b=c", "a b", "a#b", "a%2Fb", "../threads", "a;b,c", "ä\n", "...", "+&"]
)
def test_ids_are_percent_encoded(server: Loopback, client: type[Caller], thread_id: str) -> None:
    server.respond = lambda _: DESCRIPTION.make_response(
        ReceivedRequest("GET", "/v1/threads/id", {})
    )
    client(server.origin).call("threads.get", thread_id)
    [request] = server.requests
    assert request.target == f"/v1/threads/{quote(thread_id, safe='')}"
    assert unquote(request.path.removeprefix("/v1/threads/")) == thread_id


@both_clients
@pytest.mark.parametrize("message_id", ["", ".", "..", None])
def test_ids_that_would_change_the_path_are_rejected(
    server: Loopback, client: type[Caller], message_id: str | None
) -> None:
    with pytest.raises(ValueError, match=r"message_id (must not be|is required)"):
        client(server.origin).call("threads.messages.get", "thread_2", message_id)
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
ERROR_BODY = {
    "error": {"type": "some_error", "message": "That went wrong.", "param": None, "code": None}
}


@both_clients
@pytest.mark.parametrize(("status", "error_class"), STATUS_ERRORS.items())
def test_status_maps_to_exception_class(
    server: Loopback, client: type[Caller], status: int, error_class: type[StatusError]
) -> None:
    server.respond = lambda _: Response.from_json(ERROR_BODY, status)
    with pytest.raises(ClientError) as raised:
        client(server.origin).call("threads.get", "thread_2")
    assert type(raised.value) is error_class
    assert isinstance(raised.value, StatusError)
    assert raised.value.status_code == status
    assert raised.value.body == ERROR_BODY
    assert str(raised.value).startswith(f"GET /v1/threads/thread_2: {status} ")
    assert str(raised.value).endswith(": That went wrong.")
    DESCRIPTION.check_exchange(server.requests[0], Response.from_json(ERROR_BODY, status))


@both_clients
def test_body_of_error_that_is_not_json_is_text(server: Loopback, client: type[Caller]) -> None:
    server.respond = lambda _: Response(b"<h1>Bad Gateway</h1>", 502, "text/html")
    with pytest.raises(ServerError, match="502 Bad Gateway: <h1>") as raised:
        client(server.origin).call("assistants.list")
    assert raised.value.status_code == 502
    assert raised.value.body == "<h1>Bad Gateway</h1>"


@both_clients
@pytest.mark.parametrize(
    ("response", "reason"),
    [
        (Response(b'{"id": '), "invalid JSON"),
        (Response(b""), "got no content"),
        (Response(b"<h1>Hello</h1>", media_type="text/html"), "expected JSON, got text/html"),
        (Response.from_json([]), "should be an object"),
    ],
)
def test_invalid_success_response_raises_decode_error(
    server: Loopback, client: type[Caller], response: Response, reason: str
) -> None:
    server.respond = lambda _: response
    with pytest.raises(DecodeError, match=reason) as raised:
        client(server.origin).call("threads.get", "thread_2")
    assert raised.value.status_code == 200


@both_clients
def test_refused_connection_raises_connection_error(client: type[Caller]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(
        APIConnectionError, match=r"^GET http://127\S+/v1/threads/thread_2: "
    ) as raised:
        client(f"http://127.0.0.1:{port}").call("threads.get", "thread_2")
    assert type(raised.value) is APIConnectionError
    assert isinstance(raised.value.__cause__, httpx2.ConnectError)


@both_clients
def test_late_response_raises_timeout_error(server: Loopback, client: type[Caller]) -> None:
    done = Event()

    def respond_late(request: ReceivedRequest) -> Response:
        done.wait()
        return DESCRIPTION.make_response(request)

    server.respond = respond_late
    try:
        with pytest.raises(
            APITimeoutError, match=r"^GET http://127\S+/v1/threads/thread_2: timed out"
        ):
            client(server.origin, timeout=0.1).call("threads.get", "thread_2")
    finally:
        done.set()
    assert len(server.requests) == 1


# The API key


@both_clients
def test_missing_api_key_is_reported_before_sending(
    server: Loopback, client: type[Caller], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(MissingCredentialsError, match=r"api_key=.*OPENAI_API_KEY"):
        client(server.origin, api_key=None).call("assistants.list")
    assert server.requests == []


@both_clients
def test_api_key_is_read_from_environment(
    server: Loopback, client: type[Caller], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-the-environment")
    client(server.origin, api_key=None).call("assistants.list")
    client(server.origin, api_key="sk-argument").call("assistants.list")
    authorizations = [request.headers["Authorization"] for request in server.requests]
    assert authorizations == ["Bearer sk-of-the-environment", "Bearer sk-argument"]


def test_api_key_is_not_in_reprs(server: Loopback) -> None:
    with Client(api_key=API_KEY, base_url=server.origin + BASE_PATH) as client:
        page = client.assistants.list()
        server.respond = lambda _: Response.from_json(ERROR_BODY, 401)
        with pytest.raises(AuthenticationError) as raised:
            client.threads.runs.get("thread_2", "run_4")
        request = raised.value.request
        objects = [client, *iter_parts(client), page, raised.value, request, request.headers]
    assert API_KEY in server.requests[0].headers["Authorization"]
    assert len(objects) > 10
    assert not [item for item in objects if API_KEY in f"{item!r} {item}"]


def iter_parts(instance: object) -> Iterator[object]:
    """Yield the attributes of an object of the package, at any depth."""
    for part in get_attribute_values(instance):
        yield part
        if type(part).__module__.startswith("openai_assistants"):
            yield from iter_parts(part)


def get_attribute_values(instance: object) -> list[object]:
    names = getattr(type(instance), "__slots__", None) or vars(instance)
    values = [getattr(instance, name) for name in names]
    return [value for value in values if not isinstance(value, str)]


# Lists


def respond_in_three_pages(request: ReceivedRequest) -> Response:
    """Respond with the items 1 to 5, two on a page."""
    [after] = request.query.get("after", ["0"])
    ids = [str(number) for number in range(int(after) + 1, 6)][:2]
    page = DESCRIPTION.make_response(request).json
    [item] = page["data"]
    page["data"] = [item | {"id": id} for id in ids]
    return Response.from_json(
        page | {"first_id": ids[0], "last_id": ids[-1], "has_more": ids[-1] != "5"}
    )


@both_clients
@for_methods(LIST_METHODS)
def test_iteration_fetches_all_pages(
    server: Loopback, client: type[Caller], case: MethodCase
) -> None:
    server.respond = respond_in_three_pages
    items = client(server.origin).items(case.method, *case.ids, limit=2)
    assert [(type(item), item.id) for item in items] == [(case.returns, id) for id in "12345"]
    assert [request.path for request in server.requests] == [case.path] * 3
    assert [request.query for request in server.requests] == [
        {"limit": ["2"]},
        {"limit": ["2"], "after": ["2"]},
        {"limit": ["2"], "after": ["4"]},
    ]
    for request in server.requests:
        DESCRIPTION.check_exchange(request, respond_in_three_pages(request))


@both_clients
@for_methods(LIST_METHODS)
def test_list_can_be_iterated_by_page(
    server: Loopback, client: type[Caller], case: MethodCase
) -> None:
    server.respond = respond_in_three_pages
    pages = client(server.origin).pages(case.method, *case.ids, order="asc", after="1")
    assert [[item.id for item in page.data] for page in pages] == [["2", "3"], ["4", "5"]]
    assert [page.has_more for page in pages] == [True, False]
    assert [page.body.last_id for page in pages] == ["3", "5"]
    assert [request.query["order"] for request in server.requests] == [["asc"], ["asc"]]


@both_clients
def test_empty_list_has_no_items(server: Loopback, client: type[Caller]) -> None:
    body = {"object": "list", "data": [], "first_id": "", "last_id": "", "has_more": True}
    server.respond = lambda _: Response.from_json(body)
    [page] = client(server.origin).pages("assistants.list")
    assert (page.data, page.has_more) == ([], False)
    assert client(server.origin).items("assistants.list") == []


def test_pages_are_fetched_lazily(server: Loopback) -> None:
    server.respond = respond_in_three_pages
    with Client(api_key=API_KEY, base_url=server.origin + BASE_PATH) as client:
        items = iter(client.assistants.list())
        assert [next(items).id, next(items).id] == ["1", "2"]
        assert len(server.requests) == 1
        assert next(items).id == "3"
    assert len(server.requests) == 2


# Forward compatibility


def respond_with_changes(**changes: Any) -> Callable[[ReceivedRequest], Response]:
    """Return a responder that adds values that the description does not have."""
    return lambda request: Response.from_json(DESCRIPTION.make_response(request).json | changes)


@both_clients
def test_unknown_field_is_kept(server: Loopback, client: type[Caller]) -> None:
    server.respond = respond_with_changes(priority={"level": [1, None]})
    run = client(server.origin).call("threads.runs.get", "thread_2", "run_4")
    assert run.priority == {"level": [1, None]}
    assert run.to_dict() == server.respond(server.requests[0]).json


@both_clients
def test_unknown_enum_value_is_kept(server: Loopback, client: type[Caller]) -> None:
    server.respond = respond_with_changes(
        status="paused", last_error={"code": "bored", "message": "…"}
    )
    run = client(server.origin).call("threads.runs.get", "thread_2", "run_4")
    assert (run.status, run.last_error.code) == ("paused", "bored")
    assert run.to_dict() == server.respond(server.requests[0]).json


NEW_TOOLS = [{"type": "file_search", "file_search": {"max": 3}}, {"type": "retrieval"}]


@both_clients
def test_unknown_variant_survives_round_trip(server: Loopback, client: type[Caller]) -> None:
    server.respond = respond_with_changes(tools=NEW_TOOLS)
    assistant = client(server.origin).call("assistants.get", "asst_1")
    client(server.origin).call("assistants.modify", "asst_1", tools=assistant.tools)
    assert [type(tool) for tool in assistant.tools] == [Unknown, AssistantToolsRetrieval]
    assert assistant.tools[0].type == "file_search"
    assert server.requests[1].json == {"tools": NEW_TOOLS}


@both_clients
def test_nested_unknown_variant_is_kept(server: Loopback, client: type[Caller]) -> None:
    tool_call = {"id": "call_9", "type": "web_search", "web_search": {"query": "?"}}
    server.respond = respond_with_changes(
        step_details={"type": "tool_calls", "tool_calls": [tool_call]}
    )
    step = client(server.origin).call("threads.runs.steps.get", "thread_2", "run_4", "step_5")
    assert isinstance(step.step_details.tool_calls[0], Unknown)
    assert step.to_dict()["step_details"]["tool_calls"] == [tool_call]


# The client and its HTTP client


@both_clients
@pytest.mark.parametrize("base", ["/other/v2", "/other/v2/"])
def test_base_url_can_be_changed(server: Loopback, client: type[Caller], base: str) -> None:
    server.respond = lambda _: DESCRIPTION.make_response(
        ReceivedRequest("GET", "/v1/threads/id", {})
    )
    client(server.origin, base_url=server.origin + base).call("threads.get", "thread_2")
    assert server.requests[0].target == "/other/v2/threads/thread_2"


def get_base_url(**settings: Any) -> str:
    """Return the base URL to which a client sends its requests."""
    urls: list[httpx2.URL] = []

    def respond(request: httpx2.Request) -> httpx2.Response:
        urls.append(request.url)
        return httpx2.Response(
            200, json=DESCRIPTION.make_response(ReceivedRequest("GET", urls[0].path, {})).json
        )

    with httpx2.Client(transport=httpx2.MockTransport(respond)) as http:
        Client(api_key=API_KEY, http_client=http, **settings).threads.get("thread_2")
    return str(urls[0]).removesuffix("/threads/thread_2")


def test_base_url_comes_from_argument_environment_or_description(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    assert get_base_url() == DESCRIPTION.document["servers"][0]["url"]
    monkeypatch.setenv("OPENAI_BASE_URL", "https://environment.test/v1")
    assert get_base_url() == "https://environment.test/v1"
    assert get_base_url(base_url="https://given.test/v1") == "https://given.test/v1"


@both_clients
def test_headers_of_client_are_sent_with_every_request(
    server: Loopback, client: type[Caller]
) -> None:
    client(server.origin, headers={"OpenAI-Beta": "assistants=v1"}).call("assistants.list")
    assert server.requests[0].headers["OpenAI-Beta"] == "assistants=v1"


def test_custom_http_client_is_used_and_left_open(server: Loopback) -> None:
    with httpx2.Client(headers={"X-Team": "blue"}) as http:
        SyncCaller(server.origin, http_client=http).call("assistants.list")
        assert not http.is_closed
    assert server.requests[0].headers["X-Team"] == "blue"


def test_custom_async_http_client_is_used_and_left_open(
    server: Loopback,
) -> None:
    async def run() -> None:
        async with httpx2.AsyncClient(headers={"X-Team": "blue"}) as http:
            url = server.origin + BASE_PATH
            async with AsyncClient(api_key=API_KEY, base_url=url, http_client=http) as client:
                await client.assistants.list()
            assert not http.is_closed

    asyncio.run(run())
    assert server.requests[0].headers["X-Team"] == "blue"


def test_leaving_block_closes_client(server: Loopback) -> None:
    with Client(api_key=API_KEY, base_url=server.origin + BASE_PATH) as client:
        client.assistants.list()
    with pytest.raises(RuntimeError, match="closed"):
        client.assistants.list()
    assert len(server.requests) == 1


def test_leaving_block_closes_async_client(server: Loopback) -> None:
    async def run() -> None:
        async with AsyncClient(api_key=API_KEY, base_url=server.origin + BASE_PATH) as client:
            await client.assistants.list()
        with pytest.raises(RuntimeError, match="closed"):
            await client.assistants.list()

    asyncio.run(run())
    assert len(server.requests) == 1
