"""Types that are read from JSON exactly: JSON types and formats are not converted.

To a type checker they are the types of Python that they annotate.
"""

import base64
import datetime
import decimal
import functools
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final, TypeAlias, get_args

import pydantic
from pydantic_core import core_schema

from .decimal_digits import DecimalDigits
from .field_serializers import dump_decimal

__all__ = [
    "AlwaysSent",
    "ExactLiteral",
    "JsonBytes",
    "JsonDate",
    "JsonDateTime",
    "JsonDecimal",
    "JsonDuration",
    "JsonUUID",
    "make_strict_schema",
]

_FULL_DATE: Final = r"\d{4}-\d\d-\d\d"
_FULL_TIME: Final = r"\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)"
_RFC_3339: Final[Mapping[object, str]] = {
    datetime.date: f"^{_FULL_DATE}$",
    datetime.datetime: f"^{_FULL_DATE}[Tt]{_FULL_TIME}$",
}
"""The texts of dates and times in JSON (section 5.6)."""
_ISO_DATE: Final = re.compile(_FULL_DATE)
_UUID: Final = r"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"
"""The text of a UUID (RFC 9562, section 4)."""
_NUMBER: Final = r"\d{1,9}"
_DURATION: Final = re.compile(
    rf"(-)?P(?:({_NUMBER})W|(?:({_NUMBER})D)?"
    rf"(?:T(?=\d)(?:({_NUMBER})H)?(?:({_NUMBER})M)?(?:({_NUMBER}(?:\.\d{{1,6}})?)S)?)?)",
    re.ASCII,
)
"""The text of a duration (RFC 3339, appendix A) whose length is known.

That of years and months depends on when they begin.
"""
_UNITS: Final = ("weeks", "days", "hours", "minutes")


@dataclass(frozen=True, slots=True)
class DateFormat:
    """An annotation of `date` or `datetime`: in JSON it is text by RFC 3339.

    Digits, which pydantic takes for a number of seconds, are no date.
    """

    def __get_pydantic_core_schema__(
        self, source: Any, handler: pydantic.GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return _make_text_schema(
            core_schema.no_info_plain_validator_function(
                functools.partial(_parse_date, source)
            ),
            core_schema.no_info_before_validator_function(
                _reject_number, handler(source)
            ),
            f"a valid {source.__name__} by RFC 3339",
            _RFC_3339[source],
        )


@dataclass(frozen=True, slots=True)
class DurationFormat:
    """An annotation of `timedelta`: in JSON it is text by RFC 3339.

    Numbers, which pydantic takes for seconds, are no duration, and neither are years and
    months, whose length it assumes.
    """

    def __get_pydantic_core_schema__(
        self, source: Any, handler: pydantic.GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return _make_text_schema(
            core_schema.no_info_plain_validator_function(_parse_duration),
            core_schema.no_info_before_validator_function(
                _convert_duration, handler(source)
            ),
            "a duration of days, hours, minutes and seconds by RFC 3339",
        )


@dataclass(frozen=True, slots=True)
class UUIDFormat:
    """An annotation of `UUID`: in JSON it is text by RFC 9562.

    Other notations that pydantic reads, such as one without hyphens, are no UUID.
    """

    def __get_pydantic_core_schema__(
        self, source: Any, handler: pydantic.GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return _make_text_schema(
            core_schema.uuid_schema(), handler(source), "a UUID by RFC 9562", _UUID
        )


@dataclass(frozen=True, slots=True)
class Base64Format:
    """An annotation of `bytes`: in JSON they are Base64 text.

    In Python such text is accepted, too.
    """

    def __get_pydantic_core_schema__(
        self, source: Any, handler: pydantic.GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        decoder = core_schema.no_info_plain_validator_function(_decode_base64)
        text = core_schema.custom_error_schema(
            core_schema.chain_schema([core_schema.str_schema(strict=True), decoder]),
            custom_error_type="base64_format",
            custom_error_message="Input should be Base64 text by RFC 4648",
        )
        raw_bytes = core_schema.bytes_schema(strict=True)
        return core_schema.json_or_python_schema(
            text,
            core_schema.union_schema([raw_bytes, text], mode="left_to_right"),
            serialization=core_schema.plain_serializer_function_ser_schema(
                _encode_base64, when_used="json"
            ),
        )


@dataclass(frozen=True, slots=True)
class AlwaysSent:
    """An annotation of a field whose default is always sent: it selects a variant.

    Other values are allowed, too. A response must have the field.
    """


@dataclass(frozen=True, slots=True)
class ExactLiteral:
    """An annotation of a `Literal` with 0, 1 or booleans, which Python mixes up."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: pydantic.GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        kinds: dict[type[object], list[object]] = {}
        values: tuple[object, ...] = get_args(source)
        for value in values:
            kinds.setdefault(type(value), []).append(value)
        return core_schema.union_schema(
            [_make_literal_schema(kind, listed) for kind, listed in kinds.items()]
        )


@dataclass(frozen=True, slots=True)
class DecimalFormat:
    """An annotation of `Decimal`: in JSON it is a number, whose digits are kept."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: pydantic.GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        DecimalDigits.are_lost = True
        number = core_schema.union_schema(
            [
                core_schema.float_schema(strict=True),
                core_schema.int_schema(strict=True),
            ],
            custom_error_type="json_decimal",
            custom_error_message="Input should be a valid number",
        )
        parser = core_schema.no_info_plain_validator_function(_parse_decimal)
        return core_schema.json_or_python_schema(
            core_schema.chain_schema([number, parser]),
            handler(source),
            serialization=core_schema.plain_serializer_function_ser_schema(
                dump_decimal, info_arg=True, when_used="json"
            ),
        )


JsonDate: TypeAlias = Annotated[datetime.date, DateFormat()]
"""A `date` that is text by RFC 3339 in JSON."""

JsonDateTime: TypeAlias = Annotated[datetime.datetime, DateFormat()]
"""A `datetime` that is text by RFC 3339 in JSON."""

JsonDecimal: TypeAlias = Annotated[decimal.Decimal, DecimalFormat()]
"""A `Decimal` that is a number in JSON, with all its digits."""

JsonDuration: TypeAlias = Annotated[datetime.timedelta, DurationFormat()]
"""A `timedelta` that is text by RFC 3339 in JSON."""

JsonUUID: TypeAlias = Annotated[uuid.UUID, UUIDFormat()]
"""A `UUID` that is text by RFC 9562 in JSON."""

JsonBytes: TypeAlias = Annotated[bytes, Base64Format()]
"""Bytes that are Base64 text in JSON."""


def make_strict_schema(kind: type[object]) -> core_schema.CoreSchema:
    """Return the schema that accepts every value of a JSON type, without coercion."""
    if kind is str:
        return core_schema.str_schema(strict=True)
    if kind is bool:
        return core_schema.bool_schema(strict=True)
    if kind is int:
        return core_schema.int_schema(strict=True)
    if kind is float:
        return core_schema.float_schema(strict=True)
    return core_schema.none_schema()


def _make_text_schema(
    parser: core_schema.CoreSchema,
    python_schema: core_schema.CoreSchema,
    expected: str,
    pattern: str | None = None,
) -> core_schema.CoreSchema:
    """Return the schema of values that are text of one form in JSON."""
    text = core_schema.str_schema(strict=True, pattern=pattern)
    json_schema = core_schema.custom_error_schema(
        core_schema.chain_schema([text, parser]),
        custom_error_type="text_format",
        custom_error_message=f"Input should be {expected}",
    )
    return core_schema.json_or_python_schema(json_schema, python_schema)


def _make_literal_schema(
    kind: type[object], values: list[object]
) -> core_schema.CoreSchema:
    """Return the schema that accepts values of one JSON type."""
    literal = core_schema.literal_schema(values)
    return core_schema.chain_schema([make_strict_schema(kind), literal])


def _parse_date(kind: type[datetime.date], text: str) -> datetime.date:
    # In RFC 3339 the letters may be in lower case, which Python does not accept.
    return kind.fromisoformat(text.upper())


def _parse_duration(text: str) -> datetime.timedelta:
    found = _DURATION.fullmatch(text)
    if found is None or text.endswith("P"):
        raise ValueError("not a duration by RFC 3339")
    sign, *amounts, seconds = found.groups("0")
    units = dict(zip(_UNITS, map(int, amounts), strict=True))
    microseconds = int(decimal.Decimal(seconds) * 1_000_000)
    try:
        duration = datetime.timedelta(**units, microseconds=microseconds)
    except OverflowError:
        raise ValueError("longer than a timedelta") from None
    return -duration if sign == "-" else duration


def _convert_duration(value: object) -> object:
    """Return text as a duration; raise for numbers."""
    is_number = isinstance(value, int | float)
    return _parse_duration(str(value)) if isinstance(value, str) or is_number else value


def _parse_decimal(number: float) -> decimal.Decimal:
    # The digits that pydantic lost are restored once the whole response is parsed.
    return decimal.Decimal(str(number))


def _reject_number(value: object) -> object:
    """Raise for a number or digits, from which pydantic would compute a date."""
    is_number = isinstance(value, int | float)
    if is_number or (isinstance(value, str) and not _ISO_DATE.match(value)):
        raise ValueError("not a date by ISO 8601")
    return value


def _decode_base64(text: str) -> bytes:
    """Return the bytes of a Base64 text that encoding them gives again."""
    content = base64.b64decode(text, validate=True)
    if base64.b64encode(content).decode("ascii") != text:
        raise ValueError("not canonical Base64 by RFC 4648")
    return content


def _encode_base64(content: object) -> object:
    """Return bytes as Base64 text; what a response had in their place is unchanged."""
    if isinstance(content, bytes | bytearray):
        return base64.b64encode(content).decode("ascii")
    return content
