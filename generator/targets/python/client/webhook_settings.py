"""The settings of a style for webhooks: their signatures, and where the secret is."""

from __future__ import annotations

from ....style import Style

SECRET_ARGUMENT = "webhook_secret"
"""The constructor argument of clients for the secret of webhooks."""


def check_signature(style: Style) -> None:
    """Check that everything that is signed is in a header.

    Raises:
        SpecloomError: The style does not say where the id or the timestamp is.
    """
    settings = style.webhooks
    headers = {"id": settings.id_header, "timestamp": settings.timestamp_header}
    for name, header in headers.items():
        placeholder = f"{{{name}}}"
        if placeholder in settings.content and not (
            header or placeholder in settings.signature_form
        ):
            message = f"'{placeholder}' is signed, but no header has it"
            hint = f"set '{name}_header', or add '{placeholder}' to 'signature_form'"
            raise style.make_error(("webhooks", "content"), "wrong-style-value", message, hint)
    parts = settings.signature_form.split(settings.separator or None)
    if any(part.count("{") != 1 or not part.endswith("}") for part in parts):
        message = "each part of 'signature_form' must end with a placeholder, its only one"
        keys = ("webhooks", "signature_form")
        raise style.make_error(keys, "wrong-style-value", message)


def get_environment_variable(style: Style, package: str) -> str:
    """Return the environment variable for the secret of webhooks; empty if none are signed."""
    if style.webhooks.signature == "none":
        return ""
    return style.webhooks.env or f"{package.upper()}_WEBHOOK_SECRET"
