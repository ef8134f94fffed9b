"""Checks of reStructuredText: docutils has no message about it, and nothing in it is active."""

from __future__ import annotations

import io
from collections.abc import Iterator

from docutils import nodes
from docutils.core import publish_doctree

_INACTIVE = (
    nodes.citation,
    nodes.comment,
    nodes.definition_list,
    nodes.doctest_block,
    nodes.field_list,
    nodes.footnote,
    nodes.footnote_reference,
    nodes.option_list,
    nodes.problematic,
    nodes.raw,
    nodes.section,
    nodes.substitution_reference,
    nodes.target,
    nodes.transition,
)
"""What text of a description never becomes; an empty comment is written before a quote."""

_SCHEMES = ("http://", "https://", "mailto:")


def parse_rst(source: str) -> nodes.document:
    """Parse text without raw HTML and files; docutils has no warning."""
    messages = io.StringIO()
    settings = {
        "file_insertion_enabled": False,
        "halt_level": 5,
        "raw_enabled": False,
        "report_level": 2,
        "syntax_highlight": "none",
        "warning_stream": messages,
    }
    document = publish_doctree(source, settings_overrides=settings)
    assert not messages.getvalue(), f"{source}\n{messages.getvalue()}"
    return document


def check_description(source: str) -> nodes.document:
    """Check that text of a description is only paragraphs, lists, tables, code and links."""
    document = parse_rst(source)
    assert [*_find_active(document)] == [], source
    return document


def _find_active(document: nodes.document) -> Iterator[str]:
    for node in document.findall():
        if isinstance(node, nodes.comment) and not node.astext():
            continue
        if (
            isinstance(node, _INACTIVE)
            and not (isinstance(node, nodes.target) and "refuri" in node)
        ) or (isinstance(node, nodes.reference) and not node["refuri"].startswith(_SCHEMES)):
            yield repr(node)
