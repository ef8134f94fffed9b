"""A check that the templates of a style write all modules that others import."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress

from ....diagnostics import Diagnostic, SpecloomError
from ....style import Style
from ...target import FileSource
from ..syntax.imports import RUNTIME_FOLDER
from ..views import Package
from .path_patterns import get_folder


def check_modules(package: Package, files: Mapping[str, str], style: Style) -> None:
    """Check that all modules of the layout that files import are written.

    Raises:
        SpecloomError: A module is missing, with a template that would write it; or a folder has
            the name of a module, and Python would find only one of them.
    """
    prefix = f"{package.path}/"
    modules = _list_modules(package)
    missing = {m: key for m, key in modules.items() if f"{prefix}{m}.py" not in files}
    without_init = {
        name
        for name in (RUNTIME_FOLDER, package.models_package)
        if not _has_module(name, prefix, files)
    }
    package_files = {path: text for path, text in files.items() if path.startswith(prefix)}
    _check_folders(prefix, modules, package_files, style)
    imports = [
        (path, module)
        for path, text in (package_files.items() if missing or without_init else ())
        for module in _find_imports(path.removeprefix(prefix), text)
    ]
    for path, module in imports:
        if module in missing:
            raise _missing_module_error(f"{prefix}{module}.py", path, missing[module], style)
    for path, module in imports:
        if module in without_init:
            raise _missing_init_error(f"{prefix}{module}/__init__.py", path)


def check_extra_modules(package: Package, sources: Mapping[str, FileSource], style: Style) -> None:
    """Check that templates of the built-in layout write no modules beside those of another one.

    Raises:
        SpecloomError: A file is a second client, a second copy of models, and so on.
    """
    files: dict[str, set[str]] = {key: set() for key in _BUILT_IN_TEMPLATES}
    for resource in package.resources:
        files["resources"].add(resource.sync.file)
        files["async_resources"].add(resource.asynchronous.file)
    files["models"].update(module.file for module in package.model_modules)
    files["client"].add(package.sync.file)
    files["async_client"].add(package.asynchronous.file)
    for path, source in sources.items():
        for key, template in _BUILT_IN_TEMPLATES.items():
            name = f"[package]/{template}.py.jinja"
            module = path.removeprefix(f"{package.path}/").removesuffix(".py")
            if source.path.endswith(f"/{name}") and module not in files[key]:
                message = f"'{name}' writes '{path}', which is no module of this layout"
                hint = f"add '{name}' to 'exclude' of [output], or remove it from the style"
                raise style.make_error(("layout", key), "wrong-style-value", message, hint)


def _has_module(module: str, prefix: str, files: Collection[str]) -> bool:
    """Check whether there is a module or package with a name."""
    return f"{prefix}{module}/__init__.py" in files or f"{prefix}{module}.py" in files


def _missing_module_error(module: str, path: str, key: str, style: Style) -> SpecloomError:
    """Return the error for a module of the layout that a file imports."""
    message = f"no template writes '{module}', which '{path}' imports"
    hint = _TEMPLATE_HINT.format(place=_OUTPUT_PATHS[key], built_in=_BUILT_IN_TEMPLATES[key])
    patterns = {
        pattern
        for key, pattern in style.layout.patterns.items()
        if key == "models"
        or (style.package.async_client if key in _ASYNC_KEYS else style.package.client)
    }
    if len(patterns) == 1:
        hint = (
            "use the style 'one-file' before this one, whose template writes everything into one "
            "file, with the same path for all five keys"
        )
    return style.make_error(("layout", key), "wrong-style-value", message, hint)


def _missing_init_error(package: str, path: str) -> SpecloomError:
    """Return the error for a folder that a file imports although it has no ``__init__.py``."""
    message = f"no template writes '{package}', which this file imports"
    hint = (
        "a style excludes its template with 'exclude' of [output], or replaces it by an empty file"
    )
    return SpecloomError(Diagnostic("error", "missing-module", message, path, hint=hint))


def _check_folders(
    prefix: str, modules: Mapping[str, str], package_files: Mapping[str, str], style: Style
) -> None:
    """Raise if a module is a file, and a folder with modules as well."""
    folders = {get_folder(path) for path in package_files if path.endswith(".py")}
    for module, key in modules.items():
        if f"{prefix}{module}.py" in package_files and f"{prefix}{module}" in folders:
            message = f"'{prefix}{module}.py' and the folder '{prefix}{module}' are the same module"
            hint = (
                "leave out the template of one of them, "
                f"for example exclude = ['[package]/{module}/*'] in [output]"
            )
            raise style.make_error(("layout", key), "wrong-style-value", message, hint)


_OUTPUT_PATHS = {
    "client": "[package.sync.file]",
    "async_client": "[package.asynchronous.file]",
    "resources": "[resource.sync.file]",
    "async_resources": "[resource.asynchronous.file]",
    "models": "[module.file]",
}
_BUILT_IN_TEMPLATES = {
    "client": "client",
    "async_client": "async_client",
    "resources": "resources/[resource]",
    "async_resources": "async_resources/[resource]",
    "models": "models/[module]",
}
_ASYNC_KEYS = ("async_client", "async_resources")
_TEMPLATE_HINT = (
    "add a template '[package]/{place}.py.jinja', for example with the only line "
    '{{% extends "base/[package]/{built_in}.py.jinja" %}}, '
    "and list the built-in template in 'exclude' of [output]"
)


def _list_modules(package: Package) -> dict[str, str]:
    """Return the modules of a layout by path in the package, with the keys of their patterns.

    Modules of a client that the style omits are not included.
    """
    modules = {module.file: "models" for module in package.model_modules}
    if package.async_client:
        modules |= {each.asynchronous.file: "async_resources" for each in package.resources}
        modules[package.asynchronous.file] = "async_client"
    if package.client:
        modules |= {each.sync.file: "resources" for each in package.resources}
        modules[package.sync.file] = "client"
    return modules


def _find_imports(path: str, text: str) -> Iterator[str]:
    """Yield the modules of the package that a file imports, as paths."""
    for statement in _iter_import_statements(path, text):
        folder = get_folder(path)
        for _ in range(statement.level - 1):
            folder = get_folder(folder)
        module = "/".join([*filter(None, [folder, *(statement.module or "").split(".")])])
        yield module
        yield from (f"{module}/{alias.name}".lstrip("/") for alias in statement.names)


def _iter_import_statements(path: str, text: str) -> Iterator[ast.ImportFrom]:
    """Yield the relative imports of a file; a syntax error is reported when it is formatted."""
    if path.endswith(".py"):
        with suppress(SyntaxError):
            for statement in _iter_statements(ast.parse(text)):
                if isinstance(statement, ast.ImportFrom) and statement.level:
                    yield statement


def _iter_statements(node: ast.AST) -> Iterator[ast.stmt]:
    """Yield the statements below a node; expressions, which contain none, are skipped."""
    for block in ("body", "orelse", "handlers", "finalbody", "cases"):
        for child in getattr(node, block, ()):
            if isinstance(child, ast.stmt):
                yield child
            yield from _iter_statements(child)
