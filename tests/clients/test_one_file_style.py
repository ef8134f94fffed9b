"""The built-in style `one-file`: both clients, all resources and all models in one module."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import httpx2
import pytest
from support.black_formatting import diff_from_black
from support.cases import write_tree
from support.commands import check_with_mypy, check_with_pyright

from generator import pipeline
from generator.diagnostics import Report, SpecloomError
from generator.style import load_style

# Names that the module has anyway: of the client, of the runtime, and of modules.
SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.example"}]
paths:
  /clients:
    get:
      operationId: listClients
      deprecated: true
      responses:
        "200":
          description: All clients.
          content:
            application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Client"}}}
        "404":
          description: No clients.
          content: {application/json: {schema: {$ref: "#/components/schemas/Problem"}}}
    post:
      operationId: createClient
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Client"}}}
      responses:
        "200":
          description: The tree of clients.
          content: {application/json: {schema: {$ref: "#/components/schemas/Tree"}}}
  /clients/{client_id}/clients:
    get:
      operationId: getModels
      parameters:
        - {name: client_id, in: path, required: true, schema: {type: string}}
        - {name: client, in: query, schema: {$ref: "#/components/schemas/Kind"}}
      responses:
        "200":
          description: The models.
          content: {application/json: {schema: {$ref: "#/components/schemas/Models"}}}
webhooks:
  clientCreated:
    post:
      operationId: clientCreated
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Client"}}}}
      responses: {"200": {description: Received.}}
components:
  schemas:
    Client: {type: object, required: [name], properties: {kind: {$ref: "#/components/schemas/Kind"}, name: {type: string}}}
    Clients: {type: object, properties: {name: {type: string}}}
    Models: {type: object, required: [clients], properties: {clients: {$ref: "#/components/schemas/Clients"}}}
    Kind: {type: string, enum: [small, large]}
    Problem: {type: object, required: [message], properties: {message: {type: string}}}
    Tree: {anyOf: [{type: string}, {type: array, items: {$ref: "#/components/schemas/Tree"}}]}
"""

HOUSE = """\
[layout]
client = "shop_api"
async_client = "shop_api"
resources = "shop_api"
async_resources = "shop_api"
models = "shop_api"
"""

PROGRAM = """\
from {name} import AsyncClient, Client
from {name}.{module} import ClientType, Models, Tree

client = Client()
created: Tree = client.clients.create(name="Ann", kind="small")
models: Models = client.clients.clients.get_models("1", client="large")
name: str | None = models.clients.name


async def print_models() -> None:
    async with AsyncClient() as client:
        models: Models = await client.clients.clients.get_models("1")
        print(models.clients.name, ClientType(name="Ann"))
"""


def generate_files(folder: Path, name: str, *styles: str, settings: str = "") -> dict[str, str]:
    """Return the files of the client of `SPEC`, named `name`, with settings of a house."""
    write_tree({"house/style.toml": f'package.name = "{name}"\n{settings}'}, folder)
    (folder / "spec.yaml").write_text(SPEC)
    style = load_style([*styles, str(folder / "house")])
    generated = pipeline.generate(str(folder / "spec.yaml"), style, Report())
    assert generated is not None
    return dict(generated.files)


def import_package(folder: Path, name: str, files: dict[str, str]) -> ModuleType:
    """Write and import a package."""
    write_tree(files, folder)
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(folder))


def respond(request: httpx2.Request) -> httpx2.Response:
    """Respond like a server."""
    if request.url.path == "/clients/7/clients":
        return httpx2.Response(200, json={"clients": {"name": request.url.params["client"]}})
    if request.method == "POST":
        return httpx2.Response(200, json=["root", ["leaf"]])
    return httpx2.Response(404, json={"message": "none"})


@pytest.mark.parametrize(
    ("name", "styles", "settings", "module"),
    [
        ("one_file", ["one-file"], "", "client"),
        ("one_file_house", ["one-file"], HOUSE, "shop_api"),
        ("one_file_msgspec", ["msgspec", "one-file"], "", "client"),
        ("one_file_dataclasses", ["one-file", "dataclasses"], "", "client"),
    ],
)
def test_a_client_in_one_module(
    name: str, styles: list[str], settings: str, module: str, tmp_path: Path
) -> None:
    """Both clients can be called, and return models of the module."""
    files = generate_files(tmp_path, name, *styles, settings=settings)
    code = {path for path in files if path.endswith(".py") and "/_runtime/" not in path}
    assert code == {f"{name}/{each}.py" for each in ("__init__", module, "webhooks")}
    package = import_package(tmp_path, name, files)
    client_module = getattr(package, module)
    with package.Client(http_client=httpx2.Client(transport=httpx2.MockTransport(respond))) as sync:
        assert sync.clients.create(name="Ann", kind="small") == ["root", ["leaf"]]
        models = sync.clients.clients.get_models("7", client="large")
        assert isinstance(models, client_module.Models)
        assert models.clients.name == "large"
        raw = sync.clients.clients.with_raw_response.get_models("7", client="small")
        assert raw.parse().clients.name == "small"
        with (
            pytest.raises(package.NotFoundError) as caught,
            pytest.warns(DeprecationWarning, match="`list` is deprecated"),
        ):
            sync.clients.list()
        assert isinstance(caught.value.error, client_module.Problem)

    async def call_async() -> str:
        transport = httpx2.MockTransport(respond)
        http_client = httpx2.AsyncClient(transport=transport)
        async with package.AsyncClient(http_client=http_client) as client:
            models = await client.clients.clients.get_models("7", client="large")
            return str(models.clients.name)

    assert asyncio.run(call_async()) == "large"


def test_the_module_is_formatted(tmp_path: Path) -> None:
    """Its template writes what black would write, so that black does not format all of it."""
    files = generate_files(tmp_path, "one_file_black", "one-file")
    assert not diff_from_black({p: t for p, t in files.items() if "/_runtime/" not in p}, 88)


@pytest.mark.parametrize("is_first", [True, False])
def test_a_house_overrides_blocks_of_the_separate_modules(is_first: bool, tmp_path: Path) -> None:
    """It does so before or after the style, also if it renames the module."""
    templates = {
        "client": "{% block footer %}CLIENT = 1\n{% endblock %}",
        "async_resources/[resource]": "{% block footer %}ASYNC_RESOURCE = 1\n{% endblock %}",
        "models/[module]": "{% block class_footer scoped %}\n    MARK = 1\n{% endblock %}",
    }
    write_tree(
        {
            f"blocks/[package]/{name}.py.jinja": f'{{% extends "base/[package]/{name}.py.jinja" %}}{text}'
            for name, text in templates.items()
        },
        tmp_path,
    )
    write_tree({"blocks/style.toml": ""}, tmp_path)
    styles = [str(tmp_path / "blocks"), "one-file"]
    files = generate_files(tmp_path, "in_one", *styles[:: 1 if is_first else -1], settings=HOUSE)
    code = {path for path in files if path.endswith(".py") and "/_runtime/" not in path}
    assert code == {f"in_one/{each}.py" for each in ("__init__", "shop_api", "webhooks")}
    lines = files["in_one/shop_api.py"].splitlines()
    assert lines.count("CLIENT = 1") == 1
    assert lines.count("ASYNC_RESOURCE = 1") == 2
    assert lines.count("    MARK = 1") > 3


@pytest.mark.parametrize("client", ["client", "async_client"])
def test_one_client_in_one_module(client: str, tmp_path: Path) -> None:
    """A style can leave out the other one."""
    name = f"only_{client}"
    files = generate_files(tmp_path, name, "one-file", settings=f'package.{client} = ""\n')
    package = import_package(tmp_path, name, files)
    assert hasattr(package, "Client") == (client != "client")
    assert hasattr(package, "AsyncClient") == (client != "async_client")
    assert package.client.Models


def test_the_style_is_named_if_it_is_missing(tmp_path: Path) -> None:
    """The layout alone has no template that writes the module."""
    with pytest.raises(SpecloomError) as caught:
        generate_files(tmp_path, "one_file_missing", settings=HOUSE)
    (error,) = caught.value.diagnostics
    assert error.hint is not None
    assert "'one-file'" in error.hint
    with pytest.raises(SpecloomError) as caught:
        generate_files(tmp_path, "one_file_missing", settings='[layout]\nresources = "client"\n')
    (error,) = caught.value.diagnostics
    assert error.message == "'layout.client' and 'layout.resources' both write 'client'"
    assert error.hint is not None
    assert "'one-file'" in error.hint


def test_a_client_that_the_style_omits_needs_no_path(tmp_path: Path) -> None:
    settings = 'package.async_client = ""\nlayout.client = "api"\nlayout.resources = "api"\n'
    files = generate_files(
        tmp_path, "one_api", "one-file", settings=settings + 'layout.models = "api"\n'
    )
    assert "one_api/api.py" in files
    assert "one_api/client.py" not in files


def test_a_second_client_is_an_error(tmp_path: Path) -> None:
    """A template for a new path does not replace the built-in one."""
    text = '{% extends "base/[package]/client.py.jinja" %}'
    write_tree({"house/[package]/[package.sync.file].py.jinja": text}, tmp_path)
    with pytest.raises(SpecloomError) as caught:
        generate_files(tmp_path, "two_clients", settings='layout.client = "api"\n')
    (error,) = caught.value.diagnostics
    assert error.message == (
        "'[package]/client.py.jinja' writes 'two_clients/client.py', "
        "which is no module of this layout"
    )
    assert (error.path, error.location and error.location.line) == (
        str(tmp_path / "house" / "style.toml"),
        2,
    )


def test_paths_that_are_equal_are_reported_in_the_style_of_the_house(tmp_path: Path) -> None:
    """Other keys may not share a module, also not with those of the style."""
    with pytest.raises(SpecloomError) as caught:
        generate_files(tmp_path, "shared", "one-file", settings='layout.models = "models"\n')
    (error,) = caught.value.diagnostics
    assert error.message == "'layout.client' and 'layout.resources' both write 'client'"
    assert (error.path, error.location and error.location.line) == (
        str(tmp_path / "house" / "style.toml"),
        2,
    )


@pytest.mark.slow
@pytest.mark.parametrize("check", [check_with_mypy, check_with_pyright], ids=["mypy", "pyright"])
@pytest.mark.parametrize(
    "styles",
    [
        ["one-file"],
        pytest.param(["msgspec", "one-file"], marks=pytest.mark.exhaustive, id="msgspec"),
    ],
)
def test_type_checkers_accept_the_module(
    styles: list[str],
    check: Callable[..., tuple[set[tuple[str, int]], str]],
    tmp_path: Path,
) -> None:
    """They report no errors in the package, and none in a program that uses it."""
    write_tree(generate_files(tmp_path, "one_module", *styles, settings=HOUSE), tmp_path)
    program = PROGRAM.format(name="one_module", module="shop_api")
    (tmp_path / "program.py").write_text(program, encoding="utf-8")
    errors, printed = check(tmp_path, "program.py", "one_module")
    assert errors == set(), printed
