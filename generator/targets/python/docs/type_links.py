"""Types as Markdown, with links to the pages of their classes."""

from __future__ import annotations

from collections.abc import Mapping

from ....text.markdown import escape_for_cell
from ..syntax.type_expressions import NamedType, TypeExpression, iter_tokens


def link_type(type: TypeExpression, links: Mapping[str, str]) -> str:
    """Return a type as Markdown for a table cell; `links` maps class names to their pages."""
    return "".join(_format_token(token, links) for token in iter_tokens(type))


def _format_token(token: NamedType | str, links: Mapping[str, str]) -> str:
    text = token.text if isinstance(token, NamedType) else token
    is_linked = isinstance(token, NamedType) and text in links
    return f"[{text}]({links[text]})" if is_linked else escape_for_cell(text)
