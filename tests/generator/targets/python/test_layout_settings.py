"""Settings of a style for modules, arguments and return types."""

from __future__ import annotations

import asyncio
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from support.loopback import Loopback, ReceivedRequest, Response

from generator import pipeline
from generator.client.plan import build_plan
from generator.diagnostics import Report, SpecloomError
from generator.model.graph import find_connected_groups
from generator.pipeline import GeneratedPackage, read_description
from generator.style import load_style, make_style
from generator.targets.python import lower
from generator.targets.python.syntax.imports import format_imports
from generator.targets.python.views import Package

ImportCase = Callable[[str], ModuleType]

FILES = """\
openapi: 3.0.3
info: {title: Filed, version: '1'}
paths:
  /files: {get: {operationId: listFiles, responses: {'204': {description: None.}}}}
  /runs/{run_id}: {get: {operationId: getRun, parameters: [&run {name: run_id, in: path, required: true,
    schema: {type: string}}], responses: {'200': &answer {description: It., content: {application/json:
    {schema: {$ref: '#/components/schemas/Run'}}}}}}}
  /runs/{run_id}/files: {get: {operationId: listRunFiles, parameters: [*run], responses: {'200': *answer}}}
components:
  schemas:
    Run: {type: object, properties: {step: {$ref: '#/components/schemas/Step'}}}
    Step: {type: object, properties: {owner: {$ref: '#/components/schemas/Owner'}}}
    Owner: {type: object, properties: {name: {type: string}}}
"""


def write_inputs(root: Path, style: str) -> tuple[str, ...]:
    """Write a description and a style to a folder; return the names of the styles."""
    (root / "spec.yaml").write_text(FILES)
    (root / "style.toml").write_text(style)
    return (str(root),)


def lower_package(root: Path, style: str) -> Package:
    """Return the template objects for the description in a style."""
    (root / "spec.yaml").write_text(FILES)
    settings = make_style(tomllib.loads(style))
    description = read_description(root / "spec.yaml", settings, Report())
    assert description is not None
    return lower(build_plan(description.api, settings), settings)


def generate_package(root: Path, style: str) -> GeneratedPackage:
    """Generate the package for the description in a style."""
    package = pipeline.generate(root / "spec.yaml", load_style(write_inputs(root, style)), Report())
    assert package is not None
    return package


ERRORS = {
    '[layout]\nclient = "a b"': "'a b' is not a valid module name",
    '[layout]\nclient = "con"': "'con' is not a valid module name",
    '[layout]\nclient = "class"': "'class' is not a valid module name",
    '[layout]\nclient = "../up"': "'..' is not a valid module name",
    '[layout]\nclient = "/root"': "'' is not a valid module name",
    '[layout]\nclient = "{module}"': "unknown placeholder '{module}'",
    '[layout]\nresources = "calls/{type}"': "unknown placeholder '{type}'",
    '[layout]\nresources = "calls/{folder}"': "it must not end in a folder",
    '[layout]\nresources = "x_{folder}/{name}"': "must be a whole part of the path, not 'x_{folder}'",
    '[layout]\nmodels = "{module}"': "its first part must be the name of the package of all models",
    '[layout]\nmodels = "_runtime/{module}"': "'_runtime' is reserved for the runtime",
    '[layout]\nmodels = "resources/{module}"': "'layout.resources' and 'layout.models' both write",
    '[layout]\nclient = "models"': "'layout.client' and 'layout.models' both write 'models'",
    '[layout]\nresources = "calls"\n[names.formats]\nresource = "{name}"': (
        "'client.files' and 'client.runs.files' both need a class 'Files' in 'calls.py'"
    ),
    '[layout]\nmodels = "types/{type}"': "no template writes 'filed/types/run.py'",
    '[layout]\nclient = "_client"': "no template writes 'filed/_client.py', which 'filed/__init__.py'",
    '[arguments]\npositional = "first"': "must be one of path, last, none",
    '[arguments]\norder = ["size"]': "must be a list of required, name",
    '[arguments.options]\nretries = "int = 0"': "unknown request option 'retries'",
    '[arguments.options]\ntimeout = "float"': "it must end in ' = ' and a default",
    '[arguments.options]\ntimeout = "Seconds = None"': "'Seconds' is not a built-in type",
    '[arguments.options]\ntimeout = "float | None = open()"': "'open()' is not a string",
    '[arguments.options]\ntimeout = "float | print(1) = None"': "'print(1)' is neither a name",
    '[return_types]\npage = ".pages.Mine[{body}, {size}]"': "unknown placeholder '{size}'",
    '[return_types]\nstream = ".pages.Mine[{body}]"': "unknown placeholder '{body}'",
    '[return_types]\npage = "Page[{item}"': "is not a valid type",
    '[return_types]\npage = "Page[{item}]"': "'Page' is not a built-in type",
}


@pytest.mark.parametrize("style", ERRORS)
def test_an_invalid_value_is_an_error_at_its_line(style: str, tmp_path: Path) -> None:
    with pytest.raises(SpecloomError) as caught:
        generate_package(tmp_path, style)
    (error,) = caught.value.diagnostics
    assert ERRORS[style] in error.message
    assert error.location is not None
    assert (error.path, error.location.line) == (str(tmp_path / "style.toml"), 2)


def test_the_hint_names_a_template_for_a_missing_module(tmp_path: Path) -> None:
    with pytest.raises(SpecloomError) as caught:
        generate_package(tmp_path, '[layout]\nmodels = "types/{type}"')
    (error,) = caught.value.diagnostics
    assert error.hint == (
        "add a template '[package]/[module.file].py.jinja', for example with the only line "
        '{% extends "base/[package]/models/[module].py.jinja" %}, '
        "and list the built-in template in 'exclude' of [output]"
    )


@pytest.mark.parametrize(
    "text",
    [
        "from . import resources, _client",
        "from .resources import (\n    files,  # (\n)\nfrom ._client import (  # (\n    Client,\n)",
        "def load():\n    try:\n        from . import models, _client\n    except ImportError:\n        pass",
    ],
)
def test_any_name_of_an_import_may_be_a_missing_module(tmp_path: Path, text: str) -> None:
    (tmp_path / "[package]").mkdir()
    (tmp_path / "[package]" / "__init__.py.jinja").write_text(text)
    message = "no template writes 'filed/_client.py', which 'filed/__init__.py' imports"
    with pytest.raises(SpecloomError, match=message):
        generate_package(tmp_path, '[layout]\nclient = "_client"')


def test_imports_in_strings_and_in_invalid_files_are_ignored(tmp_path: Path) -> None:
    """A file that is not Python is reported when it is formatted."""
    (tmp_path / "[package]").mkdir()
    text = 'TEXT = """\nfrom ._client import Client\n"""\n'
    (tmp_path / "[package]" / "__init__.py.jinja").write_text(text)
    style = '[layout]\nclient = "_client"\n[output]\nexclude = ["[package]/client.py.jinja"]'
    files = generate_package(tmp_path, style).files
    assert files["filed/__init__.py"].endswith(text)
    (tmp_path / "[package]" / "bad.py.jinja").write_text("from ._client import")
    with pytest.raises(SpecloomError) as caught:
        generate_package(tmp_path, style)
    assert "no template writes" not in caught.value.diagnostics[0].message


def test_a_module_and_a_package_of_one_name_is_an_error(tmp_path: Path) -> None:
    """Python would import only one of them."""
    (tmp_path / "[package]").mkdir()
    (tmp_path / "[package]" / "[module.file].py.jinja").write_text(
        '{% extends "base/[package]/models/[module].py.jinja" %}'
    )
    with pytest.raises(SpecloomError) as caught:
        generate_package(tmp_path, '[layout]\nmodels = "models"')
    (error,) = caught.value.diagnostics
    assert error.message == "'filed/models.py' and the folder 'filed/models' are the same module"


def test_an_omitted_client_has_no_files(tmp_path: Path) -> None:
    """The other client may use its paths, and has only its own imports."""
    style = """
        [package]
        client = ""
        [layout]
        async_resources = "resources/{module}"
        [output]
        exclude = ["[package]/async_resources/*"]
    """
    template = tmp_path / "[package]" / "resources" / "[resource].py.jinja"
    template.parent.mkdir(parents=True)
    template.write_text('{% set side = "asynchronous" %}{% extends "parts/resource.jinja" %}')
    module = generate_package(tmp_path, style).files["filed/resources/runs.py"]
    assert "AsyncTransport" in module
    assert "SyncTransport" not in module.replace("AsyncTransport", "")


@pytest.mark.parametrize("package", ["_runtime", "models"])
def test_a_missing_package_is_an_error(tmp_path: Path, package: str) -> None:
    (tmp_path / "[package]" / package).mkdir(parents=True)
    (tmp_path / "[package]" / package / "__init__.py.jinja").touch()
    with pytest.raises(SpecloomError, match=f"no template writes 'filed/{package}/__init__.py'"):
        generate_package(tmp_path, "")


def test_patterns_determine_modules_and_folders(tmp_path: Path) -> None:
    style = '[layout]\nresources = "calls/{folder}/{name}"\nmodels = "types/{parent}/{type}"'
    package = lower_package(tmp_path, style)
    assert {page.dotted_name: page.sync.file for page in package.resources} == {
        "files": "calls/files",
        "runs": "calls/runs/runs",
        "runs.files": "calls/runs/files",
    }
    assert [module.file for module in package.model_modules] == [
        "types/run",
        "types/step",
        "types/owner",
    ]
    folders = {folder.path: folder for folder in package.folders}
    assert [*folders] == ["async_resources", "calls", "calls/runs", "types"]
    assert folders["calls"].folders == (folders["calls/runs"],)
    assert [page.dotted_name for page in folders["calls/runs"].resources] == ["runs", "runs.files"]
    assert folders["types"].model_modules == package.model_modules


def test_imports_of_classes_with_one_name_get_an_alias(tmp_path: Path) -> None:
    """`runs` imports its own `Files`, while its module defines another class `Files`."""
    style = '[layout]\nresources = "calls/{parent}/all"\n[names.formats]\nresource = "{name}"'
    page = next(p for p in lower_package(tmp_path, style).resources if p.dotted_name == "runs")
    assert page.sync.file == "calls/all"
    (accessor,) = page.sync.accessors
    assert str(accessor.signature) == "def files(self) -> RunsFiles:"
    assert accessor.type.required_import == (".calls.runs.all", "Files as RunsFiles")
    assert accessor.class_name == "RunsFiles"


def test_a_module_is_renamed_if_a_folder_has_its_name(tmp_path: Path) -> None:
    package = lower_package(tmp_path, '[layout]\nresources = "calls/{parent}/{name}"')
    assert [page.sync.file for page in package.resources] == [
        "calls/files",
        "calls/runs_",
        "calls/runs/files",
    ]


def test_connected_groups_are_found() -> None:
    graph = {"a": ["b"], "b": ["c", "d"], "c": ["b"], "d": ["d"], "e": ["a", "d"]}
    assert find_connected_groups(graph) == [["a"], ["b", "c"], ["d"], ["e"]]


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("", "from .types.beta import Run"),
        (".types", "from .beta import Run"),
        (".types.beta", "from . import Run"),
        (".types.beta.threads", "from .. import Run"),
        (".calls.beta", "from ...types.beta import Run"),
    ],
)
def test_imports_are_relative_to_the_importing_module(module: str, line: str) -> None:
    assert format_imports({(".types.beta", "Run")}, module) == [line]


# --- requests over HTTP -------------------------------------------------------


def respond_with_job(request: ReceivedRequest) -> Response:
    """Return a job, which is done after its creation."""
    status = "waiting" if request.method == "POST" else "done"
    return Response.from_json({"id": "j", "board_id": "b", "status": status})


def test_request_options_in_signatures_are_sent(import_client: ImportCase) -> None:
    package = import_client("layout_arguments")
    with Loopback(respond_with_job) as server, package.Client(base_url=server.origin) as client:
        resource = client.boards.jobs
        assert resource.get("j", board_id="b").status == "done"
        resource.get(
            "j", board_id="b", extra_headers={"X-A": "1"}, extra_query={"q": "2"}, timeout=None
        )
        done = resource.run("b", kind="k", title="t", poll_interval=0, extra_headers={"X-A": "3"})
    assert done.status == "done"
    default, changed, *polling = server.requests
    assert (default.path, default.query, "X-A" in default.headers) == (
        "/boards/b/jobs/j",
        {},
        False,
    )
    assert (changed.headers["X-A"], changed.query) == ("1", {"q": ["2"]})
    assert [each.headers["X-A"] for each in polling] == ["3", "3"]


def test_request_options_are_sent_only_if_given(import_client: ImportCase) -> None:
    import_client("layout_arguments")
    from importlib import import_module

    module = import_module("layout_arguments._runtime.request_options")
    make_request_options = module.make_request_options
    assert make_request_options(extra_headers=None, extra_query=None) == {}
    assert make_request_options(timeout=None, max_retries=None) == {"timeout": None}
    assert make_request_options(timeout=3, max_retries=0, extra_body={"a": 1}) == {
        "timeout": 3,
        "max_retries": 0,
        "extra_body": {"a": 1},
    }


def respond_with_files(request: ReceivedRequest) -> Response:
    """Return a run, or the files of a run."""
    return Response.from_json(
        {"files": [{"id": "f"}]} if request.path.endswith("files") else {"id": "r"}
    )


def test_raw_variants_include_nested_resources(import_client: ImportCase) -> None:
    package = import_client("layout_nested")
    with Loopback(respond_with_files) as server, package.Client(base_url=server.origin) as client:
        raw = client.beta.with_raw_response.threads.runs.files.list("t", "r")
        assert raw.status_code == 200
        assert [file.id for file in raw.parse().items] == ["f"]
        assert client.files.list().files[0].id == "f"


def test_both_clients_of_a_nested_package_return_models(import_client: ImportCase) -> None:
    package = import_client("layout_nested")

    async def run(origin: str) -> object:
        async with package.AsyncClient(base_url=origin) as client:
            return await client.beta.threads.runs.get("t", "r")

    with Loopback(respond_with_files) as server:
        assert isinstance(asyncio.run(run(server.origin)), package.types.Run)
    assert package.types.Run.__module__ == "layout_nested.types.beta.run"
    assert package.types.Step.__module__ == package.types.Run.__module__
