"""Models of `client.lamps`."""

from __future__ import annotations

from enum import IntEnum

from .._runtime import Model

__all__ = [
    "Error",
    "Lamp",
    "Light",
]


class Lamp(Model):

    light: Light
    """Whether it shines."""

    error: Error | None = None


class Light(IntEnum):
    """Whether it shines."""

    DARK = 0
    """It is switched off."""

    BRIGHT = 1
    """It is "on"."""

    VALUE_2 = 2


class Error(IntEnum):
    """Error."""

    BULB_IS_BROKEN = 7
    """Deprecated. Replace the bulb."""

    NO_POWER = 9
