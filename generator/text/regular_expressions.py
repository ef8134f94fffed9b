"""The regular expressions of descriptions: ECMA-262, matched in limited time and memory.

They are untrusted, so Python's `re`, which backtracks without a limit, never gets them.
"""

from __future__ import annotations

from collections.abc import Callable

from jsonschema_rs import Draft202012Validator, FancyRegexOptions, ValidationError
from jsonschema_rs import ValidationErrorKind as Kind

_MAX_PATTERN_LENGTH = 500
_MAX_COMPILED_SIZE = 1 << 18
"""Bytes of a compiled pattern, and of the states that matching it may add."""

# Time is linear in the length of the text for every pattern without a lookaround or backreference.
_OPTIONS = FancyRegexOptions(
    backtrack_limit=10_000, size_limit=_MAX_COMPILED_SIZE, dfa_size_limit=_MAX_COMPILED_SIZE
)


def compile_pattern(pattern: str) -> Callable[[str], bool] | None:
    """Return a check of whether a pattern matches anywhere in a text.

    It returns True if that takes too long. None if the pattern is not valid or too large.
    """
    if len(pattern) > _MAX_PATTERN_LENGTH:
        return None
    try:
        validator = Draft202012Validator({"pattern": pattern}, pattern_options=_OPTIONS)
    except (ValidationError, ValueError):  # not valid, or not valid Unicode
        return None
    return lambda text: _may_match(validator, text)


def _may_match(validator: Draft202012Validator, text: str) -> bool:
    """Check whether a text matches, or it cannot be decided."""
    try:
        error = next(validator.iter_errors(text), None)
    except ValueError:  # lone surrogates
        return True
    return error is None or not isinstance(error.kind, Kind.Pattern)
