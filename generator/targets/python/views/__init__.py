"""What templates may see: plain objects, every string ready to be printed.

Text of a description (`description` and the like) is as the description has it; a
template brings it into code by the filters `docstring` and `comment`, into Markdown
by `cell` and `paragraphs`.  Everything else is code or Markdown already.
"""

from .client import Author, Child, Distribution, Folder, Member, Package, ResourcePage, Variant
from .docs import ErrorRow, Row, Sample, TypePage, Uses
from .guides import AccessRow, Credential, Guides, StatusRow, Topic
from .models import Attribute, Class, Definition, EnumMember, ModelModule, TagOf
from .operations import Argument, Call, Flavour, Helper, Raised

__all__ = [
    "AccessRow",
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
    "Package",
    "Raised",
    "ResourcePage",
    "Row",
    "Sample",
    "StatusRow",
    "TagOf",
    "Topic",
    "TypePage",
    "Uses",
    "Variant",
]
