"""The names and descriptions of the single values of an enumeration.

JSON Schema has them only where a union lists constants, each with a ``title`` and a
``description``; for ``enum``, tools write extensions.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ...model import ValueNote
from ...text.counts import format_count
from ..discriminators import UNION_KEYWORDS
from ..document import Cursor
from .keywords import get_branches, read_enum_values

_NAME_KEYWORDS = ("x-enum-varnames", "x-enumNames", "x-speakeasy-enums")
"""Extensions of openapi-generator, NSwag and Speakeasy."""
_DESCRIPTION_KEYWORDS = ("x-enum-descriptions", "x-enumDescriptions", "x-enum-comments")
"""Extensions of openapi-generator, Redoc, and swag, whose comments are by the names of values."""
VALUE_NOTE_KEYWORDS = frozenset((*_NAME_KEYWORDS, *_DESCRIPTION_KEYWORDS, "x-ms-enum"))
"""The extensions that change a client, which is why a bundle keeps them."""
_KEYWORDS = (*UNION_KEYWORDS, *VALUE_NOTE_KEYWORDS)


def read_value_notes(
    values: Sequence[str | float | bool], schemas: Iterable[Cursor]
) -> tuple[ValueNote, ...]:
    """Return what schemas say about values, in their order; empty if they say nothing.

    If several schemas name or describe a value, the last one counts.
    """
    schemas = list(schemas)
    if not any(keyword in schema for schema in schemas for keyword in _KEYWORDS):
        return ()
    notes: dict[str, ValueNote] = {}
    for schema in schemas:
        for value, note in _iter_notes(schema):
            earlier = notes.get(value, ValueNote())
            notes[value] = ValueNote(
                note.name or earlier.name,
                note.description or earlier.description,
                note.deprecated or earlier.deprecated,
            )
    found = tuple(_find_note(value, notes) for value in values)
    return found if any(note != ValueNote() for note in found) else ()


def _find_note(value: str | float | bool, notes: Mapping[str, ValueNote]) -> ValueNote:
    """Return the note on a value, without a name that only repeats the value."""
    note = notes.get(_to_key(value))
    if note is None:  # numbers in a list of strings are read as strings
        note = notes.get(str(value), ValueNote())
    return replace(note, name="") if note.name == str(value) else note


def _iter_notes(schema: Cursor) -> Iterator[tuple[str, ValueNote]]:
    """Yield values as JSON, and what a schema says about them."""
    for keyword in UNION_KEYWORDS:
        for branch in get_branches(schema, keyword):
            yield from _iter_branch_notes(branch)
    if "enum" in schema:
        yield from _iter_enum_notes(schema)


def _iter_branch_notes(branch: Cursor) -> Iterator[tuple[str, ValueNote]]:
    """Yield the note of a constant in a union, which may be behind a reference."""
    target = branch.resolve_if_possible()
    values = read_enum_values(target) if target is not None and target.is_object else None
    if target is not None and values is not None and len(values) == 1:
        yield (
            _to_key(values[0]),
            ValueNote(
                _join_lines(target.get_string("title")),
                target.get_string("description"),
                target.get_boolean("deprecated"),
            ),
        )


def _iter_enum_notes(schema: Cursor) -> Iterator[tuple[str, ValueNote]]:
    """Yield the notes in extensions beside ``enum``, each for the value at its position."""
    values = read_enum_values(schema) or []
    texts = [value if isinstance(value, str) else _to_key(value) for value in values]
    azure = {_to_key(value): note for value, note in _iter_azure_notes(schema)}
    names = _read_texts(schema, _NAME_KEYWORDS, [(text,) for text in texts])
    # swag describes values by their names.
    labels = zip(texts, names, strict=True)
    descriptions = _read_texts(schema, _DESCRIPTION_KEYWORDS, list(labels))
    for value, name, description in zip(values, names, descriptions, strict=True):
        note = azure.get(_to_key(value), ValueNote())
        yield (
            _to_key(value),
            ValueNote(_join_lines(name or note.name), description or note.description),
        )


def _read_texts(
    schema: Cursor, keywords: Iterable[str], labels: Sequence[tuple[str, ...]]
) -> list[str]:
    """Return the texts that the first of some extensions has for values.

    An extension is a list in the order of the values, or an object whose keys are labels of them.
    """
    for extension in filter(None, map(schema.get, keywords)):
        texts = extension.value
        if isinstance(texts, dict):
            found = (
                next((texts[label] for label in each if label in texts), "") for each in labels
            )
            return [text if isinstance(text, str) else "" for text in found]
        if isinstance(texts, list) and len(texts) == len(labels):
            return [text if isinstance(text, str) else "" for text in texts]
        extension.warn(
            "wrong-shape",
            f"{extension.get_label()} must be a list with {format_count(len(labels), 'item')},"
            " one for each value, or an object; ignored",
        )
    return [""] * len(labels)


def _iter_azure_notes(schema: Cursor) -> Iterator[tuple[object, ValueNote]]:
    """Yield the values that ``x-ms-enum`` lists, with their notes."""
    extension = schema.get("x-ms-enum")
    for entry in extension.iter_items("values") if extension is not None else ():
        if "value" in entry:
            note = ValueNote(entry.get_string("name"), entry.get_string("description"))
            yield entry.at_path("value").value, note


def _to_key(value: object) -> str:
    """Return a value as JSON, in which 1, 1.0 and true differ."""
    return json.dumps(value, default=str)


def _join_lines(text: str) -> str:
    return " ".join(text.split())
