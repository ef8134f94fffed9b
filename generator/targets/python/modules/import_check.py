"""Whether the templates of a style write all modules that others import."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from ....diagnostics import Diagnostic, SpecloomError
from ....style import Style
from ..views import Package
from .path_patterns import folder

_IMPORT = re.compile(r"^[ \t]*from[ \t]+(\.+)([\w.]*)[ \t]+import[ \t]+\(?\s*(\w+)", re.MULTILINE)
_RUNTIME = "_runtime"


def check_modules(package: Package, files: Mapping[str, str], style: Style) -> None:
    """Raise where a file imports a module of the layout, or a package, that no template wrote.

    Raises:
        SpecloomError: with a template that would write it; or where there is a folder of a
            module's name too, and Python would find only one of them.
    """
    start = f"{package.name}/"
    modules = _modules(package)
    missing = {m: key for m, key in modules.items() if f"{start}{m}.py" not in files}
    bare = {
        name for name in (_RUNTIME, package.models_package) if not _is_whole(name, start, files)
    }
    inside = {path: text for path, text in files.items() if path.startswith(start)}
    _check_folders(start, modules, inside, style)
    imports = [
        (path, module)
        for path, text in (inside.items() if missing or bare else ())
        for module in _imported(path.removeprefix(start), text)
    ]
    for path, module in imports:
        if module in missing:
            raise _unwritten(f"{start}{module}.py", path, missing[module], style)
    for path, module in imports:
        if module in bare:
            raise _bare(f"{start}{module}/__init__.py", path)


def _is_whole(module: str, start: str, files: Collection[str]) -> bool:
    """Whether there is a module or package of a name."""
    return f"{start}{module}/__init__.py" in files or f"{start}{module}.py" in files


def _unwritten(module: str, path: str, key: str, style: Style) -> SpecloomError:
    """The error for a module of the layout that a file imports."""
    what = f"nothing writes '{module}', which '{path}' imports"
    hint = _HINT.format(place=_PLACES[key], built_in=_BUILT_IN[key])
    return style.problem(("layout", key), "wrong-style-value", what, hint)


def _bare(package: str, path: str) -> SpecloomError:
    """The error for a package that a file imports, and that is none without the file `package`."""
    what = f"nothing writes '{package}', which this file imports"
    hint = "a style leaves it out, or has an empty file in its place"
    return SpecloomError(Diagnostic("error", "missing-module", what, path, hint=hint))


def _check_folders(
    start: str, modules: Mapping[str, str], inside: Mapping[str, str], style: Style
) -> None:
    """Raise where a module is a file, and a folder with modules in it as well."""
    folders = {folder(path) for path in inside if path.endswith(".py")}
    for module, key in modules.items():
        if f"{start}{module}.py" in inside and f"{start}{module}" in folders:
            what = f"'{start}{module}.py' and the folder '{start}{module}' are both a module"
            hint = (
                f"'without' in [output] leaves out what writes one of them: '[package]/{module}/*'"
            )
            raise style.problem(("layout", key), "wrong-style-value", what, hint)


_PLACES = {
    "client": "[package.client_file]",
    "async_client": "[package.async_client_file]",
    "resources": "[resource.file]",
    "async_resources": "[resource.async_file]",
    "models": "[module.file]",
}
_BUILT_IN = {
    "client": "client",
    "async_client": "async_client",
    "resources": "resources/[resource]",
    "async_resources": "async_resources/[resource]",
    "models": "models/[module]",
}
_HINT = (
    "a template '[package]/{place}.py.jinja' would; "
    'it may be but {{% extends "base/[package]/{built_in}.py.jinja" %}}, '
    "with that one in 'without' of [output]"
)


def _modules(package: Package) -> dict[str, str]:
    """The modules of a layout, by their paths in the package: the keys that say where they are.

    Those of a client that the style leaves out are no modules.
    """
    modules = {module.file: "models" for module in package.modules}
    if package.async_client:
        modules |= {resource.async_file: "async_resources" for resource in package.resources}
        modules[package.async_client_file] = "async_client"
    if package.client:
        modules |= {resource.file: "resources" for resource in package.resources}
        modules[package.client_file] = "client"
    return modules


def _imported(path: str, text: str) -> Iterator[str]:
    """What a file of the package imports of it, as paths."""
    if path.endswith(".py"):
        for dots, module, name in _IMPORT.findall(text):
            here = folder(path)
            for _ in dots[1:]:
                here = folder(here)
            parts = [part for part in (here, *module.split("."), name) if part]
            yield from ("/".join(parts[:-1]), "/".join(parts))
