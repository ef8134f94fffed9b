"""JSON values of a description that are compared with types."""

from __future__ import annotations

import json

from ..model import JsonValue

_MAX_LEVELS = 50


def parse_json_values(*json_texts: JsonValue | None) -> list[object]:
    """Return the parsed values of examples and defaults that are not None or nested too deeply."""
    values = [json.loads(json_text.text) for json_text in json_texts if json_text is not None]
    return [value for value in values if _is_shallow(value)]


def _is_shallow(value: object) -> bool:
    """Check whether a value has few enough levels to be compared with types."""
    level = [value]
    for _ in range(_MAX_LEVELS):
        if not level:
            break
        level = [
            inner
            for each in level
            if isinstance(each, list | dict)
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
    return not level
