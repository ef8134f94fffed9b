"""Values that can be written as XML."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 does not allow, not even as references (section 2.2)."""
_KEY = re.compile(r"@?[^\W\d][\w.:-]*|#text")
"""A property that any XML has: the name of an element, of an attribute, or text."""


def is_xml_value(value: object) -> bool:
    """Check whether a JSON value can be written as XML, whatever its form is."""
    pending = [value]
    while pending:
        match pending.pop():
            case dict() as values:
                if not all(_KEY.fullmatch(key) for key in values):
                    return False
                pending += values.values()
            case list() as items:
                pending += items
            case str() as text if _FORBIDDEN.search(text):
                return False
    return True
