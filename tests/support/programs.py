"""Python programs in documentation pages."""

from __future__ import annotations

import re
from collections.abc import Iterable

_FENCE = re.compile(r"^```python(?: title=\"\w+\")?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def extract_programs(pages: Iterable[str]) -> list[str]:
    """Return the programs in the text of pages, without duplicates."""
    return list(dict.fromkeys(program for page in pages for program in _FENCE.findall(page)))


def make_modules(pages: Iterable[str], prefix: str) -> dict[str, str]:
    """Return the programs that use a client as modules; file names begin with the prefix."""
    client_programs = [program for program in extract_programs(pages) if " as client:" in program]
    return {f"{prefix}_sample_{n}.py": program for n, program in enumerate(client_programs)}
