"""Descriptions that a user names: files, URLs, and standard input."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from ..diagnostics import SpecloomError, file_error
from ..input_files import STANDARD_INPUT, read_file

if TYPE_CHECKING:
    from ..remote.url_readers import UrlReader

Spec: TypeAlias = Path | str
"""A description: the path of a file, or a URL as text."""

_URL_START = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_STANDARD_INPUT_ARGUMENT = "-"
_USER_INFO = re.compile(r"//[^/?#]*@")
_WORD = re.compile(r"[a-z0-9]+", re.ASCII)
_MAX_WORDS = 8


def is_url(text: str) -> bool:
    """Check whether a text begins as a URL, of any scheme."""
    return _URL_START.match(text) is not None


def locate_argument(text: str) -> Spec:
    """Return the description that a command-line argument names; ``-`` is standard input.

    Raises:
        SpecloomError: It is a URL that may not be fetched, or a terminal.
    """
    if text == _STANDARD_INPUT_ARGUMENT:
        if sys.stdin is not None and sys.stdin.isatty():
            hint = "pipe one into the command: curl … | specloom generate -"
            raise file_error("unreadable-file", "no description is on standard input", text, hint)
        return Path(STANDARD_INPUT)
    try:
        return locate_spec(text)
    except OSError as error:
        raise make_url_error(error, text) from None


def has_password(text: str) -> bool:
    """Check whether a text has what may be the password of a URL, which no message shows."""
    return _USER_INFO.search(text) is not None


def locate_spec(text: str, folder: Path = Path()) -> Spec:
    """Return the description that a text names; a path is relative to a folder.

    Raises:
        OSError: It is a URL that may not be fetched.
    """
    if not is_url(text):
        return folder / text
    # Imported here because most descriptions are files.
    from ..remote.urls import normalize_url

    return normalize_url(text)


def make_url_error(error: OSError, url: str) -> SpecloomError:
    """Return the error of a URL that cannot be read, for messages, which show no password."""
    hint = getattr(error, "hint", None)
    shown_url = _USER_INFO.sub("//…@", url)
    return file_error("unreadable-url", error.strerror or str(error), shown_url, hint)


def name_output(spec: Spec, urls: UrlReader | None) -> Path:
    """Return the default output for a description: ``api-client`` for ``api.yaml``.

    That of standard input or of a URL, many of which end with ``/openapi.json``, is named after
    the title of the description.

    Raises:
        SpecloomError: The URL cannot be read.
    """
    if isinstance(spec, Path) and spec != Path(STANDARD_INPUT):
        return Path(f"{spec.stem}-client")
    title = _read_title(spec, urls)
    words = _WORD.findall(title.lower())[:_MAX_WORDS] or _find_url_words(str(spec))
    return Path("-".join([*(word for word in words if word != "client"), "client"]))


def _find_url_words(url: str) -> Sequence[str]:
    return _WORD.findall(url.partition("://")[2].partition("/")[0].lower())


def _read_title(spec: Spec, urls: UrlReader | None) -> str:
    """Return the title of a description; empty if it has none or is invalid."""
    from .titles import find_title

    if isinstance(spec, Path):
        try:
            return find_title(read_file(spec))
        except OSError:
            return ""  # reported by the stage that needs it
    assert urls is not None
    try:
        return find_title(urls.read(spec).data)
    except OSError as error:
        raise make_url_error(error, spec) from None
