"""What templates may see: plain objects, every string ready to be printed.

Text of a description (`description` and the like) is as the description has it; a
template brings it into code by the filters `docstring` and `comment`, into Markdown
by `cell` and `paragraphs`.  Everything else is code or Markdown already.
"""

from generator.pages.client import (
    Argument,
    Call,
    Child,
    Credential,
    Flavour,
    Helper,
    Member,
    Package,
    ResourcePage,
)
from generator.pages.docs import ErrorRow, Row, Sample, TypePage
from generator.pages.models import Attribute, Class, Definition, ModelModule

__all__ = [
    "Argument",
    "Attribute",
    "Call",
    "Child",
    "Class",
    "Credential",
    "Definition",
    "ErrorRow",
    "Flavour",
    "Helper",
    "Member",
    "ModelModule",
    "Package",
    "ResourcePage",
    "Row",
    "Sample",
    "TypePage",
]
