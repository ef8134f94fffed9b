"""Fetching over HTTP, within limits of size, time and redirects; owns httpx2.

It is imported where a URL is fetched: httpx2 takes longer to import than all else of a short run.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from functools import cached_property
from threading import Thread

import httpx2

from ..input_files import MAX_FILE_BYTES
from .bodies import read_body
from .credentials import read_headers, select_headers
from .encodings import convert_to_utf8
from .errors import FetchError
from .failures import check_content, check_status, describe_failure, described_setup_errors
from .remote_file import RemoteFile
from .urls import is_loopback_url, normalize_url, remove_query, resolve_redirect

MAX_SECONDS = 60.0
"""The time for one file, with its redirects and the look-up of its host."""

MAX_TOTAL_SECONDS = 300.0
"""The time for all files of a run together."""

_CONNECT_SECONDS = 15.0
_TIMEOUT = httpx2.Timeout(MAX_SECONDS, connect=_CONNECT_SECONDS)
_MAX_REDIRECTS = 10
_MAX_FILES = 1_000
_MAX_ETAG_LENGTH = 200
_REDIRECTS = (301, 302, 303, 307, 308)
_NOT_MODIFIED = 304
_ACCEPTED_TYPES = "application/json, application/yaml, text/yaml;q=0.9, */*;q=0.5"


class HttpFetcher:
    """Fetches files; its connections are used for several of them."""

    def __init__(self) -> None:
        self._headers = read_headers()
        self._count = 0
        self._seconds_left = MAX_TOTAL_SECONDS

    def fetch(self, url: str, old_file: RemoteFile | None = None) -> RemoteFile:
        """Return the file at a URL: the old one, if it still has its ETag.

        Raises:
            FetchError: It may not or cannot be fetched.
        """
        url = normalize_url(url)
        self._count += 1
        if self._count > _MAX_FILES:
            raise FetchError(f"more than {_MAX_FILES:,} URLs are referred to", is_final=True)
        if self._seconds_left <= 0:
            raise self._make_time_error()
        results: list[RemoteFile | FetchError] = []
        # In a thread, since the look-up of a host has no timeout, nor has the sum of many reads.
        thread = Thread(target=lambda: results.append(self._attempt(url, old_file)), daemon=True)
        start_time = time.monotonic()
        thread.start()
        thread.join(min(MAX_SECONDS, self._seconds_left))
        self._seconds_left -= time.monotonic() - start_time
        if thread.is_alive():
            raise self._make_time_error()
        if isinstance(results[0], FetchError):
            raise results[0]
        return results[0]

    def _make_time_error(self) -> FetchError:
        """Return the error of a file that takes too long, or with which all files do."""
        if self._seconds_left > 0:
            message = f"the file was not received within {MAX_SECONDS:.0f} seconds"
            return FetchError(message, "try again later")
        message = f"the files at URLs were not received within {MAX_TOTAL_SECONDS:.0f} seconds"
        hint = "try again later, or download them and pass the description as a file"
        return FetchError(message, hint, is_final=True)

    def _attempt(self, url: str, old_file: RemoteFile | None) -> RemoteFile | FetchError:
        """Return a file, or the error."""
        try:
            return self._follow_redirects(url, old_file)
        except FetchError as error:
            return error
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError, RuntimeError, ValueError) as error:
            return describe_failure(error, url)

    def _follow_redirects(self, first_url: str, old_file: RemoteFile | None) -> RemoteFile:
        url = first_url
        etag = old_file.etag if old_file is not None else ""
        for _ in range(_MAX_REDIRECTS + 1):
            with described_setup_errors():
                client = self._local_client if is_loopback_url(url) else self._client
            client.cookies.clear()
            headers = self._make_headers(url, etag)
            with client.stream("GET", url, headers=headers, follow_redirects=False) as response:
                if old_file is not None and etag and response.status_code == _NOT_MODIFIED:
                    return old_file
                if response.status_code not in _REDIRECTS:
                    return _read_file(response, first_url, url)
                url = resolve_redirect(url, response.headers.get("Location", ""))
        raise FetchError(f"the server redirects more than {_MAX_REDIRECTS} times")

    def _make_headers(self, url: str, etag: str) -> Mapping[str, str]:
        """Return the headers of a request, with those of the user for exactly this host."""
        condition = {"If-None-Match": etag} if etag else {}
        return {
            "Accept": _ACCEPTED_TYPES,
            "Accept-Encoding": "gzip",
            "User-Agent": "specloom",
            **condition,
            **select_headers(self._headers, url),
        }

    @cached_property
    def _client(self) -> httpx2.Client:
        return httpx2.Client(timeout=_TIMEOUT)

    @cached_property
    def _local_client(self) -> httpx2.Client:
        """A client for this machine, which the proxies of the environment are not meant for."""
        context = httpx2.create_ssl_context()
        return httpx2.Client(timeout=_TIMEOUT, trust_env=False, verify=context)


def _read_file(response: httpx2.Response, first_url: str, url: str) -> RemoteFile:
    """Return the file in a response.  Raises FetchError if it has none."""
    check_status(response.status_code, url)
    encoding = response.headers.get("Content-Encoding", "")
    data = read_body(response.iter_raw(), encoding, MAX_FILE_BYTES)
    media_type = response.headers.get("Content-Type", "")
    check_content(data, media_type)
    etag = response.headers.get("ETag", "")
    if len(etag) > _MAX_ETAG_LENGTH or not (etag.isascii() and etag.isprintable()):
        etag = ""
    # A query matters for no relative reference, and may have the signature of a short-lived URL.
    base_url = remove_query(url)
    return RemoteFile(first_url, base_url, convert_to_utf8(data, media_type), etag)
