"""Edits of style files: the version of the distribution."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from ..text.quoting import format_toml_string
from .style import Style

_VERSION_KEYS = ("package", "version")
_ASSIGNMENT = re.compile(r"""(\bversion\s*=\s*)("[^"\n]*"|'[^'\n]*')""")


def replace_version(style: Style, version: str) -> tuple[Path, str]:
    """Return the style file that sets the version, and its text with another one.

    Raises:
        SpecloomError: No style of the user sets the version, or not on a line that can be changed.
    """
    file = style.layers[style.get_layer(*_VERSION_KEYS)].file
    lines = file.text.split("\n")
    index = file.find_line(_VERSION_KEYS) - 1
    lines[index] = _ASSIGNMENT.sub(
        lambda found: found[1] + format_toml_string(version), lines[index], count=1
    )
    text = "\n".join(lines)
    if tomllib.loads(text).get("package", {}).get("version") != version:
        message = "the version cannot be changed here"
        hint = f'write it in one line under [package]: version = "{style.package.version}"'
        raise style.make_error(_VERSION_KEYS, "wrong-style-value", message, hint)
    return file.path, text
