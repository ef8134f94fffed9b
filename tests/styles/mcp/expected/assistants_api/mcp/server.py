"""The MCP server, and the client that its tools call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from inspect import isawaitable
from os import environ
from typing import Any

from mcp import types
from mcp.server.lowlevel import Server

from .._runtime import ClientError
from ..async_client import AsyncClient
from .results import make_error, read_result
from .tools import OperationTool, load_tools, select_tools

__all__ = ["VARIABLES", "create_client", "create_server"]

VARIABLES = (
    "ASSISTANTS_API_API_KEY_AUTH",
    "ASSISTANTS_API_BASE_URL",
)
"""The environment variables with the credentials and the base URL of the client."""

_PATTERNS = "*"
_OUTPUT_PATTERNS = "*"


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
    every = load_tools()
    given = _list_patterns(_PATTERNS) if patterns is None else patterns
    selected = select_tools(every, given, read_only=read_only)
    described = select_tools(every, _list_patterns(_OUTPUT_PATTERNS))
    outputs = {tool.name for tool in described}
    tools = {
        tool.name: tool if tool.name in outputs else replace(tool, output_schema=None)
        for tool in selected
    }
    api = create_client() if client is None else client

    async def list_tools(context: object, parameters: object) -> types.ListToolsResult:
        return types.ListToolsResult(
            tools=[_describe_tool(tool) for tool in tools.values()]
        )

    async def call_tool(
        context: object, parameters: types.CallToolRequestParams
    ) -> types.CallToolResult:
        tool = tools.get(parameters.name)
        if tool is None:
            return make_error(f"unknown tool {parameters.name!r}")
        try:
            value = tool.call(api, parameters.arguments or {})
            value = await value if isawaitable(value) else value
            return await read_result(tool, value)
        except (ClientError, OSError, TypeError, ValueError) as error:
            return make_error(str(error) or type(error).__name__)

    return Server(
        "assistants-api",
        version="2.0.0",
        title="Assistants API",
        instructions="Create and manage assistants, the threads they work on, and the messages, runs, run steps and attached files that belong to them.",
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


def _list_patterns(text: str) -> list[str]:
    return [pattern.strip() for pattern in text.split(",")] if text else []


def _describe_tool(tool: OperationTool) -> types.Tool:
    return types.Tool(
        name=tool.name,
        title=tool.title,
        description=tool.description,
        input_schema=tool.input_schema,
        output_schema=tool.output_schema,
        annotations=types.ToolAnnotations(
            read_only_hint=tool.is_read_only,
            destructive_hint=tool.is_destructive,
            idempotent_hint=tool.is_idempotent,
        ),
    )
