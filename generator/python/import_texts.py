"""Import statements as text: what templates add to those of a module."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.python.annotations import Import, import_lines

_STATEMENT = re.compile(r"^(?:from (\S+) import (?:\(([^)]*)\)|(.+))|import (\S+))$", re.MULTILINE)


def importing(statements: Iterable[str], names: Iterable[str]) -> list[str]:
    """Statements that import these names too: `typing.Any`, `..models.Run`, or a module, `json.`.

    Each is imported once, and all are sorted as those of a module are.
    """
    found = _imports("\n".join(statements))
    for name in names:
        module, _, last = name.rpartition(".")
        found.add((module, last))
    return import_lines(found)


def _imports(text: str) -> set[Import]:
    """What statements import."""
    found: set[Import] = set()
    for source, laid_out, inline, module in _STATEMENT.findall(text):
        names = (laid_out or inline).replace(",", " ").split()
        found |= {(source, name) for name in names} or {(module, "")}
    return found
