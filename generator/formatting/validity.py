"""Checks of texts that were not rendered from templates, such as merged ones."""

from __future__ import annotations

import json
import warnings
from pathlib import PurePosixPath

from ..style.toml_files import is_valid_toml
from .statement_size import has_large_statement


def is_valid_text(path: str, text: str) -> bool:
    """Check whether a text can be parsed as what the suffix of its path says.

    Python must be accepted by black, too.  Other files than Python, JSON and TOML are valid.
    """
    match PurePosixPath(path).suffix:
        case ".py" | ".pyi":
            return _is_valid_python(path, text)
        case ".json":
            return _is_valid_json(text)
        case ".toml":
            return is_valid_toml(text)
    return True


def _is_valid_python(path: str, text: str) -> bool:
    # Imported here because black is slow to import.
    import black
    from black.mode import Mode, TargetVersion
    from black.parsing import InvalidInput

    try:
        with warnings.catch_warnings(action="ignore"):
            compile(text, path, "exec", dont_inherit=True)
        if not has_large_statement(text):
            black.format_str(text, mode=Mode(target_versions={TargetVersion.PY311}))
    except (InvalidInput, SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _is_valid_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
