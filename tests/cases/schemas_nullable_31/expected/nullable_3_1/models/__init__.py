"""All models of nullable_3_1."""

from .readings import (
    Level,
    Place,
    Reading,
    ReadingGrade,
    ReadingQuality,
    Sensor,
)

__all__ = [
    "Level",
    "Place",
    "Reading",
    "ReadingGrade",
    "ReadingQuality",
    "Sensor",
]
