"""Flowcharts in Mermaid: boxes with lines of text, and arrows between them.

The ids of boxes are ``n0``, ``n1`` …, because many words have a meaning in Mermaid (``end``
ends a block, ``---o`` is an arrow).  Labels are quoted, with special characters as numeric
character codes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_SPECIAL_CHARACTER = re.compile(r"[^\w ….]")
_LINE_BREAK = "<br/>"
# Compact spacing: a diagram wider than the page would be scaled down.
_INIT_DIRECTIVE = '%%{init: {"flowchart": {"nodeSpacing": 20, "rankSpacing": 20, "padding": 8}}}%%'
_TITLE_WIDTH = 20
"""The maximum number of characters of a title on a line, if the title can be broken."""


@dataclass(frozen=True, slots=True)
class Box:
    """A box with a title and further lines of text; `is_rounded` highlights it."""

    title: str
    lines: tuple[str, ...] = ()
    is_rounded: bool = False


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow between two boxes, given by their keys, with lines of text."""

    start: str
    end: str
    lines: tuple[str, ...] = ()


def format_flowchart(boxes: Mapping[str, Box], arrows: Sequence[Arrow]) -> str:
    """Return a flowchart from left to right; `boxes` are by key."""
    ids = {key: f"n{index}" for index, key in enumerate(boxes)}
    box_lines = [f"    {ids[key]}{_format_box(box)}" for key, box in boxes.items()]
    arrow_lines = [
        f"    {ids[arrow.start]} -->{_format_arrow_text(arrow.lines)} {ids[arrow.end]}"
        for arrow in arrows
    ]
    return "\n".join([_INIT_DIRECTIVE, "flowchart LR", *box_lines, *arrow_lines])


def limit_names(names: Sequence[str], limit: int) -> tuple[str, ...]:
    """Return at most `limit` names; if there are more, the last one is the count of the rest."""
    return (
        tuple(names)
        if len(names) <= limit
        else (*names[: limit - 1], format_omitted_count(len(names) - limit + 1))
    )


def format_omitted_count(count: int) -> str:
    return f"… and {count} more"


def _format_box(box: Box) -> str:
    title = _LINE_BREAK.join(map(_escape_text, _break_title(box.title)))
    text = _LINE_BREAK.join([f"<b>{title}</b>", *map(_escape_text, box.lines)])
    return f'(["{text}"])' if box.is_rounded else f'["{text}"]'


def _format_arrow_text(lines: Sequence[str]) -> str:
    return f'|"{_LINE_BREAK.join(map(_escape_text, lines))}"|' if lines else ""


def _break_title(title: str) -> list[str]:
    """Break a long name into lines, each of which begins with a capital letter."""
    lines = [""]
    for word in re.split(r"(?<=[^A-Z])(?=[A-Z])", title):
        if lines[-1] and len(lines[-1]) + len(word) > _TITLE_WIDTH:
            lines.append("")
        lines[-1] += word
    return lines


def _escape_text(text: str) -> str:
    return _SPECIAL_CHARACTER.sub(lambda sign: f"#{ord(sign[0])};", text)
