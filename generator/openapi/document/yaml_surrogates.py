"""Escapes of surrogate pairs in YAML, which JSON has for characters beyond U+FFFF.

YAML 1.2 is meant to be a superset of JSON, but PyYAML rejects ``"\\ud83d\\ude00"``.  Only the
parser knows whether a text is in double quotes, where it is an escape, so the escapes are
replaced by others of the same length before parsing, and values are restored afterwards.
"""

import re

from .parsing import ParseError

_ESCAPE = re.compile(r"(\\u)([dD])(?=[89a-fA-F])")
_HIDDEN_ESCAPE = re.compile(r"(\\u)([eE])(?=[89a-fA-F])")
_HIDDEN = re.compile("[\ue800-\uefff]")
_USED = re.compile(f"{_HIDDEN.pattern}|\\\\(?:u|U0000)[eE][89a-fA-F]")
_DISTANCE = 0xE800 - 0xD800
_NEXT_DIGIT = {"d": "e", "D": "E", "e": "d", "E": "D"}


def hide_surrogates(text: str) -> str:
    """Return a text of the same length with escapes of private characters in place of surrogates.

    It is returned unchanged if it has no surrogates, or has such private characters itself.
    """
    if not _ESCAPE.search(text) or _USED.search(text):
        return text
    return _ESCAPE.sub(_change_digit, text)


def restore_surrogates(value: str, offset: int) -> str:
    """Return the value of a scalar in a text that `hide_surrogates` has changed.

    Raises:
        ParseError: A surrogate is not one of a pair, so that no file can contain it.
    """
    value = _HIDDEN_ESCAPE.sub(_change_digit, value)  # not in double quotes
    if not _HIDDEN.search(value):
        return value
    surrogates = _HIDDEN.sub(lambda match: chr(ord(match[0]) - _DISTANCE), value)
    try:
        return surrogates.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError as problem:
        unit = int.from_bytes(problem.object[problem.start : problem.start + 2], "little")
        raise ParseError(f"'\\u{unit:04x}' is an unpaired surrogate", offset) from None


def _change_digit(match: re.Match[str]) -> str:
    return match[1] + _NEXT_DIGIT[match[2]]
