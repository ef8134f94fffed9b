"""The values that steps send in bodies (Arazzo 1.0, sections 4.6.13 and 4.6.14)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from ...client.arguments import WHOLE_BODY
from ...model import ArgumentKey
from ...text.pointers import ARRAY_INDEX, split_pointer
from ...text.quoting import quote_name
from ..document import Cursor
from .arazzo_file import ReportProblem

_MAX_REPLACEMENTS = 100


def iter_body_values(
    step: Cursor, known: set[ArgumentKey], report: ReportProblem, *, is_text: bool
) -> Iterator[tuple[ArgumentKey, tuple[Cursor, object]]]:
    """Yield the values for the arguments of a body, with where they are in the document.

    A payload that is a text is JSON, unless the body is a text.
    """
    body = step.get("requestBody")
    payload = body.get("payload") if body is not None else None
    if body is None or payload is None:
        return
    value, replaced = _replace_values(
        body, payload.value if is_text else _read_payload(payload), report
    )
    if WHOLE_BODY in known:
        yield WHOLE_BODY, (payload, value)
        return
    if not isinstance(value, dict):
        report(payload, "the payload is not an object with the properties of the body")
        return
    for name, each in value.items():
        key = ArgumentKey("field", str(name))
        member = replaced.get(str(name)) or payload.get(str(name)) or payload
        if key in known:
            yield key, (member, each)
        else:
            report(member, f"the body has no property {quote_name(str(name))}")


def has_unread_body(step: Cursor) -> bool:
    """Check whether the properties of a body are not known, since an expression is all of it."""
    body = step.get("requestBody")
    payload = body.get("payload") if body is not None else None
    return payload is not None and not isinstance(_read_payload(payload), dict)


def _read_payload(payload: Cursor) -> object:
    value = payload.value
    return _read_json_text(value) if isinstance(value, str) else value


def _read_json_text(text: str) -> object:
    """Return the object or array that a text is as JSON, or else the text.

    Expressions in its strings keep the types of their values.
    """
    if not text.lstrip().startswith(("{", "[")) or text.startswith("{$"):
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _replace_values(
    body: Cursor, payload: object, report: ReportProblem
) -> tuple[object, dict[str, Cursor]]:
    """Return a payload with its replacements, and where those of its properties are."""
    replaced: dict[str, Cursor] = {}
    for index, each in enumerate(body.iter_items("replacements")):
        if index == _MAX_REPLACEMENTS:
            report(each, f"more than {_MAX_REPLACEMENTS} replacements are not supported")
            break
        target, value = each.get_string("target"), each.get("value")
        keys = split_pointer(target) if target.startswith("/") else ()
        changed = None if value is None else _set_value(payload, keys, value.value)
        if changed is None:
            report(each, f"the payload has no {quote_name(target)} to replace")
        else:
            payload = changed
            replaced[keys[0]] = each
    return payload, replaced


def _set_value(payload: object, keys: Sequence[str], value: object) -> Any:
    """Return a copy of a payload with another value at the end of some keys.

    None if there is no object or array to set it in.
    """
    if not keys:
        return None
    copy: Any = dict(payload) if isinstance(payload, dict) else None
    if isinstance(payload, list):
        copy = list(payload)
    parent = copy
    for index, key in enumerate(keys):
        is_item = isinstance(parent, list) and ARRAY_INDEX.fullmatch(key) is not None
        place: Any = int(key) if is_item else key
        if isinstance(parent, list) and not (is_item and place < len(parent)):
            return None
        if not isinstance(parent, (dict, list)):
            return None
        if index == len(keys) - 1:
            parent[place] = value
            return copy
        inner = parent.get(place) if isinstance(parent, dict) else parent[place]
        parent[place] = dict(inner) if isinstance(inner, dict) else inner
        if isinstance(inner, list):
            parent[place] = list(inner)
        parent = parent[place]
    return None
