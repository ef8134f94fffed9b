"""Templates that change parts of single blocks: their texts are never code."""

from __future__ import annotations

import pytest
from jinja2 import DictLoader
from jinja2.sandbox import SandboxedEnvironment

from generator.rendering.block_overrides import format_addition, format_replacement, list_blocks

BASE = "{% block head %}\nhead\n{% block inner %}\ninner\n{% endblock %}\n{% endblock %}\nend\n"
CHILD = "{% if true %}{% extends 'base/x' %}{% endif %}{% block own %}\n{% endblock %}\n"
HOSTILE = [
    "plain\n",
    "{{ 1 / 0 }} {% for x in y %} {# comment\n",
    "{% endraw %}{{ 1 / 0 }}\n",
    "{%- endraw -%} {% endblock %}\n",
    '"quoted" \\ \\n \\x41 \'\n\n',
    "é “” \U0001f40d\ttab\n",
    "# no newline",
]


def make_environment(**templates: str) -> SandboxedEnvironment:
    """Return an environment with the settings of styles."""
    loader = DictLoader({"base/x": BASE, "child": CHILD, **templates})
    return SandboxedEnvironment(
        loader=loader, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_is_added_literally(text: str) -> None:
    for is_before, expected in ((True, f"head\n{text}inner\nend\n"), (False, None)):
        override = format_addition("base/x", "inner", text, is_before=is_before)
        rendered = make_environment(new=override).get_template("new").render()
        assert rendered == (expected or f"head\ninner\n{text}end\n")


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_is_replaced_literally(text: str) -> None:
    override = format_replacement("base/x", "head", [("head\n", text), (text, text * 2)])
    rendered = make_environment(new=override).get_template("new").render()
    assert rendered == f"{text * 2}inner\nend\n"


def test_blocks_are_listed_from_the_last_and_innermost_one() -> None:
    assert list_blocks(make_environment(), "child") == ["own", "inner", "head"]
