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
    from .models.exports import Export
    from .models.webhook_payloads import (
        ProgressPayload,
        QuotaExceededPayload,
        StartExportFinishedPayload,
        WebhookPayload,
    )

__all__ = ["Events"]


class Events(SignedWebhooks):
    """Methods that verify and parse requests of the API: webhooks and callbacks."""

    _scheme = SignatureScheme(
        encoding="hex",
        content="{body}",
        header="X-Hub-Signature-256",
        form="sha256={signature}",
        separator="",
    )

    def verify(
        self,
        body: WebhookBody,
        headers: WebhookHeaders,
        *,
        secret: WebhookSecret | None = None,
    ) -> None:
        """Verify a webhook or a callback without parsing it.

        Args:
            body: Body of the request, exactly as it was received.
            headers: Headers of the request: a mapping or pairs.
            secret: Secret, or several of them, in place of that of the client.

        Raises:
            WebhookVerificationError: The request does not come from the API, or is
                too old.
            MissingCredentialsError: The client has no secret.
        """
        self._verify(body, headers, secret, None)

    def parse(
        self,
        body: WebhookBody,
        headers: WebhookHeaders,
        *,
        name: str,
        secret: WebhookSecret | None = None,
    ) -> WebhookPayload:
        """Verify and parse a webhook.

        Args:
            body: Body of the request, exactly as it was received.
            headers: Headers of the request: a mapping or pairs.
            name: Name of the webhook in the API description.
            secret: Secret, or several of them, in place of that of the client.

        Raises:
            WebhookVerificationError: The request does not come from the API, or is
                too old.
            MissingCredentialsError: The client has no secret.
            DecodeError: The body is not JSON, or has another structure altogether.
        """
        self._verify(body, headers, secret, None)
        return self._parse_named(
            {
                "export-deleted": lambda: PayloadParser[models.WebhookPayload](
                    models.Export,
                ),
                "quota-exceeded": lambda: PayloadParser[models.WebhookPayload](
                    models.QuotaExceededPayload,
                ),
            },
            name,
            body,
            headers,
        )

    def parse_export_deleted(
        self,
        body: WebhookBody,
        headers: WebhookHeaders,
        *,
        secret: WebhookSecret | None = None,
    ) -> Export:
        """Verify and parse the webhook `export-deleted`.

        Args:
            body: Body of the request, exactly as it was received.
            headers: Headers of the request: a mapping or pairs.
            secret: Secret, or several of them, in place of that of the client.

        Raises:
            WebhookVerificationError: The request does not come from the API, or is
                too old.
            MissingCredentialsError: The client has no secret.
            DecodeError: The body is not JSON, or has another structure altogether.
        """
        self._verify(body, headers, secret, None)
        return PayloadParser(models.Export).parse(body, headers)

    def parse_quota_exceeded(
        self,
        body: WebhookBody,
        headers: WebhookHeaders,
        *,
        secret: WebhookSecret | None = None,
    ) -> QuotaExceededPayload:
        """Verify and parse the webhook `quota-exceeded`.

        Args:
            body: Body of the request, exactly as it was received.
            headers: Headers of the request: a mapping or pairs.
            secret: Secret, or several of them, in place of that of the client.

        Raises:
            WebhookVerificationError: The request does not come from the API, or is
                too old.
            MissingCredentialsError: The client has no secret.
            DecodeError: The body is not JSON, or has another structure altogether.
        """
        self._verify(body, headers, secret, None)
        return PayloadParser(models.QuotaExceededPayload).parse(body, headers)

    def parse_start_export_finished(
        self,
        body: WebhookBody,
        headers: WebhookHeaders,
        *,
        secret: WebhookSecret | None = None,
    ) -> StartExportFinishedPayload:
        """Verify and parse the callback `finished`.

        The export is finished.

        Args:
            body: Body of the request, exactly as it was received.
            headers: Headers of the request: a mapping or pairs.
            secret: Secret, or several of them, in place of that of the client.

        Raises:
            WebhookVerificationError: The request does not come from the API, or is
                too old.
            MissingCredentialsError: The client has no secret.
            DecodeError: The body is not JSON, or has another structure altogether.
        """
        self._verify(body, headers, secret, None)
        return PayloadParser(models.StartExportFinishedPayload).parse(body, headers)

    def parse_percentage(
        self,
        body: WebhookBody,
        headers: WebhookHeaders,
        *,
        secret: WebhookSecret | None = None,
    ) -> ProgressPayload:
        """Verify and parse the callback `progress`.

        Args:
            body: Body of the request, exactly as it was received.
            headers: Headers of the request: a mapping or pairs.
            secret: Secret, or several of them, in place of that of the client.

        Raises:
            WebhookVerificationError: The request does not come from the API, or is
                too old.
            MissingCredentialsError: The client has no secret.
            DecodeError: The body is not JSON, or has another structure altogether.
        """
        self._verify(body, headers, secret, None)
        return PayloadParser(models.ProgressPayload).parse(body, headers)

    def parse_start_import_finished(
        self,
        body: WebhookBody,
        headers: WebhookHeaders,
        *,
        secret: WebhookSecret | None = None,
    ) -> Export:
        """Verify and parse the callback `finished`.

        Args:
            body: Body of the request, exactly as it was received.
            headers: Headers of the request: a mapping or pairs.
            secret: Secret, or several of them, in place of that of the client.

        Raises:
            WebhookVerificationError: The request does not come from the API, or is
                too old.
            MissingCredentialsError: The client has no secret.
            DecodeError: The body is not JSON, or has another structure altogether.
        """
        self._verify(body, headers, secret, None)
        return PayloadParser(models.Export).parse(body, headers)
