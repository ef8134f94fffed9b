"""Names that generated modules import, so that no type or resource may have them."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from generator.python.annotations import Import
from generator.python.class_rules import ruled_imports
from generator.python.clients import class_names
from generator.python.manner import manner_of
from generator.python.results import result_types
from generator.python.type_map import mapped_imports
from generator.style import Style

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
_READ_NAMES = {"Optional": "typing", "Union": "typing"}


@dataclass(frozen=True, slots=True)
class Taken:
    """The names of classes that generated modules import, so that no type may have them.

    `ambiguous` are those that stand for two classes: of these, the ones that a style
    names keep their modules before them.  `bound` are names in small letters that imports
    bind; for modules of the standard library, `standard`, a style has reserved names.
    """

    names: AbstractSet[str]
    ambiguous: AbstractSet[str]
    bound: AbstractSet[str]
    standard: AbstractSet[str]


def taken_names(style: Style) -> Taken:
    """What the runtime, the standard library and the types and classes of a style bring along.

    Raises:
        SpecloomError: the style calls a client what no class can be called, or what it
            writes is no type, base or decorator.
    """
    clients = class_names(style)
    own = dict.fromkeys(_RUNTIME_NAMES, "._runtime") | dict.fromkeys(clients, "")
    known = {*own.items(), *_STANDARD_NAMES.items()}
    brought = style_imports(style)
    classes = {(name, module) for module, name in brought if name}
    seen = Counter(name for name, _ in known | classes | {*_READ_NAMES.items()})
    ambiguous = {name for name, _ in classes if seen[name] > 1}
    every = {_bound(module, name, ambiguous) for module, name in brought}
    bound = {name for name in every if not name[:1].isupper()}
    return Taken(
        names={name for name, _ in known | classes},
        ambiguous=ambiguous,
        bound=bound - sys.stdlib_module_names,
        standard=bound & sys.stdlib_module_names,
    )


def _bound(module: str, name: str, ambiguous: AbstractSet[str]) -> str:
    """The name by which a module has what it imports; of an ambiguous one it is a module's."""
    if name and name not in ambiguous:
        return name
    return module.rpartition(".")[2] if module.startswith(".") else module.split(".")[0]


def style_imports(style: Style) -> set[Import]:
    """Everything that what a style writes imports: modules, and names in them."""
    options = (each.imports for each in manner_of(style, "").options)
    results = (each.imports for each in result_types(style).all)
    return {*mapped_imports(style), *ruled_imports(style)}.union(*options, *results)
