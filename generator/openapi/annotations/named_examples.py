"""Examples of the content of requests and responses (OpenAPI 3.1, section 4.8.19)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...model import NamedExample
from ..document import Cursor
from .json_values import to_json_value


def read_named_examples(contents: Iterable[Cursor]) -> tuple[NamedExample, ...]:
    """Return the examples of media types, each name once; one without a name has an empty one.

    Files that an ``externalValue`` names are not read.
    """
    found: dict[str, NamedExample] = {}
    for content in contents:
        if "example" in content:
            value = to_json_value(content.at_path("example").value)
            found.setdefault("", NamedExample("", value=value))
        if "examples" in content and content.at_path("examples").is_object:
            for example in _iter_examples(content):
                found.setdefault(example.name, example)
    return tuple(found.values())


def _iter_examples(content: Cursor) -> Iterator[NamedExample]:
    for name, entry in content.iter_members("examples"):
        example = entry.resolve_if_possible("the example is left out")
        if example is None or not example.is_object:
            continue
        # OpenAPI 3.2 (section 4.19) has two more members for the value.
        keys = (key for key in ("value", "dataValue", "serializedValue") if key in example)
        key = next(keys, None)
        # What is said beside a reference replaces what its target says (section 4.8.23).
        yield NamedExample(
            name=name,
            summary=entry.get_string("summary") or example.get_string("summary"),
            description=entry.get_string("description") or example.get_string("description"),
            value=None if key is None else to_json_value(example.at_path(key).value),
            external_value="" if key is not None else example.get_string("externalValue"),
        )
