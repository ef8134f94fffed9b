"""Plain data out of JSON."""

import json
import re
from collections.abc import Iterator

from .syntax import MAX_DEPTH, Reading, Token, Unreadable, check_depth, number

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]]|[^\s{}\[\]:,"]+', re.DOTALL)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


def read_json(text: str) -> Reading:
    """Plain data out of JSON; ``NaN`` and ``Infinity``, which it does not have, stay text.

    Raises:
        Unreadable: it is not JSON (RFC 8259), or nests too deeply.
    """
    duplicates = False

    def members(pairs: list[tuple[str, object]]) -> dict[str, object]:
        nonlocal duplicates
        found = dict(pairs)
        duplicates = duplicates or len(found) < len(pairs)
        return found

    try:
        data = json.loads(
            text,
            object_pairs_hook=members,
            parse_constant=str,
            parse_float=number,
            parse_int=number,
        )
        is_shallow = _levels(data) <= MAX_DEPTH
    except json.JSONDecodeError as problem:
        message = f"not JSON: {problem.msg[:1].lower()}{problem.msg[1:]}"
        raise Unreadable(message, problem.pos) from None
    except RecursionError:
        data, is_shallow = None, False
    if not is_shallow:
        _check_depth(text)
    _refuse_half_characters(text)
    return data, duplicates


def json_tokens(text: str) -> Iterator[Token]:
    """The tokens of a text that could be read."""
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token in "{}[]":
            yield token, "", match.start()
        else:
            spelled = json.loads(token) if "\\" in token else token.strip('"')
            yield "=", spelled, match.start()


def _levels(value: object) -> int:
    """How many levels of objects and arrays there are; may raise RecursionError."""
    if not isinstance(value, dict | list):
        return 0
    inner = value.values() if isinstance(value, dict) else value
    return 1 + max(map(_levels, inner), default=0)


def _check_depth(text: str) -> None:
    """Raise `Unreadable` where the text first nests too deeply."""
    levels = 0
    for match in _TOKEN.finditer(text):
        levels += (match[0] in "{[") - (match[0] in "}]")
        check_depth(levels, match.start())


def _refuse_half_characters(text: str) -> None:
    """Raise `Unreadable` for an unpaired surrogate: it is in no encoding, so never in a file."""
    if not _SURROGATE.search(text):
        return
    for match in _TOKEN.finditer(text):
        if "\\" in match[0]:
            try:
                json.loads(match[0]).encode()
            except UnicodeEncodeError as problem:
                half = f"\\u{ord(problem.object[problem.start]):04x}"
                raise Unreadable(f"'{half}' is half a character", match.start()) from None
