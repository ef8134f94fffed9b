"""The Python in a style: types, parameters and module paths, read once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...frozen import frozen
from ...style import Style
from .client.request_options import RequestOptions, read_request_options
from .client.return_types import ReturnTypes, read_return_types
from .docs.exceptions import BUILT_IN_NAMES
from .imported_names import ImportedNames, collect_imported_names
from .models.class_rules import ClassRule, read_class_rules
from .modules.path_patterns import PathPatterns
from .names.client_kinds import ClientKind
from .names.error_names import ErrorNames, name_errors
from .names.package_names import read_class_names
from .syntax.type_expressions import collect_imports
from .types.type_map import TypeMap, read_type_map


@frozen
class PythonStyle:
    """The Python in a style, the names that it imports, and those of exceptions."""

    patterns: PathPatterns
    types: TypeMap
    class_rules: Sequence[ClassRule]
    options: RequestOptions
    return_types: Mapping[ClientKind, ReturnTypes]
    imported: ImportedNames
    error_names: ErrorNames


def read_python_style(style: Style) -> PythonStyle:
    """Read the Python in a style.

    Raises:
        SpecloomError: A pattern, type or parameter is not valid.
    """
    patterns = PathPatterns(style)
    options = read_request_options(style, "" if patterns.is_one_module else patterns.models_package)
    return_types = read_return_types(style)
    types, class_rules = read_type_map(style), read_class_rules(style.classes)
    imports = types.imports.union(
        *(rule.extras.required_imports for rule in class_rules),
        *(option.collect_imports() for option in options.parameters),
        *(collect_imports(each.page, each.stream) for each in return_types.values()),
    )
    imported = collect_imported_names(read_class_names(style), imports)
    return PythonStyle(
        patterns,
        types.qualify_names(imported.ambiguous),
        class_rules,
        options,
        return_types,
        imported,
        name_errors(style, BUILT_IN_NAMES, imported.names),
    )
