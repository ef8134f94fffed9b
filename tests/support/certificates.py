"""The default certificates of HTTP clients, whose loading takes most of the time to create one."""

from __future__ import annotations

import functools
import os
import ssl
from typing import Any

import httpcore2


def load_certificates_once() -> None:
    """Let all HTTP clients of this process share what they load for the same environment."""
    load: Any = httpcore2.default_ssl_context

    @functools.cache
    def load_for(file: str | None, folder: str | None, trust_env: bool) -> ssl.SSLContext:
        context: ssl.SSLContext = load(_trust_env=trust_env)
        return context

    def load_shared(*, _trust_env: bool = True) -> ssl.SSLContext:
        variables = map(os.environ.get, ("SSL_CERT_FILE", "SSL_CERT_DIR"))
        return load_for(*variables, _trust_env)

    setattr(httpcore2, "default_ssl_context", load_shared)  # noqa: B010
