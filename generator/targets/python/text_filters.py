"""Filters of templates that write text of Python: docstrings, comments, literals and names."""

from __future__ import annotations

import json

from ...text.articles import choose_article
from ...text.json_texts import JsonText
from ...text.markdown import Prose, rebase_links
from ...text.quoting import quote_name
from ...text.suggestions import suggest
from ..target import Filter
from .names.error_names import ErrorNames
from .syntax.docstrings import comment, docstring
from .syntax.literals import literal

_MAX_INDENT = 200


def make_text_filters(width: int, error_names: ErrorNames) -> dict[str, Filter]:
    """Return the filters for docstrings, comments, literals and names."""
    return {
        "docstring": Filter(
            lambda text, indent=0: docstring(text, check_indent(indent), width),
            "text as a docstring with its quotes; the argument is the indentation in spaces",
        ),
        "comment": Filter(comment, "text as comments, with a `#` before each line"),
        "literal": Filter(literal, "text as a Python string literal"),
        "article": Filter(
            choose_article,
            'the article of a name: `an` for `"EventError"`; the argument `"A"` is for the beginning '
            "of a sentence",
        ),
        "json_literal": Filter(
            _format_json_literal, "a `JsonText` as a Python literal", takes_text=False
        ),
        "rebase_links": Filter(
            _rebase_links,
            "text with links of a field of `package`, as Markdown on a page in `docs/`",
            takes_text=False,
        ),
        "error_name": Filter(
            lambda name: _find_error_name(name, error_names),
            "the name of an exception class of the runtime in this style, by its built-in "
            'name: `"NotFoundError" | error_name`; see `[names.errors]`',
            takes_text=False,
        ),
    }


def check_indent(indent: int) -> int:
    """Return the indentation of code, which is repeated on each of its lines.

    Raises:
        ValueError: It is too large.
    """
    if indent > _MAX_INDENT:
        raise ValueError(f"an indentation has more than {_MAX_INDENT} spaces")
    return indent


def _rebase_links(value: str | Prose) -> str:
    """Return Markdown with links relative to the parent folder."""
    if not isinstance(value, (str, Prose)):
        raise TypeError(f"the filter 'rebase_links' takes text, not {type(value).__name__}")
    return rebase_links(str(value))


def _format_json_literal(value: JsonText) -> str:
    if not isinstance(value, JsonText):
        raise TypeError(f"the filter 'json_literal' takes a JsonText, not {type(value).__name__}")
    return literal(json.loads(value))


def _find_error_name(built_in_name: object, names: ErrorNames) -> str:
    """Return the name of an exception class in the style.

    Raises:
        ValueError: No class has the built-in name; a second line of the message is a hint.
    """
    text = str(built_in_name)
    if text not in names:
        raise ValueError(f"unknown exception {quote_name(text)}\n{suggest(text, names)}")
    return names[text]
