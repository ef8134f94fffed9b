"""Blocks that no extended template has, and texts between blocks: neither is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jinja2 import nodes

from ...diagnostics import Diagnostic, Location
from ...text.suggestions import did_you_mean
from .files import StyleFile
from .style_templates import StyleTemplates
from .template_syntax import (
    iter_blocks,
    iter_lost_lines,
    iter_outer_blocks,
    list_extended_names,
)


def find_unknown_blocks(templates: StyleTemplates, source: StyleFile) -> Iterator[Diagnostic]:
    """Yield an error for each part of a template that would not be written.

    A block may have any name inside of a known one, and if a template prints it with ``self``.
    """
    tree = templates.get_tree(source)
    names = list_extended_names(tree)
    parents = templates.list_parents(source)
    if not names or not parents:
        return
    extended = "' and '".join(names)
    for line in iter_lost_lines(tree):
        yield Diagnostic(
            "error",
            "unused-text",
            f"text outside of blocks is not written: this template extends '{extended}'",
            str(source.path),
            hint="put it into a block of the extended template",
            location=Location(line, 1),
        )
    known = [block.name for each in parents for block in iter_blocks(templates.get_tree(each))]
    printed = {*known, *templates.find_called_blocks([source, *parents])}
    for block in iter_outer_blocks(tree):
        if block.name not in printed:
            yield _unknown_block_error(templates, source, block, extended, known)


def _unknown_block_error(
    templates: StyleTemplates,
    source: StyleFile,
    block: nodes.Block,
    extended: str,
    known: Sequence[str],
) -> Diagnostic:
    hint = did_you_mean(block.name, known)
    if owner := templates.find_block_owner(block.name, source):
        hint = f"it is a block of '{owner.name}', which this template does not extend"
    return Diagnostic(
        "error",
        "unknown-block",
        f"no block '{block.name}' in '{extended}'",
        str(source.path),
        hint=hint or (f"known: {', '.join(dict.fromkeys(known))}" if known else None),
        location=Location(block.lineno, 1),
    )
