"""The Python programs that pages of documentation show."""

from __future__ import annotations

import re
from collections.abc import Iterable

_FENCE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def programs(pages: Iterable[str]) -> list[str]:
    """The programs in the text of pages, each once."""
    return list(dict.fromkeys(program for page in pages for program in _FENCE.findall(page)))


def modules(pages: Iterable[str], prefix: str) -> dict[str, str]:
    """The programs that make calls as files of modules, whose names begin with a prefix."""
    calling = [program for program in programs(pages) if " as client:" in program]
    return {f"{prefix}_sample_{n}.py": program for n, program in enumerate(calling)}
