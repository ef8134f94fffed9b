"""The title of a description, without reading all of it."""

from __future__ import annotations

from ..diagnostics import Report, SpecloomError
from ..openapi.document.json_reader import read_json
from ..openapi.document.locations import find_scalar_text
from ..openapi.document.parsing import ParseError
from ..openapi.document.source_file import decode_text


def find_title(data: bytes) -> str:
    """Return the title of a description; empty if it has none, or is neither YAML nor JSON."""
    try:
        text = decode_text(data, "", Report()).removeprefix("\ufeff")
        if text.lstrip().startswith("{"):
            return _get_title(read_json(text)[0])
        return find_scalar_text(text, "yaml", "/info/title")
    except (SpecloomError, ParseError):
        return ""


def _get_title(data: object) -> str:
    info = data.get("info") if isinstance(data, dict) else None
    title = info.get("title") if isinstance(info, dict) else None
    return title if isinstance(title, str) else ""
