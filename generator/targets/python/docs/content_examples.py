"""Examples of request bodies and responses: those of the description, or made from the schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from ....examples import NoValueError, Purpose, SampleFactory, parse_json_values
from ....model import Anything, Declaration, JsonValue, NamedExample, Operation, Ref, Type
from ....model.variants import VariantValues
from ....text.sanitizing import escape_hidden_characters
from ..views import ContentExample

_PURPOSES: tuple[Purpose, ...] = ("request", "shown response", "shown model")
_MAX_LINES = 40
"""How many lines of an example are shown."""
_MAX_WIDTH = 200
"""How many characters of a line are shown."""


class ContentExamples:
    """Examples of contents in JSON; those of each type are made once."""

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        discriminators: VariantValues,
        external_formats: Mapping[str, str],
    ) -> None:
        self._requests, self._responses, self._models = (
            SampleFactory(declarations, discriminators, purpose, external_formats)
            for purpose in _PURPOSES
        )
        self._response_texts: dict[Type, str] = {}

    def list_examples(self, operation: Operation) -> tuple[ContentExample, ...]:
        """Return the examples of the request body, then those of each response.

        One is made for a content in JSON without any.
        """
        return tuple(self._iter_examples(operation))

    def _iter_examples(self, operation: Operation) -> Iterator[ContentExample]:
        body = operation.body
        if body is not None:
            yield from (_make_view(example, "") for example in body.examples)
            if body.kind == "json" and not _has_value(body.examples):
                yield from _view_text(self._make_text(self._requests, body.type, body.example), "")
        for response in operation.responses:
            yield from (_make_view(example, response.status) for example in response.examples)
            type = next((each.type for each in response.contents if each.kind == "json"), None)
            if not isinstance(type, Anything | None) and not _has_value(response.examples):
                yield from _view_text(self._describe_response(type), response.status)

    def _describe_response(self, type: Type) -> str:
        if type not in self._response_texts:
            self._response_texts[type] = self._make_text(self._responses, type)
        return self._response_texts[type]

    def write_model(self, id: str) -> str:
        """Return an example of a declaration as indented JSON; empty if there is none."""
        return self._make_text(self._models, Ref(id))

    def _make_text(
        self, samples: SampleFactory, type: Type, example: JsonValue | None = None
    ) -> str:
        """Return a value of a type as indented JSON; empty if it has none."""
        try:
            value = samples.make_value(type, "", parse_json_values(example))
        except NoValueError:
            return ""
        return _format_value(value)


def _has_value(examples: tuple[NamedExample, ...]) -> bool:
    return any(example.value is not None for example in examples)


def _view_text(text: str, status: str) -> Iterator[ContentExample]:
    """Yield the view of an example that was made, if it was."""
    if text:
        yield ContentExample("", status, "", "", text, "")


def _make_view(example: NamedExample, status: str) -> ContentExample:
    return ContentExample(
        example.name,
        status,
        example.summary,
        example.description,
        "" if example.value is None else _format_value(json.loads(example.value.text)),
        example.external_value,
    )


def _format_value(value: object) -> str:
    """Return a value as indented JSON; an ellipsis stands for what is not shown."""
    text = json.dumps(value, indent=2, ensure_ascii=False)
    lines = escape_hidden_characters(text).split("\n")
    shown = [
        each if len(each) <= _MAX_WIDTH else f"{each[:_MAX_WIDTH]}…" for each in lines[:_MAX_LINES]
    ]
    return "\n".join([*shown, *(["…"] if len(lines) > _MAX_LINES else [])])
