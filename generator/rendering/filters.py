"""The filters of templates: escape functions for text, and a selection of Jinja's filters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from html import escape
from typing import Any

from jinja2 import TemplateRuntimeError, Undefined, pass_context
from jinja2.filters import FILTERS
from jinja2.runtime import Context

from ..targets.python.syntax.docstrings import comment, docstring
from ..targets.python.syntax.imports import add_imports
from ..targets.python.syntax.literals import literal
from ..text.markdown import ProseRenderer, code_span, raw_code_span, rebase_links, to_single_line
from ..text.quoting import format_toml_string, format_yaml_string
from .introspection import describe_value

FILTER_DESCRIPTIONS: Mapping[str, str] = {
    "docstring": "text as a docstring with its quotes; the argument is the indentation in spaces",
    "comment": "text as comments, with a `#` before each line",
    "paragraphs": "text as Markdown blocks",
    "table_cell": "text as Markdown on one line, for a table cell",
    "first_sentence": "the first sentence of text, as Markdown on one line",
    "single_line": "Markdown on one line, without HTML",
    "code_span": "text as a Markdown code span, also for table cells; empty for empty text",
    "raw_code_span": "text as a Markdown code span, outside of tables",
    "rebase_links": "Markdown of a field of `package`, with links relative to `docs/`",
    "escape_html": "text escaped for HTML",
    "literal": "text as a Python string literal",
    "toml_string": "text as a TOML string",
    "yaml_string": "text as a YAML string",
    "add_imports": "a list of import statements with imports of more names added: "
    '`module.imports | add_imports(["enum.StrEnum", "json."])`; a trailing dot marks a module',
}
"""The custom filters with their descriptions; all but the last take text."""

JINJA_FILTERS = (
    "batch",
    "default",
    "first",
    "groupby",
    "indent",
    "join",
    "last",
    "length",
    "list",
    "lower",
    "map",
    "reject",
    "rejectattr",
    "replace",
    "select",
    "selectattr",
    "sort",
    "trim",
    "unique",
    "upper",
)
"""The filters of Jinja that are available in templates."""


def make_filters(line_length: int, link_base_url: str) -> dict[str, Callable[..., Any]]:
    """Return all filters by name.

    `line_length` is that of docstrings, `link_base_url` the base URL of relative links.
    """
    prose = ProseRenderer(link_base_url)
    functions: dict[str, Callable[..., str]] = {
        "docstring": lambda text, indent=0: docstring(text, indent, line_length),
        "comment": comment,
        "rebase_links": rebase_links,
        "first_sentence": prose.render_first_sentence,
        "table_cell": prose.render_cell,
        "code_span": lambda text: code_span(text) if text else "",
        "single_line": to_single_line,
        "escape_html": escape,
        "literal": literal,
        "paragraphs": prose.render_paragraphs,
        "raw_code_span": raw_code_span,
        "toml_string": format_toml_string,
        "yaml_string": format_yaml_string,
    }
    text_filters = {name: _make_text_filter(name, function) for name, function in functions.items()}
    return {
        **{name: FILTERS[name] for name in JINJA_FILTERS},
        **text_filters,
        "add_imports": _add_imports,
    }


def _add_imports(statements: Iterable[str], names: Iterable[str]) -> list[str]:
    """Add imports to a list of statements; reject text, which would be read as letters."""
    if isinstance(statements, str) or isinstance(names, str):
        raise TemplateRuntimeError(
            "the filter 'add_imports' takes lists: module.imports | add_imports(['enum.StrEnum'])"
        )
    return add_imports(statements, names)


def _make_text_filter(name: str, function: Callable[..., str]) -> Callable[..., str]:
    """Return a filter that accepts text only and raises readable errors for anything else.

    It takes the context so that Jinja does not apply it to constants at compile time: compiled
    templates are cached, and another style may have another line length.
    """

    @pass_context
    def apply_filter(_: Context, text: object, *args: Any, **keywords: Any) -> str:
        if isinstance(text, Undefined):
            text = str(text)  # raises an error with the unknown name
        if not isinstance(text, str):
            raise TemplateRuntimeError(
                f"the filter '{name}' takes text, not {describe_value(text)}"
            )
        try:
            return function(text, *args, **keywords)
        except (TypeError, ValueError):
            raise TemplateRuntimeError(f"invalid arguments for the filter '{name}'") from None

    return apply_filter
