"""Names of the copies of fetched files."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import unquote, urlsplit

_OTHER_CHARACTERS = re.compile(r"[^a-z0-9._]+", re.ASCII)
_SUFFIXES = (".json", ".yaml", ".yml")
_MAX_LENGTH = 80
_DIGEST_LENGTH = 12


def make_copy_name(url: str, data: bytes) -> str:
    """Return the name of the copy of a file: ``acme.com-v1-openapi-1f2e3d4c5b6a.json``.

    The digest of the URL keeps names apart that differ otherwise in characters which a file system
    does not have or does not distinguish.
    """
    parts = urlsplit(url)
    path = unquote(parts.path, errors="replace").lower()
    suffix = next((each for each in _SUFFIXES if path.endswith(each)), "")
    words = f"{parts.netloc}{path.removesuffix(suffix)}"
    stem = _OTHER_CHARACTERS.sub("-", words)[:_MAX_LENGTH].strip("-.")
    digest = hashlib.sha256(url.encode()).hexdigest()[:_DIGEST_LENGTH]
    if not suffix:
        suffix = ".json" if data.lstrip().startswith(b"{") else ".yaml"
    return f"{stem}-{digest}{suffix}"
