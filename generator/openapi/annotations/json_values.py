"""Values of a description as JSON."""

from __future__ import annotations

import json

from ...model import JsonValue

_ENCODER = json.JSONEncoder(ensure_ascii=False, default=str)


def to_json_value(value: object) -> JsonValue:
    """Return a value as JSON text."""
    return JsonValue(_ENCODER.encode(value))
