"""Formatting of Python files with black, which is called only for what it might change."""

from .files import format_files

__all__ = ["format_files"]
