"""The descriptions that overlays extend, for runs that name no description."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from ..diagnostics import Report, file_error
from ..openapi.document.source_file import read_data, read_text
from ..text.quoting import quote_name
from .descriptions import is_url


def find_extended_description(overlays: Sequence[str]) -> str | None:
    """Return the description that the first overlay with ``extends`` is for; None if there is none.

    A relative reference is one to a file in the folder of the overlay (Overlay 1.1, section
    4.4.1). Anything that is no overlay is reported when it is applied. An overlay at a URL is not
    fetched for this: no file is in its folder.

    Raises:
        SpecloomError: An overlay cannot be read, or extends a URL or a file elsewhere.
    """
    for overlay in overlays:
        if is_url(overlay):
            continue
        report = Report()
        _, (data, _) = read_data(read_text(overlay, report), overlay, report)
        extends = data.get("extends") if isinstance(data, dict) else None
        if isinstance(extends, str) and extends:
            return _find_file(extends, overlay)
    return None


def _find_file(reference: str, overlay: str) -> str:
    """Return the path of the file that a reference in an overlay names.

    Raises:
        SpecloomError: It is a URL or not in the folder of the overlay: an overlay may be from a
            stranger, so nothing else is read unless the user asks for it.
    """
    hint = "pass the description as an argument"
    try:
        url = urlsplit(reference)
        is_url = bool(url.scheme or url.netloc)
    except ValueError:
        is_url = True
    if is_url:
        message = f"this overlay extends {quote_name(reference)}, which is not a relative path"
        raise file_error("no-description", message, overlay, hint)
    folder = Path(overlay).parent
    path = folder / unquote(url.path)
    # With links followed, so that none leads out.
    if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder)):
        message = f"this overlay extends {quote_name(reference)}, which is not in its folder"
        raise file_error("no-description", message, overlay, hint)
    return str(path)
