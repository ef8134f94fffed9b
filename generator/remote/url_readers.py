"""What reads the URLs of a description: from the lock file, or over the network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

from ..diagnostics import SpecloomError
from ..output.disk import compute_sha256
from .downloads import Downloads
from .errors import FetchError
from .lock import Lock, check_writable, read_lock, write_lock
from .remote_file import RemoteFile
from .urls import get_origin, has_host, normalize_url, parse_host

if TYPE_CHECKING:
    from ..output.recorded_inputs import RecordedUrl


FileState: TypeAlias = Literal["new", "changed", "not modified"]


class UrlReader(Protocol):
    """Reads files at URLs.

    `paths` are the local files that it reads, and it may fetch others if `fetches` is true.  Two
    readers with the same `scope` may read the same URLs.
    """

    fetches: bool

    @property
    def scope(self) -> object: ...

    @property
    def paths(self) -> Sequence[Path]: ...

    def read(self, url: str) -> RemoteFile:
        """Return the file at a URL.

        Raises:
            FetchError: It may not or cannot be read.
            SpecloomError: The lock file or a copy is invalid.
        """

    def prepare_save(self) -> None:
        """Check that `save` can write, before something else is written.

        Raises:
            SpecloomError: The lock file or a copy cannot be written.
        """

    def save(self) -> None:
        """Write what was fetched to the lock file, if there is one.

        Raises:
            SpecloomError: It cannot be written.
        """


class LockedUrls:
    """Reads what a lock file has, and fetches nothing."""

    fetches = False

    def __init__(self, lock: Lock) -> None:
        self._lock = lock
        self.scope: object = frozenset(lock.pins.values())
        self.paths: Sequence[Path] = lock.list_paths()

    def read(self, url: str) -> RemoteFile:
        """Return the file at a URL from its copy."""
        url = normalize_url(url)
        if url not in self._lock.pins:
            message = f"this URL is not in {self._lock.path}"
            raise FetchError(message, "run 'specloom update' to fetch it")
        return self._lock.read(url)

    def prepare_save(self) -> None:
        """Check nothing."""

    def save(self) -> None:
        """Write nothing."""


class RecordedUrls:
    """Reads what the record of an output has, and fetches nothing."""

    fetches = False
    scope: object = "recorded"
    paths: Sequence[Path] = ()

    def __init__(self, files: Iterable[RecordedUrl]) -> None:
        self._files = {file.url: file for file in files}

    def read(self, url: str) -> RemoteFile:
        """Return the file at a URL from the record."""
        file = self._files.get(normalize_url(url))
        if file is None:
            raise FetchError("the record of the output does not have it")
        return RemoteFile(file.url, file.base_url, file.data)

    def prepare_save(self) -> None:
        """Check nothing."""

    def save(self) -> None:
        """Write nothing."""


class UnfetchedUrls:
    """Reads nothing, for a command that does not write the missing lock file of the project."""

    fetches = False
    scope: object = "nothing"
    paths: Sequence[Path] = ()

    def read(self, url: str) -> RemoteFile:
        """Raise an error."""
        message = "this URL was not fetched yet"
        raise FetchError(message, "run 'specloom update' to fetch it, and commit specloom.lock")

    def prepare_save(self) -> None:
        """Check nothing."""

    def save(self) -> None:
        """Write nothing."""


class FetchedUrls:
    """Fetches what a user asked for: URLs that were named, others of their servers, allowed hosts.

    With `lock_path`, `save` writes what was fetched to a lock file; what the lock file has is
    fetched only if it was modified.  `lock` is its content before.  `files` are the files by URL;
    `downloads` fetches for several descriptions of a run.
    """

    fetches = True

    def __init__(
        self,
        named_urls: Sequence[str],
        allowed_hosts: Sequence[str] = (),
        lock_path: Path | None = None,
        downloads: Downloads | None = None,
    ) -> None:
        self.scope: object = tuple(named_urls), tuple(allowed_hosts)
        self._named_urls = named_urls
        self._origins = set(map(get_origin, named_urls))
        self._allowed_hosts = [parse_host(each) for each in allowed_hosts]
        self.lock_path = lock_path
        self.lock = read_lock(lock_path) if lock_path is not None else None
        self._downloads = downloads or Downloads()
        self.files: dict[str, RemoteFile] = {}

    def read(self, url: str) -> RemoteFile:
        """Return the file at a URL, which is fetched once, also if that fails."""
        url = normalize_url(url)
        if url not in self.files:
            self._check_allowed(url)
            self.files[url] = file = self._downloads.fetch_file(url, self._find_old_file)
            if url in self._named_urls:
                self._origins.add(get_origin(file.base_url))
        return self.files[url]

    @property
    def paths(self) -> Sequence[Path]:
        """The lock file and its copies, as they are now."""
        lock = read_lock(self.lock_path) if self.lock_path is not None else None
        return lock.list_paths() if lock is not None else ()

    def list_states(self) -> Iterator[tuple[str, FileState]]:
        """Yield each URL, and what became of it since the lock file was written."""
        for url, file in self.files.items():
            pin = self.lock.pins.get(url) if self.lock is not None else None
            is_same = pin is not None and pin.sha256 == compute_sha256(file.data)
            yield url, "new" if pin is None else "not modified" if is_same else "changed"

    def prepare_save(self) -> None:
        """Check that the lock file can be written."""
        if self.lock_path is not None and self.files:
            check_writable(self.lock_path)

    def save(self) -> None:
        """Write the fetched files to the lock file, and keep its other files."""
        if self.lock_path is not None and self.files:
            # Another client of the project may have written it since.
            lock = read_lock(self.lock_path)
            kept = lock.pins.values() if lock is not None else ()
            write_lock(self.lock_path, self.files.values(), lock, kept)

    def _check_allowed(self, url: str) -> None:
        """Raise FetchError if nobody asked for what is at a URL."""
        is_allowed = any(has_host(url, host, port) for host, port in self._allowed_hosts)
        if not is_allowed and get_origin(url) not in self._origins:
            host = get_origin(url).partition("://")[2]
            hint = f"if you trust it, pass '--allow-host {host}', or add it to 'allow_hosts'"
            raise FetchError(f"nothing is fetched from another server: {host}", hint)

    def _find_old_file(self, url: str) -> RemoteFile | None:
        """Return the file in the lock file, unless its copy is missing or was changed."""
        if self.lock is None or url not in self.lock.pins:
            return None
        try:
            return self.lock.read(url)
        except SpecloomError:
            return None
