"""The Git attributes of the output: line feeds on every platform, and records are generated."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from .manifest import read_manifest
from .paths import MANIFEST_FILE, RECORDS_FOLDER

_FILE = ".gitattributes"
_TEXT = f"""\
* text=auto eol=lf
{RECORDS_FOLDER}/** linguist-generated
"""


def add_git_attributes(
    files: Mapping[str, str | bytes], output: Path, *, force: bool = False
) -> dict[str, str | bytes]:
    """Return the files of an output with Git attributes.

    A file of the user or of the style takes precedence; with `force`, an invalid manifest does
    not say that there is one.

    Raises:
        SpecloomError: The manifest is invalid or cannot be read.
    """
    if _FILE not in files and os.path.lexists(output / _FILE):
        is_broken = os.path.lexists(output / MANIFEST_FILE)
        manifest = read_manifest(output, force=force)
        is_generated = _FILE in manifest.files if manifest else is_broken
        if not is_generated:
            return dict(files)
    return {_FILE: _TEXT, **files}
