"""The directories of styles: the built-in ones, and those of users."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from ..diagnostics import file_error
from ..input_files import list_names
from ..text.suggestions import did_you_mean

_PACKAGE_FOLDER = Path(__file__).resolve().parents[1]
BUILT_IN_FOLDER = next(
    folder / "templates"
    for folder in (_PACKAGE_FOLDER, _PACKAGE_FOLDER.parent)
    if (folder / "templates").is_dir()
)
"""The folder of the built-in styles: in the installed package, or next to it in a checkout."""

STYLE_FILE = "style.toml"

SCHEMA_FILE = "style.schema.json"
"""The JSON Schema of style files, in the folder of the built-in styles and in every new style."""

_IGNORED_NAMES = ("__pycache__", ".git", ".DS_Store", "4913")  # the last one is a test file of Vim
_TEMPORARY_SUFFIXES = ("~", ".swp", ".swo", ".swx", "___jb_tmp___", "___jb_old___")


def is_ignored(name: str) -> bool:
    """Check whether a file or folder in a style has the name of one that tools put there.

    Editors write backups and temporary files next to the file that is edited.
    """
    return (
        name in _IGNORED_NAMES
        or name.endswith(_TEMPORARY_SUFFIXES)
        or name.startswith(".#")  # of Emacs, as the next one
        or (name.startswith("#") and name.endswith("#"))
    )


def is_foreign_link(root: Path, path: Path) -> bool:
    """Check whether a file of a style is a link to one that is not: styles are untrusted."""
    if not path.is_symlink():
        return False
    real_root, real_path = Path(os.path.realpath(root)), Path(os.path.realpath(path))
    return not real_path.is_relative_to(real_root) or any(
        map(is_ignored, real_path.relative_to(real_root).parts)
    )


def list_built_in_styles() -> list[str]:
    """Return the names of the built-in styles, sorted."""
    return sorted(path.parent.name for path in BUILT_IN_FOLDER.glob(f"*/{STYLE_FILE}"))


def find_style_roots(names: Sequence[str]) -> list[Path]:
    """Return the directories of the base style and of the styles in `names`, in order.

    Raises:
        SpecloomError: A style does not exist.
    """
    return [BUILT_IN_FOLDER / "base", *map(_find_style_root, names)]


def _find_style_root(name: str) -> Path:
    built_in = BUILT_IN_FOLDER / name
    if re.fullmatch(r"[\w-]+", name) and (built_in / STYLE_FILE).is_file():
        return built_in
    if Path(name).is_dir():
        return Path(name)
    raise file_error("no-style", f"unknown style '{name}'", name, _suggest_style(name))


def _suggest_style(name: str) -> str:
    """Return a hint with the built-in style or directory with `style.toml` closest to a name."""
    parent = os.path.dirname(name.rstrip("/"))
    folders = [os.path.join(parent, each) for each in list_names(parent)]
    styles = [each for each in folders if os.path.isfile(os.path.join(each, STYLE_FILE))]
    built_in_styles = list_built_in_styles()
    return did_you_mean(name, [*built_in_styles, *styles]) or (
        f"use a directory, or a built-in style: {', '.join(built_in_styles)}"
    )
