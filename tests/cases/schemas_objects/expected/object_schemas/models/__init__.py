"""All models of object_schemas."""

from .pets import (
    Person,
    Pet,
    PetCollar,
    PetVisit,
)

__all__ = [
    "Person",
    "Pet",
    "PetCollar",
    "PetVisit",
]
