"""Specification extensions: members whose names begin with ``x-`` (OpenAPI 3.1, section 4.9)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ...text.pointers import escape_token
from ..document import Document
from .json_values import to_json_value


def collect_extensions(document: Document) -> Mapping[str, Mapping[str, Any]]:
    """Return the extensions of all objects that have some, by the pointers of the objects.

    The objects in an extension are not searched.
    """
    found: dict[str, dict[str, Any]] = {}
    pending: list[tuple[str, object]] = [("", document.data)]
    while pending:
        pointer, value = pending.pop()
        if isinstance(value, dict):
            for key, member in value.items():
                if key.startswith("x-"):
                    plain = json.loads(to_json_value(member).text)
                    found.setdefault(pointer, {})[key] = plain
                elif isinstance(member, (dict, list)):
                    pending.append((f"{pointer}/{escape_token(key)}", member))
        elif isinstance(value, list):
            pending += [
                (f"{pointer}/{index}", item)
                for index, item in enumerate(value)
                if isinstance(item, (dict, list))
            ]
    return found
