"""Formatting of text as docstrings and comments; text from descriptions is escaped."""

from __future__ import annotations

import re
import textwrap

from ....text.sanitizing import sanitize_text

_LIST_ITEM = re.compile(r"(\s*)([-*+] |\d+[.)] )?")

_SPHINX_FIELD = re.compile(r":(param|returns?|raises|type|rtype)\b[^:]*: ")
# The line before code or a table in reStructuredText.
_DIRECTIVE = re.compile(r"\s*([-*] )*(\.\. [a-z-]+)?::")
_INDENT = "    "
# The sections of NumPy style docstrings that list names.
_LIST_SECTIONS = frozenset(
    [
        *("Attributes", "Methods", "Parameters", "Other Parameters"),
        *("Returns", "Yields", "Receives", "Raises", "Warns"),
    ]
)


def docstring(text: str, indent: int = 0, width: int = 88) -> str:
    """Return `text` as a docstring literal.

    All lines but the first are indented by `indent` spaces, and lines are wrapped at `width`
    columns. List items and indented lines keep their indentation, Sphinx fields get a hanging
    indent; code blocks, tables and the names and types below NumPy headings are not wrapped.  No
    text can end the literal: backslashes, quotes and characters that are not printable are
    escaped.
    """
    available = width - indent - len('"""')
    lines = _wrap_text(_escape_text(text), available)
    if len(lines) == 1 and len(lines[0]) + len('"""') > available:
        lines = _wrap_text(_escape_text(text), available - len('"""'))
    if not lines:
        return '"""…"""'
    first = " " + lines[0] if lines[0].startswith('"') else lines[0]
    if len(lines) == 1:
        end = " " if first.endswith('"') else ""
        return f'"""{first}{end}"""'
    space = " " * indent
    body = [f"{space}{line}".rstrip() for line in lines[1:]]
    return "\n".join([f'"""{first}', *body, f'{space}"""'])


def comment(text: str) -> str:
    """Return `text` as comment lines; empty for empty text."""
    return "".join(f"# {line}".rstrip() + "\n" for line in sanitize_text(text).splitlines())


def extract_first_sentence(text: str) -> str:
    """Return the first sentence of a text, on one line."""
    paragraph = " ".join(text.strip().split("\n\n", 1)[0].split())
    found = re.match(r"(.+?[.!?])(?=\s+[A-Z`\"'(\[*])", paragraph)
    return found[1] if found else paragraph


def _escape_text(text: str) -> str:
    return sanitize_text(text).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _wrap_text(text: str, width: int) -> list[str]:
    lines: list[str] = []
    in_fence = in_list_section = False
    directive_margin = None
    source_lines = text.strip().split("\n")
    for line, below in zip(source_lines, [*source_lines[1:], ""], strict=True):
        if below and set(below) == {"-"} and len(below) == len(line):
            in_list_section = line in _LIST_SECTIONS
        margin = len(line) - len(line.lstrip())
        if line and directive_margin is not None and margin <= directive_margin:
            directive_margin = None
        fence = line.lstrip().startswith(("```", "~~~"))
        is_name_line = in_list_section and not line.startswith(" ")
        is_fixed = in_fence or fence or is_name_line or directive_margin is not None
        if is_fixed or len(line) <= width or line.lstrip().startswith("| "):
            lines.append(line.rstrip())
        else:
            lines += _wrap_line(line, width, "" if in_list_section else _INDENT)
        in_fence ^= fence
        if _DIRECTIVE.match(line):
            directive_margin = margin
    return _collapse_blank_lines(lines)


def _wrap_line(line: str, width: int, step: str) -> list[str]:
    """Wrap a line; continuation lines of indented text are indented further by `step`."""
    found = _LIST_ITEM.match(line)
    margin = found[1] if found else ""
    marker = (found[2] or "") if found else ""
    hanging = step if (margin and not marker) or _SPHINX_FIELD.match(line) else " " * len(marker)
    return textwrap.wrap(
        line.strip(),
        width,
        initial_indent=margin,
        subsequent_indent=margin + hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _collapse_blank_lines(lines: list[str]) -> list[str]:
    """Collapse runs of blank lines, and remove those at the ends."""
    collapsed: list[str] = []
    for line in lines:
        if line or (collapsed and collapsed[-1]):
            collapsed.append(line)
    while collapsed and not collapsed[-1]:
        collapsed.pop()
    return collapsed
