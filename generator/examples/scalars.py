"""Sample values of scalars, by format and name and within their limits."""

from __future__ import annotations

import base64
import datetime
import math
import uuid
from collections.abc import Callable, Iterator
from decimal import Decimal

from ..model import Scalar
from ..naming.words import split_words
from .durations import parse_duration
from .patterns import PatternMatcher

_TIMESTAMP = 1_767_225_600  # the first second of 2026, UTC
_DEFAULT_TEXT = "example"
_MAX_TEXT_LENGTH = 500
_MAX_NUMBER = 1e300  # so that sums of numbers and limits do not overflow a float

_TEXT_BY_FORMAT = {
    "date-time": "2026-01-31T09:30:00Z",
    "date": "2026-01-31",
    "time": "09:30:00",
    "duration": "PT1H",
    "decimal": "9.99",
    "uuid": "0b5e2c1a-7d34-4f6b-9a8e-1c2d3e4f5a6b",
    "email": "ada@example.com",
    "idn-email": "ada@example.com",
    "uri": "https://example.com",
    "url": "https://example.com",
    "iri": "https://example.com",
    "uri-reference": "/example",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "SGVsbG8=",
    "json-pointer": "/example",
    "regex": "[a-z]+",
}

# Sample texts by the last word of a name.
_TEXT_BY_WORD = {
    "email": "ada@example.com",
    "mail": "ada@example.com",
    "url": "https://example.com",
    "uri": "https://example.com",
    "link": "https://example.com",
    "href": "https://example.com",
    "website": "https://example.com",
    "webhook": "https://example.com/webhook",
    "name": "Example",
    "firstname": "Ada",
    "lastname": "Lovelace",
    "username": "ada",
    "user": "ada",
    "title": "An example",
    "description": "A short description.",
    "summary": "In short.",
    "text": "Hello!",
    "message": "Hello!",
    "content": "Hello!",
    "body": "Hello!",
    "comment": "Well done.",
    "prompt": "Tell me a joke.",
    "question": "What is new?",
    "query": "example",
    "instructions": "Answer in one sentence.",
    "phone": "+15550100",
    "city": "Berlin",
    "country": "DE",
    "currency": "EUR",
    "language": "en",
    "locale": "en",
    "lang": "en",
    "timezone": "Europe/Berlin",
    "color": "#336699",
    "colour": "#336699",
    "date": "2026-01-31",
    "password": "secret",
    "version": "1.0",
    "filename": "example.txt",
}

# Sample numbers by the last word of a name.
_NUMBER_BY_WORD: dict[str, int | float] = {
    "at": _TIMESTAMP,
    "timestamp": _TIMESTAMP,
    "year": 2026,
    "month": 1,
    "limit": 10,
    "size": 10,
    "port": 8080,
    "latitude": 52.5,
    "lat": 52.5,
    "longitude": 13.4,
    "lon": 13.4,
    "lng": 13.4,
    "temperature": 0.7,
    "price": 9.99,
    "amount": 100,
}


def make_scalar_value(type: Scalar, name: str, patterns: PatternMatcher) -> object:
    """Return a value for the field or parameter `name`; text to be encoded for binary data.

    The value is within the limits unless they are contradictory or a pattern is not simple.
    """
    match type.kind:
        case "boolean":
            return True
        case "null":
            return None
        case "integer" | "number":
            candidates: list[object] = [*_iter_numbers(type, name)]
        case "string" | "binary":
            candidates = [*_iter_texts(type, name, patterns)]
    return next((c for c in candidates if is_valid(type, c, patterns)), candidates[0])


def is_valid(type: Scalar, value: object, patterns: PatternMatcher) -> bool:
    """Check whether a value has the kind and format of a type and is within its limits."""
    if type.kind == "null":
        return value is None
    if type.kind == "boolean":
        return isinstance(value, bool)
    if type.kind in ("integer", "number"):
        return _is_valid_number(type, value)
    return isinstance(value, str) and _is_valid_text(type, value, patterns)


# --- texts ------------------------------------------------------------------


def _iter_texts(type: Scalar, name: str, patterns: PatternMatcher) -> Iterator[str]:
    if type.format in _TEXT_BY_FORMAT:
        yield _TEXT_BY_FORMAT[type.format]
    shortest, longest = _get_lengths(type)
    shortest = min(shortest, _MAX_TEXT_LENGTH)
    for sample in filter(None, (_get_text_for_name(name), _DEFAULT_TEXT)):
        yield (sample + "." * (shortest - len(sample)))[:longest]
    for limit in type.limits:
        if limit.keyword == "pattern":
            text = patterns.make_text(str(limit.value), shortest)
            if text is not None:
                yield text


def _get_text_for_name(name: str) -> str | None:
    """Return a text for a name, such as ``thread_123`` for ``thread_id``."""
    name_words = [word.lower() for word in split_words(name)]
    if not name_words:
        return None
    if name_words[-1] == "id":
        return "_".join([*name_words[:-1], "123"])
    if name_words[-1] == "at" and len(name_words) > 1:
        return _TEXT_BY_FORMAT["date-time"]
    return _TEXT_BY_WORD.get("".join(name_words)) or _TEXT_BY_WORD.get(name_words[-1])


def _is_valid_text(type: Scalar, text: str, patterns: PatternMatcher) -> bool:
    shortest, longest = _get_lengths(type)
    required = [str(limit.value) for limit in type.limits if limit.keyword == "pattern"]
    return (
        shortest <= len(text)
        and (longest is None or len(text) <= longest)
        and all(patterns.matches(pattern, text) for pattern in required)
        and _has_format(type.format, text)
    )


def _get_lengths(type: Scalar) -> tuple[int, int | None]:
    return int(max(_get_limits(type, "minLength"), default=0)), _get_maximum(type, "maxLength")


def _get_maximum(type: Scalar, keyword: str) -> int | None:
    values = _get_limits(type, keyword)
    return int(min(values)) if values else None


_FORMAT_PARSERS: dict[str, Callable[[str], object]] = {
    "date-time": datetime.datetime.fromisoformat,
    "date": datetime.date.fromisoformat,
    "time": datetime.time.fromisoformat,
    "duration": parse_duration,
    "decimal": Decimal,
    "uuid": uuid.UUID,
    "byte": lambda text: base64.b64decode(text, validate=True),
}


def _has_format(format: str | None, text: str) -> bool:
    """Check whether a text has a format; True for formats that are not checked."""
    parse = _FORMAT_PARSERS.get(format or "")
    try:
        return parse is None or parse(text) is not None
    except (ValueError, ArithmeticError):
        return False


# --- numbers ----------------------------------------------------------------


def _iter_numbers(type: Scalar, name: str) -> Iterator[int | float]:
    """Yield candidates: a number typical for the name, then numbers near the limits."""
    last = [word.lower() for word in split_words(name)][-1:]
    likely = _NUMBER_BY_WORD.get(last[0], 1) if last else 1
    step = max(_get_limits(type, "multipleOf"), default=1)
    low = max((*_get_limits(type, "minimum"), *_get_limits(type, "exclusiveMinimum")), default=None)
    high = min(
        (*_get_limits(type, "maximum"), *_get_limits(type, "exclusiveMaximum")), default=None
    )
    yield int(likely) if type.kind == "integer" else likely
    yield step
    if low is not None:
        yield from (low, low + step)
        times = low / step if step else math.inf
        if math.isfinite(times):
            yield math.ceil(times) * step
    if high is not None:
        yield from (high, high - step)
    if low is not None and high is not None:
        yield (low + high) / 2


def _is_valid_number(type: Scalar, value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return (
        (type.kind == "number" or isinstance(value, int))
        and all(value >= low for low in _get_limits(type, "minimum"))
        and all(value > low for low in _get_limits(type, "exclusiveMinimum"))
        and all(value <= high for high in _get_limits(type, "maximum"))
        and all(value < high for high in _get_limits(type, "exclusiveMaximum"))
        and all(_is_multiple(value, step) for step in _get_limits(type, "multipleOf") if step)
    )


def _is_multiple(value: float, step: float) -> bool:
    times = value / step if abs(value) <= _MAX_NUMBER else math.inf
    return math.isfinite(times) and math.isclose(times, round(times), abs_tol=1e-9)


def _get_limits(type: Scalar, keyword: str) -> list[int | float]:
    """Return the values of all limits with a keyword, except those too large for a sample."""
    return [
        limit.value
        for limit in type.limits
        if limit.keyword == keyword
        and isinstance(limit.value, (int, float))
        and not isinstance(limit.value, bool)
        and abs(limit.value) <= _MAX_NUMBER
    ]
