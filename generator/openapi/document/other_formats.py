"""What files are that are not OpenAPI descriptions, for hints."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice
from typing import Any

from ...text.quoting import quote_name
from ...text.suggestions import find_closest

MARKUP_HINT = (
    "instead of a page that shows a description, use the description itself;"
    " FastAPI has it at /openapi.json"
)

_MAX_KEYS = 100
"""The maximum number of keys that are compared: a hostile file has more than is worth the time."""

_MARKUP = re.compile(r"\s*<[!?A-Za-z]")
_KEY_HINTS = {
    "asyncapi": "this is an AsyncAPI document; specloom reads OpenAPI",
    "arazzo": "this is an Arazzo document: pass it with --workflows, and its description as SPEC",
    "overlay": "this is an overlay: pass it with --overlay, and its description as SPEC",
    "paths": "add the version at the beginning: openapi: 3.1.0",
    "item": "this may be a Postman collection: export it as OpenAPI",
    "$schema": "this is a JSON Schema: add it to 'components/schemas' of a description",
    "properties": "this is a JSON Schema: add it to 'components/schemas' of a description",
}
"""Hints by a key that no OpenAPI description without 'openapi' has."""


def is_markup(text: str) -> bool:
    """Check whether a text is HTML or XML, which YAML's messages say nothing about."""
    return _MARKUP.match(text) is not None


def suggest_format(data: Mapping[str, Any]) -> str | None:
    """Return a hint for data without the key 'openapi': what it is, or the key that is misspelt."""
    keys = [key for key in islice(data, _MAX_KEYS) if key != "asyncapi" and key[:2] != "x-"]
    misspelt = find_closest("openapi", keys)
    if misspelt is not None:
        return f"rename {quote_name(misspelt)} to 'openapi'"
    return next((hint for key, hint in _KEY_HINTS.items() if key in data), None)
