"""Whether the templates of a style write all modules that others import."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.pages import Package
from generator.python.patterns import folder
from generator.style import Style

_IMPORT = re.compile(r"^[ \t]*from[ \t]+(\.+)([\w.]*)[ \t]+import\b", re.MULTILINE)


def check_modules(package: Package, files: Mapping[str, str], style: Style) -> None:
    """Raise where a file imports a module of the layout that no template wrote.

    Raises:
        SpecloomError: with a template that would write it.
    """
    start = f"{package.name}/"
    missing = {
        module: key
        for module, key in _modules(package).items()
        if f"{start}{module}.py" not in files
    }
    inside = {path: text for path, text in files.items() if path.startswith(start)}
    for path, text in inside.items() if missing else ():
        for module in _imported(path.removeprefix(start), text):
            if module in missing:
                key = missing[module]
                what = f"nothing writes '{start}{module}.py', which '{path}' imports"
                hint = f"a template '[package]/{_TEMPLATES[key]}.py.jinja' would"
                raise style.problem(("layout", key), "wrong-style-value", what, hint)


_TEMPLATES = {
    "client": "[package.client_file]",
    "async_client": "[package.async_client_file]",
    "resources": "[resource.file]",
    "async_resources": "[resource.async_file]",
    "models": "[module.file]",
}


def _modules(package: Package) -> dict[str, str]:
    """The modules of a layout, by their paths in the package: the keys that say where they are."""
    return {
        **{module.file: "models" for module in package.modules},
        **{resource.async_file: "async_resources" for resource in package.resources},
        **{resource.file: "resources" for resource in package.resources},
        package.async_client_file: "async_client",
        package.client_file: "client",
    }


def _imported(path: str, text: str) -> Iterator[str]:
    """What a file of the package imports of it, as paths."""
    if path.endswith(".py"):
        for dots, module in _IMPORT.findall(text):
            here = folder(path)
            for _ in dots[1:]:
                here = folder(here)
            yield "/".join(filter(None, [here, *module.split(".")]))
