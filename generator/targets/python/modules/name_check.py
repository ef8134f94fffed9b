"""A check that the modules of a client define the names that others import from them.

Only a style with its own files or settings can break that.  Its modules are parsed, and so is what
they import; imports of all other modules are found by regular expressions, and only what these
report is parsed, so that the check of a large client is quick.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from ....diagnostics import Diagnostic, Location, SpecloomError
from ....frozen import frozen
from ....style.errors import SourceLocation
from ....text.suggestions import did_you_mean
from ...target import FileSource
from ..views import Package
from .module_facts import ModuleFacts, ModuleImport, read_module_facts
from .path_patterns import get_folder

_MAX_REPORTED = 20
_INIT = "/__init__"

_IMPORT = re.compile(r"from (\.[\w.]*) import (?:\(([^)]*)\)|([^\n(]*))")
_IMPORTED_NAME = re.compile(r"(\w+)(?:[ \t]+as[ \t]+(\w+))?")
_DEFINITION = re.compile(
    r"^(?:class|def|async def) (\w+)|^(\w+)(?::| =)|^ {4}(\w+),$"
    r"|^(?: {4})?from \S+ import (\w[\w, ]*)$",
    re.MULTILINE,
)


class _MissingName(NamedTuple):
    """A name that a module imports, and its module does not define; or a missing module."""

    importer: str
    module: str
    name: str
    line: int


def check_names(
    package: Package,
    files: Mapping[str, str],
    sources: Mapping[str, FileSource],
    rules: Mapping[tuple[str, str], SourceLocation],
) -> None:
    """Check that all modules define the names that others import from them.

    `sources` are the files of styles that the files are from, and `rules` the lines of styles that
    name a class in a file of the client, by its module and name.

    Raises:
        SpecloomError: Some names or modules are missing; the errors are at the lines of `rules`,
            else at the files of the style that have to define or to import others.
    """
    modules = _ModuleTable(package, files, sources)
    missing: dict[tuple[str, str], list[_MissingName]] = {}
    for path in modules.texts:
        for each in modules.find_missing_names(path):
            missing.setdefault((each.module, each.name), []).append(each)
    if missing:
        writer = _ErrorWriter(modules, package.file_header.count("\n"), rules)
        raise SpecloomError(*writer.write_errors([*missing.values()]))


class _ModuleTable:
    """The modules of a client by their paths without suffix."""

    def __init__(
        self, package: Package, files: Mapping[str, str], sources: Mapping[str, FileSource]
    ) -> None:
        self.package = package
        self.texts = {
            path.removesuffix(".py"): text
            for path, text in files.items()
            if path.endswith(".py") and path.startswith(f"{package.path}/")
        }
        self.sources = {path.removesuffix(".py"): source for path, source in sources.items()}
        self._facts: dict[str, ModuleFacts | None] = {}
        self._definitions: dict[str, set[str]] = {}

    @cached_property
    def folders(self) -> set[str]:
        """All folders with modules."""
        folders: set[str] = set()
        for path in self.texts:
            while (path := get_folder(path)) and path not in folders:
                folders.add(path)
        return folders

    def is_copied(self, path: str) -> bool:
        """Check whether a module is an unchanged file of a built-in style."""
        source = self.sources[path]
        return source.is_built_in and not source.is_template

    def find_missing_names(self, path: str) -> Iterator[_MissingName]:
        """Yield the names that a module imports and that do not exist."""
        if self.sources[path].is_built_in:
            suspicious = any(
                self._is_suspicious(path, module, name)
                for module, name in _scan_imports(self.texts[path])
            )
            if not suspicious:
                return
        facts = self.get_facts(path)
        if facts is None:
            return
        bound: dict[str, str] = {}
        for each in facts.imports:
            module = self._find_module(path, each.module)
            if module is None:
                continue
            if not self._is_module(module):
                yield _MissingName(path, module, "", each.line)
            elif not self._has_name(module, each.name):
                yield _MissingName(path, module, each.name, each.line)
            elif submodule := self._get_bound_module(module, each):
                bound[each.bound_name] = submodule
        for use in facts.uses:
            module = bound.get(use.owner)
            is_plain = use.owner not in facts.rebound_names and not use.name.startswith("__")
            if module is not None and is_plain and not self._has_name(module, use.name):
                yield _MissingName(path, module, use.name, use.line)

    def get_facts(self, path: str) -> ModuleFacts | None:
        """Return what is known about a module; None if it cannot be parsed."""
        if path not in self._facts:
            self._facts[path] = read_module_facts(self.texts[path])
        return self._facts[path]

    def list_names(self, path: str) -> list[str]:
        """Return the public names that a module defines."""
        facts = self.get_facts(path)
        return sorted(name for name in facts.names if name[:1] != "_") if facts else []

    def list_modules(self, folder: str) -> list[str]:
        """Return the names of the modules and packages in a folder."""
        paths = (path.removesuffix(_INIT) for path in self.texts)
        return sorted({path.rpartition("/")[2] for path in paths if get_folder(path) == folder})

    def find_file(self, module: str) -> str | None:
        """Return the path of the file of a module or package, if it has one."""
        return next((each for each in (f"{module}{_INIT}", module) if each in self.texts), None)

    def _is_suspicious(self, importer: str, module: str, name: str) -> bool:
        """Check roughly whether an import has to be parsed."""
        found = self._find_module(importer, module)
        path = self.find_file(found) if found is not None else None
        if found is None or path is None:
            return found is not None and not self._is_module(f"{found}/{name}")
        if self._is_module(submodule := f"{found}/{name}"):
            return not self._is_built_in(submodule)
        if self.is_copied(importer) and self.is_copied(path):
            return False
        if not self.sources[path].is_built_in:
            return not self._has_name(found, name)
        if path not in self._definitions:
            found_names = ", ".join(map("".join, _DEFINITION.findall(self.texts[path])))
            self._definitions[path] = {*found_names.split(", ")}
        return name not in self._definitions[path] and not self._has_name(found, name)

    def _is_built_in(self, module: str) -> bool:
        path = self.find_file(module)
        return path is None or self.sources[path].is_built_in

    def _find_module(self, importer: str, module: str) -> str | None:
        """Return the path of a module of the client; None for other modules."""
        name = module.lstrip(".")
        inner = name.replace(".", "/")
        level = len(module) - len(name)
        if not level:
            package, slash, rest = inner.partition("/")
            return f"{self.package.path}{slash}{rest}" if package == self.package.name else None
        folder = importer
        for _ in range(level):
            folder = get_folder(folder)
        return f"{folder}/{inner}".strip("/")

    def _is_module(self, module: str) -> bool:
        return module in self.folders or self.find_file(module) is not None

    def _get_bound_module(self, module: str, imported: ModuleImport) -> str:
        """Return the module that an import binds, or nothing if it binds something else."""
        if not imported.name:
            is_whole = imported.bound_name != imported.module.partition(".")[0]
            return module if is_whole or "." not in imported.module else ""
        inner = f"{module}/{imported.name}"
        return inner if self._is_module(inner) and not self._is_redefined(module, inner) else ""

    def _is_redefined(self, package: str, module: str) -> bool:
        """Check whether a package gives the name of its module to something else."""
        path, name = self.find_file(package), module.rpartition("/")[2]
        facts = self.get_facts(path) if path else None
        if path is None or facts is None or name not in facts.names:
            return False
        return not any(
            each.name == each.bound_name == name and self._find_module(path, each.module) == package
            for each in facts.imports
        )

    def _has_name(self, module: str, name: str) -> bool:
        """Check whether a module may have a name; it is empty for the module itself."""
        if not name or self._is_module(f"{module}/{name}"):
            return self._is_module(module)
        pending, seen = [module], {module}
        while pending:
            path = self.find_file(pending.pop())
            if path is None:
                continue
            facts = self.get_facts(path)
            if facts is None or name in facts.names:
                return True
            for star in facts.star_modules:
                found = self._find_module(path, star)
                if found is None:
                    return True
                if found not in seen:
                    seen.add(found)
                    pending.append(found)
        return False


def _scan_imports(text: str) -> Iterator[tuple[str, str]]:
    """Yield the relative imports of a module that are written as usual: modules and names."""
    for module, in_brackets, on_line in _IMPORT.findall(text):
        for name, _ in _IMPORTED_NAME.findall(in_brackets or on_line.partition("#")[0]):
            yield module, name


@frozen
class _ErrorWriter:
    """Writes the errors about missing names, for a header of `header_lines` in copied files."""

    modules: _ModuleTable
    header_lines: int
    rules: Mapping[tuple[str, str], SourceLocation]

    def write_errors(self, groups: Sequence[Sequence[_MissingName]]) -> Iterator[Diagnostic]:
        """Yield the errors about names, each with all modules that use it."""
        for missing in groups[:_MAX_REPORTED]:
            path = self.modules.find_file(missing[0].module)
            yield self._write_name(missing, path) if path else self._write_module(missing)
        if len(groups) > _MAX_REPORTED:
            message = f"{len(groups) - _MAX_REPORTED:,} more names are missing"
            yield self._make_diagnostic(groups[_MAX_REPORTED][0], message, None)

    def _write_module(self, missing: Sequence[_MissingName]) -> Diagnostic:
        """Return the error about a module, or a name in a folder that has no `__init__.py`."""
        first = missing[0]
        module = f"{first.module}/{first.name}".rstrip("/")
        message = f"no file of the style writes '{module}.py', {self._describe_users(missing)}"
        folder, name = get_folder(module), module.rpartition("/")[2]
        inner_path = module.removeprefix(f"{self.modules.package.path}/")
        hint = did_you_mean(name, self.modules.list_modules(folder))
        hint = hint or f"add '[package]/{inner_path}.py', or remove its pattern from 'exclude'"
        return self._make_diagnostic(first, message, hint)

    def _write_name(self, missing: Sequence[_MissingName], path: str) -> Diagnostic:
        first, source = missing[0], self.modules.sources[path]
        hint = did_you_mean(first.name, self.modules.list_names(path))
        users = self._describe_users(missing)
        if source.is_built_in or self._find_rule(first):
            message = f"'{path}.py' does not define '{first.name}', {users}"
            return self._make_diagnostic(first, message, hint)
        message = f"this file must define '{first.name}', {users}"
        return Diagnostic("error", "missing-name", message, source.path, hint=hint)

    def _describe_users(self, missing: Sequence[_MissingName]) -> str:
        """Return the place of the first use, and the number of other modules with one."""
        first, others = missing[0], len({each.importer for each in missing}) - 1
        more = f", and {others} other module{'s' * (others > 1)}" if others else ""
        return f"which '{first.importer}.py' uses in line {first.line}{more}"

    def _find_rule(self, missing: _MissingName) -> SourceLocation | None:
        """Return the line of a style that names a class, if a generated module imports it."""
        is_generated = self.modules.sources[missing.importer].is_built_in
        return self.rules.get((missing.module, missing.name)) if is_generated else None

    def _make_diagnostic(self, missing: _MissingName, message: str, hint: str | None) -> Diagnostic:
        """Return an error at the rule of a style, else at the import.

        That has its line, if the style has it in a file to copy.
        """
        source = self.modules.sources[missing.importer]
        if rule := self._find_rule(missing):
            path, line = str(rule[0]), rule[1]
        elif source.is_built_in:
            path, line = f"{missing.importer}.py", missing.line
        elif source.is_template:
            path, line = source.path, 0
        else:
            path, line = source.path, missing.line - self.header_lines
        location = Location(line, 1) if line > 0 else None
        return Diagnostic("error", "missing-name", message, path, hint=hint, location=location)
