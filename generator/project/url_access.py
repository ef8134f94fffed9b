"""How a run reads URLs: from the lock file of the project, or over the network."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..text.quoting import quote_name
from .descriptions import Spec

if TYPE_CHECKING:
    from ..remote.downloads import Downloads
    from ..remote.url_readers import UrlReader

UrlMode: TypeAlias = Literal["locked", "missing", "all"]
"""What a command fetches: nothing, all that a project without a lock file needs, or all."""

HOST_HINT = "write it without https:// and without a path, as in 'schemas.acme.com'"
LOCK_FILE = "specloom.lock"


def make_downloads() -> Downloads:
    """Return what fetches for the descriptions of a run."""
    # Imported here because most projects have no URLs.
    from ..remote.downloads import Downloads

    return Downloads()


def make_url_reader(
    descriptions: Sequence[Spec],
    allowed_hosts: Sequence[str],
    mode: UrlMode,
    folder: Path | None,
    get_downloads: Callable[[], Downloads] = make_downloads,
) -> UrlReader | None:
    """Return what reads the URLs of a description, if it may refer to any.

    `descriptions` are the description and its overlays, whose URLs the user named.
    `folder` is that of the project; without one, what is allowed is always fetched. `get_downloads`
    returns what fetches for all descriptions of a run.

    Raises:
        SpecloomError: The lock file is invalid.
    """
    urls = [each for each in descriptions if isinstance(each, str)]
    path = folder / LOCK_FILE if folder is not None else None
    has_lock = path is not None and os.path.lexists(path)
    if not urls and not allowed_hosts and not has_lock:
        return None
    # Imported here because most projects have no URLs.
    from ..remote.lock import read_lock
    from ..remote.url_readers import FetchedUrls, LockedUrls, UnfetchedUrls

    lock = read_lock(path) if path is not None else None
    if lock is not None and mode != "all":
        return LockedUrls(lock)
    if path is not None and mode == "locked":
        return UnfetchedUrls()
    return FetchedUrls(urls, allowed_hosts, path, get_downloads())


def find_host_flaw(text: str) -> str | None:
    """Return why a text is not a host with an optional port, or None."""
    from ..remote.errors import FetchError
    from ..remote.urls import parse_host

    try:
        parse_host(text)
    except FetchError:
        return f"{quote_name(text)} is not the name of a host"
    return None
