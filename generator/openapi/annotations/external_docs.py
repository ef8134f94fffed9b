"""References to external documentation (OpenAPI 3.1, section 4.8.11), as part of descriptions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from ...text.quoting import quote_name
from ..document import Cursor

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|!~])")
_UNSAFE = re.compile(r"[\s<>\"`()\\]")


def append_external_docs(description: str, holders: Iterable[Cursor]) -> str:
    """Return a description that ends in a link to the external documentation of a holder.

    It is that of the first of several holders which has one.
    """
    for holder in holders:
        if isinstance(holder.value, dict) and "externalDocs" in holder.value:
            link = _format_link(holder.at_path("externalDocs"))
            return f"{description.rstrip()}\n\n{link}".lstrip() if link else description
    return description


def _format_link(docs: Cursor) -> str:
    """Return a link in Markdown; empty if the URL is missing or cannot be used.

    The text is escaped, as it is shown by everything that shows descriptions.
    """
    url = docs.get_string("url").strip() if docs.is_object else ""
    if not url or not _is_usable(url, docs):
        return ""
    url = _UNSAFE.sub(lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), url)
    text = " ".join(docs.get_string("description").split()).rstrip(".")
    if not text and ":" in url:
        return f"<{url}>"
    escaped = _SPECIAL.sub(r"\\\1", text or url)
    return f"[{escaped}]({url})"


def _is_usable(url: str, docs: Cursor) -> bool:
    """Check that a link to a URL, which may be relative, opens a page; report one that does not."""
    try:
        is_web = urlsplit(url).scheme in ("", "http", "https")
    except ValueError:
        is_web = False
    if not is_web:
        message = f"the URL {quote_name(url)} is not valid, or not of http or https; ignored"
        docs.at_path("url").warn("external-docs", message)
    return is_web
