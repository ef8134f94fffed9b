"""Settings of a run: command-line arguments over ``[tool.specloom]`` in pyproject.toml."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from ..diagnostics import WARNING_CODES, file_error
from ..text.suggestions import suggest
from .project import Project
from .settings import PROJECT_FILE, read_settings

_URL_START = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def load_project(
    spec: str | None,
    output: Path | None,
    styles: Sequence[str],
    tags: Sequence[str],
    overlays: Sequence[str],
    allowed_codes: Sequence[str] = (),
) -> Project:
    """Return the settings from arguments, or from pyproject.toml where they are missing.

    If `spec` is given, pyproject.toml is ignored: its styles, tags, overlays, output and allowed
    warnings are meant for another description.  The default output is then named after the file:
    ``api-client`` for ``api.yaml``.

    Raises:
        SpecloomError: No description is given, a file is a URL, no warning has one of the codes,
            or pyproject.toml is invalid.
    """
    for code in allowed_codes:
        if code not in WARNING_CODES:
            hint = suggest(code, WARNING_CODES)
            raise file_error("unknown-code", f"no warning has the code '{code}'", "--allow", hint)
    if spec is not None:
        spec_path = _to_path(spec)
        output = output or Path(f"{spec_path.stem}-client")
        return Project(
            spec_path,
            output,
            tuple(styles),
            tuple(tags),
            tuple(map(_to_path, overlays)),
            allowed_codes=frozenset(allowed_codes),
        )
    table = read_settings()
    if "spec" not in table:
        raise file_error(
            "no-description",
            (
                "no description is configured"
                if PROJECT_FILE.is_file()
                else "file not found, and no description was given"
            ),
            PROJECT_FILE,
            "run 'specloom generate SPEC', or set 'spec' in [tool.specloom]",
        )
    return Project(
        _to_path(table["spec"]),
        output or Path(table.get("output", "generated")),
        tuple(styles or table.get("style", ())),
        tuple(tags or table.get("tags", ())),
        tuple(map(_to_path, overlays or table.get("overlays", ()))),
        "--tag" if tags else f"'tags' of {PROJECT_FILE}",
        frozenset([*table.get("allow", ()), *allowed_codes]),
        PROJECT_FILE,
    )


def _to_path(text: str) -> Path:
    """Return the path of a file.

    Raises:
        SpecloomError: The text is a URL.
    """
    # A path would merge the two slashes.
    if _URL_START.match(text):
        hint = "download the file and pass its path"
        raise file_error("url", "URLs are not supported", text, hint)
    return Path(text)


def read_project_styles() -> tuple[str, ...]:
    """Return the styles from pyproject.toml; none without that file.

    Raises:
        SpecloomError: pyproject.toml is invalid.
    """
    return tuple(read_settings().get("style", ()))
