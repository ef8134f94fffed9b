"""Formatting of single statements of a text that is in black's format otherwise."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from .long_lines import STRING_OR_COMMENT, needs_black

_STATEMENT_BREAK = re.compile(r"\n\n\n(?=\S)")
_METHOD_BREAK = re.compile(r"\n\n(?=    (?:@|def |async def ))")
_CLASS_LINE = "class _:\n"


def format_statements(text: str, line_length: int, format_text: Callable[[str], str]) -> str:
    """Format only the statements and methods with long lines: black takes its time for each."""
    statements = (
        (
            _format_statement(statement, line_length, format_text)
            if needs_black(statement, line_length)
            else statement.strip("\n")
        )
        for statement in _split(text, _STATEMENT_BREAK)
    )
    return "\n\n\n".join(statements) + "\n"


def _format_statement(statement: str, line_length: int, format_text: Callable[[str], str]) -> str:
    """Format a statement; of a class, only its first lines and the methods with long lines."""
    if not statement.lstrip("\n").startswith("class "):
        return format_text(statement).strip("\n")
    head, *methods = _split(statement, _METHOD_BREAK)
    if needs_black(head, line_length):
        head = format_text(head)
    return "\n\n".join(
        [
            head.strip("\n"),
            *(
                (
                    format_text(_CLASS_LINE + method).removeprefix(_CLASS_LINE).strip("\n")
                    if needs_black(method, line_length)
                    else method.strip("\n")
                )
                for method in methods
            ),
        ]
    )


def _split(text: str, separator: re.Pattern[str]) -> Iterator[str]:
    """Split a text at the matches of `separator` that are outside of strings."""
    strings = [match.span() for match in STRING_OR_COMMENT.finditer(text) if match["triple"]]
    strings.append((len(text), len(text)))
    start = index = 0
    for match in separator.finditer(text):
        while strings[index][1] <= match.start():
            index += 1
        if strings[index][0] >= match.end():
            yield text[start : match.start()]
            start = match.end()
    yield text[start:]
