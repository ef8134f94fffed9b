"""Durations in text, as generated clients read them."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal

_NUMBER = r"\d{1,9}"
_DURATION = re.compile(
    rf"(-)?P(?:({_NUMBER})W|(?:({_NUMBER})D)?"
    rf"(?:T(?=\d)(?:({_NUMBER})H)?(?:({_NUMBER})M)?(?:({_NUMBER}(?:\.\d{{1,6}})?)S)?)?)",
    re.ASCII,
)
_UNITS = ("weeks", "days", "hours", "minutes")


def parse_duration(text: str) -> datetime.timedelta:
    """Return the duration that a text by RFC 3339 (appendix A) represents.

    Raises:
        ValueError: It is none, or has years or months, whose length depends on when they begin.
    """
    found = _DURATION.fullmatch(text)
    if found is None or text.endswith("P"):
        raise ValueError(f"not a duration: {text}")
    sign, *amounts, seconds = found.groups("0")
    units = dict(zip(_UNITS, map(int, amounts), strict=True))
    microseconds = int(Decimal(seconds) * 1_000_000)
    try:
        duration = datetime.timedelta(**units, microseconds=microseconds)
    except OverflowError:
        raise ValueError(f"too long: {text}") from None
    return -duration if sign == "-" else duration


def split_duration(duration: datetime.timedelta) -> dict[str, int]:
    """Return the parts of a duration that are not zero, by unit, which add up to it."""
    minutes, seconds = divmod(duration.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    parts = {
        "days": duration.days,
        "hours": hours,
        "minutes": minutes,
        "seconds": seconds,
        "microseconds": duration.microseconds,
    }
    return {unit: amount for unit, amount in parts.items() if amount}
