"""The targets of links: which are kept, and where relative ones lead."""

from __future__ import annotations

import re
from urllib.parse import quote, urljoin, urlsplit

from .spans import ALLOWED_SCHEMES

_SCHEME = re.compile(r"\s*[A-Za-z][A-Za-z0-9+.\-\s]*:")


class LinkResolver:
    """Resolves the targets of links in descriptions; `base` is the base URL of relative ones."""

    def __init__(self, base: str = "") -> None:
        self._base = base

    def resolve_target(self, href: str) -> str:
        """Return the address of a link, or ``""`` if it is invalid or not allowed.

        It has no control characters, which a browser would remove before it looks for the
        scheme (WHATWG URL, section 4.4), because descriptions are sanitized.
        """
        try:
            url = urljoin(self._base, href.strip())
            parts = urlsplit(url)
        except ValueError:
            return ""
        if parts.scheme not in ALLOWED_SCHEMES or not (parts.netloc or parts.scheme == "mailto"):
            return ""
        return quote_target(url)


class PageLinkResolver(LinkResolver):
    """Resolves the targets of links in pages of templates, which also link to other pages."""

    def resolve_target(self, href: str) -> str:
        """Return the address of a link, which is unchanged if it is relative."""
        if href and not has_scheme(href) and not href.lstrip().startswith("//"):
            return quote_target(href.strip())
        return super().resolve_target(href)


def quote_target(url: str) -> str:
    """Return a URL with all characters quoted that markup could have a meaning for."""
    return quote(url, safe="%/:=&?~#+!$,;@-._")


def has_scheme(href: str) -> bool:
    """Check whether a link begins with a scheme, possibly with spaces in it."""
    return _SCHEME.match(href) is not None
