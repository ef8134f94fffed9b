"""The names that each file of a client's runtime must define: those that other files import."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.style import BUILT_IN_FOLDER
from generator.targets.python.client.runtime_names import LINK_FUNCTIONS
from generator.targets.python.modules.module_facts import read_module_facts
from generator.targets.python.syntax.imports import RUNTIME_FOLDER

_FOLDER = BUILT_IN_FOLDER / "base" / "[package]" / RUNTIME_FOLDER

_EXPORT = re.compile(r"{{ export\w*\(\"(\w+)\", \"(\w+)\"\)")
_PRINTED_NAME = re.compile(r"\"\._runtime\.(\w+)\.(\w+)\"")


def list_required_names() -> Mapping[str, set[str]]:
    """Return the names that other files of the built-in style import, by module."""
    names: dict[str, set[str]] = {}
    functions = [("links", name) for name in LINK_FUNCTIONS]
    for module, name in [*_iter_imports(), *_iter_printed_names(), *functions]:
        names.setdefault(module, set()).add(name)
    return dict(sorted(names.items()))


def format_runtime_section() -> Iterator[str]:
    """Yield the lines of the section about the runtime."""
    yield (
        "\n## Runtime\n\nA style can replace a file of `[package]/_runtime/` by its own, which must "
        "define what other files of the client import from it. A missing name is an error with both "
        "places, before anything is written. `[names.errors]` renames exceptions without that.\n\n"
        "File | Names that others import\n---- | -----------------------\n"
    )
    for module, names in list_required_names().items():
        yield f"`{module}.py` | {_list_code(names)}\n"
    yield (
        "\nNo other file than `http_library.py` imports an HTTP library. A module that the key `http` of "
        "`[package]` names in place of one has these names of httpx, as far as the clients of the style "
        f"need them: {_list_code(list_http_names())}. What their objects have to offer is in the "
        "files `http_*.py` of the style [requests](requests).\n"
    )


def _iter_imports() -> Iterator[tuple[str, str]]:
    """Yield what the copied files import from each other."""
    for path in sorted(_FOLDER.glob("*.py")):
        facts = read_module_facts(path.read_text("utf-8"))
        assert facts is not None
        for each in facts.imports:
            if re.fullmatch(r"\.\w+", each.module):
                yield each.module[1:], each.name


def _iter_printed_names() -> Iterator[tuple[str, str]]:
    """Yield what templates print with `import_name`."""
    for path in sorted((BUILT_IN_FOLDER / "base").rglob("*.jinja")):
        text = path.read_text("utf-8")
        yield from _EXPORT.findall(text) if path.parent == _FOLDER else ()
        yield from _PRINTED_NAME.findall(text)


def _list_code(names: set[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names))


def list_http_names() -> set[str]:
    """Return the names of the HTTP library that the runtime uses."""
    names: set[str] = set()
    for path in _FOLDER.glob("*.py"):
        facts = read_module_facts(path.read_text("utf-8"))
        assert facts is not None
        names |= {use.name for use in facts.uses if use.owner == "httpx"}
    return names
