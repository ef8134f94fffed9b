"""A JSON reader."""

import json
import re
from collections.abc import Iterator

from .parsing import MAX_DEPTH, ParsedData, ParseError, Token, check_depth, parse_number

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]]|[^\s{}\[\]:,"]+', re.DOTALL)
_MAX_SPACE = 1_000
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


def read_json(text: str) -> ParsedData:
    """Return the plain data of a JSON text; ``NaN`` and ``Infinity``, not valid JSON, stay strings.

    Raises:
        ParseError: The text is not JSON (RFC 8259), or nests too deeply.
    """
    duplicates = False

    def build_object(pairs: list[tuple[str, object]]) -> dict[str, object]:
        nonlocal duplicates
        members = dict(pairs)
        if len(members) < len(pairs):
            duplicates = True
        return members

    try:
        data = json.loads(
            text,
            object_pairs_hook=build_object,
            parse_constant=str,
            parse_float=parse_number,
            parse_int=parse_number,
        )
        is_shallow = _count_levels(data) <= MAX_DEPTH
    except json.JSONDecodeError as problem:
        message = f"not valid JSON: {problem.msg[:1].lower()}{problem.msg[1:]}"
        raise ParseError(message, problem.pos, _suggest_json(text, problem.pos)) from None
    except RecursionError:
        data, is_shallow = None, False
    if not is_shallow:
        _check_text_depth(text)
    _check_surrogates(text)
    return data, duplicates


def _suggest_json(text: str, position: int) -> str | None:
    """Return a hint for what JSON does not have, unlike other languages."""
    rest = text[position : position + 2]
    if rest.startswith("'"):
        return 'JSON has only double quotes: "text"'
    if rest in ("//", "/*") or rest.startswith("#"):
        return "JSON has no comments: remove it, or save the description as YAML"
    # The position is that of the bracket, or from Python 3.13 on that of the comma.
    if re.search(r",\s*$", text[max(0, position - _MAX_SPACE) : position]) and rest[:1] in "}]":
        return f"JSON allows no comma before '{rest[:1]}': remove it"
    if found := re.compile(r",\s*([}\]])").match(text, position, position + _MAX_SPACE):
        return f"JSON allows no comma before '{found[1]}': remove it"
    return None


def iter_json_tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of a text that was read before."""
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token in "{}[]":
            yield token, "", match.start()
        else:
            value = json.loads(token) if "\\" in token else token.strip('"')
            yield "=", value, match.start()


def _count_levels(value: object) -> int:
    """Return the number of levels of objects and arrays."""
    levels = 0
    values = [value]
    while values := [each for each in values if isinstance(each, (dict, list))]:
        levels += 1
        values = [
            inner
            for each in values
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
    return levels


def _check_text_depth(text: str) -> None:
    """Raise `ParseError` where the text first nests too deeply."""
    levels = 0
    for match in _TOKEN.finditer(text):
        levels += (match[0] in "{[") - (match[0] in "}]")
        check_depth(levels, match.start())


def _check_surrogates(text: str) -> None:
    """Raise `ParseError` for an unpaired surrogate, which cannot be written to any file."""
    if not _SURROGATE.search(text):
        return
    for match in _TOKEN.finditer(text):
        if "\\" in match[0]:
            try:
                json.loads(match[0]).encode()
            except UnicodeEncodeError as problem:
                surrogate = f"\\u{ord(problem.object[problem.start]):04x}"
                raise ParseError(f"'{surrogate}' is an unpaired surrogate", match.start()) from None
