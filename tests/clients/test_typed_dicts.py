"""Typed dicts as input types: accepted by type checkers, and the same as models on the wire."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, get_type_hints

import pytest
from openai_assistants import NOT_GIVEN
from openai_assistants.models import (
    AssistantToolsFunction,
    AssistantToolsFunctionDict,
    AssistantToolsRetrieval,
    CreateMessageRequest,
    CreateRunRequestDict,
    CreateThreadRequest,
    CreateThreadRequestDict,
    Function,
)
from support.assistants import DESCRIPTION, AsyncCaller, Caller, SyncCaller
from support.commands import check_with_mypy, check_with_pyright
from support.loopback import Loopback, ReceivedRequest, Response

# Type checkers

GOOD_PROGRAM = '''\
"""Dicts wherever a request accepts a model."""

import asyncio

from openai_assistants import AsyncClient, Client
from openai_assistants.models import (
    AssistantTool,
    AssistantToolParam,
    AssistantToolsFunction,
    AssistantToolsRetrieval,
    CreateAssistantRequestDict,
    CreateMessageRequest,
    CreateRunRequestDict,
    CreateThreadRequestDict,
    Function,
    FunctionDict,
)


def talk(client: Client) -> None:
    add: FunctionDict = {"name": "add", "parameters": {"type": "object"}}
    tools: list[AssistantToolParam] = [
        {"type": "function", "function": add},
        {"type": "function", "function": Function(name="subtract")},
        AssistantToolsFunction(function=Function(name="divide")),
        {"type": "retrieval"},
    ]
    client.assistants.create(model="gpt-4", tools=tools)
    client.assistants.create(model="gpt-4", tools=[{"type": "code_interpreter"}])
    models: list[AssistantTool] = [AssistantToolsRetrieval()]
    client.assistants.create(model="gpt-4", tools=models)
    params: CreateAssistantRequestDict = {"model": "gpt-4", "tools": tools}
    params["name"] = "Ada"
    client.assistants.create(**params)
    hello = CreateMessageRequest(role="user", content="Hello")
    client.threads.create(messages=[hello, {"role": "user", "content": "Bye"}])
    thread: CreateThreadRequestDict = {"messages": [hello], "metadata": None}
    client.threads.create(**thread)
    client.threads.create_and_run(assistant_id="asst_1", thread=thread)
    run: CreateRunRequestDict = {"assistant_id": "asst_1", "temperature": 1}
    client.threads.runs.create("thread_1", **run)
    client.threads.runs.submit_tool_outputs(
        "thread_1", "run_1", tool_outputs=[{"tool_call_id": "call_1", "output": "2"}]
    )


async def talk_async(client: AsyncClient, run: CreateRunRequestDict) -> None:
    await client.threads.create(messages=({"role": "user", "content": "Hello"},))
    await client.threads.runs.create("thread_1", **run)


if __name__ == "__main__":
    talk(Client())
    asyncio.run(talk_async(AsyncClient(), {"assistant_id": "asst_1"}))
'''

BAD_PROGRAM = """\
from openai_assistants import Client
from openai_assistants.models import CreateRunRequestDict, FunctionDict

client = Client()
client.threads.create(messages=[{"role": "user", "contents": "misspelt"}])
client.threads.create(messages=[{"role": "poet", "content": "no such role"}])
client.threads.create(messages=[{"role": "user"}])
client.assistants.create(model="gpt-4", tools=[{"type": "hammer"}])
client.assistants.create(model="gpt-4", tools=[{"type": "function"}])
client.assistants.create(model="gpt-4", tools=[{"type": "function", "function": {}}])
client.threads.create_and_run(assistant_id="asst_1", thread={"message": []})
run: CreateRunRequestDict = {"model": "gpt-4"}
function: FunctionDict = {"name": 1}
"""
BAD_LINES = set(range(5, 14))


@pytest.mark.slow
@pytest.mark.parametrize("check", [check_with_mypy, check_with_pyright], ids=["mypy", "pyright"])
def test_type_checkers_report_only_expected_errors(
    check: Callable[..., tuple[set[tuple[str, int]], str]], tmp_path: Path
) -> None:
    """They accept dicts in place of models, and find the errors in dicts."""
    (tmp_path / "program.py").write_text(GOOD_PROGRAM, encoding="utf-8")
    (tmp_path / "wrong.py").write_text(BAD_PROGRAM, encoding="utf-8")
    errors, printed = check(tmp_path, "program.py", "wrong.py")
    assert errors == {("wrong.py", line) for line in BAD_LINES}, printed
    assert re.search(r"\b2 (source )?files", printed)


# Requests

ADD: AssistantToolsFunctionDict = {"type": "function", "function": {"name": "add"}}
HELLO = {"role": "user", "content": "Hello"}
RUN: CreateRunRequestDict = {"assistant_id": "asst_1", "tools": [ADD, {"type": "retrieval"}]}
THREAD: CreateThreadRequestDict = {"messages": [{"role": "user", "content": "Hello"}]}


@pytest.fixture
def server() -> Iterator[Loopback]:
    """Run a server with sample responses from the description."""

    def respond(request: ReceivedRequest) -> Response:
        return DESCRIPTION.make_response(request)

    with Loopback(respond) as loopback:
        yield loopback


@pytest.fixture(params=[SyncCaller, AsyncCaller])
def caller(request: pytest.FixtureRequest, server: Loopback) -> Caller:
    """Return a caller of the server with either kind of client."""
    created: Caller = request.param(server.origin)
    return created


def test_dicts_models_and_keywords_are_sent_as_same_bytes(caller: Caller, server: Loopback) -> None:
    models = [AssistantToolsFunction(function=Function(name="add")), AssistantToolsRetrieval()]
    mixed = [{"type": "function", "function": Function(name="add")}, AssistantToolsRetrieval()]
    caller.call("threads.runs.create", "thread_1", **RUN)
    caller.call("threads.runs.create", "thread_1", assistant_id="asst_1", tools=models)
    caller.call("threads.runs.create", "thread_1", assistant_id="asst_1", tools=mixed)
    assert server.requests[0].json == RUN
    assert len({request.body for request in server.requests}) == 1


def test_dicts_and_models_can_be_nested(caller: Caller, server: Loopback) -> None:
    hello = CreateMessageRequest(role="user", content="Hello")
    validated = CreateThreadRequest.model_validate({"messages": [HELLO]})
    for thread in (THREAD, {"messages": [hello]}, validated):
        caller.call("threads.create_and_run", assistant_id="asst_1", thread=thread)
    assert server.requests[0].json == {"assistant_id": "asst_1", "thread": THREAD}
    assert len({request.body for request in server.requests}) == 1


def test_not_given_in_dict_is_not_sent(caller: Caller, server: Loopback) -> None:
    message = {**HELLO, "file_ids": NOT_GIVEN, "metadata": None}
    caller.call("threads.create", messages=[message], metadata=NOT_GIVEN)
    assert server.requests[0].json == {"messages": [{**HELLO, "metadata": None}]}


# Typed dicts at run time


def test_keys_are_python_names(import_client: Callable[[str], ModuleType]) -> None:
    models = import_client("typed_dicts_keys").models
    assert {"items", "camel_case", "private"} <= set(get_type_hints(models.NamedDict))
    assert set(get_type_hints(models.HiddenDict)) == {"id", "name"}
    signs = {
        "a_b",
        "type",
        "quotation_mark_quotation_mark_quotation_mark",
        "reverse_solidus",
        "arg_1",
    }
    assert set(get_type_hints(models.SignsDict)) == signs
    assert models.WordsDict.__optional_keys__ == {"class_", "none", "from_"}


def test_annotations_can_be_resolved_at_run_time(
    import_client: Callable[[str], ModuleType],
) -> None:
    models: Any = import_client("typed_dicts_recursion").models
    assert get_type_hints(models.OddDict) == {"in_side": models.Odd | models.OddDict}
    assert get_type_hints(models.CompoundDict)["filters"]


def test_only_types_of_requests_have_typed_dicts(
    import_client: Callable[[str], ModuleType],
) -> None:
    models = import_client("typed_dicts_objects").models
    names = {name for name in models.__all__ if name.endswith("Dict")}
    expected = {"CustomerDict", "FilterDict", "GiftDict", "LineDict", "OrderDict"}
    assert names == expected | {"OrderChangeDict"}
    assert not {"id", "history"} & set(get_type_hints(models.OrderDict))
