"""The first door from a description into code: words become identifiers."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Collection
from functools import cache

_ILLEGAL = re.compile(r"\W")


@cache
def identifier(name: str, prefix: str = "x") -> str:
    """`name` as a public identifier (Python Language Reference, section 2.3).

    What no identifier can hold is left out.  `prefix` goes before a digit, since
    none may begin with one, and stands alone where nothing is left; a keyword gets
    an underscore behind it.  Letters are as Python reads them: it takes "µg" for "μg".
    """
    legal = _ILLEGAL.sub("", _normalize_name(name)).lstrip("_") or prefix
    if not legal.isidentifier():
        legal = f"{prefix}{'' if prefix[:1].isupper() else '_'}{legal}"
    if not legal.isidentifier():  # a character that \w admits but Python does not
        legal = re.sub(r"[^\x00-\x7f]", "", legal) or prefix
    return legal + "_" if keyword.iskeyword(legal) else legal


def _normalize_name(name: str) -> str:
    """A name in the form in which Python compares names."""
    return name if name.isascii() else unicodedata.normalize("NFKC", name)


def avoid_reserved(name: str, reserved: Collection[str]) -> str:
    """`name`, with an underscore behind it where it is reserved."""
    return name + "_" if name in reserved else name
