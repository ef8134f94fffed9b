"""Types that are read from JSON exactly, as `json_readers` does for all of them."""

import datetime
import decimal
import uuid
from dataclasses import dataclass
from typing import Annotated, TypeAlias

__all__ = [
    "AlwaysSent",
    "DecimalFormat",
    "ExactLiteral",
    "JsonBytes",
    "JsonDate",
    "JsonDateTime",
    "JsonDecimal",
    "JsonDuration",
    "JsonUUID",
]


@dataclass(frozen=True, slots=True)
class DecimalFormat:
    """An annotation of `Decimal`: in JSON it is a number, whose digits are kept."""


JsonDate: TypeAlias = datetime.date
"""A `date` that is text by RFC 3339 in JSON."""

JsonDateTime: TypeAlias = datetime.datetime
"""A `datetime` that is text by RFC 3339 in JSON."""

JsonDecimal: TypeAlias = Annotated[decimal.Decimal, DecimalFormat()]
"""A `Decimal` that is a number in JSON, with all its digits."""

JsonDuration: TypeAlias = datetime.timedelta
"""A `timedelta` that is text by RFC 3339 in JSON."""

JsonUUID: TypeAlias = uuid.UUID
"""A `UUID` that is text by RFC 9562 in JSON."""

JsonBytes: TypeAlias = bytes
"""Bytes that are Base64 text in JSON."""


@dataclass(frozen=True, slots=True)
class AlwaysSent:
    """An annotation of a field whose default is always sent: it selects a variant.

    Other values are allowed, too. A response must have the field.
    """


@dataclass(frozen=True, slots=True)
class ExactLiteral:
    """An annotation of a `Literal` with 0, 1 or booleans, which are not mixed up."""
