"""The filters for reStructuredText, whose writers are imported when a template first uses them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..targets.target import Filter
from ..text.markdown import Prose, ProseParser

if TYPE_CHECKING:
    from ..text.rst import PageConverter, RstWriter


class RstFilters:
    """Filters for reStructuredText; `parser` parses descriptions."""

    def __init__(self, parser: ProseParser) -> None:
        self._parser = parser

    @cached_property
    def _writer(self) -> RstWriter:
        from ..text.rst import RstWriter

        return RstWriter(self._parser)

    @cached_property
    def _pages(self) -> PageConverter:
        from ..text.rst import PageConverter

        return PageConverter()

    def make_filters(self) -> dict[str, Filter]:
        """Return the filters by name."""
        return {
            "rst": Filter(
                self._write_line,
                "text, or text with links, as reStructuredText on one line; the argument is the "
                'page, for links to other pages: `method.link | rst("index")`',
                takes_text=False,
            ),
            "rst_paragraphs": Filter(
                lambda text: self._writer.write_paragraphs(text),
                "text as blocks of reStructuredText",
            ),
            "rst_first_sentence": Filter(
                lambda text: self._writer.write_first_sentence(text),
                "the first sentence of text, as reStructuredText on one line",
            ),
            "rst_literal": Filter(
                lambda text: self._writer.write_literal(text),
                "text as a literal in reStructuredText; empty for blank text",
            ),
            "rst_page": Filter(
                lambda text, page: self._pages.convert_page(text, page),
                "Markdown of templates as reStructuredText for Sphinx; the argument is the page: "
                '`{% filter rst_page("errors") %}{% include "docs/errors.md.jinja" %}'
                "{% endfilter %}`",
            ),
        }

    def _write_line(self, value: str | Prose, page: str = "") -> str:
        if not isinstance(value, (str, Prose)):
            raise TypeError(f"the filter 'rst' takes text, not {type(value).__name__}")
        return self._writer.write_line(value, page)
