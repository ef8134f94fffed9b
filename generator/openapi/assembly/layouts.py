"""Where values of other files are put in a document, by the version of OpenAPI."""

from __future__ import annotations

from collections.abc import Mapping

from ...frozen import frozen
from ..document.spec_grammar import COMPONENT_GROUPS, ValueKind


@frozen
class DocumentLayout:
    """The kind of a whole document, and the paths of keys to the values that have names, by kind."""

    root_kind: ValueKind
    groups: Mapping[ValueKind, tuple[str, ...]]


_OPENAPI = DocumentLayout(
    "description", {kind: ("components", group) for group, kind in COMPONENT_GROUPS.items()}
)
_OPENAPI_30 = DocumentLayout(  # in which components have no path items
    "description",
    {kind: group for kind, group in _OPENAPI.groups.items() if kind != "path item"},
)
_SWAGGER = DocumentLayout(
    "swagger",
    {
        "schema": ("definitions",),
        "parameter": ("parameters",),
        "swagger response": ("responses",),
        "security scheme": ("securityDefinitions",),
    },
)


def choose_layout(data: Mapping[str, object]) -> DocumentLayout:
    """Return the layout of a description."""
    if "swagger" in data and "openapi" not in data:
        return _SWAGGER
    return _OPENAPI_30 if str(data.get("openapi")).startswith("3.0.") else _OPENAPI
