"""The report of changes as JSON, for other tools."""

from __future__ import annotations

import json
from collections.abc import Sequence

from ...text.sanitizing import escape_hidden_characters
from ..change import Change, Place
from ..versions import advise_version


def format_json(changes: Sequence[Change]) -> str:
    """Return the changes and the part of the version that they increment, as a JSON object.

    ``old`` is null for an addition, and ``new`` for a removal. ``effects`` are all changes of the
    client. ``allowed`` is present for an allowed change only.
    """
    content = {"changes": list(map(_convert, changes)), "version": advise_version(changes)}
    return escape_hidden_characters(json.dumps(content, indent=2, ensure_ascii=False)) + "\n"


def _convert(change: Change) -> dict[str, object]:
    converted: dict[str, object] = {
        "rule": change.rule,
        "http": change.http,
        "client": change.client,
        "text": change.full_text,
        "effects": list(change.client_texts),
        "operations": list(change.operations),
        "old": _convert_place(change.old),
        "new": _convert_place(change.new),
    }
    return converted | ({"allowed": change.allowed} if change.allowed else {})


def _convert_place(place: Place | None) -> dict[str, object] | None:
    if place is None:
        return None
    return {"path": place.path, "pointer": place.pointer, "line": place.line}
