"""Text encodings that a server declares for a file."""

from __future__ import annotations

import re

_CHARSET = re.compile(r";\s*charset\s*=\s*\"?([A-Za-z0-9._-]+)", re.IGNORECASE)
_CODECS = {
    "iso-8859-1": "cp1252",  # as browsers read it (Encoding Standard, section 4.2)
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "windows-1252": "cp1252",
    "utf-16": "utf-16",
    "utf-16be": "utf-16-be",
    "utf-16le": "utf-16-le",
}
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def convert_to_utf8(data: bytes, media_type: str) -> bytes:
    """Return a text in UTF-8, if its media type declares another encoding.

    Many servers declare a charset that their files do not have, so what is valid UTF-8, as JSON
    must be (RFC 8259, section 8.1), or begins with a mark of UTF-16, is left as it is.
    """
    found = _CHARSET.search(media_type)
    codec = _CODECS.get(found[1].lower()) if found else None
    is_wide = codec is not None and codec.startswith("utf-16")
    if codec is None or data.startswith(_UTF16_MARKS) or (not is_wide and _is_utf8(data)):
        return data
    try:
        return data.decode(codec).encode()
    except UnicodeError:
        return data  # the reader of the description reports it


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
