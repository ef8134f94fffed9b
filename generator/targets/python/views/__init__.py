"""What templates may see: plain objects, every string ready to be printed.

Text of a description (`description` and the like) is as the description has it; a
template brings it into code by the filters `docstring` and `comment`, into Markdown
by `table_cell` and `paragraphs`.  Everything else is code or Markdown already.
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
from .operations import Argument, MethodCode, MethodView, PollingMethodView, RaisedError

__all__ = [
    "Accessor",
    "Argument",
    "Author",
    "AuthorizationRow",
    "ClassDiscriminator",
    "CodeSample",
    "Credential",
    "Distribution",
    "EnumMember",
    "ErrorRow",
    "Folder",
    "Guides",
    "MethodCode",
    "MethodView",
    "ModelClass",
    "ModelField",
    "ModelModule",
    "Package",
    "PollingMethodView",
    "RaisedError",
    "ResourceRef",
    "ResourceView",
    "Row",
    "StatusRow",
    "Topic",
    "TypeDefinition",
    "TypePage",
    "TypeUsage",
    "WrapperClass",
]
