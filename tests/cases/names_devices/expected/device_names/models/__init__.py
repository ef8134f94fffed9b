"""All models of device_names."""

from .aux_ import (
    Nul_,
)

__all__ = [
    "Nul_",
]
