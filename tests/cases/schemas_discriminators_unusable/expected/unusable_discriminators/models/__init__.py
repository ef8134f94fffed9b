"""All models of unusable_discriminators."""

from .things import (
    Dangling,
    Four,
    Mixed,
    Name,
    One,
    Same,
    Things,
    Three,
    Two,
)

__all__ = [
    "Dangling",
    "Four",
    "Mixed",
    "Name",
    "One",
    "Same",
    "Things",
    "Three",
    "Two",
]
