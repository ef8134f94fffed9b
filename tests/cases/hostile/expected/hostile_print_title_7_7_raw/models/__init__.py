"""All models of hostile_print_title_7_7_raw."""

from .things_quoted_it_s_7_bx_7_d_back import (
    BadName,
    BadNameEnum,
    BadNameTagged,
    BadNameTaggedA,
    BadNameTaggedB,
)

__all__ = [
    "BadName",
    "BadNameEnum",
    "BadNameTagged",
    "BadNameTaggedA",
    "BadNameTaggedB",
]
