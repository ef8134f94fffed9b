"""The MCP server, and the client that its tools call."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from inspect import isawaitable
from os import environ
from typing import Any, cast

from mcp import types
from mcp.server.lowlevel import Server

from .._runtime import ClientError
from .._runtime.base_page import BasePage
from .._runtime.json_writing import dump_json
from .._runtime.plain_values import to_plain_value
from ..async_client import AsyncClient
from .tools import OperationTool, load_tools, select_tools

__all__ = ["VARIABLES", "create_client", "create_server"]

MAX_ITEMS = 1_000
"""The maximum number of items of a stream that a tool returns."""

VARIABLES = (
    "ASSISTANTS_API_API_KEY_AUTH",
    "ASSISTANTS_API_BASE_URL",
)
"""The environment variables with the credentials and the base URL of the client."""

_PATTERNS = "*"


def create_client() -> AsyncClient:
    """Create the client; its settings are in the environment variables `VARIABLES`."""
    return AsyncClient(
        base_url=environ.get("ASSISTANTS_API_BASE_URL"),
    )


def create_server(
    client: AsyncClient | None = None,
    *,
    patterns: Sequence[str] | None = None,
    read_only: bool = False,
) -> Server[Any]:
    """Return a server whose tools are operations.

    `patterns` are glob patterns of the operations: of their names, operationIds,
    requests (`GET *`) or tags (`tag:*`). With `read_only`, only operations that change
    nothing are tools.

    Raises:
        ValueError: A pattern matches no operation.
    """
    selected = select_tools(load_tools(), _list_patterns(patterns), read_only)
    tools = {tool.name: tool for tool in selected}
    api = create_client() if client is None else client

    async def list_tools(context: object, parameters: object) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[_describe_tool(tool) for tool in selected])

    async def call_tool(
        context: object, parameters: types.CallToolRequestParams
    ) -> types.CallToolResult:
        tool = tools.get(parameters.name)
        if tool is None:
            return _make_result(f"unknown tool {parameters.name!r}", is_error=True)
        try:
            text = await _call(tool, api, parameters.arguments or {})
        except (ClientError, OSError, TypeError, ValueError) as error:
            return _make_result(str(error) or type(error).__name__, is_error=True)
        return _make_result(text)

    return Server(
        "assistants-api",
        version="2.0.0",
        title="Assistants API",
        instructions="Create and manage assistants, the threads they work on, and the messages, runs, run steps and attached files that belong to them.",
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


def _list_patterns(patterns: Sequence[str] | None) -> list[str]:
    given = _PATTERNS.split(",") if patterns is None else patterns
    return [pattern.strip() for pattern in given]


async def _call(
    tool: OperationTool, client: AsyncClient, arguments: dict[str, Any]
) -> str:
    """Call a method and return its result as JSON, or as text."""
    result: Any = tool.call(client, arguments)
    if isawaitable(result):
        result = await result
    if isinstance(result, BasePage):
        result = cast("BasePage[object, object, object]", result).body
    elif isinstance(result, AsyncIterator):
        result = await _read_items(result)
    plain = to_plain_value(result)
    return plain if isinstance(plain, str) else dump_json(plain)


async def _read_items(stream: Any) -> dict[str, object]:
    """Return the items of a stream, and whether these are all; close it."""
    items: list[object] = []
    async with stream:
        async for item in stream:
            if len(items) == MAX_ITEMS:
                return {"items": items, "is_complete": False}
            items.append(item)
    return {"items": items, "is_complete": True}


def _describe_tool(tool: OperationTool) -> types.Tool:
    return types.Tool(
        name=tool.name,
        title=tool.title,
        description=tool.description,
        input_schema=tool.input_schema,
        annotations=types.ToolAnnotations(
            read_only_hint=tool.is_read_only,
            destructive_hint=tool.is_destructive,
            idempotent_hint=tool.is_idempotent,
        ),
    )


def _make_result(text: str, *, is_error: bool = False) -> types.CallToolResult:
    content: list[types.ContentBlock] = [types.TextContent(text=text)]
    return types.CallToolResult(content=content, is_error=is_error)
