"""All models of scalar_schemas."""

from .settings import (
    Settings,
    SettingsLevel,
    SettingsNested,
)

__all__ = [
    "Settings",
    "SettingsLevel",
    "SettingsNested",
]
