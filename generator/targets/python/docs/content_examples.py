"""Named examples of request bodies and responses, as the description has them."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ....model import JsonValue, NamedExample, Operation
from ....text.sanitizing import escape_hidden_characters
from ..views import ContentExample

_MAX_LINES = 40
"""How many lines of an example are shown."""
_MAX_WIDTH = 200
"""How many characters of a line are shown."""


def list_content_examples(operation: Operation) -> tuple[ContentExample, ...]:
    """Return the named examples of the request body, then those of each response."""
    return tuple(_iter_examples(operation))


def _iter_examples(operation: Operation) -> Iterator[ContentExample]:
    for example in operation.body.examples if operation.body is not None else ():
        yield _make_view(example, "")
    for response in operation.responses:
        for example in response.examples:
            yield _make_view(example, response.status)


def _make_view(example: NamedExample, status: str) -> ContentExample:
    return ContentExample(
        example.name,
        status,
        example.summary,
        example.description,
        "" if example.value is None else _format_value(example.value),
        example.external_value,
    )


def _format_value(value: JsonValue) -> str:
    """Return a value as indented JSON; an ellipsis stands for what is not shown."""
    text = json.dumps(json.loads(value.text), indent=2, ensure_ascii=False)
    lines = escape_hidden_characters(text).split("\n")
    shown = [
        each if len(each) <= _MAX_WIDTH else f"{each[:_MAX_WIDTH]}…" for each in lines[:_MAX_LINES]
    ]
    return "\n".join([*shown, *(["…"] if len(lines) > _MAX_LINES else [])])
