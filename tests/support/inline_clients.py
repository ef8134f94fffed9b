"""Clients of descriptions that a test contains, with the models of a library."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping
from types import ModuleType

import pytest

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style
from support.cases import write_tree

__all__ = ["import_inline_client"]


def import_inline_client(
    name: str,
    spec: str,
    style: str,
    library: str,
    tmp_path_factory: pytest.TempPathFactory,
    files: Mapping[str, str] | None = None,
) -> ModuleType:
    """Import the client of a description in YAML.

    `style` is a `style.toml`, in which `{name}` is replaced by the name of the package, beside
    other `files` of the style. The `library` is that of its models, "pydantic" or "msgspec", or
    another built-in style.
    """
    folder = tmp_path_factory.mktemp(name)
    write_tree({"style.toml": style.replace("{name}", name), **(files or {})}, folder / "style")
    (folder / "spec.yaml").write_text(spec)
    styles = [] if library == "pydantic" else [library]
    loaded = load_style([*styles, str(folder / "style")])
    generated = pipeline.generate(str(folder / "spec.yaml"), loaded, Report())
    assert generated is not None
    write_tree(generated.files, folder)
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(folder))
