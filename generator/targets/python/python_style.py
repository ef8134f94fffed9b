"""The Python in a style: types, parameters and module paths, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...style import Style
from .client.request_options import RequestOptions, read_request_options
from .client.return_types import ReturnTypes, read_return_types
from .imported_names import ImportedNames, collect_imported_names
from .modules.path_patterns import PathPatterns
from .names.client_kinds import ClientKind


@dataclass(frozen=True, slots=True)
class PythonStyle:
    """The Python in a style, and the names that it imports."""

    patterns: PathPatterns
    options: RequestOptions
    return_types: Mapping[ClientKind, ReturnTypes]
    imported: ImportedNames


def read_python_style(style: Style) -> PythonStyle:
    """Read the Python in a style.

    Raises:
        SpecloomError: A pattern, type or parameter is not valid.
    """
    patterns = PathPatterns(style)
    options = read_request_options(style, patterns.models_package)
    return_types = read_return_types(style)
    imported = collect_imported_names(style, options.listed, return_types.values())
    return PythonStyle(patterns, options, return_types, imported)
