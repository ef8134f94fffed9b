"""Flowcharts in Mermaid's language: boxes with lines of text, and arrows between them.

Boxes are called ``n0``, ``n1`` …, since many a word means something to Mermaid (``end``
ends a block, ``---o`` is an arrow); what they show stands in quotes, each sign that is no
letter as its number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_SIGN = re.compile(r"[^\w ….]")
_BREAK = "<br/>"
# As much as there is room for on a page, so that the text is not made small.
_CLOSE = '%%{init: {"flowchart": {"nodeSpacing": 20, "rankSpacing": 20, "padding": 8}}}%%'
_WIDTH = 20
"""How many letters of a title stand on a line, if it can be broken."""


@dataclass(frozen=True, slots=True)
class Box:
    """A box with a title and further lines; one that is `round` stands out."""

    title: str
    lines: tuple[str, ...] = ()
    round: bool = False


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow between two boxes, by their keys, and the lines of text on it."""

    start: str
    end: str
    lines: tuple[str, ...] = ()


def flowchart(boxes: Mapping[str, Box], arrows: Sequence[Arrow]) -> str:
    """The picture, from left to right."""
    ids = {key: f"n{index}" for index, key in enumerate(boxes)}
    drawn = [f"    {ids[key]}{_box(box)}" for key, box in boxes.items()]
    joined = [f"    {ids[a.start]} -->{_on_arrow(a.lines)} {ids[a.end]}" for a in arrows]
    return "\n".join([_CLOSE, "flowchart LR", *drawn, *joined])


def some(names: Sequence[str], most: int) -> tuple[str, ...]:
    """Names as far as there is room, and how many more there are."""
    return tuple(names) if len(names) <= most else (*names[: most - 1], more(len(names) - most + 1))


def more(count: int) -> str:
    """The words for what is left out."""
    return f"… and {count} more"


def _box(box: Box) -> str:
    title = _BREAK.join(map(_shown, _broken(box.title)))
    text = _BREAK.join([f"<b>{title}</b>", *map(_shown, box.lines)])
    return f'(["{text}"])' if box.round else f'["{text}"]'


def _on_arrow(lines: Sequence[str]) -> str:
    return f'|"{_BREAK.join(map(_shown, lines))}"|' if lines else ""


def _broken(name: str) -> list[str]:
    """A long name in lines, each of which begins with a capital letter."""
    lines = [""]
    for word in re.split(r"(?<=[^A-Z])(?=[A-Z])", name):
        if lines[-1] and len(lines[-1]) + len(word) > _WIDTH:
            lines.append("")
        lines[-1] += word
    return lines


def _shown(text: str) -> str:
    return _SIGN.sub(lambda sign: f"#{ord(sign[0])};", text)
