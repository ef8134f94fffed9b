"""All models of shared_discriminators."""

from .pairs import (
    Capital,
    Cat,
    CatKind,
    Dog,
    DogKind,
    Pair,
    Small,
)

__all__ = [
    "Capital",
    "Cat",
    "CatKind",
    "Dog",
    "DogKind",
    "Pair",
    "Small",
]
