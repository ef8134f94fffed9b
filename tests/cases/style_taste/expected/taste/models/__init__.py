# Made by "specloom"; don't edit. ''' \ """
# A second line.
"""All models of taste."""

from .runs import (
    Place,
    Run,
)

__all__ = [
    "Place",
    "Run",
]
