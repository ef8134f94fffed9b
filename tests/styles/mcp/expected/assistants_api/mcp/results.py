"""What methods return, as results of tools."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import AsyncIterator, Mapping
from importlib import import_module
from typing import Any, cast
from urllib.parse import urlsplit

from mcp import types

from .._runtime.base_page import BasePage
from .._runtime.base_response import BaseResponse
from .._runtime.json_writing import dump_json
from .._runtime.plain_values import to_plain_value
from .._runtime.raw_responses import RawResponse
from .tools import OperationTool

__all__ = ["make_error", "read_result"]

MAX_ITEMS = 1_000
"""The maximum number of items of a stream that a tool returns."""

_IMAGE_TYPES = ("image/gif", "image/jpeg", "image/png", "image/webp")
"""The types of images that models see; to them, other images are files."""


async def read_result(tool: OperationTool, value: Any) -> types.CallToolResult:
    """Return the result of a tool for what its method returns."""
    if isinstance(value, BaseResponse):
        response = cast("RawResponse[object]", value)
        value = response.parse()
        if isinstance(value, bytes):
            return _make_result(_make_content(response))
    is_page = isinstance(value, BasePage)
    body = cast("BasePage[object, object, object]", value).body if is_page else value
    if isinstance(body, AsyncIterator):
        body = await _read_items(body)
    plain = to_plain_value(body)
    try:
        text = plain if isinstance(plain, str) else dump_json(plain)
    except ValueError as error:  # NaN or an infinity, which `json` reads and writes
        text = json.dumps(plain, ensure_ascii=False, default=str)
        return _make_unusable(str(error), text)
    content = _make_text(text)
    if tool.output_schema is None:
        return _make_result(content)
    structured: object = json.loads(text)
    problem = (
        "it has half of a surrogate pair"  # which structured content cannot have
        if content.text != text
        else _find_mismatch(body, structured, tool.output_schema)
    )
    if problem:
        return _make_unusable(problem, text)
    return _make_result(content, structured)


def make_error(message: str) -> types.CallToolResult:
    """Return the result of a call that failed."""
    content: list[types.ContentBlock] = [_make_text(message)]
    return types.CallToolResult(content=content, is_error=True)


def _make_unusable(problem: str, text: str) -> types.CallToolResult:
    """Return the result of a call that the API accepted, with a response that has a problem."""
    return make_error(
        "The API accepted the request, so do not repeat it; but the response is not "
        f"as it describes: {problem}\n\n{text}"
    )


def _make_result(
    content: types.ContentBlock, structured: object = None
) -> types.CallToolResult:
    if structured is None:
        return types.CallToolResult(content=[content])
    return types.CallToolResult(content=[content], structured_content=structured)


def _make_text(text: str) -> types.TextContent:
    """Return text as content, with escapes for what UTF-8 cannot express.

    In JSON, half of a surrogate pair is valid as an escape (RFC 8259, section 8.2).
    """
    return types.TextContent(text=text.encode("utf-8", "backslashreplace").decode())


def _make_content(response: RawResponse[object]) -> types.ContentBlock:
    """Return the content of a response: an image, audio, text, or another file."""
    media_type = response.headers.get("Content-Type", "").partition(";")[0].strip()
    kind = media_type.lower().partition("/")[0]
    if kind == "text" or media_type.lower() == "image/svg+xml":
        return _make_text(response.text)
    data = b64encode(response.content).decode()
    if media_type.lower() in _IMAGE_TYPES:
        return types.ImageContent(data=data, mime_type=media_type)
    if kind == "audio":
        return types.AudioContent(data=data, mime_type=media_type)
    parts = urlsplit(str(response.http_response.request.url))
    host = parts.netloc.rpartition("@")[2]
    file = types.BlobResourceContents(  # without the query, which may have credentials
        uri=parts._replace(netloc=host, query="", fragment="").geturl(),
        mime_type=media_type or "application/octet-stream",
        blob=data,
    )
    return types.EmbeddedResource(resource=file)


async def _read_items(stream: Any) -> dict[str, object]:
    """Return the items of a stream, and whether these are all; close it."""
    items: list[object] = []
    async with stream:
        async for item in stream:
            if len(items) == MAX_ITEMS:
                return {"items": items, "is_complete": False}
            items.append(item)
    return {"items": items, "is_complete": True}


def _find_mismatch(
    value: object, structured: object, schema: Mapping[str, object]
) -> str:
    """Return where a response does not conform to its schema; empty if it does.

    Clients refuse such a result. It is rare, so only responses in which the models
    found something unexpected are validated, and those without a model.
    """
    if getattr(value, "mismatches", None) == ():
        return ""
    jsonschema: Any = import_module("jsonschema")
    errors = jsonschema.Draft202012Validator(schema).iter_errors(structured)
    error = jsonschema.exceptions.best_match(errors)
    return f"{error.json_path}: {error.message}" if error else ""
