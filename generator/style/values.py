"""What the values of a style have to be beyond their types."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias
from urllib.parse import urlsplit

_NAMES = {str: "a string", int: "a whole number", float: "a number", list: "a list of strings"}

_TOKEN = r"[!#$%&'*+.^`|~0-9A-Za-z-]+"
_ENVIRONMENT = r"[A-Za-z_][A-Za-z0-9_]*"
_DISTRIBUTION = r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?"
_BOUND = r"(===?|~=|!=|<=|>=|<|>)[A-Za-z0-9.*+!_-]+"
_REQUIREMENT = rf"{_DISTRIBUTION}(\[[A-Za-z0-9._,-]+\])?({_BOUND}(,{_BOUND})*)?"
_LICENSE = r"[A-Za-z0-9.+() -]+"
_AUTHOR = r"([^<>@\s][^<>@]*) <([^<>@\s]+@[^<>@\s]+)>"
_RELEASE = (
    r"v?(\d+!)?\d+(\.\d+)*([-_.]?(alpha|a|beta|b|preview|pre|rc|c)[-_.]?\d*)?"
    r"(-\d+|[-_.]?(post|rev|r)[-_.]?\d*)?([-_.]?dev[-_.]?\d*)?(\+[a-z0-9]+([-_.][a-z0-9]+)*)?"
)


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a type that has to pass a test; `wanted` says of what kind it is then.

    `told` is as much of the test as a JSON Schema can say.
    """

    kind: type
    passes: Callable[[Any], bool]
    wanted: str
    told: Mapping[str, object] = field(default_factory=dict)

    def flaw(self, value: object) -> str | None:
        """What a value has to be, if it is not that."""
        fits = has_type(value, self.kind)
        return None if fits and self.passes(value) else self.wanted


@dataclass(frozen=True, slots=True)
class Entries:
    """A table whose keys have to pass a test, as its values do."""

    key: Value
    value: Value


def has_type(value: object, kind: type) -> bool:
    """Whether a value is of a type that styles know: str, int, float, or list, of strings."""
    if kind is list:
        return isinstance(value, list) and all(isinstance(each, str) for each in value)
    return not isinstance(value, bool) and isinstance(
        value, (int, float) if kind is float else kind
    )


def type_name(kind: type) -> str:
    """How messages call such a type."""
    return _NAMES[kind]


def is_release(version: str) -> bool:
    """Whether a distribution may have such a version (PEP 440)."""
    return re.fullmatch(_RELEASE, version, re.ASCII | re.IGNORECASE) is not None


def author(text: str) -> tuple[str, str] | None:
    """The name and the address of ``Jane Doe <jane@acme.com>``."""
    found = re.fullmatch(_AUTHOR, text)
    return (found[1].strip(), found[2]) if found and text.isprintable() else None


def _text(pattern: str, wanted: str) -> Value:
    """A string that is empty, or as a pattern says."""
    known = re.compile(pattern)
    told = {"pattern": f"^(?:{pattern})?$"}
    return Value(str, lambda text: not text or known.fullmatch(text) is not None, wanted, told)


def _is_url(text: str) -> bool:
    """Whether the runtime of a client can take a URL for the API's, alone or after a server's."""
    if not text:
        return True
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return False
    legal = text.isascii() and text.isprintable() and " " not in text and port != 0
    whole = parts.scheme in ("http", "https") and bool(parts.hostname)
    return legal and (whole or text.startswith("/")) and not (parts.query or parts.fragment)


SECONDS = Value(
    float,
    lambda n: math.isfinite(n) and n > 0,
    "a number of seconds above 0",
    {"exclusiveMinimum": 0},
)
PAUSE = Value(
    float,
    lambda n: math.isfinite(n) and n >= 0,
    "a number of seconds, 0 or more",
    {"minimum": 0},
)
RETRIES = Value(int, lambda n: n >= 0, "a whole number, 0 or more", {"minimum": 0})
WIDTH = Value(int, lambda n: n >= 40, "a whole number, 40 or more", {"minimum": 40})
URL = Value(
    str,
    _is_url,
    "a URL that begins with http:// or https://, or with / as its path alone, and ends with its path",
    {"pattern": r"^(?:(?:[hH][tT]{2}[pP][sS]?://[^\s/?#]|/)[^\s?#]*)?$"},
)
VARIABLE = _text(_ENVIRONMENT, "the name of an environment variable: letters, digits and '_'")
DISTRIBUTION = _text(
    _DISTRIBUTION, "a name of letters, digits, '.', '-' and '_', with no sign at its ends"
)
RELEASE = Value(
    str, lambda text: not text or is_release(text), "a version such as '1.2.0' or '2.0rc1'"
)
LICENSE = _text(_LICENSE, "an SPDX expression such as 'MIT' or 'LicenseRef-Acme'")
AUTHORS = Value(
    list,
    lambda texts: all(map(author, texts)),
    "a list of authors such as 'Jane Doe <jane@acme.com>'",
    {"items": {"type": "string", "pattern": f"^{_AUTHOR}$"}},
)
REQUIREMENTS = Value(
    list,
    lambda texts: all(re.fullmatch(_REQUIREMENT, text) for text in texts),
    "a list of requirements such as 'httpx>=0.27'",
    {"items": {"type": "string", "pattern": f"^{_REQUIREMENT}$"}},
)
HEADERS = Entries(
    Value(
        str,
        lambda name: re.fullmatch(_TOKEN, name) is not None,
        "the name of a header",
        {"pattern": f"^{_TOKEN}$"},
    ),
    Value(
        str,
        lambda text: text.isascii() and text.isprintable(),
        "one line of ASCII characters",
        {"pattern": "^[ -~]*$"},
    ),
)


Case: TypeAlias = Literal["snake", "pascal", "camel", "kebab", "screaming"]
