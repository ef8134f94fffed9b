"""Types that are read from JSON exactly, and constants that a response must have.

To a type checker they are the types of Python that they annotate.
"""

import datetime
import decimal
import threading
import uuid
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated, Final, Generic, TypeAlias, TypeVar

import msgspec

__all__ = [
    "AlwaysSent",
    "ConstantFactory",
    "ExactLiteral",
    "JsonBytes",
    "JsonDate",
    "JsonDateTime",
    "JsonDecimal",
    "JsonDuration",
    "JsonUUID",
    "make_constant",
    "require_constants",
]

T = TypeVar("T")

JsonDate: TypeAlias = datetime.date
"""A `date` that is text by RFC 3339 in JSON, as msgspec reads and writes it."""

JsonDateTime: TypeAlias = Annotated[datetime.datetime, msgspec.Meta(tz=True)]
"""A `datetime` that is text by RFC 3339 in JSON, with a time zone."""

JsonDecimal: TypeAlias = decimal.Decimal
"""A `Decimal` that is a number in JSON, with all its digits."""

JsonDuration: TypeAlias = datetime.timedelta
"""A `timedelta` that is text by RFC 3339 in JSON, as msgspec reads and writes it."""

JsonUUID: TypeAlias = uuid.UUID
"""A `UUID` that is text by RFC 9562 in JSON, as msgspec reads and writes it."""

JsonBytes: TypeAlias = bytes
"""Bytes that are Base64 text in JSON, as msgspec reads and writes them."""


@dataclass(frozen=True, slots=True)
class AlwaysSent:
    """An annotation of a field whose default is always sent: it selects a variant.

    Other values are allowed, too. A response must have the field.
    """


@dataclass(frozen=True, slots=True)
class ExactLiteral:
    """An annotation of a `Literal` with 0, 1 or booleans, which msgspec reads exactly."""


class _State(threading.local):
    """Whether this thread decodes a response, in which no constant may be missing."""

    is_decoding = False


_STATE: Final = _State()


@dataclass(frozen=True, slots=True)
class ConstantFactory(Generic[T]):
    """The factory of a constant, which fails while a response is decoded."""

    value: T

    def __call__(self) -> T:
        """Return the constant.

        Raises:
            msgspec.ValidationError: A response does not contain it.
        """
        if _STATE.is_decoding:
            raise msgspec.ValidationError("a constant is missing")
        return self.value


def make_constant(value: T) -> Callable[[], T]:
    """Return the default factory of a field with a single value."""
    return ConstantFactory(value)


@contextmanager
def require_constants() -> Generator[None, None, None]:
    """Make the decoding of objects fail if they lack a constant."""
    before, _STATE.is_decoding = _STATE.is_decoding, True
    try:
        yield
    finally:
        _STATE.is_decoding = before
