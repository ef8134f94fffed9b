"""Imports of what a rendered file uses.

Printed code ends in invisible marks for the imports that it needs, and templates print marks
where statements go. When a file is complete, these are replaced by the statements for the marks
that are left in the text: what a style does not print is not imported.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable

from .imports import Import, LazyImport, format_imports, split_lazy_imports

_TYPE_CHECKING_IMPORT: Import = ("typing", "TYPE_CHECKING")
_MAX_WIDTH = 88


class ImportMarks:
    """Marks of one run; they begin with a random text, so that no description can contain them."""

    def __init__(self) -> None:
        self._token = secrets.token_hex(8)
        self._start = f"\0{self._token}:"
        mark = re.escape(self._start)
        self._import = re.compile(mark + r"(lazy|name):([^:\0]*):([^:\0]*)\0")
        self._statement = re.compile(
            rf"^( *){mark}statement:([^:\0]*):([^:\0]*)\0\n\n?", re.MULTILINE
        )

    def format_marks(self, imports: Iterable[Import]) -> str:
        """Return the marks for imports."""
        return "".join(
            self._format_mark("lazy" if isinstance(each, LazyImport) else "name", each)
            for each in sorted(imports)
        )

    def format_statement_mark(self, imported: Import) -> str:
        """Return the mark for a statement in a function, on a line before an empty one.

        The module that defines the name has neither of the two lines.
        """
        return self._format_mark("statement", imported)

    @property
    def runtime_place(self) -> str:
        """The mark for the import statements of a file."""
        return f"{self._start}runtime\0"

    @property
    def type_checking_place(self) -> str:
        """The mark for the statements that only type checkers run."""
        return f"{self._start}type_checking\0"

    def replace_marks(self, text: str, module: str, package: str, width: int) -> str:
        """Replace all marks in a file of a package by import statements.

        `module` and `package` are those of the file, relative to the root of the client:
        ``.models.runs`` and ``.models``. Names that the module defines are not imported. If the
        text has a place for statements that only type checkers run, lazy imports are there.

        Raises:
            ValueError: Two imports have the same name, or the text has no place for imports.
        """
        if self._start not in text:
            return text
        text, marks = self._remove_import_marks(text)
        imports = {
            LazyImport(source, name) if kind == "lazy" else (source, name)
            for kind, source, name in marks
            if source != module
        }
        if f"{self._start}statement:" in text:
            text = self._replace_statements(text, module, package, width)
        type_checking: set[LazyImport] = set()
        if self.type_checking_place in text:
            type_checking, imports = split_lazy_imports(imports)
        if type_checking:
            imports.add(_TYPE_CHECKING_IMPORT)
        _check_names([*imports, *type_checking])
        if imports and self.runtime_place not in text:
            raise ValueError("the file prints names that it does not import: add {{ imports() }}")
        runtime_lines = _format_lines(imports, package, _MAX_WIDTH)
        text = _replace_place(self.runtime_place, text, runtime_lines)
        lines = _format_lines(type_checking, package, width - 4)
        block = ["if TYPE_CHECKING:", *(f"    {line}".rstrip() for line in lines)] if lines else []
        return _replace_place(self.type_checking_place, text, block)

    def replace_program_marks(self, text: str, package: str, width: int) -> str:
        """Replace all marks in a program that uses the client `package`; imports are absolute."""
        text, marks = self._remove_import_marks(text)
        imports = {
            (f"{package}{source}".rstrip(".") if source.startswith(".") else source, name)
            for _, source, name in marks
        }
        return _replace_place(self.runtime_place, text, _format_lines(imports, "", width))

    def check_complete(self, text: str) -> None:
        """Check that a finished text has no marks, also none that a filter has changed.

        Raises:
            ValueError: It has some.
        """
        if self._token in text or self._token.upper() in text:
            raise ValueError(
                "code with imports was changed by another filter, or an import is printed "
                "where no statement can be: `code` and `import_name` must be the last filters"
            )

    def _remove_import_marks(self, text: str) -> tuple[str, set[tuple[str, str, str]]]:
        """Return the text without the marks for imports, and their kinds, modules and names."""
        first, *parts = self._import.split(text)
        marks = {*zip(parts[::4], parts[1::4], parts[2::4], strict=True)}
        return "".join([first, *parts[3::4]]), marks

    def _format_mark(self, kind: str, imported: Import) -> str:
        return f"{self._start}{kind}:{imported[0]}:{imported[1]}\0"

    def _replace_statements(self, text: str, module: str, package: str, width: int) -> str:
        def format_statement(mark: re.Match[str]) -> str:
            indent, source, name = mark.groups()
            if source == module:
                return ""
            lines = _format_lines([(source, name)], package, width - len(indent))
            return "".join(f"{indent}{line}\n" for line in lines) + "\n"

        return self._statement.sub(format_statement, text)


def _check_names(imports: Iterable[Import]) -> None:
    """Check that no name is imported from two modules."""
    modules: dict[str, str] = {}
    for module, name in sorted(imports):
        bound_name = name.rpartition(" as ")[2]
        if bound_name and modules.setdefault(bound_name, module) != module:
            raise ValueError(
                f"'{bound_name}' is imported from '{modules[bound_name]}' and from '{module}'"
            )


def _replace_place(mark: str, text: str, lines: list[str]) -> str:
    """Write lines in place of a mark; without lines, the mark and a blank line are removed."""
    before, *others = text.split(mark)
    for after in others:
        if lines:
            before += "\n".join(lines)
        else:
            before = before[:-1] if before.endswith("\n\n") else before
            after = after.removeprefix("\n")
        before += after
    return before


def _format_lines(imports: Iterable[Import], package: str, width: int) -> list[str]:
    statements = format_imports(imports, package, width)
    return "\n".join(statements).split("\n") if any(statements) else []
