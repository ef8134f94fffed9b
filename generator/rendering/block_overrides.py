"""Overrides of single blocks that change parts of their text, and nothing else.

All texts are literals of Jinja, so nothing in them is code.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from jinja2 import nodes

_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"})


def list_blocks(environment: Any, name: str) -> list[str]:
    """Return the names of the blocks of a template, last ones first, and of those it extends."""
    blocks: dict[str, None] = {}
    names, known = [name], set()
    while names:
        name = names.pop()
        if name in known:
            continue
        known.add(name)
        tree = environment.parse(environment.loader.get_source(environment, name)[0])
        found = [each.name for each in tree.find_all(nodes.Block)]
        blocks |= dict.fromkeys(reversed(found))
        parents = [each.template for each in tree.find_all(nodes.Extends)]
        names += [each.value for each in parents if isinstance(each, nodes.Const)]
    return list(blocks)


def format_replacement(parent: str, block: str, replacements: Sequence[tuple[str, str]]) -> str:
    """Return a template that replaces some texts in a block of `parent`, in order."""
    filters = "".join(
        f"\n     | replace({_quote(old)}, {_quote(new)})" for old, new in replacements
    )
    return _format_override(parent, block, f"{{{{ super(){filters} }}}}")


def format_addition(parent: str, block: str, text: str, *, is_before: bool) -> str:
    """Return a template that adds a text before or after a block of `parent`."""
    literal = f"{{{{ {_quote(text)} }}}}"
    if "endraw" not in text:
        literal = f"{{% raw %}}{text}{{% endraw %}}"
    base = "{{ super() }}"
    return _format_override(parent, block, literal + base if is_before else base + literal)


def _format_override(parent: str, block: str, content: str) -> str:
    return f"{{% extends {_quote(parent)} %}}\n{{% block {block} %}}\n{content}{{% endblock %}}\n"


def _quote(text: str) -> str:
    return f'"{text.translate(_ESCAPES)}"'
