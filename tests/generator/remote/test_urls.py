"""Which URLs are read, and their normalized form."""

from __future__ import annotations

import pytest

from generator.remote.errors import FetchError
from generator.remote.urls import has_host, normalize_url, parse_host, resolve_redirect


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HTTPS://API.Acme.com:443/v1/openapi.json#/info", "https://api.acme.com/v1/openapi.json"),
        ("https://acme.com", "https://acme.com/"),
        ("https://acme.com:8443/a/../b/./c.yaml?x=1&y=a%20b", "https://acme.com:8443/b/c.yaml?x=1&y=a%20b"),
        ("https://acme.com//a/../b", "https://acme.com//a/../b"),
        ("https://bücher.example/é?q=é", "https://xn--bcher-kva.example/%C3%A9?q=%C3%A9"),
        ("https://[2001:DB8:0::1]:443/a", "https://[2001:db8::1]/a"),
        ("http://127.0.0.1:80/openapi.json", "http://127.0.0.1/openapi.json"),
        ("http://127.9.9.9:8000/a", "http://127.9.9.9:8000/a"),
        ("http://localhost:8000/a", "http://localhost:8000/a"),
        ("http://[::1]:8000/a", "http://[::1]:8000/a"),
    ],
)  # fmt: skip
def test_urls_have_one_form(text: str, expected: str) -> None:
    assert normalize_url(text) == expected
    assert normalize_url(expected) == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("http://acme.com/a", "http is only allowed on this machine"),
        ("http://0.0.0.0:8000/a", "http is only allowed on this machine"),
        ("http://localhost.acme.com/a", "http is only allowed on this machine"),
        ("http://127.0.0.1.acme.com/a", "http is only allowed on this machine"),
        ("http://127.1/a", "the host is invalid"),
        ("http://2130706433/a", "the host is invalid"),
        ("https://0x7f.1/a", "the host is invalid"),
        ("ftp://acme.com/a", "'ftp' URLs are not read"),
        ("file:///etc/passwd", "'file' URLs are not read"),
        ("file://localhost/etc/passwd", "'file' URLs are not read"),
        ("https://", "the host is invalid or missing"),
        ("https://a b/", "has a space"),
        ("https://acme.com\\@evil.com/", "a backslash"),
        ("https://acme.com/\r\nX-A: b", "control character"),
        ("https://acme.com:99999/", "Port out of range"),
        ("https://acme.com:x/", "not a valid URL"),
        ("https://[::1/", "not a valid URL"),
        ("https://me:secret@acme.com/", "must not have a user name"),
        ("https://acme.com@evil.com/", "must not have a user name"),
        ("https://acme.com/" + "a" * 4_000, "more than 4,000 characters"),
    ],
)
def test_other_urls_are_refused(text: str, message: str) -> None:
    with pytest.raises(FetchError) as raised:
        normalize_url(text)
    assert message in raised.value.message
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize(
    ("base", "location", "expected"),
    [
        ("https://acme.com/a/b", "c.json", "https://acme.com/a/c.json"),
        ("https://acme.com/a", "https://cdn.example/b", "https://cdn.example/b"),
        ("http://localhost:1/a", "https://acme.com/", "https://acme.com/"),
        ("http://localhost:1/a", "http://127.0.0.1:2/", "http://127.0.0.1:2/"),
        ("https://10.0.0.1/a", "https://10.0.0.2/b", "https://10.0.0.2/b"),
    ],
)
def test_redirects(base: str, location: str, expected: str) -> None:
    assert resolve_redirect(base, location) == expected


@pytest.mark.parametrize(
    ("location", "message"),
    [
        ("http://acme.com/a", "http is only allowed on this machine"),
        ("http://localhost/a", "not encrypted"),
        ("https://localhost/a", "in a private network"),
        ("https://10.0.0.1/a", "in a private network"),
        ("https://169.254.169.254/latest", "in a private network"),
        ("https://[::ffff:10.0.0.1]/a", "in a private network"),
        ("https://[fd00::1]/a", "in a private network"),
        ("file:///etc/passwd", "'file' URLs are not read"),
        ("https://me:secret@acme.com/", "must not have a user name"),
    ],
)
def test_redirects_that_are_refused(location: str, message: str) -> None:
    with pytest.raises(FetchError) as raised:
        resolve_redirect("https://acme.com/a", location)
    assert message in raised.value.message


def test_hosts_with_and_without_a_port() -> None:
    host, port = parse_host("Acme.com")
    assert has_host("https://acme.com/a", host, port)
    assert not has_host("https://acme.com:8443/a", host, port)
    assert not has_host("https://api.acme.com/a", host, port)
    assert has_host("https://acme.com:8443/a", *parse_host("acme.com:8443"))
    assert has_host("http://[::1]:80/", *parse_host("[::1]"))
    for text in ("", "https://acme.com", "acme.com/a", "a b", "me@acme.com", "acme.com:x"):
        with pytest.raises(FetchError):
            parse_host(text)
