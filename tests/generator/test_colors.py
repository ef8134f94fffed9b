"""Colors that can be read on others."""

from __future__ import annotations

import pytest

from generator.text.colors import choose_text_color, make_readable


@pytest.mark.parametrize(
    ("background", "expected"),
    [("#5b2a86", "#ffffff"), ("#ffd100", "#000000"), ("#fff", "#000000"), ("#000", "#ffffff")],
)
def test_text_color_is_black_or_white(background: str, expected: str) -> None:
    assert choose_text_color(background) == expected


@pytest.mark.parametrize(
    ("color", "background", "expected"),
    [
        ("#5b2a86", "#ffffff", "#5b2a86"),  # has the contrast already
        ("#FFD100", "#ffffff", "#8a7100"),
        ("#5b2a86", "#1e2129", "#9d7fb6"),
        ("#777", "#ffffff", "#757575"),  # has 4.48
    ],
)
def test_color_becomes_readable(color: str, background: str, expected: str) -> None:
    assert make_readable(color, background) == expected


@pytest.mark.parametrize("text", ["", "red", "#12", "#12345g", "123456"])
def test_text_that_is_no_color(text: str) -> None:
    with pytest.raises(ValueError, match=r"color|hexadecimal"):
        choose_text_color(text)
