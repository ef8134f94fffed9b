"""Methods that follow links."""

from __future__ import annotations

from typing import NamedTuple

from ....text.markdown import Prose
from ..syntax.printer import Node
from ..syntax.signatures import Signature
from ..syntax.type_expressions import NamedType
from .operations import Argument, RaisedError


class LinkCode(NamedTuple):
    """The expressions in a method that follows a link, for the filter `code`."""

    arguments: tuple[Node, ...]
    """The arguments of the method of the target."""
    body_variable: str
    """The variable for the parsed body of a raw response; empty if no argument needs it."""
    response_argument: str
    """The argument for the response."""


class LinkMethodSide(NamedTuple):
    """A method that follows a link, of the synchronous or of the asynchronous client."""

    signature: Signature
    """The head of the method, for the filter `code`."""
    return_type: str
    """The return annotation, as Python source."""
    target: NamedType | None
    """The class of the target's method, for the filter `import_statement`; None if it is the class
    of this method.
    """


class LinkMethodView(NamedTuple):
    """A method that follows a link: it calls an operation with values of a response."""

    name: str
    """The name of the method: ``follow_orders``."""
    link_name: str
    """The name of the link in the description; text."""
    source_methods: tuple[str, ...]
    """The methods of the resource whose responses have the link."""
    target: str
    """The method of the target: ``users.orders.list``."""
    target_method: str
    """The name of that method: ``list``."""
    linked_target: Prose
    """The method of the target, with a link."""
    call_expression: str
    """The method as a caller writes it: ``client.users.follow_orders(response, …)``."""
    description: str
    """The description of the link; text, empty if there is none."""
    needs_raw_response: bool
    """Whether it takes a raw response, as some values are not in the body."""
    linked_response_type: Prose
    """The type of the response that it takes, with links."""
    linked_return_type: Prose
    """The return type, with links."""
    arguments: tuple[Argument, ...]
    """The arguments, for the docstring."""
    raises: tuple[RaisedError, ...]
    """The exceptions that it raises."""
    sync: LinkMethodSide
    """The method of the synchronous client."""
    asynchronous: LinkMethodSide
    """The method of the asynchronous client."""
    code: LinkCode
    """The expressions in its body, which are the same in both clients."""
