"""Reports of changes, in several formats."""

from collections.abc import Callable, Mapping, Sequence

from ..change import Change
from .changelog import format_changelog_entry
from .github import format_annotations
from .json_report import format_json
from .markdown import format_markdown
from .text import format_text

REPORT_FORMATS: Mapping[str, Callable[[Sequence[Change]], str]] = {
    "text": format_text,
    "json": format_json,
    "markdown": format_markdown,
    "github": format_annotations,
    "changelog": format_changelog_entry,
}
"""The functions that format a report, by the name of the format."""

__all__ = ["REPORT_FORMATS"]
