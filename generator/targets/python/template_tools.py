"""Filters and functions of templates that write Python."""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from typing import TypeAlias, get_args

from ...style import Style
from ..target import Filter, Function, TemplateTools
from .docs.exceptions import BUILT_IN_NAMES
from .modules.path_patterns import get_folder, to_dotted_module
from .names.error_names import name_errors
from .runtime_files import make_renamer
from .syntax.import_marks import ImportMarks
from .syntax.imports import Import, LazyImport
from .syntax.printer import (
    Code,
    Definition,
    Group,
    JoinedNodes,
    Node,
    add_prefix,
    collect_node_imports,
    layout_assignment,
    layout_value,
    make_call,
)
from .syntax.signatures import Signature, SignatureParameter
from .syntax.type_construction import quote_type, replace_name
from .syntax.type_expressions import NamedType, TypeExpression, make_node
from .syntax.type_parser import parse_dotted_name
from .text_filters import check_indent, make_text_filters
from .views import Package

_CodeValue: TypeAlias = Node | TypeExpression | Signature | SignatureParameter | Definition

_CODE_CLASSES = (*get_args(_CodeValue),)
_MAX_REMEMBERED_CODE = 16_384
_NAME = r"[^\W\d]\w*"
_IMPORTED_NAME = re.compile(rf"\.?(?:{_NAME}\.)+(?:{_NAME})?|\.\.{_NAME}")


def make_template_tools(style: Style) -> TemplateTools[Package]:
    """Return the filters and functions for one run."""
    width, marks = style.output.line_length, ImportMarks()
    printer = _CodePrinter(marks, width)
    error_names = name_errors(style, BUILT_IN_NAMES, set())
    return TemplateTools(
        filters={
            **make_text_filters(width, error_names),
            **_make_code_filters(printer),
        },
        functions=_make_functions(marks),
        complete_file=printer.complete_file,
        complete_copied_file=make_renamer(error_names),
    )


def _make_code_filters(printer: _CodePrinter) -> dict[str, Filter]:
    return {
        "code": Filter(
            printer.print_code,
            "code on one line, with the imports that it needs; with an argument, the "
            "indentation of the line in spaces, it is laid out as by black, and long lines are "
            'split: `method.code.request | code(8, prefix="return ")`; the first line is not '
            'indented; `target="x"` assigns the code to a variable',
            takes_text=False,
        ),
        "import_name": Filter(
            printer.print_imported_name,
            'a name that is imported: `"functools.cached_property" | import_name`; '
            "a trailing dot marks a module, a leading dot the generated package; with `lazy=true`, "
            "the import is among `type_checking_imports()`",
        ),
        "program": Filter(
            printer.complete_program,
            "a program outside of the package, for example on a page of the documentation: "
            "`{% filter program(package.name) %}…{% endfilter %}` writes its import statements "
            "where it prints `imports()`",
        ),
        "import_statement": Filter(
            printer.print_import_statement,
            "the statement that imports a class in a function, on a line before an empty line: "
            "`accessor.type | import_statement`; neither is written in the module of the class",
            takes_text=False,
        ),
        "quote_type": Filter(
            _quote_type,
            "a type as a forward reference: code with its source as a string",
            takes_text=False,
        ),
        "replace_name": Filter(
            _replace_name,
            "a type with another name in place of a name: "
            '`definition.value | replace_name("typing.Annotated", ".types.Annotated")`',
            takes_text=False,
        ),
    }


def _make_functions(marks: ImportMarks) -> dict[str, Function]:
    return {
        "make_definition": Function(
            _make_definition,
            "an annotated name as code: `make_definition(name, annotation, value)`; the value "
            "may be omitted or empty",
        ),
        "make_call": Function(
            _make_call, "a call as code: `make_call(name, argument, …)` for the filter `code`"
        ),
        "add_prefix": Function(
            lambda prefix, value: add_prefix(prefix, _to_node(value)),
            'code with text before it: `add_prefix("timeout=", code)`',
        ),
        "imported_name": Function(
            make_imported_name,
            "a name that is imported, as code: "
            '`make_call(imported_name("._runtime.to_raw_response"), …)`; '
            "see the filter `import_name`",
        ),
        "imports": Function(
            lambda: marks.runtime_place,
            "the import statements for what the file prints by `code` and `import_name`",
        ),
        "type_checking_imports": Function(
            lambda: marks.type_checking_place,
            "the statements for models and other classes that are loaded lazily, in a block "
            "`if TYPE_CHECKING:`; without it, they are among `imports()`",
        ),
    }


class _CodePrinter:
    """Prints code as source text with marks for its imports."""

    def __init__(self, marks: ImportMarks, width: int) -> None:
        self._marks = marks
        self._width = width
        # Most types, and all parameters, are printed several times: in both clients and in docs.
        self._print_code = lru_cache(_MAX_REMEMBERED_CODE)(self._layout_code)

    def print_code(
        self,
        value: _CodeValue,
        indent: int | None = None,
        prefix: str = "",
        suffix: str = "",
        target: str = "",
    ) -> str:
        """Return code between `prefix` and `suffix`: on one line, or laid out at column `indent`.

        With a `target`, it is assigned to this variable.
        """
        if not isinstance(value, _CODE_CLASSES):
            raise TypeError(f"the filter 'code' takes code, not {type(value).__name__}")
        column, width = 0, sys.maxsize
        if indent is not None:
            column, width = check_indent(indent), self._width
        return self._print_code(value, column, width, prefix, suffix, target)

    def _layout_code(
        self, value: _CodeValue, indent: int, width: int, prefix: str, suffix: str, target: str
    ) -> str:
        if isinstance(value, (Signature, SignatureParameter, Definition)):
            lines, imports = value.layout_lines(indent, width), value.collect_imports()
        else:
            lines, imports = _layout(_to_node(value), indent, width, prefix, suffix, target)
        return "\n".join(lines)[indent:] + self._marks.format_marks(imports)

    def print_imported_name(self, text: str, lazy: bool = False) -> str:
        """Return the last part of a dotted name, which is imported from the part before.

        If the import is `lazy`, only type checkers run it.
        """
        name = make_imported_name(text)
        if lazy:
            # Not remembered: a lazy import is equal to another one of the same name.
            return name.text + self._marks.format_marks(LazyImport(*each) for each in name.imports)
        return self.print_code(name)

    def print_import_statement(self, type: NamedType) -> str:
        """Return the mark for the statement that imports a class in a function."""
        if not isinstance(type, NamedType) or type.required_import is None:
            raise TypeError("the filter 'import_statement' takes a class that is imported")
        return self._marks.format_statement_mark(type.required_import)

    def complete_program(self, text: str, package: str) -> str:
        """Replace the marks in a program that uses the client `package`."""
        return self._marks.replace_program_marks(text, package, self._width)

    def complete_file(self, text: str, path: str, package: Package) -> str:
        """Replace the marks in a file; outside of the package, its imports are absolute.

        Raises:
            ValueError: Some marks cannot be replaced.
        """
        root = f"{package.path}/"
        if path.startswith(root) and path.endswith(".py"):
            file = path.removeprefix(root).removesuffix(".py")
            folder = get_folder(file)
            module = to_dotted_module(folder if file.endswith("__init__") else file)
            text = self._marks.replace_marks(text, module, to_dotted_module(folder), self._width)
        else:
            text = self.complete_program(text, package.name)
        self._marks.check_complete(text)
        return text


def _layout(
    node: Node, indent: int, width: int, prefix: str, suffix: str, target: str
) -> tuple[list[str], set[Import]]:
    """Return the lines of an expression with the text around it, and its imports."""
    imports = collect_node_imports(node)
    if target:
        return layout_assignment(target, add_prefix(prefix, node), indent, width, suffix), imports
    return layout_value(prefix, node, indent, width, suffix), imports


def make_imported_name(text: str) -> Code:
    """Return the last part of a dotted name, which is imported from the part before.

    Raises:
        ValueError: The text is not a dotted name.
    """
    if not _IMPORTED_NAME.fullmatch(text):
        raise ValueError(f"'{text}' is not a name with its module")
    module, _, name = text.rpartition(".")
    return Code(name or module, frozenset([(module, name)]))


def _make_definition(
    name: str, annotation: Node | TypeExpression, value: Node | TypeExpression = ""
) -> Definition:
    return Definition(name, _to_node(annotation), _to_node(value) if value else None)


def _make_call(function: str | Code, *arguments: Node | TypeExpression) -> Node:
    if not isinstance(function, (str, Code)):
        raise TypeError(f"a call is of a name, not {type(function).__name__}")
    return make_call(function, *map(_to_node, arguments))


def _to_node(value: Node | TypeExpression) -> Node:
    if isinstance(value, (str, Code, Group, JoinedNodes)):
        return value
    if isinstance(value, get_args(TypeExpression)):
        return make_node(value)
    raise TypeError(
        f"'{value}' is not code" if value is None else f"{type(value).__name__} is not code"
    )


def _quote_type(type: TypeExpression) -> Node:
    _check_type(type)
    return quote_type(type).code


def _check_type(value: TypeExpression) -> None:
    if not isinstance(value, get_args(TypeExpression)):
        raise TypeError("the filter takes a type, such as `field.annotation`")


def _replace_name(type: TypeExpression, old: str, new: str) -> TypeExpression:
    _check_type(type)
    return replace_name(type, parse_dotted_name(old), parse_dotted_name(new))
