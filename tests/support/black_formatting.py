"""Black, for comparison with generated files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from black import format_str
from black.mode import Mode, TargetVersion

from support.cases import format_diff


def diff_from_black(files: Mapping[str, str], line_length: int) -> str:
    """Return what black would change in the Python files among `files` as a diff; empty if nothing.

    The files are of one client, but many clients have equal files, which are formatted once.
    """
    sources = {path: text for path, text in files.items() if path.endswith(".py")}
    formatted = {path: _format(text, line_length) for path, text in sources.items()}
    return format_diff(formatted, sources)


@cache
def _format(text: str, line_length: int) -> str:
    mode = Mode(line_length=line_length, target_versions={TargetVersion.PY311})
    return format_str(text, mode=mode)
