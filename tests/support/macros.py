"""Macros of the built-in templates, called from tests."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader

from generator.pipeline import BUILTIN_TARGETS
from generator.rendering.filters import make_filters
from generator.style import Style, load_style
from support import session

_COMPILED = session.FOLDER / "macros"
_COMPILED.mkdir(exist_ok=True)


def call_macro(template: str, macro: str, *arguments: object) -> str:
    """Return what a macro of a template of the base style prints."""
    module: Any = _make_base_environment().get_template(template).module
    return str(getattr(module, macro)(*arguments))


def load_macro(template: str, macro: str, style: Style) -> Callable[..., str]:
    """Return a macro of a template of a style."""
    module: Any = _make_environment(style).get_template(template).module
    return lambda *arguments: str(getattr(module, macro)(*arguments))


@cache
def _make_base_environment() -> Environment:
    return _make_environment(load_style(()))


def _make_environment(style: Style) -> Environment:
    environment = Environment(
        loader=FileSystemLoader([layer.root for layer in reversed(style.layers)]),
        bytecode_cache=FileSystemBytecodeCache(str(_COMPILED)),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    tools = [target.make_tools(style) for target in BUILTIN_TARGETS]
    environment.filters |= make_filters(style, tools)
    environment.globals |= {
        name: each.function for tool in tools for name, each in tool.functions.items()
    }
    return environment
