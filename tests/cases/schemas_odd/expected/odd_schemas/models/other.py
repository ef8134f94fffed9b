"""Models of `client.other`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

__all__ = [
    "Other",
]

Other = TypeAliasType("Other", "str | list[Other]")
