"""Conversion of names from a description to Python identifiers."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Collection
from functools import cache

_ILLEGAL = re.compile(r"\W")


@cache
def identifier(name: str, prefix: str = "x") -> str:
    """Convert `name` to a public identifier (Python Language Reference, section 2.3).

    Illegal characters are removed.  `prefix` is put before a leading digit, and replaces an
    empty name; a keyword gets a trailing underscore.  Letters are normalized as Python does
    it: the micro sign in "µg" becomes the Greek letter in "μg".
    """
    legal = _ILLEGAL.sub("", _normalize_name(name)).lstrip("_") or prefix
    if not legal.isidentifier():
        legal = f"{prefix}{'' if prefix[:1].isupper() else '_'}{legal}"
    if not legal.isidentifier():  # a character that \w admits but Python does not
        legal = re.sub(r"[^\x00-\x7f]", "", legal) or prefix
    return legal + "_" if keyword.iskeyword(legal) else legal


def _normalize_name(name: str) -> str:
    """Return a name in NFKC, the form in which Python compares identifiers."""
    return name if name.isascii() else unicodedata.normalize("NFKC", name)


def avoid_reserved(name: str, reserved: Collection[str]) -> str:
    """Return `name`, with a trailing underscore if it is reserved."""
    return name + "_" if name in reserved else name
