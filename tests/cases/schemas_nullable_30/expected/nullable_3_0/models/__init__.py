"""All models of nullable_3_0."""

from .readings import (
    Level,
    Place,
    Reading,
    ReadingQuality,
    Sensor,
)

__all__ = [
    "Level",
    "Place",
    "Reading",
    "ReadingQuality",
    "Sensor",
]
