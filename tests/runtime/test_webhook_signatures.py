"""Signatures and headers of webhooks, against a published vector and HMACs of the test's own."""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
import pickle
import time
from collections.abc import Callable, Iterator
from email.message import Message
from typing import Any

import httpx2
import pytest
from pydantic import SecretStr
from support import runtime

rt: Any = runtime.load_runtime()

KEY = b"0123456789abcdef01234567"
SECRET = f"whsec_{base64.b64encode(KEY).decode()}"
BODY = b'{"type": "pet.new", "name": "\xc3\xa4"}'
NOW = 1_700_000_000

# A published vector of Standard Webhooks, which several implementations test.
VECTOR_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
VECTOR_BODY = b'{"test": 2432232314}'
VECTOR_HEADERS = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
}

# Rules as a style has them for the webhooks of GitHub, Stripe and Slack.
GITHUB = {
    "encoding": "hex",
    "content": "{body}",
    "header": "X-Hub-Signature-256",
    "form": "sha256={signature}",
    "separator": "",
}
STRIPE = {
    "encoding": "hex",
    "content": "{timestamp}.{body}",
    "header": "Stripe-Signature",
    "form": "t={timestamp},v1={signature}",
    "separator": ",",
}
SLACK = {
    "encoding": "hex",
    "content": "v0:{timestamp}:{body}",
    "header": "X-Slack-Signature",
    "form": "v0={signature}",
    "separator": "",
    "timestamp_header": "X-Slack-Request-Timestamp",
}


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Stop the clock; the fixture sets it."""

    def set_time(seconds: int) -> None:
        monkeypatch.setattr(time, "time", lambda: float(seconds))

    set_time(NOW)
    return set_time


def sign(body: bytes = BODY, *, key: bytes = KEY, id: str = "m_1", timestamp: int = NOW) -> str:
    digest = hmac.new(key, f"{id}.{timestamp}.".encode() + body, hashlib.sha256).digest()
    return f"v1,{base64.b64encode(digest).decode()}"


def make_headers(signature: str | None = None, *, timestamp: object = NOW) -> dict[str, str]:
    return {
        "webhook-id": "m_1",
        "webhook-timestamp": str(timestamp),
        "webhook-signature": sign() if signature is None else signature,
    }


def verify(
    headers: Any,
    body: Any = BODY,
    *,
    secret: Any = SECRET,
    tolerance: Any = 300,
    scheme: dict[str, str] | None = None,
    form: dict[str, str] | None = None,
) -> None:
    """Verify a request with the secrets of a client, and no others."""

    class Webhooks(rt.SignedWebhooks):  # type: ignore[misc]
        _scheme = rt.SignatureScheme(**(scheme or {}))

    secrets = rt.WebhookSecrets(secret, rt.SecretForm(**(form or {})), env="WEBHOOK_SECRET")
    Webhooks(secrets)._verify(body, headers, None, tolerance)


def get_error(headers: Any, body: Any = BODY, **options: Any) -> str:
    with pytest.raises(rt.WebhookVerificationError) as error:
        verify(headers, body, **options)
    return str(error.value)


def test_published_vector(clock: Callable[[int], None]) -> None:
    clock(1_614_265_330 + 299)
    verify(VECTOR_HEADERS, VECTOR_BODY, secret=VECTOR_SECRET)
    assert "does not match" in get_error(VECTOR_HEADERS, VECTOR_BODY + b" ", secret=VECTOR_SECRET)


@pytest.mark.parametrize(
    "signature",
    [
        sign(),
        f"v1,{'A' * 43}= {sign()}",
        f"v1a,{'A' * 86}== {sign()} v2,x",
        f"{sign()},",
        f"v1,AAAA, {sign()}",
    ],
)
def test_one_of_several_signatures_matches(signature: str) -> None:
    verify(make_headers(signature))


@pytest.mark.parametrize(
    ("signature", "message"),
    [
        (sign(b"{}"), "the signature does not match"),
        (sign(key=b"other"), "the signature does not match"),
        (sign(id="m_2"), "the signature does not match"),
        (sign(timestamp=NOW + 1), "the signature does not match"),
        (sign().removeprefix("v1,"), "no signature of the form 'v1,{signature}'"),
        (sign().replace("v1,", "v2,"), "no signature of the form"),
        (sign().replace("v1,", "v1a,"), "no signature of the form"),
        ("", "no signature of the form"),
        ("v1,", "no signature of the form"),
        ("v1,ä\udc80", "the signature does not match"),
    ],
)
def test_wrong_signatures(signature: str, message: str) -> None:
    text = get_error(make_headers(signature))
    assert message in text
    assert SECRET not in text
    assert sign() not in text


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
def test_missing_headers(name: str) -> None:
    headers = make_headers()
    del headers[name]
    assert get_error(headers) == f"the header '{name}' is missing"


def test_age() -> None:
    for offset in (-300, 0, 300):
        timestamp = NOW + offset
        verify(make_headers(sign(timestamp=timestamp), timestamp=timestamp))
    old = make_headers(sign(timestamp=NOW - 301), timestamp=NOW - 301)
    assert get_error(old) == "the timestamp is 301 s old; 300 s are tolerated"
    early = make_headers(sign(timestamp=NOW + 301), timestamp=NOW + 301)
    assert get_error(early) == "the timestamp is 301 s in the future; 300 s are tolerated"
    verify(old, tolerance=301.0)
    verify(old, tolerance=None)
    verify(old, tolerance=float("inf"))


@pytest.mark.parametrize("timestamp", ["", "now", "1.5", "-1", "+1", "1e9", "٣", "9" * 5000])
def test_a_timestamp_is_a_number_of_seconds(timestamp: str) -> None:
    message = get_error(make_headers(timestamp=timestamp))
    assert message == "the timestamp is not a number of seconds since 1970"


@pytest.mark.parametrize("tolerance", [-1, float("nan"), "300", True])
def test_wrong_tolerance(tolerance: object) -> None:
    with pytest.raises((TypeError, ValueError), match="tolerance must"):
        verify(make_headers(), tolerance=tolerance)


def test_wrong_header_names_no_value() -> None:
    headers = [*make_headers().items(), ("Webhook-Id", "m_2")]
    assert get_error(headers) == "there are several values of the id"
    verify([*make_headers().items(), ("Webhook-Id", "m_1")])


# --- what frameworks have ----------------------------------------------------


def make_message() -> Message:
    """Return headers as `http.server` has them."""
    message = Message()
    for name, value in make_headers().items():
        message[name.title()] = value
    return message


class Headers:
    """Headers like those of werkzeug, which are no mapping."""

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(make_headers().items())


@pytest.mark.parametrize(
    "headers",
    [
        {name.upper(): value for name, value in make_headers().items()},
        httpx2.Headers(make_headers()),
        httpx2.Headers([*make_headers("v1,AAAA").items(), ("Webhook-Signature", sign())]),
        make_message(),
        Headers(),
        list(make_headers().items()),
        [(name.encode(), value.encode()) for name, value in make_headers().items()],
        [*make_headers("v1,AAAA").items(), ("webhook-signature", sign())],
        {name: [value] for name, value in make_headers().items()},
        {
            "wsgi.version": (1, 0),
            "wsgi.input": io.BytesIO(),
            "CONTENT_TYPE": "application/json",
            **{f"HTTP_{k.upper().replace('-', '_')}": v for k, v in make_headers().items()},
        },
    ],
    ids=lambda headers: type(headers).__name__,
)
def test_headers_of_frameworks(headers: Any) -> None:
    verify(headers)


@pytest.mark.parametrize("headers", [None, 3, "webhook-id: 1", b"", [1], ["ab"], [("a",)]])
def test_wrong_types_of_headers(headers: object) -> None:
    with pytest.raises(TypeError, match="headers must be a mapping or pairs"):
        verify(headers)


def test_an_underscore_is_no_hyphen() -> None:
    headers = make_headers()
    headers["webhook_id"] = headers.pop("webhook-id")
    assert get_error(headers) == "the header 'webhook-id' is missing"


@pytest.mark.parametrize("body", [BODY.decode(), bytearray(BODY), memoryview(BODY)])
def test_types_of_bodies(body: object) -> None:
    verify(make_headers(), body)


@pytest.mark.parametrize("body", [{"type": "pet.new"}, None, 1, io.BytesIO(BODY), ["a"]])
def test_wrong_types_of_bodies(body: object) -> None:
    message = f"before anything parses it, not {type(body).__name__}"
    with pytest.raises(TypeError, match=message):
        verify(make_headers(), body)


def test_a_body_with_lone_surrogates_does_not_match() -> None:
    assert "does not match" in get_error(make_headers(), "\ud800")


# --- secrets -----------------------------------------------------------------


@pytest.mark.parametrize(
    "secret",
    [
        SECRET,
        SECRET.removeprefix("whsec_"),
        SecretStr(SECRET),
        ["whsec_AAAA", SECRET],
        iter([SecretStr("whsec_AAAA"), SECRET]),
    ],
)
def test_forms_of_secrets(secret: object) -> None:
    verify(make_headers(), secret=secret)


@pytest.mark.parametrize("variable", [SECRET, f"whsec_AAAA {SECRET}"])
def test_environment_variable(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBHOOK_SECRET", variable)
    verify(make_headers(), secret=None)
    verify(make_headers(), secret="")
    assert "does not match" in get_error(make_headers(), secret="whsec_AAAA")


@pytest.mark.parametrize(
    "secret",
    ["whsec_", "whsec_%%%%", "whsec_ÄÄÄÄ", f" {SECRET}", f"{SECRET}\n", 3, [3], [None], [""]],
)
def test_wrong_secrets(secret: object, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises((TypeError, ValueError), match=r"^webhook_secret ") as error:
        verify(make_headers(), secret=secret)
    assert error.value.__cause__ is None
    assert "%%%%" not in str(error.value)
    monkeypatch.setenv("WEBHOOK_SECRET", "whsec_%%%%")
    with pytest.raises(ValueError, match="the environment variable WEBHOOK_SECRET is not valid"):
        verify(make_headers(), secret=None)


def test_missing_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WEBHOOK_SECRET", raising=False)
    message = "webhook_secret=… of the client, or the environment variable WEBHOOK_SECRET"
    with pytest.raises(rt.MissingCredentialsError, match=message):
        verify(make_headers(), secret=None)


def test_the_secret_of_a_call_replaces_that_of_the_client() -> None:
    webhooks = rt.SignedWebhooks(rt.WebhookSecrets("whsec_AAAA", rt.SecretForm()))
    webhooks._verify(BODY, make_headers(), SECRET, 300)
    with pytest.raises(ValueError, match=r"^secret is not valid: it must be Base64 after 'whsec_'"):
        webhooks._verify(BODY, make_headers(), "whsec_%%%%", 300)


def test_secrets_are_not_printed() -> None:
    secrets = rt.WebhookSecrets(SECRET, rt.SecretForm())
    assert SECRET not in repr(secrets)
    assert repr(KEY) not in repr(secrets)
    assert pickle.loads(pickle.dumps(secrets)).choose(None) == (KEY,)


# --- other rules -------------------------------------------------------------


def test_rule_of_github() -> None:
    digest = hmac.new(b"It's a Secret to Everybody", b"Hello, World!", hashlib.sha256).hexdigest()
    assert digest.startswith("757107ea0eb2509fc2")  # as in GitHub's documentation
    options: dict[str, Any] = {
        "scheme": GITHUB,
        "form": {"prefix": "", "encoding": "text"},
        "secret": "It's a Secret to Everybody",
    }
    for value in (f"sha256={digest}", f"sha256={digest.upper()}"):
        verify({"x-hub-signature-256": value}, b"Hello, World!", **options)
    for value in (f"sha1={digest}", digest, f"sha256={digest[:-1]}"):
        get_error({"x-hub-signature-256": value}, b"Hello, World!", **options)


def test_rule_of_stripe() -> None:
    options: dict[str, Any] = {
        "scheme": STRIPE,
        "form": {"encoding": "text"},
        "secret": "whsec_abc",
    }
    digest = hmac.new(b"abc", f"{NOW}.".encode() + BODY, hashlib.sha256).hexdigest()
    for value in (
        f"t={NOW},v1={digest}",
        f"t={NOW}, v1=00, v1={digest}, v0=11",
        f"v1={digest},t={NOW}",
    ):
        verify({"Stripe-Signature": value}, **options)
    for value, message in (
        (f"t={NOW - 400},v1={digest}", "400 s old"),
        (f"t={NOW + 1},v1={digest}", "does not match"),
        (f"t={NOW},t={NOW + 1},v1={digest}", "several values of the timestamp"),
        (f"v1={digest}", "'webhook-timestamp' is missing"),
        (f"t={NOW}", "no signature of the form"),
    ):
        assert message in get_error({"Stripe-Signature": value}, **options)


def test_rule_of_slack() -> None:
    options: dict[str, Any] = {
        "scheme": SLACK,
        "form": {"encoding": "hex", "prefix": ""},
        "secret": KEY.hex(),
    }
    digest = hmac.new(KEY, f"v0:{NOW}:".encode() + BODY, hashlib.sha256).hexdigest()
    headers = {"X-Slack-Signature": f"v0={digest}", "X-Slack-Request-Timestamp": str(NOW)}
    verify(headers, **options)
    assert "does not match" in get_error(headers, b"{}", **options)


def test_sha512() -> None:
    digest = hmac.new(KEY, f"m_1.{NOW}.".encode() + BODY, hashlib.sha512).digest()
    headers = make_headers(f"v1,{base64.b64encode(digest).decode()}")
    verify(headers, scheme={"algorithm": "sha512"})
    assert "does not match" in get_error(headers)


def test_comparison_takes_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each signature is compared with that of each secret, by a function that leaks nothing."""
    compared: list[tuple[bytes, bytes]] = []
    compare = hmac.compare_digest

    def record(one: Any, other: Any) -> bool:
        compared.append((one, other))
        return compare(one, other)

    monkeypatch.setattr(hmac, "compare_digest", record)
    verify(make_headers(f"{sign()} v1,AAAA"), secret=[SECRET, "whsec_AAAA"])
    assert len(compared) == 4


# --- payloads ----------------------------------------------------------------


class Pet(rt.Model):  # type: ignore[misc]
    name: str
    age: int = 0


def test_payloads_are_parsed_leniently() -> None:
    parser = rt.PayloadParser(Pet)
    assert parser.parse(b'{"name": "Rex", "age": 3}').age == 3
    pet = parser.parse('{"name": "Rex", "age": "old"}')
    assert (pet.age, len(pet.mismatches)) == ("old", 1)
    assert rt.get_response_info(pet) is None


def test_charset_of_payloads() -> None:
    parser = rt.PayloadParser(Pet)
    text = '{"name": "Ä"}'
    headers = {"CONTENT_TYPE": "application/json; charset=latin-1"}
    assert parser.parse(text.encode("latin-1"), headers).name == "Ä"
    assert parser.parse(b"\xef\xbb\xbf" + text.encode()).name == "Ä"
    assert parser.parse(text.encode("utf-16")).name == "Ä"
    assert parser.parse(text, {"content-type": "é\ud800"}).name == "Ä"


@pytest.mark.parametrize("body", [b"", b"{", b"[1]", b"3", b"\xff\xfe\xff"])
def test_other_bodies_are_decode_errors(body: bytes) -> None:
    with pytest.raises(rt.DecodeError) as error:
        rt.PayloadParser(Pet).parse(body)
    assert len(str(error.value)) < 1_100


def test_unknown_names() -> None:
    parsers = {"newPet": lambda: rt.PayloadParser(Pet)}
    webhooks = rt.BaseWebhooks()
    assert webhooks._parse_named(parsers, "newPet", b'{"name": "Rex"}', None).name == "Rex"
    with pytest.raises(ValueError, match=r"no webhook is named 'newpet': did you mean 'newPet'\?"):
        webhooks._parse_named(parsers, "newpet", b"{}", None)
    with pytest.raises(ValueError, match="no webhook is named") as error:
        webhooks._parse_named(parsers, "\n" * 10_000, b"{}", None)
    assert len(str(error.value)) < 500
