"""Specifications of valid values for the metadata of a distribution."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from .value_specs import TableSpec, ValueSpec, make_text_spec

_DISTRIBUTION_PATTERN = r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?"
_VERSION_BOUND_PATTERN = r"(===?|~=|!=|<=|>=|<|>)[A-Za-z0-9.*+!_-]+"
_REQUIREMENT_PATTERN = (
    rf"{_DISTRIBUTION_PATTERN}(\[[A-Za-z0-9._,-]+\])?"
    rf"({_VERSION_BOUND_PATTERN}(,{_VERSION_BOUND_PATTERN})*)?"
)
_LICENSE_PATTERN = r"[A-Za-z0-9.+() -]+"
_AUTHOR_PATTERN = r"([^<>@\s][^<>@]*) <([^<>@\s]+@[^<>@\s]+)>"
_VERSION_PATTERN = (
    r"v?(\d+!)?\d+(\.\d+)*([-_.]?(alpha|a|beta|b|preview|pre|rc|c)[-_.]?\d*)?"
    r"(-\d+|[-_.]?(post|rev|r)[-_.]?\d*)?([-_.]?dev[-_.]?\d*)?(\+[a-z0-9]+([-_.][a-z0-9]+)*)?"
)
_EXTRA_PATTERN = r"[a-z0-9]+(-[a-z0-9]+)*"
_URL_PATTERN = r"[hH][tT]{2}[pP][sS]?://[!#-;=?-Z_a-z~]+"
_MAX_LABEL_LENGTH = 32  # by the core metadata specification, "Project-URL"


def is_version(version: str) -> bool:
    """Check whether a string is a valid version of a distribution (PEP 440)."""
    return re.fullmatch(_VERSION_PATTERN, version, re.ASCII | re.IGNORECASE) is not None


def parse_author(text: str) -> tuple[str, str] | None:
    """Parse ``Jane Doe <jane@acme.com>`` into name and email address; None if it is invalid."""
    found = re.fullmatch(_AUTHOR_PATTERN, text)
    return (found[1].strip(), found[2]) if found and text.isprintable() else None


def _is_url(text: str) -> bool:
    """Check whether a text is the URL of a web page."""
    try:
        return bool(re.fullmatch(_URL_PATTERN, text) and urlsplit(text).hostname)
    except ValueError:
        return False


def _is_keyword(text: str) -> bool:
    return text.isprintable() and "," not in text and text == text.strip() != ""


def _is_requirement(text: str) -> bool:
    return re.fullmatch(_REQUIREMENT_PATTERN, text) is not None


DISTRIBUTION_NAME = make_text_spec(
    _DISTRIBUTION_PATTERN,
    "a distribution name: letters, digits, '.', '-' and '_', with a letter or digit at both ends",
)
VERSION = ValueSpec(
    str, lambda text: not text or is_version(text), "a version such as '1.2.0' or '2.0rc1'"
)
LICENSE = make_text_spec(
    _LICENSE_PATTERN, "an SPDX license expression such as 'MIT' or 'LicenseRef-Acme'"
)
AUTHORS = ValueSpec(
    list,
    lambda texts: all(map(parse_author, texts)),
    "a list of authors such as 'Jane Doe <jane@acme.com>'",
    {"items": {"type": "string", "pattern": f"^{_AUTHOR_PATTERN}$"}},
)
REQUIREMENTS = ValueSpec(
    list,
    lambda texts: all(map(_is_requirement, texts)),
    "a list of requirements such as 'pydantic>=2.12'",
    {"items": {"type": "string", "pattern": f"^{_REQUIREMENT_PATTERN}$"}},
)
COPYRIGHT = ValueSpec(
    str,
    lambda text: text.isprintable() and text == text.strip(),
    "the year and the holder of the copyright on one line, such as '2026 Acme Ltd.'",
)
KEYWORDS = ValueSpec(
    list,
    lambda texts: all(map(_is_keyword, texts)),
    "a list of keywords without commas",
    {"items": {"type": "string", "pattern": r"^[^\s,]([^,\n\r]*[^\s,])?$"}},
)
URLS = TableSpec(
    ValueSpec(
        str,
        lambda label: _is_keyword(label) and len(label) <= _MAX_LABEL_LENGTH,
        "a label of at most 32 characters on one line, without commas",
        {"pattern": r"^[^\s,]([^,\n\r]*[^\s,])?$", "maxLength": _MAX_LABEL_LENGTH},
    ),
    ValueSpec(
        str,
        _is_url,
        "an http:// or https:// URL",
        {"pattern": r"^[hH][tT]{2}[pP][sS]?://[^\s<>]+$"},
    ),
)
EXTRAS = TableSpec(
    ValueSpec(
        str,
        lambda name: re.fullmatch(_EXTRA_PATTERN, name) is not None,
        "the name of an extra: lower-case letters, digits, and single '-' between them",
        {"pattern": f"^{_EXTRA_PATTERN}$"},
    ),
    REQUIREMENTS,
)
