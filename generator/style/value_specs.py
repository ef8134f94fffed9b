"""Specifications of valid values in a style, beyond their types."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any, Literal, TypeAlias
from urllib.parse import urlsplit

from ..frozen import frozen

Case: TypeAlias = Literal["snake", "pascal", "camel", "kebab", "screaming"]

_TYPE_NAMES = {str: "a string", int: "an integer", float: "a number", list: "a list of strings"}

_TOKEN_PATTERN = r"[!#$%&'*+.^`|~0-9A-Za-z-]+"
_HTTP_LIBRARY_PATTERN = r"httpx2|httpx|\._runtime\.[a-z_][a-z0-9_]*"
_METHOD_PATTERN = r"[A-Z]+"
_STATUS_PATTERN = r"[1-5]([0-9]{2}|XX)"
_VARIABLE_PATTERN = r"[A-Za-z_][A-Za-z0-9_]*"
_HOST_PATTERN = r"([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?"


@frozen
class ValueSpec:
    """A value of a type that must satisfy `is_valid`.

    `expected` describes valid values for messages.  `json_schema` expresses as much of
    `is_valid` as JSON Schema can.
    """

    value_type: type
    is_valid: Callable[[Any], bool]
    expected: str
    json_schema: Mapping[str, object] = field(default_factory=dict)

    def find_mismatch(self, value: object) -> str | None:
        """Return what `value` must be, or None if it is valid."""
        has_value_type = has_type(value, self.value_type)
        return None if has_value_type and self.is_valid(value) else self.expected


@frozen
class TableSpec:
    """A table with a specification for its keys and one for its values."""

    key: ValueSpec
    value: ValueSpec


@frozen
class PlaceholderString:
    """A string with a placeholder.

    The placeholder may occur any number of times, with `is_list` twice or not at all.  With
    `is_required`, it must occur.
    """

    placeholder: str
    is_list: bool = False
    is_required: bool = False

    def find_mismatch(self, text: object) -> str | None:
        """Return what `text` must be, or None if it is valid."""
        if not isinstance(text, str):
            return "a string"
        if set(re.findall(r"\{\w+\}", text)) - {self.placeholder}:
            return f"a string with no placeholder other than '{self.placeholder}'"
        if self.is_required and self.placeholder not in text:
            return f"a string that contains '{self.placeholder}'{' twice' if self.is_list else ''}"
        if self.is_list and text.count(self.placeholder) not in (0, 2):
            return f"a string that contains '{self.placeholder}' twice or not at all"
        return None


@frozen
class NameFormat:
    """A pattern for names: a string with exactly one of the placeholders, exactly once."""

    placeholders: tuple[str, ...]

    def find_mismatch(self, text: object) -> str | None:
        """Return what `text` must be, or None if it is valid."""
        found = re.findall(r"\{\w*\}", text) if isinstance(text, str) else []
        if len(found) == 1 and found[0] in self.placeholders:
            return None
        return f"a string that contains {' or '.join(map(repr, self.placeholders))} exactly once"


@frozen
class Choice:
    """One of several strings, or with `is_list` a list of them."""

    values: tuple[str, ...]
    is_list: bool = False

    def find_mismatch(self, value: object) -> str | None:
        """Return what `value` must be, or None if it is valid."""
        known = ", ".join(self.values)
        if not self.is_list:
            return None if value in self.values else f"one of {known}"
        is_valid = isinstance(value, list) and all(each in self.values for each in value)
        return None if is_valid else f"a list of {known}"


def has_type(value: object, value_type: type) -> bool:
    """Check whether a value has a type of style values: str, int, float, or list (of strings)."""
    if value_type is list:
        return isinstance(value, list) and all(isinstance(each, str) for each in value)
    return not isinstance(value, bool) and isinstance(
        value, (int, float) if value_type is float else value_type
    )


def get_type_name(value_type: type) -> str:
    """Return the name of a type of style values for messages."""
    return _TYPE_NAMES[value_type]


def make_text_spec(pattern: str, expected: str) -> ValueSpec:
    """Return a specification for strings that are empty or match a pattern."""
    regex = re.compile(pattern)
    json_schema = {"pattern": f"^(?:{pattern})?$"}
    return ValueSpec(
        str, lambda text: not text or regex.fullmatch(text) is not None, expected, json_schema
    )


def _is_base_url(text: str) -> bool:
    """Check whether a client can use a URL as base URL, absolute or relative to a server's."""
    if not text:
        return True
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return False
    is_plain = text.isascii() and text.isprintable() and " " not in text and port != 0
    is_absolute = parts.scheme in ("http", "https") and bool(parts.hostname)
    return (
        is_plain and (is_absolute or text.startswith("/")) and not (parts.query or parts.fragment)
    )


def _find_placeholders(text: str) -> set[str]:
    return {*re.findall(r"\{\w*\}", text)}


POSITIVE_SECONDS = ValueSpec(
    float,
    lambda n: math.isfinite(n) and n > 0,
    "a number of seconds greater than 0",
    {"exclusiveMinimum": 0},
)
NON_NEGATIVE_SECONDS = ValueSpec(
    float,
    lambda n: math.isfinite(n) and n >= 0,
    "a number of seconds, 0 or more",
    {"minimum": 0},
)
RETRY_COUNT = ValueSpec(int, lambda n: n >= 0, "an integer, 0 or more", {"minimum": 0})
LINE_LENGTH = ValueSpec(int, lambda n: n >= 40, "an integer, 40 or more", {"minimum": 40})
BASE_URL = ValueSpec(
    str,
    _is_base_url,
    "an http:// or https:// URL, or a path that begins with '/', without query and fragment",
    {"pattern": r"^(?:(?:[hH][tT]{2}[pP][sS]?://[^\s/?#]|/)[^\s?#]*)?$"},
)
ENVIRONMENT_VARIABLE = make_text_spec(
    _VARIABLE_PATTERN, "the name of an environment variable: letters, digits and '_'"
)
HOSTS = ValueSpec(
    list,
    lambda texts: all(re.fullmatch(_HOST_PATTERN, text) for text in texts),
    "a list of hosts such as 'eu.acme.com' or 'eu.acme.com:8443'",
    {"items": {"type": "string", "pattern": f"^{_HOST_PATTERN}$"}},
)
HEADER_NAME = ValueSpec(
    str,
    lambda name: re.fullmatch(f"({_TOKEN_PATTERN})?", name) is not None,
    "a valid header name, or empty",
    {"pattern": f"^({_TOKEN_PATTERN})?$"},
)
REQUIRED_HEADER_NAME = ValueSpec(
    str,
    lambda name: re.fullmatch(_TOKEN_PATTERN, name) is not None,
    "a valid header name",
    {"pattern": f"^{_TOKEN_PATTERN}$"},
)
SIGNED_CONTENT = ValueSpec(
    str,
    lambda text: _find_placeholders(text) <= {"{id}", "{timestamp}", "{body}"}
    and text.count("{body}") == 1,
    "a string that contains '{body}' once, and no placeholders but '{id}' and '{timestamp}'",
    {"pattern": r"\{body\}"},
)
SIGNATURE_FORM = ValueSpec(
    str,
    lambda text: text.isascii()
    and text.isprintable()
    and _find_placeholders(text) <= {"{id}", "{timestamp}", "{signature}"}
    and text.count("{signature}") == 1,
    "a string that contains '{signature}' once, and no placeholders but '{id}' and '{timestamp}'",
    {"pattern": r"\{signature\}"},
)
METHODS = ValueSpec(
    list,
    lambda names: all(re.fullmatch(_METHOD_PATTERN, name) for name in names),
    "a list of HTTP methods in capital letters, such as 'GET'",
    {"items": {"type": "string", "pattern": f"^{_METHOD_PATTERN}$"}},
)
STATUSES = ValueSpec(
    list,
    lambda texts: all(re.fullmatch(_STATUS_PATTERN, text) for text in texts),
    "a list of statuses such as '429' and '5XX'",
    {"items": {"type": "string", "pattern": f"^{_STATUS_PATTERN}$"}},
)
FACTOR = ValueSpec(
    float, lambda n: math.isfinite(n) and n >= 1, "a number, 1 or more", {"minimum": 1}
)
FRACTION = ValueSpec(
    float, lambda n: 0 <= n <= 1, "a number from 0 to 1", {"minimum": 0, "maximum": 1}
)
PRECEDENCE = ValueSpec(
    int,
    lambda n: 1 <= n <= 100,
    "an integer from 1 to 100",
    {"minimum": 1, "maximum": 100},
)
VARIANT = ValueSpec(
    str,
    lambda text: set(re.findall(r"\{\w+\}", text)) <= {"{type}", "{property}", "{values}"}
    and text.count("{type}") == 1,
    "a string that contains '{type}' once, and no placeholders but '{property}' and '{values}'",
    {"pattern": r"\{type\}"},
)
IDEMPOTENCY_KEY = ValueSpec(
    str,
    lambda text: text.isascii()
    and text.isprintable()
    and text.count("{hex}") + text.count("{uuid}") == 1,
    "a string that contains '{hex}' or '{uuid}' once",
    {"pattern": r"\{(hex|uuid)\}"},
)
USER_AGENT = ValueSpec(
    str,
    lambda text: text.isascii()
    and text.isprintable()
    and set(re.findall(r"\{\w*\}", text)) <= {"{package}", "{version}", "{python}", "{http}"},
    "a string with no placeholders other than {package}, {version}, {python} and {http}",
    {"pattern": "^[ -~]*$"},
)
HTTP_LIBRARY = ValueSpec(
    str,
    lambda name: re.fullmatch(_HTTP_LIBRARY_PATTERN, name) is not None,
    "'httpx2', 'httpx', or a module of the runtime such as '._runtime.http_requests'",
    {"pattern": f"^({_HTTP_LIBRARY_PATTERN})$"},
)
HEADERS = TableSpec(
    ValueSpec(
        str,
        lambda name: re.fullmatch(_TOKEN_PATTERN, name) is not None,
        "a valid header name",
        {"pattern": f"^{_TOKEN_PATTERN}$"},
    ),
    ValueSpec(
        str,
        lambda text: text.isascii() and text.isprintable(),
        "one line of printable ASCII characters",
        {"pattern": "^[ -~]*$"},
    ),
)
