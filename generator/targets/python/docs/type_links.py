"""Types as Markdown, with links to the pages of their classes."""

from __future__ import annotations

from collections.abc import Mapping

from ....text.markdown import escape_for_cell
from ..syntax.type_expressions import NamedType, TypeExpression, render_type


def link_type(type: TypeExpression, links: Mapping[str, str]) -> str:
    """Return a type as Markdown for a table cell; `links` maps class names to their pages."""

    def link_name(name: NamedType) -> str:
        text = name.text
        return f"[{text}]({links[text]})" if text in links else escape_for_cell(text)

    return render_type(type, link_name, escape_for_cell)
