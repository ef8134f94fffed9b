"""``$anchor`` in plain data, and suggestions for a ``$ref`` that cannot be resolved."""

from typing import Any
from urllib.parse import unquote

from ...text.pointers import escape_token, split_pointer
from ...text.suggestions import find_closest


def find_anchors(data: object) -> dict[str, str]:
    """Return the pointers of all values that have an ``$anchor``, by its name."""
    anchors: dict[str, str] = {}
    pending = [(data, "")]
    while pending:
        value, pointer = pending.pop()
        if isinstance(value, dict):
            name = value.get("$anchor")
            if isinstance(name, str):
                anchors[name] = pointer
            members = [(each, f"{pointer}/{escape_token(key)}") for key, each in value.items()]
            pending += members[::-1]
        elif isinstance(value, list):
            items = [(item, f"{pointer}/{index}") for index, item in enumerate(value)]
            pending += items[::-1]
    return anchors


def suggest_component(data: dict[str, Any], reference: str) -> str | None:
    """Return a hint that suggests the component with the same or the closest name.

    Components of the kind in the reference come first; a reference without a kind, such as
    ``#/definitions/Pet``, matches components of any kind.
    """
    keys = split_pointer(unquote(reference.partition("#")[2]))
    kinds = data.get("components")
    if not keys or not isinstance(kinds, dict):
        return None
    kind, name = keys[1:3] if len(keys) > 2 else ("", keys[-1])
    pointers: dict[str, str] = {}
    for group in sorted(kinds, key=lambda each: each != kind):
        for each in kinds[group] if isinstance(kinds[group], dict) else ():
            pointers.setdefault(each, f"#/components/{escape_token(group)}/{escape_token(each)}")
    found = name if name in pointers else find_closest(name, pointers)
    return None if found is None else f"did you mean '{pointers[found]}'?"
