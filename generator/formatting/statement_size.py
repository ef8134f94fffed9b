"""Statements that are too large for black, whose time grows faster than their size."""

from __future__ import annotations

import re

_MAX_TOKENS = 20_000
"""The maximum number of tokens of a statement that is formatted: a list of 10,000 names."""

_MAX_BRANCHES = 100
"""The same for conditional expressions and lambdas, which black splits one in another."""

MAX_FILE_TOKENS = 1_500_000
"""The maximum number of tokens of a file: Python takes about 400 bytes to parse each."""

_MAX_CHARACTERS_WITHOUT_CHECK = 5_000

_TOKEN = re.compile(
    r"""
    (?:\"{3}(?:\\.|[^\\])*?\"{3} | '{3}(?:\\.|[^\\])*?'{3}
    | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*')
    | \#[^\n]*
    | \\\n
    | (?P<open>[(\[{])
    | (?P<close>[)\]}])
    | (?P<branch>\b(?:else|lambda)\b)
    | (?P<end>\n)
    | \w+
    | [^\w\s]
    """,
    re.DOTALL | re.VERBOSE,
)


def has_too_many_tokens(text: str) -> bool:
    """Check whether Python would take too much memory to parse a text."""
    if len(text) <= MAX_FILE_TOKENS:
        return False
    return any(count > MAX_FILE_TOKENS for count, _ in enumerate(_TOKEN.finditer(text), 1))


def has_large_statement(text: str) -> bool:
    """Check whether valid Python has a statement that black would take too long for."""
    branches = text.count("else") + text.count("lambda")
    if len(text) <= _MAX_CHARACTERS_WITHOUT_CHECK and branches <= _MAX_BRANCHES:
        return False
    level = tokens = branches = 0
    for match in _TOKEN.finditer(text):
        tokens += 1
        match match.lastgroup:
            case "open":
                level += 1
            case "close":
                level -= 1
            case "branch":
                branches += 1
            case "end" if level <= 0:
                tokens = branches = 0
        if tokens > _MAX_TOKENS or branches > _MAX_BRANCHES:
            return True
    return False
