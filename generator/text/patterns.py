"""Text patterns: globs, and templates that repeat a placeholder."""

from __future__ import annotations

import re
from collections.abc import Sequence

TEMPLATE_VARIABLE = re.compile(r"\{([^{}]*)\}")
"""A variable in a path or in the URL of a server."""


def compile_glob(glob: str) -> re.Pattern[str]:
    """Compile a glob pattern: each ``*`` is a group that matches any text, all else is literal."""
    return re.compile(re.escape(glob).replace(r"\*", "(.*)"), re.DOTALL)


def fill_repeated(template: str, placeholder: str, texts: Sequence[str]) -> str:
    """Fill a template that has a placeholder twice with any number of texts.

    What is between the two placeholders becomes the separator.  Any other template is
    returned unchanged.
    """
    pieces = template.split(placeholder)
    if len(pieces) != 3:
        return template
    before, between, after = pieces
    return before + between.join(texts) + after
