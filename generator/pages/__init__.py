"""What templates may see: plain objects, every string ready to be printed.

Text of a description (`description` and the like) is as the description has it; a
template brings it into code by the filters `docstring` and `comment`, into Markdown
by `cell` and `paragraphs`.  Everything else is code or Markdown already.
"""

from typing import NamedTuple

from generator.later import Later
from generator.pages.calls import (
    Argument,
    Call,
    Flavour,
    Helper,
    Raised,
)
from generator.pages.client import (
    Author,
    Child,
    Distribution,
    Folder,
    Member,
    Package,
    ResourcePage,
    Variant,
)
from generator.pages.docs import ErrorRow, Row, Sample, TypePage, Uses
from generator.pages.guides import (
    AccessRow,
    Credential,
    Guides,
    StatusRow,
    Topic,
)
from generator.pages.models import (
    Attribute,
    Class,
    Definition,
    EnumMember,
    ModelModule,
    TagOf,
)
from generator.pages.reference import (
    ApiPage,
    OperationPage,
    SchemaPage,
    SchemePage,
    TagPage,
    TypeText,
    Value,
)

__all__ = [
    "AccessRow",
    "ApiPage",
    "Argument",
    "Attribute",
    "Author",
    "Call",
    "Child",
    "Class",
    "Credential",
    "Definition",
    "Distribution",
    "EnumMember",
    "ErrorRow",
    "Flavour",
    "Folder",
    "Guides",
    "Helper",
    "Member",
    "ModelModule",
    "OperationPage",
    "Package",
    "Pages",
    "Raised",
    "ResourcePage",
    "Row",
    "Sample",
    "SchemaPage",
    "SchemePage",
    "StatusRow",
    "TagOf",
    "TagPage",
    "Topic",
    "TypePage",
    "TypeText",
    "Uses",
    "Value",
    "Variant",
]


class Pages(NamedTuple):
    """All that templates see: a client as `package`, and as `api` what it is a client of.

    `openapi` is the description of what was selected, as JSON.
    """

    package: Package
    api: Later[ApiPage]
    openapi: Later[str]
