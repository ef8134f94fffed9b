"""Values as JSON text (RFC 8259)."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping

from .sanitizing import escape_hidden_characters

MAX_INDENT = 8
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s"{}\[\],:]+')


class JsonText(str):
    """A value as JSON, where other text would be a string."""

    __slots__ = ()


def make_json_text(value: object) -> JsonText:
    """Return a value as JSON on one line, with escapes for what readers do not see."""
    return JsonText(escape_hidden_characters(json.dumps(value, ensure_ascii=False)))


def format_json(value: object, indent: int = 0) -> str:
    """Return a value as JSON, on one line or indented by a number of spaces.

    Numbers of a `JsonText` stay as they are written.  Characters that readers do not see are
    escaped, and those that could end or change the element ``script`` of a page.

    Raises:
        TypeError: JSON has no such value.
        ValueError: The indentation is not valid, a number is not finite, or the value is too deep.
    """
    if type(indent) is not int or not 0 <= indent <= MAX_INDENT:
        raise ValueError(f"the indentation must be a number of spaces, {MAX_INDENT} at most")
    try:
        text = "".join(_iter_texts(value))
    except RecursionError:
        raise ValueError("the value is nested too deeply") from None
    tokens = _TOKEN.findall(text)
    written = "".join(_indent_tokens(tokens, indent) if indent else _space_tokens(tokens))
    return escape_hidden_characters(written).replace("</", "\\u003c/").replace("<!", "\\u003c!")


def _iter_texts(value: object) -> Iterator[str]:
    """Yield the pieces of the text of a value; a named tuple, such as a view, has none."""
    if isinstance(value, JsonText):
        yield value
    elif isinstance(value, Mapping):
        separator = "{"
        for key in value:
            yield f"{separator}{json.dumps(str(key), ensure_ascii=False)}:"
            yield from _iter_texts(value[key])
            separator = ","
        yield "{}" if separator == "{" else "}"
    elif isinstance(value, (list, tuple)) and not hasattr(value, "_fields"):
        for number, item in enumerate(value):
            yield "," if number else "["
            yield from _iter_texts(item)
        yield "]" if value else "[]"
    elif isinstance(value, float) and not math.isfinite(value):
        raise ValueError("JSON has no infinite numbers")
    elif value is None or isinstance(value, (str, bool, int, float)):
        yield json.dumps(value, ensure_ascii=False)
    else:
        name = type(value).__name__
        article = "an" if name[0] in "AEIO" else "a"
        raise TypeError(f"JSON has no value for {article} {name}; print a field of it")


def _space_tokens(tokens: Iterable[str]) -> Iterator[str]:
    return (f"{token} " if token in (",", ":") else token for token in tokens)


def _indent_tokens(tokens: Iterable[str], indent: int) -> Iterator[str]:
    level, previous = 0, ""
    for token in tokens:
        is_start, is_end = previous in ("{", "["), token in ("}", "]")
        level -= is_end
        if previous == "," or is_start != is_end:  # not in an empty list or object
            yield f"\n{' ' * (indent * level)}"
        yield f"{token} " if token == ":" else token
        level += token in ("{", "[")
        previous = token
