"""The objects that templates see: plain tuples whose strings are ready to print.

Fields marked "text" (`description` and the like) hold text of the description, unchanged; a
template prints it with the filters `docstring` and `comment` in code, and `table_cell` and
`paragraphs` in Markdown. All other strings are Python source or Markdown already.
"""

from .client import (
    Accessor,
    Author,
    Distribution,
    Folder,
    Package,
    ResourceRef,
    ResourceView,
    WrapperClass,
)
from .docs import (
    CodeSample,
    Diagram,
    DiagramArrow,
    DiagramBox,
    ErrorRow,
    Notes,
    Row,
    TypePage,
    TypeUsage,
    ValueLimit,
    VariantRow,
)
from .guides import AuthorizationRow, Credential, Guides, StatusRow, Topic
from .models import (
    ClassDiscriminator,
    EnumMember,
    ModelClass,
    ModelField,
    ModelModule,
    TypeDefinition,
)
from .operations import (
    Argument,
    ErrorCause,
    ExceptionClass,
    MethodCode,
    MethodView,
    PaginationView,
    PollingMethodView,
    RaisedError,
    RequiredScheme,
)

__all__ = [
    "Accessor",
    "Argument",
    "Author",
    "AuthorizationRow",
    "ClassDiscriminator",
    "CodeSample",
    "Credential",
    "Diagram",
    "DiagramArrow",
    "DiagramBox",
    "Distribution",
    "EnumMember",
    "ErrorCause",
    "ErrorRow",
    "ExceptionClass",
    "Folder",
    "Guides",
    "MethodCode",
    "MethodView",
    "ModelClass",
    "ModelField",
    "ModelModule",
    "Notes",
    "Package",
    "PaginationView",
    "PollingMethodView",
    "RaisedError",
    "RequiredScheme",
    "ResourceRef",
    "ResourceView",
    "Row",
    "StatusRow",
    "Topic",
    "TypeDefinition",
    "TypePage",
    "TypeUsage",
    "ValueLimit",
    "VariantRow",
    "WrapperClass",
]
