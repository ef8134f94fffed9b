"""Glob patterns in which ``*`` matches any text."""

from __future__ import annotations

import re


def compile_glob(glob: str) -> re.Pattern[str]:
    """A text in which each star is for any text, a group of the pattern; all else is for itself."""
    return re.compile(re.escape(glob).replace(r"\*", "(.*)"), re.DOTALL)
