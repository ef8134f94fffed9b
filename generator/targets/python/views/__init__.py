"""The objects that templates see: plain tuples of text, other objects, and code.

Code is printed by the filter `code`. Fields marked "text" (`description` and the like) hold text of
the description, unchanged; a template prints it with the filters `docstring` and `comment` in code,
and `table_cell` and `paragraphs` in Markdown. All other strings are Python source or Markdown
already.
"""

from .client import (
    Accessor,
    Author,
    ClientSide,
    Distribution,
    Folder,
    Package,
    ResourceRef,
    ResourceSide,
    ResourceView,
    WrapperClass,
)
from .docs import CodeSample, ErrorRow, Row, TypePage, TypeUsage
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
    MethodCode,
    MethodSide,
    MethodView,
    PollingCode,
    PollingMethodView,
    RaisedError,
)

__all__ = [
    "Accessor",
    "Argument",
    "Author",
    "AuthorizationRow",
    "ClassDiscriminator",
    "ClientSide",
    "CodeSample",
    "Credential",
    "Distribution",
    "EnumMember",
    "ErrorRow",
    "Folder",
    "Guides",
    "MethodCode",
    "MethodSide",
    "MethodView",
    "ModelClass",
    "ModelField",
    "ModelModule",
    "Package",
    "PollingCode",
    "PollingMethodView",
    "RaisedError",
    "ResourceRef",
    "ResourceSide",
    "ResourceView",
    "Row",
    "StatusRow",
    "Topic",
    "TypeDefinition",
    "TypePage",
    "TypeUsage",
    "WrapperClass",
]
