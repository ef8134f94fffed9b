"""Webhooks and callbacks: requests that an API sends to its users."""

from __future__ import annotations

from ..frozen import frozen
from .types import Type


@frozen
class WebhookParameter:
    """A header or another parameter of a request that the API sends."""

    name: str
    location: str
    description: str = ""


@frozen
class WebhookResponse:
    """A response that the API expects from the receiver of a request."""

    status: str
    description: str = ""


@frozen
class Webhook:
    """A request that the API sends: a webhook (OpenAPI 3.1, section 4.8.1) or a callback (4.8.18).

    `id` is the pointer of its operation, which may be behind a reference, and `name` its key.
    `payload` is the type of its JSON body, whose schema is at `payload_pointer`; None if it has
    none. `operations` are the ids of the operations that have it as a callback, and `url` is the
    expression of its URL; both are empty for a webhook.
    """

    id: str
    name: str
    method: str
    payload: Type | None = None
    payload_pointer: str = ""
    summary: str = ""
    description: str = ""
    deprecated: bool = False
    parameters: tuple[WebhookParameter, ...] = ()
    responses: tuple[WebhookResponse, ...] = ()
    url: str = ""
    operations: tuple[str, ...] = ()

    @property
    def is_callback(self) -> bool:
        """Whether operations have it as a callback."""
        return bool(self.operations)
