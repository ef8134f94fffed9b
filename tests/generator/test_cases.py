"""The cases under `tests/cases`: each is a description, and its expected client or errors.

To add a test, add a directory and run ``pytest --update``, which writes the expected files.
Review them before you commit.
"""

from __future__ import annotations

import builtins
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path, PurePosixPath
from types import ModuleType

import httpx2
import pytest
from click.testing import CliRunner
from support import programs
from support.black_formatting import diff_from_black
from support.cases import (
    OWN_RUNTIME_MODULES,
    Case,
    GeneratedCase,
    format_diff,
    generate_case,
    list_cases,
    normalize_paths,
    read_tree,
    write_tree,
)

from generator.cli.commands import main

ImportCase = Callable[[str], ModuleType]


# --- output ------------------------------------------------------------------


def test_generated_files(client_case: Case, update: bool) -> None:
    """The rendered files and the warnings are as expected."""
    client = generate_case(client_case)
    if update:
        _rewrite(client_case, client)
    assert not format_diff(read_tree(client_case.root / "expected"), client.rendered)
    warnings = client_case.root / "warnings.txt"
    expected = warnings.read_text("utf-8") if warnings.exists() else ""
    assert client.messages == expected


def test_errors(
    error_case: Case, update: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command prints the expected errors, exits with 1 and writes nothing."""
    for path in error_case.inputs:
        copy = shutil.copytree if path.is_dir() else shutil.copy
        copy(path, tmp_path / path.name)
    monkeypatch.chdir(tmp_path)
    before = read_tree(tmp_path)
    result = CliRunner().invoke(main, error_case.command)
    message = normalize_paths(result.stderr)
    assert isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == 1
    if update:
        (error_case.root / "error.txt").write_text(message, "utf-8")
    assert message == (error_case.root / "error.txt").read_text("utf-8")
    assert "Traceback" not in message
    assert result.stdout == ""
    assert read_tree(tmp_path) == before


def test_plans(plan_case: Case, update: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """``specloom show plan`` prints what the client offers."""
    monkeypatch.chdir(plan_case.root)
    result = CliRunner().invoke(main, ["show", "plan", *plan_case.input_arguments])
    assert result.exit_code == 0, result.output
    expected = plan_case.root / "plan.txt"
    if update:
        expected.write_text(result.stdout, "utf-8")
    assert result.stdout == expected.read_text("utf-8")


def _rewrite(case: Case, client: GeneratedCase) -> None:
    shutil.rmtree(case.root / "expected", ignore_errors=True)
    write_tree(client.rendered, case.root / "expected")
    warnings = case.root / "warnings.txt"
    warnings.unlink(missing_ok=True)
    if client.messages:
        warnings.write_text(client.messages, "utf-8")


# --- generated clients -------------------------------------------------------


def test_nullable_fields_accept_null(import_client: ImportCase) -> None:
    """This holds for `nullable` of OpenAPI 3.0 and type "null" of OpenAPI 3.1."""
    for name in ("schemas_nullable_30", "schemas_nullable_31"):
        reading = import_client(name).models.Reading
        values: dict[str, object] = dict.fromkeys(["unit", "level", "place", "quality", "nothing"])
        values["sensor"] = {"id": "s"} if name.endswith("30") else None
        result = reading.model_validate(values)
        assert result.place is None
        assert result.quality is None
        assert reading.model_validate(values | {"quality": "new"}).quality == "new"


@pytest.mark.parametrize(("client", "other"), [("sync", "async"), ("async", "sync")])
def test_package_with_one_client_has_no_runtime_of_other(
    import_client: ImportCase, client: str, other: str
) -> None:
    runtime = import_module(f"{import_client(f'voice_{client}').__name__}._runtime")
    files = {path.name for folder in runtime.__path__ for path in Path(folder).iterdir()}
    assert {f"{client}_transport.py", f"{client}_pages.py", f"{client}_streams.py"} <= files
    assert not {name for name in files if name.startswith(f"{other}_")}
    assert ("Page" in runtime.__all__, "AsyncPage" in runtime.__all__) == (
        client == "sync",
        client == "async",
    )
    assert all(hasattr(runtime, name) for name in runtime.__all__)


def test_the_discriminator_selects_the_class(import_client: ImportCase) -> None:
    """An object with an unknown discriminator value is kept unchanged."""
    models = import_client("schemas_discriminators").models
    shapes = models.Shapes.model_validate(
        {
            "explicit": {"kind": "round", "radius": 1},
            "implicit": {"class": "Dot"},
            "inferred": {"colour": "crimson"},
            "inherited": {"petType": "dog", "name": "Rex", "leash": True},
        }
    )
    assert isinstance(shapes.explicit, models.Circle)
    assert isinstance(shapes.implicit, models.Dot)
    assert isinstance(shapes.inferred, models.Red)
    assert isinstance(shapes.inherited, models.Dog)
    unknown = {"explicit": {"kind": "star", "points": 5}}
    shapes = models.Shapes.model_validate(unknown)
    assert type(shapes.explicit).__name__ == "Unknown"
    assert shapes.model_dump(by_alias=True, exclude_unset=True) == unknown


def test_renamed_fields_keep_their_wire_names(import_client: ImportCase) -> None:
    thing = import_client("names_fields").models.Thing
    texts = ("fooBar", "foo_bar", "class", "None", "", "😀", "model_config")
    values: dict[str, object] = {text: text for text in texts}
    values |= {"list": ["a"], "+1": 1, "new": 1}
    result = thing.model_validate(values)
    assert (result.class_, result.list_, result.plus_1) == ("class", ["a"], 1)
    assert result.foo_bar == "foo_bar"
    assert result.model_dump(by_alias=True, exclude_unset=True) == values


def test_write_only_fields_may_be_missing_in_responses(import_client: ImportCase) -> None:
    """A password is required in the request, and may be missing in the response."""
    package = import_client("schemas_read_only")
    transport = httpx2.MockTransport(
        lambda _: httpx2.Response(201, json={"id": "1", "name": "Ada"})
    )
    http = httpx2.Client(transport=transport)
    with package.Client(base_url="https://example.com", http_client=http) as client:
        user = client.users.create(name="Ada", password="secret")
    assert (user.id, user.password) == ("1", None)


def test_recursive_types_are_validated(import_client: ImportCase) -> None:
    """Recursion may be through objects, arrays, maps and aliases."""
    models = import_client("schemas_recursion").models
    leaf: dict[str, object] = {"children": []}
    tree = models.Tree.model_validate(
        {
            "children": [leaf],
            "index": {"a": leaf},
            "nested": [[], [[]]],
            "names": {"a": {"b": {}}},
            "json": {"a": [1, None, "x"]},
            "filter": {"type": "and", "filters": [{"type": "eq", "key": "k"}]},
        }
    )
    assert isinstance(tree.children[0], models.Tree)
    assert isinstance(tree.filter.filters[0], models.Comparison)
    assert tree.nested == [[], [[]]]


def test_hostile_text_is_not_executed(
    import_client: ImportCase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Importing and using the hostile client starts no process and prints nothing."""

    def fail(*arguments: object) -> None:
        raise AssertionError(arguments)

    monkeypatch.setattr(os, "system", fail)
    monkeypatch.setattr(builtins, "print", fail)
    package = import_client("hostile")
    before = read_tree(tmp_path)
    sent: list[httpx2.Request] = []

    def respond(request: httpx2.Request) -> httpx2.Response:
        sent.append(request)
        return httpx2.Response(200, json={'class"""': "'''"})

    http = httpx2.Client(transport=httpx2.MockTransport(respond))
    url = "https://example.com"
    with package.Client(k_import_os="key", base_url=url, http_client=http) as client:
        back = client.things.quoted.it_s.resource_7_bx_7_d.back
        result = back.do_import_os_system_touch_pwned("../id", 'na"me', class_='"""')
    assert result.class_ == "'''"
    assert b"..%2Fid" in sent[0].url.raw_path
    assert json.loads(sent[0].content)['class"""'] == '"""'
    assert read_tree(tmp_path) == before


# --- all clients -------------------------------------------------------------


@pytest.mark.slow
def test_files_are_formatted(client_case: Case) -> None:
    """Black does not change them."""
    client = generate_case(client_case)
    # The runtime of all clients is that of the built-in styles, which have the same test.
    files = {
        path: text
        for path, text in client.files.items()
        if "/_runtime/" not in path or Path(path).name in OWN_RUNTIME_MODULES
    }
    assert not diff_from_black(files, client.width)


@pytest.mark.slow
def test_modules_can_be_imported(client_case: Case, import_client: ImportCase) -> None:
    """They define all names in `__all__`."""
    package = import_client(client_case.name)
    root = Path(str(package.__file__)).parent
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root.parent).with_suffix("").parts
        module = import_module(".".join(parts).removesuffix(".__init__"))
        assert all(hasattr(module, name) for name in getattr(module, "__all__", ()))


def test_paths_are_portable(client_case: Case) -> None:
    """Paths stay inside the output folder, and no two differ only by case."""
    paths = list(generate_case(client_case).files)
    for path in paths:
        assert re.fullmatch(r"[\w./-]+", path)
        assert not PurePosixPath(path).is_absolute()
        assert not {"..", "."} & set(path.split("/"))
    assert len({path.casefold() for path in paths}) == len(paths)


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the packages of all cases, and the samples of their pages, to one folder."""
    root = tmp_path_factory.mktemp("clients")
    owners: dict[str, str] = {}
    for case in list_cases():
        if not case.fails:
            client = generate_case(case)
            other = owners.setdefault(client.package, case.name)
            assert other == case.name, f"{other} and {case.name} need different titles"
            sources = {p: t for p, t in client.files.items() if not p.startswith("docs/")}
            write_tree(sources, root)
            pages = (text for path, text in client.files.items() if path.endswith(".md"))
            write_tree(programs.make_modules(pages, client.package), root)
    share_runtimes(root)
    return root


def share_runtimes(root: Path) -> None:
    """Replace equal copies of the runtime by stubs that import the first copy.

    Two thirds of all files are copies, with which mypy takes three times as long.
    """
    first: dict[tuple[tuple[str, str], ...], str] = {}
    for folder in sorted(root.glob("*/_runtime")):
        modules = sorted(folder.glob("*.py"))
        files = [path for path in modules if path.name not in OWN_RUNTIME_MODULES]
        package = folder.parent.name
        contents = tuple((file.name, file.read_text("utf-8")) for file in files)
        original = first.setdefault(contents, package)
        for file in files if original != package else ():
            module = f"{original}._runtime.{file.stem}".removesuffix(".__init__")
            file.with_suffix(".pyi").write_text(f"from {module} import *\n")
            file.unlink()
    # Else every client has another runtime, and checking them takes minutes.
    assert len(first) < 30


@pytest.mark.slow
def test_mypy(clients: Path) -> None:
    """`mypy --strict` reports no errors in any client."""
    command = ["mypy", "--strict", "--no-incremental", "--no-error-summary", "."]
    result = _run(command, clients)
    assert result.stdout + result.stderr == ""


@pytest.mark.slow
def test_pyright(clients: Path) -> None:
    """Pyright in strict mode reports no errors; the runtime has its own test."""
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        # The shared runtime is a stub in all packages but one.
        "reportMissingModuleSource": False,
        # Pyright cannot infer recursive types of lists, which samples contain.
        "exclude": ["*_sample_*.py", "**/_runtime"],
    }
    (clients / "pyrightconfig.json").write_text(json.dumps(settings))
    command = ["pyright", "--outputjson", "--pythonpath", sys.executable]
    result = _run(command, clients)
    report = json.loads(result.stdout)
    assert [_format_diagnostic(each, clients) for each in report["generalDiagnostics"]] == []
    assert report["summary"]["filesAnalyzed"] > 5 * len(list(clients.glob("*/client.py")))


def _run(command: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a Python module in a folder."""
    return subprocess.run(
        [sys.executable, "-m", *command], check=False, cwd=folder, capture_output=True, text=True
    )


def _format_diagnostic(diagnostic: dict[str, object], root: Path) -> str:
    """Format a diagnostic of pyright on one line."""
    file = str(diagnostic["file"]).removeprefix(f"{root}/")
    match diagnostic:
        case {"range": {"start": {"line": int(line)}}}:
            return f"{file}:{line + 1}: {diagnostic['message']}"
        case _:
            return f"{file}: {diagnostic['message']}"
