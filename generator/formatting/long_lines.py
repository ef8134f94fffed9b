"""Lines that are too long, and whether black is able to shorten them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

STRING_OR_COMMENT = re.compile(
    r'''
    (?P<triple> """(?:\\.|[^\\])*?""" | \'\'\'(?:\\.|[^\\])*?\'\'\')
    | "(?:\\.|[^"\\\n])*"
    | '(?:\\.|[^'\\\n])*'
    | (?P<comment> \#[^\n]*)
    ''',
    re.DOTALL | re.VERBOSE,
)
_QUOTED_STRING = r'"(?:\\.|[^"\\])*"'
_UNBREAKABLE_LINE = re.compile(
    rf"\s*(?:"
    rf"(?:\w+=|{_QUOTED_STRING}: )?(?:\w+|{_QUOTED_STRING}),"
    rf"|{_QUOTED_STRING}"
    r"|(?:\| )?[\w.]+"
    r"|\w+: (?:[\w.]+,|\()"
    r"|class \w+\("
    r")"
)
_ANNOTATED_NAME = re.compile(r"( *)\w+: ([\w.]+)")
_CLASS_HEADER = re.compile(r"( *)class (\w+)\(([^()\[\]{}'\"#]+)\):")
_STRING_PREFIX = re.compile(r"\s*[rRbBuUfF]{0,2}")


def needs_black(text: str, line_length: int) -> bool:
    """Check whether a line is too long and black may be able to shorten it.

    The text is expected to be in black's format otherwise, and black cannot shorten a line of a
    docstring, a comment on a separate line, or a name or a string that is an item in brackets, a
    member of a union, an annotation, or the value of an argument or in a dict: a long URL stays
    long.
    """
    return bool(_find_breakable_lines(text.split("\n"), text, line_length))


def break_class_headers(text: str, line_length: int) -> tuple[str, bool]:
    """Break the headers of classes that are too long, as black does, if they have no brackets.

    A client with long names has hundreds of them, and black would take its time for each class.
    Also return whether the text needs black for other lines.
    """
    lines = text.split("\n")
    long_lines = _find_breakable_lines(lines, text, line_length)
    headers = {
        number: header
        for number in long_lines
        if (header := _CLASS_HEADER.fullmatch(lines[number]))
    }
    for number, header in headers.items():
        lines[number] = _break_class_header(header, line_length)
    return "\n".join(lines) if headers else text, len(headers) < len(long_lines)


def _break_class_header(header: re.Match[str], line_length: int) -> str:
    space, name, arguments = header.groups()
    inner = f"{space}    {arguments}"
    if ", " in arguments and _measure_width(inner) > line_length:
        inner = "\n".join(f"{space}    {each}," for each in arguments.split(", "))
    return f"{space}class {name}(\n{inner}\n{space}):"


def _find_breakable_lines(lines: Sequence[str], text: str, line_length: int) -> set[int]:
    """Return the indexes (from 0) of the lines that are too long and that black may break."""
    if text.isascii() and max(map(len, lines)) <= line_length:
        return set()
    long_lines = {
        number
        for number, line in enumerate(lines)
        # No character is wider than two columns.
        if len(line) * 2 > line_length
        and _measure_width(line) > line_length
        and _is_breakable(line, line_length)
    }
    return long_lines.difference(_find_fixed_lines(text)) if long_lines else long_lines


def _is_breakable(line: str, line_length: int) -> bool:
    """Check whether black may break a line; it puts an annotation in parentheses if that helps."""
    if field := _ANNOTATED_NAME.fullmatch(line):
        return len(field[1]) + 4 + _measure_width(field[2]) <= line_length
    return not _UNBREAKABLE_LINE.fullmatch(line)


def _measure_width(line: str) -> int:
    """Return the maximum width of a line in columns: black counts two for a wide character."""
    return len(line) if line.isascii() else len(line) + sum(not char.isascii() for char in line)


def _find_fixed_lines(text: str) -> Iterator[int]:
    """Yield the indexes (from 0) of the lines that black never changes."""
    number = position = 0
    for match in STRING_OR_COMMENT.finditer(text):
        number += text.count("\n", position, match.start())
        position = match.start()
        if match["comment"] and _starts_line(text, match.start()):
            yield number
        elif match["triple"]:
            yield from _find_fixed_string_lines(text, match, number)


def _find_fixed_string_lines(text: str, match: re.Match[str], first_line: int) -> Iterator[int]:
    """Yield the indexes of the lines of a triple-quoted string that black never changes.

    The last line of a multi-line string is excluded, because black may move the closing
    quotes; the first line is excluded after other code, which black may break.
    """
    last_line = first_line + match[0].count("\n")
    yield from range(first_line + 1, last_line)
    ends_line = text.startswith("\n", match.end()) or match.end() == len(text)
    if _starts_line(text, match.start()) and (last_line > first_line or ends_line):
        yield first_line


def _starts_line(text: str, start: int) -> bool:
    """Check whether only whitespace or a string prefix precedes `start` in its line."""
    line_start = text.rfind("\n", 0, start) + 1
    return _STRING_PREFIX.fullmatch(text, line_start, start) is not None
