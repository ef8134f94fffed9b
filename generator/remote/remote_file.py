"""Files that were fetched."""

from __future__ import annotations

from dataclasses import field

from ..frozen import frozen


@frozen
class RemoteFile:
    """A file that was fetched from a URL.

    `base_url` is where it was found after redirects, without a query: relative references in the
    file are resolved against it (RFC 3986, section 5.1.3).
    """

    url: str
    base_url: str
    data: bytes = field(repr=False)
    etag: str = ""
