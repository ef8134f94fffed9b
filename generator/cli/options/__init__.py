"""The options that several commands share: their declarations and their values."""

from .declarations import (
    CLIENT_OPTION,
    DESCRIPTION_OPTIONS,
    DIFF_OPTIONS,
    EDITS_OPTIONS,
    MODEL_OPTIONS,
    OUTPUT_OPTIONS,
    STYLE_OPTIONS,
    UPDATE_OPTIONS,
)
from .values import Options, add_options, format_generate_command

__all__ = [
    "CLIENT_OPTION",
    "DESCRIPTION_OPTIONS",
    "DIFF_OPTIONS",
    "EDITS_OPTIONS",
    "MODEL_OPTIONS",
    "OUTPUT_OPTIONS",
    "STYLE_OPTIONS",
    "UPDATE_OPTIONS",
    "Options",
    "add_options",
    "format_generate_command",
]
