"""Types with links to the pages of their classes."""

from __future__ import annotations

from collections.abc import Mapping

from ....text.markdown import Prose, ProseNode, link_text
from ..syntax.type_expressions import NamedType, TypeExpression, iter_source_parts


def link_type(type: TypeExpression, links: Mapping[str, str]) -> Prose:
    """Return a type with links; `links` maps class names to their pages."""
    return Prose(tuple(_make_node(part, links) for part in iter_source_parts(type)))


def _make_node(part: NamedType | str, links: Mapping[str, str]) -> ProseNode:
    if isinstance(part, str):
        return ProseNode("text", part)
    name = part.text
    return link_text(name, links[name]) if name in links else ProseNode("text", name)
