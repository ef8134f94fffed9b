"""Exceptions that a style renames: programs catch them by their new names, and old names warn."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from support.cases import generate_case, list_cases, write_tree
from support.command_line import run_command
from support.commands import check_with_mypy, get_output, python
from support.paths import CASES

from generator import pipeline
from generator.diagnostics import Report, SpecloomError
from generator.style import make_style

SPEC = CASES / "names_errors" / "spec.yaml"
PROGRAM = """\
import pickle
import warnings

import httpx2
import renamed_errors as api
from renamed_errors import Client, ConnectionFailure, MissingError, PetsError, TimeoutFailure

def respond(request):
    path = request.url.path
    if path == "/token":
        return httpx2.Response(200, json={"access_token": "t", "token_type": "bearer"})
    if path == "/pets/slow":
        raise httpx2.ReadTimeout("slow")
    if path == "/pets/broken":
        return httpx2.Response(200, text="<html>")
    return httpx2.Response(404, json={"message": "none"})

client = Client(
    login=api.ClientCredentials("id", "secret"),
    max_retries=0,
    http_client=httpx2.Client(transport=httpx2.MockTransport(respond)),
)
for id in ("gone", "slow", "broken"):
    try:
        client.pets.get(id)
    except PetsError as error:
        copy = pickle.loads(pickle.dumps(error))
        print(type(copy).__module__, type(copy).__mro__[0:2])
try:
    client.webhooks.verify(b"{}", {}, secret="whsec_AAAA")
except api.ForgeryError as error:
    print(type(error).__name__)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(api.NotFoundError is MissingError, caught[0].message, issubclass(TimeoutFailure, ConnectionFailure))
"""
OUTPUT = """\
renamed_errors._runtime.errors (<class 'renamed_errors._runtime.errors.MissingError'>, \
<class 'renamed_errors._runtime.errors.StatusError'>)
renamed_errors._runtime.errors (<class 'renamed_errors._runtime.errors.TimeoutFailure'>, \
<class 'renamed_errors._runtime.errors.ConnectionFailure'>)
renamed_errors._runtime.errors (<class 'renamed_errors._runtime.errors.UnexpectedAnswer'>, \
<class 'renamed_errors._runtime.errors._ResponseError'>)
ForgeryError
True `NotFoundError` is deprecated: use `MissingError`. True
"""
TYPED_PROGRAM = """\
from renamed_errors import MissingError, NotFoundError

def find(error: NotFoundError) -> MissingError:
    return error
"""
BUILT_IN_NAMES = (
    "ClientError",
    "APIConnectionError",
    "APITimeoutError",
    "DecodeError",
    "OAuthError",
    "WebhookVerificationError",
)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the client of the case `names_errors`."""
    (case,) = (case for case in list_cases() if case.name == "names_errors")
    folder = tmp_path_factory.mktemp("client")
    write_tree(generate_case(case).files, folder)
    return folder


def test_programs_catch_the_new_names(client: Path) -> None:
    (client / "program.py").write_text(PROGRAM, "utf-8")
    assert get_output(python("program.py", cwd=client)) == OUTPUT


@pytest.mark.slow
def test_old_names_are_aliases_for_type_checkers(client: Path) -> None:
    (client / "typed.py").write_text(TYPED_PROGRAM, "utf-8")
    assert check_with_mypy(client, "typed.py", "renamed_errors")[0] == set()


def test_no_file_has_a_built_in_name(client: Path) -> None:
    """Not in code, docstrings or documentation."""
    pattern = re.compile(rf"\b({'|'.join(BUILT_IN_NAMES)})\b")
    texts = {
        path.relative_to(client): path.read_text("utf-8")
        for path in client.rglob("*")
        if path.suffix in (".py", ".md", ".txt")
    }
    assert len(texts) > 50
    assert {path for path, text in texts.items() if pattern.search(text)} == set()
    limits = texts[Path("renamed_errors/_runtime/base_page.py")]
    assert '"""Raise an UnexpectedAnswer if' in limits


def test_the_exception_of_the_fake_has_its_new_name() -> None:
    errors = {"*Error": "Acme*Error"}
    style = make_style({"package": {"distribution": "pets"}, "names": {"errors": errors}})
    generated = pipeline.generate(SPEC, style, Report())
    assert generated is not None
    testing = {name: text for name, text in generated.files.items() if "/testing/" in name}
    texts = "\n".join(testing.values())
    assert "class AcmeUnexpectedRequestError(AssertionError):" in texts
    assert not re.search(r"\bUnexpectedRequestError", texts)


@pytest.mark.parametrize(
    ("errors", "message"),
    [
        ({"NotFoundErorr": "X"}, "unknown exception 'NotFoundErorr'"),
        ({"*Fault": "X"}, "no exception matches '*Fault'"),
        ({"NotFoundError": "not found"}, "'not found' is not a valid name for an exception"),
        ({"NotFoundError": "class"}, "'class' is not a valid name for an exception"),
        ({"NotFoundError": "ConflictError"}, "duplicate name 'ConflictError' in the client"),
        ({"*Error": "Failure"}, "duplicate name 'Failure' in the client"),
        ({"NotFoundError": "Client"}, "'Client' is already used in the client"),
        ({"NotFoundError": "Page"}, "'Page' is already used in the client"),
        # Names that a module of the runtime uses, which the message names.
        (
            {"ClientError": "format_line"},
            "'format_line' is already used in 'renamed_errors/_runtime/errors.py'",
        ),
        (
            {"NotFoundError": "ValueError"},
            "'ValueError' is already used in 'renamed_errors/_runtime/errors.py'",
        ),
    ],
)
def test_invalid_names(errors: dict[str, str], message: str) -> None:
    with pytest.raises(SpecloomError) as caught:
        pipeline.generate(SPEC, make_style({"names": {"errors": errors}}), Report())
    assert caught.value.diagnostics[0].message == message


def test_exchanged_names() -> None:
    """All names are replaced at once."""
    errors = {"NotFoundError": "ConflictError", "ConflictError": "NotFoundError"}
    generated = pipeline.generate(SPEC, make_style({"names": {"errors": errors}}), Report())
    assert generated is not None
    runtime = generated.files["renamed_errors/_runtime/errors.py"]
    assert "    404: ConflictError,\n" in runtime
    assert "    409: NotFoundError,\n" in runtime


def test_names_and_diff(tmp_path: Path) -> None:
    """`show names` lists the keys, and `diff` reports new names, with what keeps the old ones."""
    style = tmp_path / "house"
    style.mkdir()
    toml = style / "style.toml"
    toml.write_text('[names.errors]\nNotFoundError = "MissingError"\n', "utf-8")
    names = run_command("show", "names", str(SPEC), "--style", str(style)).stdout
    (row,) = (line for line in names.splitlines() if line.startswith("error:NotFoundError "))
    assert row.split()[1:] == ["MissingError", "names.errors", f"{toml}:2"]
    arguments = ("diff", str(SPEC), str(SPEC), "--old-style", "base", "--style", str(style))
    report = run_command(*arguments).stdout
    assert "the exception `NotFoundError` is now `MissingError`" in report
    assert 'NotFoundError = "MissingError"' in report
    toml.write_text(
        toml.read_text("utf-8") + '\n[moved]\nNotFoundError = "MissingError"\n', "utf-8"
    )
    assert "(the old name still works, deprecated)" in run_command(*arguments).stdout
