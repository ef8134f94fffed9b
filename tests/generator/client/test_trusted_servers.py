"""The servers to which clients send credentials, as `is_trusted_server` of the runtime decides."""

from __future__ import annotations

import pytest

from generator.client.other_servers import is_trusted_server


@pytest.mark.parametrize(
    ("url", "base_url", "trusted"),
    [
        ("https://API.test:443/v2", "https://api.test/v1", True),
        ("https://files.test", "https://api.test", True),
        ("https://files.test:8443", "https://api.test", True),
        ("https://ports.test", "https://api.test", True),
        ("https://ports.test:8443", "https://api.test", False),
        ("http://files.test", "http://api.test", True),
        ("http://files.test", "https://api.test", False),
        ("http://api.test", "https://api.test", False),
        ("https://api.test@other.test", "https://api.test", False),
        ("/v2", "/v1", True),
    ],
)
def test_is_trusted_server(url: str, base_url: str, trusted: bool) -> None:
    """Names of hosts are case-insensitive; one without a port stands for all its ports."""
    hosts = ("Files.test", "ports.test:443")
    assert is_trusted_server(url, base_url, hosts) == trusted
