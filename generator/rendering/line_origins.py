"""The lines of templates that lines of a rendered file are from, for errors in the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from types import FrameType, GeneratorType
from typing import Any

from jinja2 import Template

from ..diagnostics import Location
from ..frozen import frozen
from ..text.patterns import Glob

_EXPRESSION = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
_MARK = re.compile("\0[^\0\n]*\0")
"""What a target adds to text until the file is complete, such as imports that it needs."""

_MAX_LINE_LENGTH = 1_000
"""The maximum number of characters of a line in a template that is compared with other lines."""

_MIN_LITERAL = 3
"""How many characters a line of a template must have besides expressions to be recognized."""

_NEAR_LINES = 50
"""How many lines before and after a statement of a template its text is looked for in."""


@frozen
class TemplateLine:
    """A line of a template, and the text of the line that it wrote."""

    path: str
    line: int
    text: str

    @property
    def location(self) -> Location:
        return Location(self.line, 1)


def trace_lines(pieces: GeneratorType[str, None, None]) -> Iterator[TemplateLine]:
    """Yield the origin of each line that a template writes, from the generator of its pieces.

    It is that of the first text in the line.  What a macro returns is from the line of its call.
    """
    origin: tuple[str, int] | None = None
    text = ""
    for piece in pieces:
        path, line, is_constant = _find_statement(pieces, piece)
        for index, part in enumerate(piece.split("\n")):
            if index:
                yield TemplateLine(*(origin or (path, line)), text)
                origin, text = None, ""
            if part.strip() and not text.strip():
                origin = path, line + (index if is_constant else 0)
            text += part
    if text:
        yield TemplateLine(*(origin or ("", 1)), text)


def list_lines(path: str, text: str) -> list[TemplateLine]:
    """Return the lines of a file that is copied."""
    return [TemplateLine(path, number, line) for number, line in enumerate(text.split("\n"), 1)]


def find_origin(
    lines: Sequence[TemplateLine],
    text: str,
    number: int,
    read_template: Callable[[str], str],
    own_templates: Sequence[str],
) -> TemplateLine | None:
    """Return the origin of a line, counted from 1, in the complete text of a rendered file.

    `lines` are those that the template wrote, before the target completed the file: it may have
    added lines or removed some.  `read_template` returns the text of a template by its path, and
    `own_templates` are those that may have a macro that wrote the line.
    """
    complete = text.split("\n")
    number = min(number, len(complete))
    while number > 1 and not complete[number - 1].strip():  # at the end of the file
        number -= 1
    wanted = complete[number - 1].strip()
    total = len(complete) - complete[-1:].count("")
    same = {index for index, each in enumerate(lines) if _remove_marks(each.text).strip() == wanted}
    likely = [each for each in (len(lines) - 1 - (total - number), number - 1) if each in same]
    if not likely and len(same) != 1:
        return None
    origin = lines[likely[0] if likely else same.pop()]
    first, last = origin.line - _NEAR_LINES, origin.line + _NEAR_LINES
    fitting = [
        each
        for each in _find_fitting_lines(read_template(origin.path), wanted)
        if first <= each <= last
    ]
    if fitting:
        line = min(fitting, key=lambda each: abs(each - origin.line))
        return TemplateLine(origin.path, line, wanted)
    in_macros = [
        TemplateLine(path, line, wanted)
        for path in own_templates
        for line in _find_fitting_lines(read_template(path), wanted)
    ]
    return in_macros[0] if len(in_macros) == 1 else origin


def _find_fitting_lines(template: str, wanted: str) -> Iterator[int]:
    """Yield the lines of a template, counted from 1, that can write a line."""
    for number, line in enumerate(template.split("\n"), 1):
        if len(line) <= _MAX_LINE_LENGTH:
            pattern = _EXPRESSION.sub("*", line).strip()
            if len(pattern.replace("*", "")) >= _MIN_LITERAL and Glob(pattern).matches(wanted):
                yield number


def _find_statement(pieces: GeneratorType[str, None, None], piece: str) -> tuple[str, int, bool]:
    """Return the file and line of the statement that wrote a piece, and whether it is constant."""
    inner: Any = pieces
    frame: FrameType | None = None
    while isinstance(inner, GeneratorType) and inner.gi_frame is not None:
        frame = inner.gi_frame
        # Blocks and extended templates are delegated to; an included one is looped over.
        inner = inner.gi_yieldfrom or frame.f_locals.get("gen")
    template: Template | None = frame.f_globals.get("__jinja_template__") if frame else None
    if frame is None or template is None:
        return "", 1, False
    line = template.get_corresponding_lineno(frame.f_lineno)
    return str(template.filename), line, piece in frame.f_code.co_consts


def _remove_marks(text: str) -> str:
    return _MARK.sub("", text)
