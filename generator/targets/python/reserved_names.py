"""Names that generated modules import, so that no type or resource may have them."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from ...style import Style
from .client.return_types import read_return_types
from .client.signature_style import read_signature_style
from .models.class_rules import collect_rule_imports
from .names.package_names import read_class_names
from .syntax.imports import Import
from .types.type_map import collect_type_imports

_RUNTIME_NAMES = [
    "NOT_GIVEN",
    "AllowUnknown",
    "ApiKey",
    "AsyncPage",
    "AsyncPager",
    "AsyncStream",
    "AsyncTransport",
    "BaseAsyncClient",
    "BaseClient",
    "Basic",
    "Bearer",
    "BytesParser",
    "ContentBody",
    "CursorPagination",
    "DeepObject",
    "DelimitedValue",
    "EmptyParser",
    "EventStreamFormat",
    "ExplodedObject",
    "FileContent",
    "FormBody",
    "HttpOptions",
    "JsonBody",
    "JsonLinesFormat",
    "JsonParser",
    "JsonValue",
    "LabelSegment",
    "LinkHeaderPagination",
    "MatrixSegment",
    "Model",
    "MultipartBody",
    "NextLinkPagination",
    "NotGiven",
    "OffsetPagination",
    "Page",
    "PageNumberPagination",
    "ParserByMediaType",
    "ParserByStatus",
    "Polling",
    "Request",
    "RequestOptions",
    "ReservedValue",
    "Stream",
    "SyncTransport",
    "TextParser",
    "Timeout",
    "Unknown",
]
_STANDARD_NAMES = {
    "TYPE_CHECKING": "typing",
    "Annotated": "typing",
    "Any": "typing",
    "Field": "pydantic",
    "IO": "typing",
    "Iterator": "collections.abc",
    "Literal": "typing",
    "PathLike": "os",
    "Required": "typing",
    "Self": "typing",
    "TypeAlias": "typing",
    "TypeAliasType": "typing_extensions",
    "TypedDict": "typing",
}
# What the text of a type is read by: these names mean one thing only.
_TYPING_NAMES = {"Optional": "typing", "Union": "typing"}


@dataclass(frozen=True, slots=True)
class ReservedNames:
    """The names of classes that generated modules import, so that no type may have them.

    `ambiguous` are those that stand for two classes: of these, the ones that a style
    names keep their modules before them.  `bound_names` are names in small letters that imports
    bind; for modules of the standard library, `standard_modules`, a style has reserved names.
    """

    names: AbstractSet[str]
    ambiguous: AbstractSet[str]
    bound_names: AbstractSet[str]
    standard_modules: AbstractSet[str]


def collect_reserved_names(style: Style) -> ReservedNames:
    """What the runtime, the standard library and the types and classes of a style bring along.

    Raises:
        SpecloomError: the style calls a client what no class can be called, or what it
            writes is no type, base or decorator.
    """
    clients = read_class_names(style)
    own = dict.fromkeys(_RUNTIME_NAMES, "._runtime") | dict.fromkeys(clients, "")
    known = {*own.items(), *_STANDARD_NAMES.items()}
    imports = collect_style_imports(style)
    classes = {(name, module) for module, name in imports if name}
    counts = Counter(name for name, _ in known | classes | {*_TYPING_NAMES.items()})
    ambiguous = {name for name, _ in classes if counts[name] > 1}
    every = {_get_bound_name(module, name, ambiguous) for module, name in imports}
    bound = {name for name in every if not name[:1].isupper()}
    return ReservedNames(
        names={name for name, _ in known | classes},
        ambiguous=ambiguous,
        bound_names=bound - sys.stdlib_module_names,
        standard_modules=bound & sys.stdlib_module_names,
    )


def _get_bound_name(module: str, name: str, ambiguous: AbstractSet[str]) -> str:
    """The name by which a module has what it imports; of an ambiguous one it is a module's."""
    if name and name not in ambiguous:
        return name
    return module.rpartition(".")[2] if module.startswith(".") else module.split(".")[0]


def collect_style_imports(style: Style) -> set[Import]:
    """Everything that what a style writes imports: modules, and names in them."""
    options = (each.imports for each in read_signature_style(style, "").options)
    results = (each.imports for each in read_return_types(style).all_types)
    return {*collect_type_imports(style), *collect_rule_imports(style)}.union(*options, *results)
