"""The filters that templates have: the doors through which text reaches a file, and Jinja's own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from html import escape
from typing import Any

from jinja2 import TemplateRuntimeError, Undefined, pass_context
from jinja2.filters import FILTERS
from jinja2.runtime import Context

from ..style import Style
from ..targets.python.syntax.docstrings import comment, docstring
from ..targets.python.syntax.imports import add_imports
from ..targets.python.syntax.literals import literal
from ..text.markdown import ProseRenderer, code_span, raw_code_span, rebase_links, to_single_line
from ..text.quoting import format_toml_string, format_yaml_string
from .introspection import describe_value

FILTER_DESCRIPTIONS: Mapping[str, str] = {
    "docstring": "text as a docstring with its quotes; its argument is the columns that stand before it",
    "comment": "text as comments, a `#` before each line",
    "paragraphs": "text as Markdown, in blocks",
    "table_cell": "text as Markdown on one line, for a cell of a table",
    "first_sentence": "the first sentence of text as Markdown on one line",
    "single_line": "text that is Markdown already, on one line, without its HTML",
    "code_span": "text as code in Markdown, also in a cell; nothing for no text",
    "raw_code_span": "text as code in Markdown, outside of tables",
    "rebase_links": "Markdown of a field of `package` with its links as they are seen from `docs/`",
    "escape_html": "text for HTML",
    "literal": "text as a string of Python",
    "toml_string": "text as a string of TOML",
    "yaml_string": "text as a string of YAML",
    "add_imports": "a list of import statements, with those of further names among them: "
    '`module.imports | add_imports(["enum.StrEnum", "json."])`, where a module ends in a dot',
}
"""The filters of our own, all but the last for text, with what each gives."""

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
"""Those of Jinja's that templates have."""


def make_filters(style: Style) -> dict[str, Callable[..., Any]]:
    """All filters by name, as a style has them."""
    width = style.get_integer("output", "line_length")
    prose = ProseRenderer(style.get_text("docs", "link_base_url"))
    functions: dict[str, Callable[..., str]] = {
        "docstring": lambda text, indent=0: docstring(text, indent, width),
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
    """The filter of this name, for lists alone: a text would be one of its letters."""
    if isinstance(statements, str) or isinstance(names, str):
        raise TemplateRuntimeError(
            "the filter 'add_imports' is for lists: module.imports | add_imports(['enum.StrEnum'])"
        )
    return add_imports(statements, names)


def _make_text_filter(name: str, function: Callable[..., str]) -> Callable[..., str]:
    """A filter that takes nothing but text, and says so in words.

    It takes the context so that Jinja does not apply it to a text in a template when it
    compiles that: what is compiled is kept, and another style may have another width.
    """

    @pass_context
    def apply_filter(_: Context, text: object, *args: Any, **keywords: Any) -> str:
        if isinstance(text, Undefined):
            text = str(text)  # raises: it tells best what is not there
        if not isinstance(text, str):
            raise TemplateRuntimeError(
                f"the filter '{name}' is for text, not for {describe_value(text)}"
            )
        try:
            return function(text, *args, **keywords)
        except (TypeError, ValueError):
            raise TemplateRuntimeError(f"the filter '{name}' takes no such arguments") from None

    return apply_filter
