"""Descriptions of types and fields in docstrings."""

from __future__ import annotations

from ....model import Declaration, Field


def format_description(element: Field | Declaration) -> str:
    """Return the description of a field or type, with a note if it is deprecated."""
    if element.deprecated and not element.description.lower().startswith("deprecated"):
        return f"Deprecated. {element.description}".strip()
    return element.description
