"""What reads the URLs of a description: from the lock file, or over the network."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ..diagnostics import SpecloomError, file_error
from .errors import FetchError
from .lock import Lock
from .remote_file import RemoteFile
from .urls import get_origin, has_host, normalize_url, parse_host

if TYPE_CHECKING:
    from .fetching import HttpFetcher


class UrlReader(Protocol):
    """Reads files at URLs, each once; `paths` are the local files that it reads instead."""

    @property
    def paths(self) -> Sequence[Path]: ...

    def read(self, url: str) -> RemoteFile:
        """Return the file at a URL.

        Raises:
            FetchError: It may not or cannot be read.
            SpecloomError: The lock file or a copy is invalid.
        """


class LockedUrls:
    """Reads what a lock file has, and fetches nothing."""

    def __init__(self, lock: Lock) -> None:
        self._lock = lock
        self.paths: Sequence[Path] = lock.list_paths()

    def read(self, url: str) -> RemoteFile:
        """Return the file at a URL from its copy."""
        url = normalize_url(url)
        if url not in self._lock.pins:
            raise FetchError(f"it is not in {self._lock.path}", "run 'specloom update' to fetch it")
        return self._lock.read(url)


class UnfetchedUrls:
    """Reads nothing: the project has no lock file yet."""

    paths: Sequence[Path] = ()

    def read(self, url: str) -> RemoteFile:
        """Raise an error."""
        del url
        raise FetchError("it was not fetched yet", "run 'specloom update' to fetch it")


class FetchedUrls:
    """Fetches what may be fetched: the description, other URLs of its server, and allowed hosts.

    `files` has what was fetched, or was found to be as the `old` lock has it.
    """

    paths: Sequence[Path] = ()

    def __init__(
        self, main_url: str | None, allowed_hosts: Iterable[str] = (), old: Lock | None = None
    ) -> None:
        self._main_url = main_url
        self._origins = {get_origin(main_url)} if main_url is not None else set()
        self._allowed_hosts = [parse_host(each) for each in allowed_hosts]
        self._old = old
        self._fetcher: HttpFetcher | None = None
        self.files: dict[str, RemoteFile] = {}

    def read(self, url: str) -> RemoteFile:
        """Return the file at a URL, which is fetched once."""
        url = normalize_url(url)
        if url not in self.files:
            self._check_allowed(url)
            self.files[url] = file = self._fetch(url)
            if url == self._main_url:
                self._origins.add(get_origin(file.base_url))
        return self.files[url]

    def _check_allowed(self, url: str) -> None:
        """Raise FetchError if nobody asked for what is at a URL."""
        is_allowed = any(has_host(url, host, port) for host, port in self._allowed_hosts)
        if not is_allowed and get_origin(url) not in self._origins:
            host = get_origin(url).partition("://")[2]
            hint = f"if you trust it, pass '--allow-host {host}', or set 'allow_hosts'"
            raise FetchError(f"nothing is fetched from {host}, which is another server", hint)

    def _fetch(self, url: str) -> RemoteFile:
        # Imported here because most runs fetch nothing.
        from .fetching import HttpFetcher

        self._fetcher = self._fetcher or HttpFetcher()
        old_file = self._read_old_file(url)
        file = self._fetcher.fetch(url, old_file.etag if old_file else "")
        if file is None:
            assert old_file is not None
            return old_file
        return file

    def _read_old_file(self, url: str) -> RemoteFile | None:
        """Return the file in the old lock, unless its copy is missing or was changed."""
        if self._old is None or url not in self._old.pins:
            return None
        try:
            return self._old.read(url)
        except SpecloomError:
            return None


def read_main_file(reader: UrlReader, url: str) -> RemoteFile:
    """Return the description at a URL that a user named.

    Raises:
        SpecloomError: It cannot be read.
    """
    try:
        return reader.read(url)
    except FetchError as error:
        raise file_error("unreadable-url", error.message, url, error.hint) from None
