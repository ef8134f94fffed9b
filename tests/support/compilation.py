"""Compilation of modules by their text: most modules of generated clients are equal copies."""

from __future__ import annotations

from importlib.machinery import SourceFileLoader
from types import CodeType
from typing import Any

_compiled: dict[bytes, CodeType] = {}


def compile_equal_modules_once() -> None:
    """Let imports in this process compile equal files only once."""
    compile_source: Any = SourceFileLoader.source_to_code

    def source_to_code(self: SourceFileLoader, data: bytes, path: str, **options: Any) -> CodeType:
        code = _compiled.get(data)
        if code is None:
            code = _compiled[data] = compile_source(self, data, path, **options)
        return code if code.co_filename == path else _move(code, path)

    setattr(SourceFileLoader, "source_to_code", source_to_code)  # noqa: B010


def _move(code: CodeType, path: str) -> CodeType:
    """Return code as if it had been compiled from another file, which tracebacks name."""
    parts = (_move(each, path) if isinstance(each, CodeType) else each for each in code.co_consts)
    return code.replace(co_filename=path, co_consts=tuple(parts))
