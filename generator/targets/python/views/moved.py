"""Old names of methods, models and exceptions, which still work: those of `[moved]` in a style."""

from __future__ import annotations

from typing import NamedTuple

from ....text.markdown import Prose
from ..syntax.printer import Node
from ..syntax.signatures import Signature
from ..syntax.type_expressions import NamedType


class MovedMethodSide(NamedTuple):
    """A method under its old name, in the synchronous or in the asynchronous client."""

    signature: Signature
    """The head of the method, for the filter `code`."""
    overloads: tuple[Signature, ...]
    """The heads of overloads, for the filter `code`; empty if there are none."""
    call: Node
    """The call of the method under its new name, for the filter `code`."""
    new_class: NamedType | None
    """The class that now has the method, for the filter `import_statement`; None if it is in the
    same class.
    """


class MovedMethod(NamedTuple):
    """The old name of a method, which still works, with a deprecation warning."""

    name: str
    """The old name: ``create``."""
    dotted_name: str
    """The path of attributes to the old name: ``threads.runs.create``."""
    new_name: str
    """The path of attributes to the new name: ``threads.runs.start``."""
    link: Prose
    """A link to the method under its new name, from the page of a resource."""
    has_variants: bool
    """Whether the wrapper classes have it: those for raw and for streamed responses."""
    sync: MovedMethodSide
    """The method of the synchronous client."""
    asynchronous: MovedMethodSide
    """The method of the asynchronous client."""


class MovedModel(NamedTuple):
    """The old name of a model or exception, which still works, with a deprecation warning."""

    name: str
    """The old name: ``AssistantObject``."""
    new_name: str
    """The new name: ``Assistant``."""
