"""Definitions that several libraries of models repeat, since none has files of another.

Each has one original; the others are copies, which `pytest --update` renews.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.paths import ROOT

_LIBRARIES = {name: ROOT / "templates" / name for name in ("base", "dataclasses", "msgspec")}

# The original of each definition, and the files with copies.
COPIES = [
    ("base/discriminators.py", "DiscriminatedBy.__doc__", ["dataclasses", "msgspec"]),
    ("base/discriminators.py", "DiscriminatedBy.property_name", ["dataclasses", "msgspec"]),
    ("base/discriminators.py", "DiscriminatedBy.variants", ["dataclasses", "msgspec"]),
    ("base/discriminators.py", "DiscriminatedBy.default", ["dataclasses", "msgspec"]),
    ("base/discriminators.py", "DiscriminatedBy.fields", ["dataclasses", "msgspec"]),
    ("base/discriminators.py", "DiscriminatedBy.find_missing", ["msgspec"]),
    ("base/discriminators.py", "_is_equal", ["msgspec"]),
    ("base/exact_types.py", "AlwaysSent", ["dataclasses", "msgspec"]),
    ("base/exact_types.py", "_NUMBER", ["dataclasses/scalar_reading.py"]),
    ("base/exact_types.py", "_DURATION", ["dataclasses/scalar_reading.py"]),
    ("base/exact_types.py", "_UNITS", ["dataclasses/scalar_reading.py"]),
    ("msgspec/model_library.py", "is_model", ["dataclasses"]),
]


def find_file(path: str) -> Path:
    """Return a file of a runtime: ``base/discriminators.py``."""
    library, _, name = path.partition("/")
    return _LIBRARIES[library] / "[package]" / "_runtime" / name


def find_definition(source: str, name: str) -> ast.stmt:
    """Return the statement that defines a name: ``DiscriminatedBy.fields``."""
    body = ast.parse(source).body
    *owners, last = name.split(".")
    for owner in owners:
        found = next(each for each in body if owner in _iter_names(each))
        assert isinstance(found, ast.ClassDef)
        body = found.body
    return body[0] if last == "__doc__" else next(n for n in body if last in _iter_names(n))


def _iter_names(statement: ast.stmt) -> Iterator[str]:
    match statement:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
            yield name
        case ast.AnnAssign(target=ast.Name(id=name)):
            yield name


def find_lines(source: str, name: str) -> slice:
    """Return the lines of a definition, with its decorators."""
    node = find_definition(source, name)
    decorators = getattr(node, "decorator_list", [])
    return slice(min(each.lineno for each in (*decorators, node)) - 1, node.end_lineno)


@pytest.mark.parametrize(
    ("original", "name", "copy"),
    [
        (original, name, copy if "/" in copy else f"{copy}/{original.partition('/')[2]}")
        for original, name, copies in COPIES
        for copy in copies
    ],
)
def test_copy_is_the_original(original: str, name: str, copy: str, update: bool) -> None:
    source, file = find_file(original).read_text("utf-8"), find_file(copy)
    expected = source.splitlines()[find_lines(source, name)]
    lines = file.read_text("utf-8").splitlines()
    place = find_lines("\n".join(lines), name)
    if update:
        lines[place] = expected
        file.write_text("\n".join((*lines, "")), encoding="utf-8")
        place = find_lines("\n".join(lines), name)
    assert lines[place] == expected


def test_durations_are_computed_alike() -> None:
    """The functions differ in what they accept, and compute with the same statements."""
    functions = (
        ("base/exact_types.py", "_parse_duration"),
        ("dataclasses/scalar_reading.py", "_read_duration"),
    )
    bodies = []
    for path, name in functions:
        node = find_definition(find_file(path).read_text("utf-8"), name)
        assert isinstance(node, ast.FunctionDef)
        statements = [ast.unparse(each) for each in node.body]
        start = statements.index("found = _DURATION.fullmatch(text)")
        bodies.append(statements[start:])
    assert bodies[0] == bodies[1]
