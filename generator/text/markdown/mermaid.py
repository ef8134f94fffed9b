"""Flowcharts in Mermaid's language: boxes with lines of text, and arrows between them.

Boxes are called ``n0``, ``n1`` …, since many a word means something to Mermaid (``end``
ends a block, ``---o`` is an arrow); what they show stands in quotes, each sign that is no
letter as its number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_SPECIAL_CHARACTER = re.compile(r"[^\w ….]")
_LINE_BREAK = "<br/>"
# As much as there is room for on a page, so that the text is not made small.
_INIT_DIRECTIVE = '%%{init: {"flowchart": {"nodeSpacing": 20, "rankSpacing": 20, "padding": 8}}}%%'
_TITLE_WIDTH = 20
"""How many letters of a title stand on a line, if it can be broken."""


@dataclass(frozen=True, slots=True)
class Box:
    """A box with a title and further lines; one that is `is_rounded` stands out."""

    title: str
    lines: tuple[str, ...] = ()
    is_rounded: bool = False


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow between two boxes, by their keys, and the lines of text on it."""

    start: str
    end: str
    lines: tuple[str, ...] = ()


def format_flowchart(boxes: Mapping[str, Box], arrows: Sequence[Arrow]) -> str:
    """The picture, from left to right."""
    ids = {key: f"n{index}" for index, key in enumerate(boxes)}
    box_lines = [f"    {ids[key]}{_format_box(box)}" for key, box in boxes.items()]
    arrow_lines = [
        f"    {ids[arrow.start]} -->{_format_arrow_text(arrow.lines)} {ids[arrow.end]}"
        for arrow in arrows
    ]
    return "\n".join([_INIT_DIRECTIVE, "flowchart LR", *box_lines, *arrow_lines])


def limit_names(names: Sequence[str], limit: int) -> tuple[str, ...]:
    """Names as far as there is room, and how many more there are."""
    return (
        tuple(names)
        if len(names) <= limit
        else (*names[: limit - 1], format_omitted_count(len(names) - limit + 1))
    )


def format_omitted_count(count: int) -> str:
    """The words for what is left out."""
    return f"… and {count} more"


def _format_box(box: Box) -> str:
    title = _LINE_BREAK.join(map(_escape_text, _break_title(box.title)))
    text = _LINE_BREAK.join([f"<b>{title}</b>", *map(_escape_text, box.lines)])
    return f'(["{text}"])' if box.is_rounded else f'["{text}"]'


def _format_arrow_text(lines: Sequence[str]) -> str:
    return f'|"{_LINE_BREAK.join(map(_escape_text, lines))}"|' if lines else ""


def _break_title(title: str) -> list[str]:
    """A long name in lines, each of which begins with a capital letter."""
    lines = [""]
    for word in re.split(r"(?<=[^A-Z])(?=[A-Z])", title):
        if lines[-1] and len(lines[-1]) + len(word) > _TITLE_WIDTH:
            lines.append("")
        lines[-1] += word
    return lines


def _escape_text(text: str) -> str:
    return _SPECIAL_CHARACTER.sub(lambda sign: f"#{ord(sign[0])};", text)
