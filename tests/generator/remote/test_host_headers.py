"""Headers for private hosts in the environment."""

from __future__ import annotations

import pytest

from generator.remote.credentials import read_headers, select_headers
from generator.remote.errors import FetchError


def test_headers_of_several_hosts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(
        "SPECLOOM_HEADERS",
        "acme.com Authorization: Bearer a b\n\n  ACME.com:8443\tX-Key:  c:d \r\nacme.com X-Team: e",
    )
    headers = read_headers()
    assert select_headers(headers, "https://acme.com/a") == {
        "Authorization": "Bearer a b",
        "X-Team": "e",
    }
    assert select_headers(headers, "https://acme.com:8443/a") == {"X-Key": "c:d"}
    assert select_headers(headers, "https://api.acme.com/a") == {}
    assert "Bearer" not in repr(headers)


@pytest.mark.parametrize(
    "line",
    [
        "acme.com",
        "Authorization: secret",
        "acme.com secret",
        "https://acme.com Authorization: secret",
        "acme.com/a Authorization: secret",
        "acme.com Auth orization: secret",
        "acme.com Authorization: secr\x00et",
        "acme.com Authorization: secrét",
        "acme.com Authorization:",
        "acme.com Host: secret",
        "acme.com content-length: secret",
    ],
)
def test_a_message_about_a_line_does_not_quote_it(
    line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.environ", {"SPECLOOM_HEADERS": f"acme.com A: b\n{line}"})
    with pytest.raises(FetchError, match="line 2 of the environment variable") as raised:
        read_headers()
    assert "secr" not in f"{raised.value.message} {raised.value.hint} {raised.value.__cause__}"
