"""Names that generated modules import, so that no type or resource may have them."""

from __future__ import annotations

from generator.python.annotations import template
from generator.python.clients import class_names
from generator.style import Style

_RUNTIME_NAMES = [
    "NOT_GIVEN",
    "ApiKey",
    "AsyncPage",
    "AsyncPager",
    "AsyncStream",
    "AsyncTransport",
    "BaseAsyncClient",
    "BaseClient",
    "Basic",
    "Bearer",
    "ByMediaType",
    "ByStatus",
    "BytesAnswer",
    "CallOptions",
    "ContentBody",
    "CursorPaging",
    "DeepObject",
    "Delimited",
    "Events",
    "Exploded",
    "FileContent",
    "FormBody",
    "HttpOptions",
    "JsonAnswer",
    "JsonBody",
    "JsonValue",
    "Label",
    "Lines",
    "LinkHeaderPaging",
    "Matrix",
    "Model",
    "MultipartBody",
    "NextLinkPaging",
    "NoAnswer",
    "NotGiven",
    "OffsetPaging",
    "Open",
    "Page",
    "PageNumberPaging",
    "Polling",
    "Request",
    "Reserved",
    "Stream",
    "SyncTransport",
    "TextAnswer",
    "Timeout",
    "Unknown",
]
_STANDARD_NAMES = [
    "TYPE_CHECKING",
    "Annotated",
    "Any",
    "Field",
    "IO",
    "Iterator",
    "Literal",
    "PathLike",
    "Required",
    "Self",
    "TypeAlias",
    "TypeAliasType",
    "TypedDict",
]


def taken_names(style: Style) -> set[str]:
    """What the runtime, the standard library and the type map of a style bring along.

    Raises:
        SpecloomError: the style calls a client what no class can be called.
    """
    roles = (("types",), ("types", "argument"), ("types", "upload"))
    tables = [style.table(*keys) for keys in (*roles, ("results",), ("arguments", "options"))]
    mapped = {
        name for table in tables for text in table.values() for _, name in template(text).imports
    }
    return mapped | class_names(style) | {*_RUNTIME_NAMES, *_STANDARD_NAMES}
