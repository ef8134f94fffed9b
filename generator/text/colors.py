"""Colors of a style, and the colors that can be read on them, by WCAG 2.2."""

from __future__ import annotations

from typing import TypeAlias

_BLACK, _WHITE = "#000000", "#ffffff"
_MIN_CONTRAST = 4.5
"""The contrast that text needs (WCAG 2.2, 1.4.3)."""

_STEPS = 50
"""The number of shades between a color and black or white."""

_Channels: TypeAlias = tuple[int, int, int]


def choose_text_color(background: str) -> str:
    """Return black or white, whichever can be read better on a color such as ``#0b5fff``.

    Raises:
        ValueError: It is not a color.
    """
    channels = _parse_color(background)
    return max((_WHITE, _BLACK), key=lambda color: _compute_contrast(_parse_color(color), channels))


def make_readable(color: str, background: str) -> str:
    """Return the shade of a color, darker or lighter, that can be read on a background.

    Raises:
        ValueError: One of them is not a color.
    """
    channels, background_channels = _parse_color(color), _parse_color(background)
    end = _parse_color(choose_text_color(background))
    for step in range(_STEPS + 1):
        shade = _mix_colors(channels, end, step / _STEPS)
        if _compute_contrast(shade, background_channels) >= _MIN_CONTRAST:
            break
    return "#" + "".join(f"{channel:02x}" for channel in shade)


def _parse_color(text: str) -> _Channels:
    digits = text.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    if len(digits) != 6 or not text.startswith("#"):
        raise ValueError(f"{text!r} is not a color")
    red, green, blue = bytes.fromhex(digits)
    return red, green, blue


def _mix_colors(one: _Channels, other: _Channels, share: float) -> _Channels:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _compute_contrast(one: _Channels, other: _Channels) -> float:
    """Return the contrast ratio of two colors, from 1 to 21."""
    lighter, darker = sorted(map(_compute_luminance, (one, other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _compute_luminance(channels: _Channels) -> float:
    """Return the relative luminance of a color in sRGB, from 0 to 1."""
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in channels)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
