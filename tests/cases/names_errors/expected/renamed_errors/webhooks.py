"""Webhooks and callbacks: requests that the API sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models
from ._runtime import (
    PayloadParser,
    SignatureScheme,
    SignedWebhooks,
    WebhookBody,
    WebhookHeaders,
    WebhookSecret,
)

if TYPE_CHECKING:
    from .models.pets import Pet

__all__ = ["Webhooks"]


class Webhooks(SignedWebhooks):
    """Methods that verify and parse requests of the API: webhooks and callbacks."""

    _scheme = SignatureScheme()

    def verify(
        self,
        body: WebhookBody,
        headers: WebhookHeaders,
        *,
        secret: WebhookSecret | None = None,
        tolerance: float | None = 300,
    ) -> None:
        """Verify a webhook or a callback without parsing it.

        Args:
            body: Body of the request, exactly as it was received.
            headers: Headers of the request: a mapping or pairs.
            secret: Secret, or several of them, in place of that of the client.
            tolerance: How many seconds the timestamp may be away from now; None for
                any age.

        Raises:
            ForgeryError: The request does not come from the API, or is too old.
            MissingCredentialsError: The client has no secret.
        """
        self._verify(body, headers, secret, tolerance)

    def parse(
        self,
        body: WebhookBody,
        headers: WebhookHeaders,
        *,
        secret: WebhookSecret | None = None,
        tolerance: float | None = 300,
    ) -> Pet:
        """Verify and parse a webhook.

        Args:
            body: Body of the request, exactly as it was received.
            headers: Headers of the request: a mapping or pairs.
            secret: Secret, or several of them, in place of that of the client.
            tolerance: How many seconds the timestamp may be away from now; None for
                any age.

        Raises:
            ForgeryError: The request does not come from the API, or is too old.
            MissingCredentialsError: The client has no secret.
            UnexpectedAnswer: The body is not JSON, or has another structure
                altogether.
        """
        self._verify(body, headers, secret, tolerance)
        return PayloadParser(models.Pet).parse(body, headers)

    def parse_sold(
        self,
        body: WebhookBody,
        headers: WebhookHeaders,
        *,
        secret: WebhookSecret | None = None,
        tolerance: float | None = 300,
    ) -> Pet:
        """Verify and parse the webhook `sold`.

        A pet was sold.

        Args:
            body: Body of the request, exactly as it was received.
            headers: Headers of the request: a mapping or pairs.
            secret: Secret, or several of them, in place of that of the client.
            tolerance: How many seconds the timestamp may be away from now; None for
                any age.

        Raises:
            ForgeryError: The request does not come from the API, or is too old.
            MissingCredentialsError: The client has no secret.
            UnexpectedAnswer: The body is not JSON, or has another structure
                altogether.
        """
        self._verify(body, headers, secret, tolerance)
        return PayloadParser(models.Pet).parse(body, headers)
