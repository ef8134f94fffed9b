"""The filters of templates: escape functions for text, and a selection of Jinja's filters."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from html import escape
from typing import Any

from jinja2 import TemplateRuntimeError, Undefined, pass_context
from jinja2.filters import FILTERS
from jinja2.runtime import Context

from ..style import Style
from ..targets.target import Filter, TemplateTools
from ..text.block_comments import format_block_comment
from ..text.colors import choose_text_color, make_readable
from ..text.json_texts import format_json
from ..text.markdown import (
    LinkResolver,
    MarkdownWriter,
    Prose,
    ProseParser,
    code_span,
    raw_code_span,
    to_single_line,
)
from ..text.quoting import format_toml_string, format_yaml_string
from ..text.shell import quote_shell
from .context import merge_by_name
from .introspection import describe_value
from .rst_filters import RstFilters

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

_MAX_REMEMBERED_RESULTS = 16_384
_MAX_REMEMBERED_LENGTH = 5_000
"""The maximum number of characters of a text for which the result of a filter is remembered."""


def make_filters(
    style: Style, tools: Iterable[TemplateTools[Any]]
) -> dict[str, Callable[..., Any]]:
    """Return all filters by name, configured by a style."""
    custom = collect_custom_filters(style, tools)
    return {
        **{name: FILTERS[name] for name in JINJA_FILTERS},
        **{name: _adapt_filter(name, each) for name, each in custom.items()},
    }


def collect_custom_filters(style: Style, tools: Iterable[TemplateTools[Any]]) -> dict[str, Filter]:
    """Return the filters that are not Jinja's, by name.

    Raises:
        ValueError: Two filters have the same name.
    """
    return merge_by_name("filter", [_make_common_filters(style), *(each.filters for each in tools)])


def _make_common_filters(style: Style) -> dict[str, Filter]:
    """Return the filters for the formats that files of any target may need."""
    parser = ProseParser(LinkResolver(style.docs.link_base_url))
    markdown = MarkdownWriter(parser)
    return {
        "paragraphs": Filter(markdown.write_paragraphs, "text as Markdown blocks"),
        "table_cell": Filter(markdown.write_cell, "text as Markdown on one line, for a table cell"),
        "first_sentence": Filter(
            markdown.write_first_sentence, "the first sentence of text, as Markdown on one line"
        ),
        "single_line": Filter(to_single_line, "Markdown on one line, without HTML"),
        "code_span": Filter(
            lambda text: code_span(text) if text.strip() else "",
            "text as a Markdown code span, also for table cells; empty for blank text",
        ),
        "raw_code_span": Filter(raw_code_span, "text as a Markdown code span, outside of tables"),
        "prose": Filter(
            lambda text: Prose(parser.parse_text(text)),
            "text as a tree of nodes, for a markup language of the style: `(text | prose).children`",
        ),
        **RstFilters(parser).make_filters(),
        "block_comment": Filter(
            format_block_comment,
            "text as a comment `/** … */` with its line end, as TypeScript and other languages "
            "have it; the argument is the indentation in spaces; empty for blank text",
        ),
        "contrast_color": Filter(
            choose_text_color, "black or white, whichever can be read better on a color"
        ),
        "readable_on": Filter(
            make_readable,
            "a color, as dark or light as it needs to be to be read on another one: "
            '`color | readable_on("#ffffff")`',
        ),
        "escape_html": Filter(escape, "text escaped for HTML"),
        "json": Filter(
            format_json,
            "a text, number, boolean, list or mapping as JSON on one line, also for an element "
            "`script`; with an argument, the number of spaces of an indentation, on several lines: "
            "`field.reference.example | json(2)`. A `JsonText` is laid out, and its numbers stay "
            "as they are",
            takes_text=False,
        ),
        "shell": Filter(
            quote_shell,
            "text as one word of a command for bash or zsh; with an argument, the value of this "
            'variable of the shell follows: `"Authorization: Bearer " | shell("API_TOKEN")`',
        ),
        "toml_string": Filter(format_toml_string, "text as a TOML string"),
        "yaml_string": Filter(format_yaml_string, "text as a YAML string"),
    }


def _adapt_filter(name: str, custom: Filter) -> Callable[..., Any]:
    """Return a filter for Jinja, which raises readable errors for anything that it does not take.

    Results for texts are remembered: most texts are on several pages, and in both clients.  The
    filter takes the context so that Jinja does not apply it to constants at compile time: compiled
    templates are cached, and another style or target may have another filter of this name.
    """

    function = custom.function
    recall = lru_cache(_MAX_REMEMBERED_RESULTS)(function)

    @pass_context
    def apply_filter(_: Context, value: object, *args: Any, **keywords: Any) -> Any:
        if isinstance(value, Undefined):
            value = str(value)  # raises an error with the unknown name
        if not custom.takes_text:
            return function(value, *args, **keywords)
        if not isinstance(value, str):
            raise TemplateRuntimeError(
                f"the filter '{name}' takes text, not {describe_value(value)}"
            )
        apply = recall if len(value) <= _MAX_REMEMBERED_LENGTH else function
        try:
            return apply(value, *args, **keywords)
        except (TypeError, ValueError):
            raise TemplateRuntimeError(f"invalid arguments for the filter '{name}'") from None

    return apply_filter
