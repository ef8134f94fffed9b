"""The pipeline: all stages in order, from the description to the formatted files.

The import order is ``description_warnings`` and ``template_context``, then ``reading``, and then
``generation``.
"""

from .generation import GeneratedPackage, Observer, generate, regenerate_files
from .reading import read_description
from .template_context import (
    BUILTIN_TARGETS,
    ParsedDescription,
    build_template_context,
    locate_errors,
)

__all__ = [
    "BUILTIN_TARGETS",
    "GeneratedPackage",
    "Observer",
    "ParsedDescription",
    "build_template_context",
    "generate",
    "locate_errors",
    "read_description",
    "regenerate_files",
]
