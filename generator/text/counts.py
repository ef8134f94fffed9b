"""Counts of things in messages."""

from __future__ import annotations


def format_count(count: int, noun: str) -> str:
    """Return a count with a regular noun: ``1 file``, ``2 files``."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
