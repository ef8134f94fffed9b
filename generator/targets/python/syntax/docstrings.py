"""The third door from a description into code: text becomes docstrings and comments."""

from __future__ import annotations

import re
import textwrap

from ....text.sanitizing import printable

_ITEM = re.compile(r"(\s*)([-*+] |\d+[.)] )?")

_FIELD = re.compile(r":(param|returns?|raises|type|rtype)\b[^:]*: ")
_STEP = "    "
# The sections of NumPy's shape that list names.
_LISTS = frozenset(
    [
        *("Attributes", "Methods", "Parameters", "Other Parameters"),
        *("Returns", "Yields", "Receives", "Raises", "Warns"),
    ]
)


def docstring(text: str, indent: int = 0, width: int = 88) -> str:
    """`text` as a docstring literal, its lines indented by `indent` spaces but the first.

    Lines are wrapped before `width`, list items and indented lines under their own
    beginning, Sphinx's fields by one step further; code fences are left alone, and so are
    names with their types below NumPy's headings.  No text can end the literal or escape
    from it: backslashes, quotes and characters that do not print are escaped.
    """
    room = width - indent - len('"""')
    lines = _wrapped(_escaped(text), room)
    if len(lines) == 1 and len(lines[0]) + len('"""') > room:
        lines = _wrapped(_escaped(text), room - len('"""'))
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
    """`text` as comment lines; empty for no text."""
    return "".join(f"# {line}".rstrip() + "\n" for line in printable(text).splitlines())


def first_sentence(text: str) -> str:
    """The first sentence of a text, on one line."""
    paragraph = " ".join(text.strip().split("\n\n", 1)[0].split())
    found = re.match(r"(.+?[.!?])(?=\s+[A-Z`\"'(\[*])", paragraph)
    return found[1] if found else paragraph


def _escaped(text: str) -> str:
    return printable(text).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _wrapped(text: str, width: int) -> list[str]:
    lines: list[str] = []
    fenced = listed = False
    given = text.strip().split("\n")
    for line, below in zip(given, [*given[1:], ""], strict=True):
        if below and set(below) == {"-"} and len(below) == len(line):
            listed = line in _LISTS
        fence = line.lstrip().startswith(("```", "~~~"))
        named = listed and not line.startswith(" ")
        if fenced or fence or named or len(line) <= width:
            lines.append(line.rstrip())
        else:
            lines += _wrapped_line(line, width, "" if listed else _STEP)
        fenced ^= fence
    return _single_blanks(lines)


def _wrapped_line(line: str, width: int, step: str) -> list[str]:
    """The lines of one that is too long; `step` is how much deeper one goes on that is indented."""
    found = _ITEM.match(line)
    margin = found[1] if found else ""
    mark = (found[2] or "") if found else ""
    hanging = step if (margin and not mark) or _FIELD.match(line) else " " * len(mark)
    return textwrap.wrap(
        line.strip(),
        width,
        initial_indent=margin,
        subsequent_indent=margin + hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _single_blanks(lines: list[str]) -> list[str]:
    """Runs of blank lines become one; there are none at the ends."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    while kept and not kept[-1]:
        kept.pop()
    return kept
