"""Macros of the built-in templates, called from tests."""

from __future__ import annotations

from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader

from generator.builtin_targets import BUILTIN_TARGETS
from generator.rendering.filters import make_filters
from generator.style import BUILT_IN_FOLDER, load_style


def call_macro(template: str, macro: str, *arguments: object) -> str:
    """Return what a macro of a template of the base style prints."""
    module: Any = _make_environment().get_template(template).module
    return str(getattr(module, macro)(*arguments))


@cache
def _make_environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(BUILT_IN_FOLDER / "base"),
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,
    )
    style = load_style(())
    environment.filters |= make_filters(
        style, [target.make_tools(style) for target in BUILTIN_TARGETS]
    )
    return environment
