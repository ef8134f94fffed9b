"""Webhooks and callbacks of generated clients: sync and async, in two libraries of models."""

from __future__ import annotations

import base64
import copy
import hashlib
import hmac
import json
import pickle
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from support.cases import Case, generate_case, list_cases, write_tree
from support.inline_clients import import_inline_client
from support.paths import CASES, ROOT

from generator import pipeline
from generator.client.plan import build_plan
from generator.diagnostics import Report, SpecloomError
from generator.pipeline import read_description
from generator.style import load_style
from generator.targets.python import webhook_views
from generator.text.selection import Selection

ImportCase = Callable[[str], ModuleType]

KEY = b"0123456789abcdef01234567"
SECRET = f"whsec_{base64.b64encode(KEY).decode()}"
NEW_PET = {"type": "pet.new", "pet": {"id": 1, "name": "Rex"}, "added_at": "2020-01-02T03:04:05Z"}
CLIENTS = pytest.mark.parametrize("client_name", ["Client", "AsyncClient"])


def sign(body: bytes) -> dict[str, str]:
    """Return the headers of a request that is signed by Standard Webhooks."""
    now = int(time.time())
    digest = hmac.new(KEY, f"m_1.{now}.".encode() + body, hashlib.sha256).digest()
    return {
        "Webhook-Id": "m_1",
        "Webhook-Timestamp": str(now),
        "Webhook-Signature": f"v1,{base64.b64encode(digest).decode()}",
    }


def send(method: Callable[..., Any], payload: object) -> Any:
    """Return what a method makes of a payload that is signed."""
    body = json.dumps(payload).encode()
    return method(body, sign(body))


def sign_like_github(body: bytes) -> dict[str, str]:
    return {
        "X-Hub-Signature-256": f"sha256={hmac.new(b'secret', body, hashlib.sha256).hexdigest()}"
    }


@CLIENTS
def test_payloads_by_discriminator(import_case: ImportCase, client_name: str) -> None:
    package = import_case("webhooks")
    webhooks = getattr(package, client_name)(webhook_secret=SECRET).webhook_events
    pet = send(webhooks.parse, NEW_PET)
    assert type(pet) is package.models.NewPetPayload
    assert (pet.pet.name, pet.added_at.year) == ("Rex", 2020)
    lost = send(webhooks.parse, {"type": "pet.gone", "place": {"city": "Rome"}})
    assert (type(lost), lost.place.city) == (package.models.PetLost, "Rome")
    assert type(send(webhooks.parse, {"type": "pet.sold", "price": 3})) is package.Unknown
    assert send(webhooks.parse_new_pet, NEW_PET) == pet
    assert webhooks.verify(b"{}", sign(b"{}")) is None
    with pytest.raises(package.WebhookVerificationError, match="does not match"):
        webhooks.parse(b"{} ", sign(b"{}"))
    with pytest.raises(package.DecodeError):
        webhooks.parse(b"[1]", sign(b"[1]"))


def test_a_resource_keeps_the_name_of_webhooks(import_case: ImportCase) -> None:
    client = import_case("webhooks").Client()
    assert callable(client.webhooks.list)
    assert callable(client.webhook_events.parse)


@CLIENTS
def test_copies_have_the_secret(import_case: ImportCase, client_name: str) -> None:
    client = getattr(import_case("webhooks"), client_name)(webhook_secret=SECRET)
    for other in (
        client.with_options(timeout=3),
        copy.copy(client),
        copy.deepcopy(client),
        pickle.loads(pickle.dumps(client)),
    ):
        assert send(other.webhook_events.parse, NEW_PET).pet.id == 1
    assert SECRET not in repr(vars(client))


def test_secrets_of_the_environment(
    import_case: ImportCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = import_case("webhooks")
    with pytest.raises(package.MissingCredentialsError, match="WEBHOOKS_WEBHOOK_SECRET"):
        send(package.Client().webhook_events.parse, NEW_PET)
    monkeypatch.setenv("WEBHOOKS_WEBHOOK_SECRET", f"whsec_AAAA {SECRET}")
    assert send(package.Client().webhook_events.parse, NEW_PET).pet.id == 1
    monkeypatch.setenv("WEBHOOKS_WEBHOOK_SECRET", "whsec_%")
    with pytest.raises(ValueError, match="the environment variable WEBHOOKS_WEBHOOK_SECRET is not"):
        package.Client()


@CLIENTS
def test_payloads_by_name(import_case: ImportCase, client_name: str) -> None:
    """With the rule of another API, from a style: see the case."""
    package = import_case("callbacks")
    events = getattr(package, client_name)(webhook_secret="secret").events
    body = b'{"id": "e_1", "limit": 3}'
    headers = sign_like_github(body)
    deleted = events.parse(body, headers, name="export-deleted")
    exceeded = events.parse(body, headers, name="quota-exceeded")
    assert (type(deleted), deleted.rows) == (package.models.Export, None)
    assert (type(exceeded), exceeded.limit) == (package.models.QuotaExceededPayload, 3)
    with pytest.raises(ValueError, match="did you mean 'quota-exceeded'"):
        events.parse(body, headers, name="quota-exeeded")
    with pytest.raises(package.WebhookVerificationError):
        events.parse(body, {}, name="quota-exeeded")
    with pytest.raises(TypeError, match="name"):
        events.parse(body, headers)


def test_callbacks(import_case: ImportCase) -> None:
    package = import_case("callbacks")
    events = package.Client(webhook_secret="secret").events
    body = b'{"status": "done", "id": "e_1", "percent": 3.5}'
    headers = sign_like_github(body)
    assert events.parse_start_export_finished(body, headers).status == "done"
    assert events.parse_start_import_finished(body, headers).id == "e_1"
    assert events.parse_percentage(body, headers).percent == 3.5


def test_sample_of_the_documentation(import_case: ImportCase) -> None:
    package = import_case("webhooks")
    page = (CASES / "webhooks" / "expected" / "docs" / "webhooks.md").read_text("utf-8")
    program = re.findall("```text\n(.*?)```", page, re.DOTALL)[0]
    names: dict[str, Any] = {}
    exec(program, names)  # noqa: S102 - the code is ours
    body = json.dumps(NEW_PET).encode()
    names["client"] = package.Client(webhook_secret=SECRET)
    assert names["receive"](body, sign(body)) == 204
    assert names["receive"](body, {}) == 400


SPEC = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
webhooks:
  pet:
    post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
components:
  schemas:
    Pet: {type: object, required: [id], properties: {id: {type: integer}}}
"""


def test_webhooks_without_signatures_and_operations(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    style = '[package]\nname = "{name}"\n[webhooks]\nsignature = "none"\n'
    package = import_inline_client("unsigned", SPEC, style, "pydantic", tmp_path_factory)
    client = package.Client(base_url="http://localhost")
    assert client.webhooks.parse(b'{"id": 3}').id == 3
    assert client.webhooks.parse_pet('{"id": 4}', {"content-type": "application/json"}).id == 4
    assert not hasattr(client.webhooks, "verify")
    with pytest.raises(TypeError, match="webhook_secret"):
        package.Client(base_url="http://localhost", webhook_secret="a")


def test_webhooks_with_one_name(tmp_path: Path) -> None:
    """`parse` takes their methods, too, and the documentation says so."""
    put = "put: {requestBody: {content: {application/json: {schema: {type: string}}}}}"
    (tmp_path / "spec.yaml").write_text(SPEC.replace("    post:", f"    {put}\n    post:"))
    generated = pipeline.generate(str(tmp_path / "spec.yaml"), load_style([]), Report())
    assert generated is not None
    for name in ("PUT pet", "POST pet"):
        assert f'"{name}": lambda: ' in generated.files["pets/webhooks.py"]
        assert f"\n`{name}` | " in generated.files["docs/webhooks.md"]


CALLBACKS = """
openapi: 3.0.3
info: {title: Files, version: "1"}
paths:
  /subscriptions:
    post:
      operationId: subscribe
      responses: {"204": {description: Subscribed.}}
      callbacks:
        ping: {"{$request.body#/url}": {post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Ping"}}}}}}}
        deleted: {"{$request.body#/url}": {post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Deleted"}}}}}}}
components:
  schemas:
    Ping: {type: object, required: [event], properties: {event: {type: string, enum: [PING]}}}
    Deleted: {type: object, required: [event, id], properties: {event: {type: string, enum: [DELETED]}, id: {type: integer}}}
"""


def test_callbacks_that_are_webhooks(tmp_path_factory: pytest.TempPathFactory) -> None:
    """An API without webhooks describes its events by callbacks of the operation to subscribe."""
    style = '[package]\nname = "{name}"\n'
    package = import_inline_client("subscribed", CALLBACKS, style, "pydantic", tmp_path_factory)
    webhooks = package.Client(base_url="http://localhost", webhook_secret=SECRET).webhooks
    assert type(send(webhooks.parse, {"event": "PING"})) is package.models.Ping
    assert send(webhooks.parse, {"event": "DELETED", "id": 3}).id == 3
    assert send(webhooks.parse_deleted, {"event": "DELETED", "id": 3}).id == 3


def test_callbacks_that_nothing_distinguishes(tmp_path_factory: pytest.TempPathFactory) -> None:
    spec = CALLBACKS.replace("enum: [PING]", "").replace("Files", "Other files")
    style = '[package]\nname = "{name}"\n'
    package = import_inline_client("undistinguished", spec, style, "pydantic", tmp_path_factory)
    webhooks = package.Client(base_url="http://localhost", webhook_secret=SECRET).webhooks
    assert not hasattr(webhooks, "parse")
    assert send(webhooks.parse_ping, {"event": "PING"}).event == "PING"


def test_clients_without_webhooks_have_no_file_for_them() -> None:
    case = next(each for each in list_cases() if each.name == "polling")
    files = generate_case(case).rendered
    assert not [path for path in files if "webhook" in path]
    assert "webhook" not in files["polling/client.py"]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ('attribute = "a b"', "'a b' is not a valid attribute name"),
        ('attribute = "close"', "the client already has 'close'"),
        ('timestamp_header = ""', "'{timestamp}' is signed, but no header has it"),
        ('id_header = ""', "'{id}' is signed, but no header has it"),
        ('signature_form = "{signature},v1"', "each part of 'signature_form' must end with"),
        ('signature_form = "v1"', "a string that contains '{signature}' once"),
        ('content = "{timestamp}"', "a string that contains '{body}' once"),
        ('content = "{body}{url}"', "no placeholders but"),
        ('signature_header = ""', "a valid header name"),
        ("tolerance = -1", "0 or more"),
    ],
)
def test_errors_in_a_style(settings: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "style.toml").write_text(f"[webhooks]\n{settings}\n")
    (tmp_path / "spec.yaml").write_text(SPEC)
    report = Report()
    with pytest.raises(SpecloomError) as error:
        pipeline.generate(str(tmp_path / "spec.yaml"), load_style([str(tmp_path)]), report)
    assert message in str(error.value)


def test_defaults_are_those_of_the_built_in_style(import_case: ImportCase) -> None:
    """The code of a client has only the settings that differ from the defaults of the runtime."""
    runtime, settings = import_case("webhooks")._runtime, load_style([]).webhooks
    form, scheme = runtime.SecretForm(), runtime.SignatureScheme()
    assert (form.prefix, form.encoding) == (settings.secret_prefix, settings.secret_encoding)
    assert {"prefix": form.prefix, "encoding": form.encoding} == webhook_views._SECRET_DEFAULTS
    defaults = webhook_views._SCHEME_DEFAULTS
    assert {name: getattr(scheme, name) for name in scheme.__slots__} == defaults
    renamed = {"header": "signature_header", "form": "signature_form"}
    assert defaults == {key: getattr(settings, renamed.get(key, key)) for key in defaults}


def test_webhooks_move_no_other_type() -> None:
    """A type that a resource and a webhook use stays with the resource."""
    description = read_description(str(CASES / "webhooks" / "spec.yaml"), load_style([]), Report())
    assert description is not None
    placements = build_plan(description.api, load_style([])).placements
    assert placements["/components/schemas/Pet"].owner == ("pets",)
    assert placements["/components/schemas/Place"].is_webhook_only
    assert "/components/schemas/Unused" not in placements


@pytest.mark.slow
def test_style_openai(tmp_path: Path) -> None:
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text(
        "overlay: 1.0.0\ninfo: {title: Webhooks, version: '1'}\nactions:\n- target: $\n  update:\n"
        "    webhooks: {done: {post: {requestBody: {content: {application/json: {schema: "
        "{$ref: '#/components/schemas/RunObject'}}}}}}}\n"
    )
    generated = pipeline.generate(
        str(ROOT / "spec" / "assistants.yaml"),
        load_style(["openai"]),
        Report(),
        overlays=[str(overlay)],
    )
    assert generated is not None
    client = generated.files["openai/_client.py"]
    assert client.count("webhook_secret: WebhookSecret | None = None") == 2
    assert client.count("other._webhook_secrets = self._webhook_secrets") == 2
    assert "parse_done" in generated.files["openai/webhooks.py"]
    assert '"WebhookVerificationError"' in generated.files["openai/__init__.py"]


def test_a_tag_selects_webhooks(tmp_path: Path) -> None:
    spec = tmp_path / "spec.yaml"
    spec.write_text(
        SPEC.replace("    post: {", "    post: {tags: [Pets], ").replace(
            "components:", "  other: {post: {tags: [Others]}}\n  none: {post: {}}\ncomponents:"
        )
    )

    def list_names(*tags: str) -> list[str]:
        report = Report()
        description = read_description(
            str(spec), load_style([]), report, selection=Selection(tuple(tags))
        )
        assert not report.has_errors
        assert description is not None
        return [each.name for each in description.api.webhooks]

    assert list_names() == ["pet", "other", "none"]
    assert list_names("Pets") == ["pet"]
    assert list_names("Others") == ["other"]


USE = """
from email.message import Message
from typing import Any, assert_type

import httpx2

from webhooks import AsyncClient, Client, models


def check(
    a: dict[str, str],
    b: httpx2.Headers,
    c: Message,
    d: list[tuple[str, str]],
    e: list[tuple[bytes, bytes]],
    f: dict[str, Any],
) -> None:
    client = Client(webhook_secret=["a", "b"])
    for headers in (a, b, c, d, e, f):
        assert_type(client.webhook_events.parse_new_pet(b"", headers), models.NewPetPayload)
    payload = client.webhook_events.parse("", a, tolerance=None, secret="x")
    if payload.type == "pet.new":
        assert_type(payload, models.NewPetPayload)
    AsyncClient(webhook_secret="a").webhook_events.verify(memoryview(b""), b)
"""


@pytest.mark.slow
def test_pyright_reports_no_errors(tmp_path: Path) -> None:
    """Neither in the runtime of webhooks nor in a program with the headers of frameworks."""
    write_tree(generate_case(Case(CASES / "webhooks")).files, tmp_path)
    (tmp_path / "use.py").write_text(USE)
    checked = ["use.py", "webhooks/webhooks.py", "webhooks/_runtime/webhook*.py"]
    settings = {"typeCheckingMode": "strict", "include": checked}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
    result = subprocess.run(command, check=False, cwd=tmp_path, capture_output=True, text=True)
    assert result.stdout.startswith("0 errors, 0 warnings"), result.stdout
