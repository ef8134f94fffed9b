"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

__all__ = [
    "Plan",
]

Plan = TypeAliasType("Plan", "str | list[Plan]")
"""It holds itself alone."""
