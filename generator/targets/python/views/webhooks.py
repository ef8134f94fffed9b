"""Webhooks and callbacks: the requests that an API sends, and the methods that parse them."""

from __future__ import annotations

from typing import Literal, NamedTuple

from ....text.markdown import Prose
from ...target import LinkedView
from ..syntax.printer import Node
from ..syntax.signatures import Signature
from ..syntax.type_expressions import NamedType
from .operations import Argument, RaisedError


class RequestParameter(NamedTuple):
    """A header or another parameter of a request that the API sends."""

    name: str
    """The name; text."""
    location: str
    """Where it is: ``header``, ``query``, ``path`` or ``cookie``; text."""
    description: str
    """The description; text, empty if there is none."""


class ExpectedResponse(NamedTuple):
    """A response that the API expects from the receiver of a request."""

    status: str
    """The status: a number, a range such as ``2XX``, or ``default``; text."""
    description: str
    """The description; text, empty if there is none."""


class ParsingMethod(NamedTuple):
    """A method that verifies a request of the API and parses its payload."""

    name: str
    """The name of the method: ``parse_new_pet``."""
    signature: Signature
    """The head of the method, for the filter `code`."""
    arguments: tuple[Argument, ...]
    """Its arguments, for a docstring."""
    parser: Node
    """The parser of the payload, for the filter `code`: ``PayloadParser(models.NewPet)``; for a
    method with the argument `name`, a dict of functions that return those of all webhooks.
    """
    return_type: str
    """The type of the payload, as Python source."""
    linked_return_type: Prose
    """The type of the payload, with links."""
    raises: tuple[RaisedError, ...]
    """The exceptions that it raises."""
    has_name: bool = False
    """Whether it has the argument `name`, which selects the webhook."""


class WebhookRequest(NamedTuple):
    """A webhook or a callback of an operation: a request that the API sends."""

    name: str
    """The name in the description: ``newPet``."""
    key: str
    """The name that `parse` takes: the method is before it if several webhooks share it."""
    http_method: str
    """The HTTP method: ``POST``."""
    pointer: str
    """The pointer of its operation in the description."""
    summary: str
    """The summary, or the first sentence of the description; text, empty if there is none."""
    description: str
    """The description; text, empty if there is none."""
    deprecated: bool
    """Whether the description marks it as deprecated."""
    method: ParsingMethod | None
    """The method that parses its payload; None if it has no payload."""
    parameters: tuple[RequestParameter, ...]
    """Its headers and other parameters."""
    responses: tuple[ExpectedResponse, ...]
    """The responses that the API expects."""
    url: str = ""
    """The expression of the URL that a callback is sent to; empty for a webhook."""
    operations: tuple[Prose, ...] = ()
    """Links to the methods of the operations with a callback."""
    operation_pointers: tuple[str, ...] = ()
    """The pointers of these operations."""

    @property
    def reference(self) -> LinkedView[Literal["WebhookPage"]]:
        """The webhook or callback in `api`."""
        return LinkedView("api", (self.pointer,))


class Webhooks(NamedTuple):
    """The attribute of a client that verifies and parses webhooks and callbacks."""

    attribute: str
    """The attribute of the client: ``webhooks``."""
    type: NamedType
    """The class of the attribute, for the filter `import_statement`."""
    file: str
    """The file of the class: a path in the package without ``.py``, such as ``webhooks``."""
    webhooks: tuple[WebhookRequest, ...]
    """The webhooks."""
    callbacks: tuple[WebhookRequest, ...]
    """The callbacks of operations."""
    any_method: ParsingMethod | None
    """The method that parses the payload of any webhook; None if no webhook has one."""
    verify_signature: Signature | None
    """The head of the method that only verifies; None if the API signs no webhooks."""
    verify_arguments: tuple[Argument, ...]
    """Its arguments, for a docstring."""
    verify_raises: tuple[RaisedError, ...]
    """The exceptions that it raises."""
    scheme: Node
    """How webhooks are signed, for the filter `code`: ``SignatureScheme(…)``."""
    secrets: Node
    """The secrets of a client, for the filter `code`: ``WebhookSecrets(…)``."""
    env: str
    """The environment variable for the secret; empty if the API signs no webhooks."""
    has_timestamp: bool
    """Whether a timestamp is signed, so that requests can be too old."""

    @property
    def class_name(self) -> str:
        """The name of the class: ``Webhooks``."""
        return self.type.text

    @property
    def is_signed(self) -> bool:
        """Whether the API signs webhooks."""
        return self.verify_signature is not None

    @property
    def methods(self) -> tuple[ParsingMethod, ...]:
        """The methods that parse one webhook or callback each."""
        requests = (*self.webhooks, *self.callbacks)
        return tuple(each.method for each in requests if each.method is not None)
