"""The files that a run fetches."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .errors import FetchError
from .remote_file import RemoteFile

if TYPE_CHECKING:
    from .fetching import HttpFetcher


class Downloads:
    """The files that all descriptions of a run share: each is fetched once, also if that fails.

    Their limits of number and time are for the whole run.
    """

    def __init__(self) -> None:
        self._results: dict[str, RemoteFile | FetchError] = {}
        self._fetcher: HttpFetcher | None = None

    def fetch_file(self, url: str, find_old_file: Callable[[str], RemoteFile | None]) -> RemoteFile:
        """Return the file at a normalized URL: the old one, if there is one and it is not modified.

        Raises:
            FetchError: It may not or cannot be fetched.
        """
        # Imported here because most runs fetch nothing.
        from .fetching import HttpFetcher

        if url not in self._results:
            self._fetcher = self._fetcher or HttpFetcher()
            try:
                self._results[url] = self._fetcher.fetch(url, find_old_file(url))
            except FetchError as error:
                self._results[url] = error
        result = self._results[url]
        if isinstance(result, FetchError):
            raise result
        return result
