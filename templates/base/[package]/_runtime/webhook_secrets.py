"""The secrets that verify webhooks."""

import base64
import os
from collections.abc import Iterable
from typing import Literal, TypeAlias, cast

from .errors import MissingCredentialsError
from .frozen import frozen
from .token_providers import SecretText, check_secret

__all__ = ["SecretForm", "WebhookSecret", "WebhookSecrets"]

WebhookSecret: TypeAlias = SecretText | Iterable[SecretText]
"""A secret, or several while one replaces another."""


@frozen
class SecretForm:
    """How an API writes secrets: with a prefix that is not part of it, and encoded."""

    prefix: str = "whsec_"
    encoding: Literal["base64", "hex", "text"] = "base64"

    def decode(self, secret: object, source: str) -> bytes:
        """Return the bytes of a secret.

        Raises:
            TypeError: It is neither a string nor an object with `get_secret_value`.
            ValueError: It is empty or not encoded so; the message does not contain it.
        """
        text = check_secret(secret, source).removeprefix(self.prefix)
        if not text:
            raise ValueError(f"{source} is empty")
        if self.encoding == "text":
            return text.encode()
        try:
            return _decode_text(text, self.encoding)
        except ValueError:
            pass  # not chained: the error has the secret
        form = "Base64" if self.encoding == "base64" else "hexadecimal"
        start = f" after {self.prefix!r}" if self.prefix else ""
        raise ValueError(f"{source} is not valid: it must be {form}{start}")


class WebhookSecrets:
    """The secrets of a client, given as an argument or by an environment variable.

    In the environment variable, several are separated by blanks.
    """

    def __init__(
        self, secret: WebhookSecret | None, form: SecretForm, *, env: str = ""
    ) -> None:
        self._form = form
        self._env = env
        self._secrets = self._read(secret, "webhook_secret")
        if not self._secrets and env:
            texts = os.environ.get(env, "").split()
            self._secrets = self._read(texts, f"the environment variable {env}")

    def choose(self, secret: WebhookSecret | None) -> tuple[bytes, ...]:
        """Return the secrets of a call, or else those of the client.

        Raises:
            MissingCredentialsError: There are none.
        """
        secrets = self._read(secret, "secret") or self._secrets
        if secrets:
            return secrets
        variable = f", or the environment variable {self._env}" if self._env else ""
        raise MissingCredentialsError(
            "missing credentials: the secret of webhooks is needed "
            f"(webhook_secret=… of the client{variable}, or secret=…)"
        )

    def _read(self, secret: WebhookSecret | None, source: str) -> tuple[bytes, ...]:
        if secret is None or secret == "":
            return ()
        is_one = isinstance(secret, str) or hasattr(secret, "get_secret_value")
        if not is_one and not isinstance(secret, Iterable):
            raise TypeError(
                f"{source} must be a string, a SecretStr or several of them, "
                f"not {type(secret).__name__}"
            )
        texts = (secret,) if is_one else cast("Iterable[object]", secret)
        return tuple(self._form.decode(each, source) for each in texts)


def _decode_text(text: str, encoding: Literal["base64", "hex"]) -> bytes:
    if encoding == "hex":
        return bytes.fromhex(text)
    padding = "=" * (-len(text) % 4)
    return base64.b64decode(text + padding, validate=True)
