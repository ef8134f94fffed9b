"""Sample responses of the API, with all fields of the description and plain words as text."""

from __future__ import annotations

import json
from collections.abc import Iterable
from random import Random
from typing import Any, TypeAlias

__all__ = ["answer", "message", "page", "run", "text", "tools"]

Json: TypeAlias = dict[str, Any]

_CREATED = 1_700_000_000
_TEXT = (
    "the report shows that most customers in your region ask for a shorter way to compare"
    " prices before they order and that naïve filters hide what they look for"
)
_WORDS = _TEXT.split()


def text(number: int, length: int = 300) -> str:
    """Return words, which are always the same for a number."""
    words = Random(number).choices(_WORDS, k=length // 3)
    return " ".join(words)[:length]


def message(number: int) -> Json:
    """Return a message with a text and a citation; odd numbers also have an image."""
    said = text(number)
    picture = {"type": "image_file", "image_file": {"file_id": f"file-image{number}"}}
    source = {
        "type": "file_citation",
        "text": "【1†source】",
        "file_citation": {"file_id": f"file-source{number}", "quote": text(-number, 60)},
        "start_index": 20,
        "end_index": 30,
    }
    written = {"type": "text", "text": {"value": said, "annotations": [source]}}
    return {
        "id": f"msg_{number:024}",
        "object": "thread.message",
        "created_at": _CREATED + number,
        "thread_id": "thread_1",
        "status": "completed",
        "incomplete_details": None,
        "completed_at": _CREATED + number + 5,
        "incomplete_at": None,
        "role": "assistant" if number % 2 else "user",
        "content": [written, picture] if number % 2 else [written],
        "assistant_id": "asst_1",
        "run_id": f"run_{number:024}",
        "file_ids": [f"file-source{number}"],
        "metadata": {"topic": text(number, 20), "language": "en"},
    }


def run(number: int) -> Json:
    """Return a run with three tools; with odd numbers, it waits for the output of a tool."""
    call = {"name": "find_prices", "arguments": json.dumps({"region": text(number, 30)})}
    waits = {
        "type": "submit_tool_outputs",
        "submit_tool_outputs": {
            "tool_calls": [{"id": f"call_{number}", "type": "function", "function": call}]
        },
    }
    return {
        "id": f"run_{number:024}",
        "object": "thread.run",
        "created_at": _CREATED + number,
        "thread_id": "thread_1",
        "assistant_id": "asst_1",
        "status": "requires_action" if number % 2 else "completed",
        "required_action": waits if number % 2 else None,
        "last_error": None,
        "expires_at": _CREATED + number + 600,
        "started_at": _CREATED + number + 1,
        "cancelled_at": None,
        "failed_at": None,
        "completed_at": None if number % 2 else _CREATED + number + 9,
        "model": "gpt-4",
        "instructions": text(number),
        "tools": [{"type": "code_interpreter"}, {"type": "retrieval"}, *tools(1)],
        "file_ids": [f"file-source{number}"],
        "metadata": {"topic": text(number, 20)},
        "usage": {"completion_tokens": 150, "prompt_tokens": 900, "total_tokens": 1050},
        "temperature": 0.7,
    }


def tools(count: int) -> list[Json]:
    """Return function tools for an assistant, each with six parameters."""
    return [{"type": "function", "function": _function(number)} for number in range(count)]


def _function(number: int) -> Json:
    properties = {
        f"{kind}_{place}": {"type": kind, "description": text(number, 60)}
        for kind in ("string", "integer", "boolean")
        for place in ("first", "last")
    }
    return {
        "name": f"function_{number}",
        "description": text(number, 120),
        "parameters": {"type": "object", "properties": properties, "required": [*properties]},
    }


def page(items: Iterable[Json]) -> bytes:
    """Return a page of a list as JSON."""
    data = list(items)
    ends = (data[0]["id"], data[-1]["id"]) if data else ("", "")
    return answer(
        {
            "object": "list",
            "data": data,
            "first_id": ends[0],
            "last_id": ends[1],
            "has_more": bool(data),
        }
    )


def answer(value: Json) -> bytes:
    """Return compact JSON in UTF-8, as a server sends it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
