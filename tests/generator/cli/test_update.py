"""Projects with a description at a URL: the lock file, and the command ``specloom update``."""

from __future__ import annotations

import json
import shutil
import ssl
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
import trustme
from support.command_line import run_command
from support.description_server import PETS, ZOO, DescriptionServer, encode
from support.limits import run_specloom

SETTINGS = """\
[tool.specloom]
spec = "{origin}/openapi.json"
style = ["source-tables"]
output = "out"
"""

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DescriptionServer]:
    """Start a server, in whose project the current folder is."""
    monkeypatch.chdir(tmp_path)
    with DescriptionServer({"/openapi.json": PETS, "/other.json": PETS}) as server:
        Path("pyproject.toml").write_text(SETTINGS.format(origin=server.origin), "utf-8")
        yield server


def read_files() -> Mapping[str, bytes]:
    """Return the content of all files in the current folder."""
    return {str(path): path.read_bytes() for path in Path().rglob("*") if path.is_file()}


def read_copy() -> bytes:
    (path,) = Path("specloom.lock.d").iterdir()
    return path.read_bytes()


def test_generate_writes_the_lock_file_and_then_fetches_nothing(
    server: DescriptionServer,
) -> None:
    assert run_command("generate").exit_code == 0
    assert read_copy() == encode(PETS)
    files = read_files()
    server.set_file("/openapi.json", ZOO)
    assert run_command("check").stdout == "out: up to date\n"
    assert run_command("generate").stdout == "out: already up to date\n"
    assert run_command("generate", "--strict", "--allow", "missing-member").exit_code == 0
    assert "GET /pets" in run_command("show", "plan").stdout
    assert run_command("diff").stdout == "no changes\n"
    assert read_files() == files
    assert len(server.requests) == 1


def test_a_preview_writes_no_lock_file() -> None:
    assert run_command("generate", "--dry-run").exit_code == 0
    assert [*read_files()] == ["pyproject.toml"]


@pytest.mark.parametrize("command", [("check",), ("show", "plan"), ("diff", "git:HEAD")])
def test_other_commands_fetch_nothing_without_a_lock_file(
    command: tuple[str, ...], server: DescriptionServer
) -> None:
    result = run_command(*command)
    assert result.exit_code == 1
    if command[0] != "diff":
        assert result.stderr.splitlines() == [
            f"{server.origin}/openapi.json: error: this URL was not fetched yet",
            "    run 'specloom update' to fetch it, and commit specloom.lock",
        ]
    assert server.requests == []


def test_an_update_without_changes(server: DescriptionServer) -> None:
    run_command("generate")
    files = read_files()
    result = run_command("update")
    assert result.stdout.splitlines()[0] == f"{server.origin}/openapi.json: not modified"
    assert read_files() == files
    assert "If-None-Match" in server.requests[-1].headers


def test_an_update_shows_what_changed_and_generates(server: DescriptionServer) -> None:
    run_command("generate")
    server.set_file("/openapi.json", ZOO)
    files = read_files()
    preview = run_command("update", "--dry-run")
    assert read_files() == files
    result = run_command("update")
    for each in (preview, result):
        assert each.exit_code == 0
        assert each.stdout.startswith(f"{server.origin}/openapi.json: changed\n")
        assert "compatible: GET /lions was added" in each.stdout
    assert "2 operations" in result.stdout
    assert read_copy() == encode(ZOO)
    assert run_command("check").exit_code == 0
    assert run_command("generate").stdout == "out: already up to date\n"


def test_a_url_as_the_old_description(server: DescriptionServer) -> None:
    """It is not what a reader may expect: NEW is the copy of the same URL."""
    run_command("generate")
    server.set_file("/openapi.json", ZOO)
    url = f"{server.origin}/openapi.json"
    result = run_command("diff", url)
    assert result.exit_code == 0
    assert "breaking: GET /lions was removed" in result.stdout
    assert result.stderr.startswith(f"{url}: warning: this is compared as OLD")
    assert "'specloom update --dry-run' shows what has changed at this URL" in result.stderr
    assert run_command("diff").stderr == ""


def test_the_first_update(server: DescriptionServer) -> None:
    result = run_command("update")
    assert result.stdout.startswith(f"{server.origin}/openapi.json: new\nout: ")
    assert read_copy() == encode(PETS)


def test_messages_as_json(server: DescriptionServer) -> None:
    result = run_command("update", "--format", "json")
    assert json.loads(result.stdout)["output"] == "out"
    assert json.loads(result.stderr) == []
    assert run_command("update", "--quiet").stdout == ""


@pytest.mark.parametrize("content", [b'{"openapi": "3.1.0"', b"<!doctype html>", b"{}", b""])
def test_a_broken_description_changes_nothing(content: bytes, server: DescriptionServer) -> None:
    run_command("generate")
    files = read_files()
    server.set_file("/openapi.json", content)
    result = run_command("update")
    assert result.exit_code == 1
    assert f"{server.origin}/openapi.json" in result.stderr
    assert "Traceback" not in result.stderr
    assert read_files() == files


def test_an_output_that_is_refused_changes_nothing(server: DescriptionServer) -> None:
    run_command("generate")
    server.set_file("/openapi.json", ZOO)
    Path("out/.specloom.json").unlink()
    files = read_files()
    assert run_command("update").exit_code == 1
    assert read_files() == files


def test_a_lock_file_that_cannot_be_written_changes_nothing(
    server: DescriptionServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path, data: bytes) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    run_command("generate")
    server.set_file("/openapi.json", ZOO)
    files = read_files()
    monkeypatch.setattr("generator.remote.lock._stage_copy", fail)
    result = run_command("update")
    assert result.exit_code == 1
    assert result.stderr == "specloom.lock.d: error: cannot write: Permission denied\n"
    assert read_files() == files


def test_a_changed_copy_is_an_error(server: DescriptionServer) -> None:
    run_command("generate")
    (path,) = Path("specloom.lock.d").iterdir()
    path.write_bytes(encode(ZOO))
    for command in ("generate", "check"):
        result = run_command(command)
        assert result.exit_code == 1
        assert f"{path}: error: this is not the file that was fetched" in result.stderr
        assert "or run 'specloom update' to fetch it again" in result.stderr
    assert run_command("update").exit_code == 0
    assert path.read_bytes() == encode(PETS)


@pytest.mark.parametrize(
    ("old", "new", "message", "hint"),
    [
        ("[[file]]", "<<<<<<< HEAD\n[[file]]", "not valid TOML", "conflict markers of a merge"),
        ("[[file]]", "[[", "not valid TOML", "restore it from your repository, or delete it"),
        ('sha256 = "', 'sha256 = "x', "invalid lock file", "restore it from your repository"),
    ],
)
def test_an_invalid_lock_file_is_one_message(
    old: str, new: str, message: str, hint: str, server: DescriptionServer
) -> None:
    """For all commands; nothing is fetched."""
    run_command("generate")
    lock = Path("specloom.lock")
    lock.write_text(lock.read_text("utf-8").replace(old, new, 1), "utf-8")
    count = len(server.requests)
    for command in ("generate", "check", "diff", "update"):
        result = run_command(command)
        assert result.exit_code == 1
        assert result.stderr.startswith("specloom.lock:")
        assert result.stderr.count("error:") == 1
        assert message in result.stderr
        assert hint in result.stderr
    assert len(server.requests) == count


def test_a_missing_copy_is_one_message(server: DescriptionServer) -> None:
    run_command("generate")
    (path,) = Path("specloom.lock.d").iterdir()
    path.unlink()
    count = len(server.requests)
    for command in ("generate", "check", "diff"):
        result = run_command(command)
        assert result.stderr.startswith(f"{path}: error: the copy of ")
        assert "or run 'specloom update' to fetch it again" in result.stderr
    assert len(server.requests) == count
    assert run_command("update").exit_code == 0
    assert path.exists()


def test_a_url_that_the_lock_file_does_not_have(server: DescriptionServer) -> None:
    run_command("generate")
    text = Path("pyproject.toml").read_text("utf-8")
    Path("pyproject.toml").write_text(text.replace("openapi.json", "other.json"), "utf-8")
    result = run_command("generate")
    assert "other.json: error: this URL is not in specloom.lock" in result.stderr
    assert run_command("update").exit_code == 0
    assert "openapi.json" not in Path("specloom.lock").read_text("utf-8")
    assert len(list(Path("specloom.lock.d").iterdir())) == 1


def test_several_clients(server: DescriptionServer) -> None:
    """They share the lock file; with a name, the others keep what they have."""
    clients = "".join(
        f'\n[[tool.specloom.client]]\nname = "{name}"\nspec = "{server.origin}/{path}"\n'
        for name, path in (("a", "openapi.json"), ("b", "other.json"), ("c", "openapi.json"))
    )
    Path("pyproject.toml").write_text(
        f'[tool.specloom]\nstyle = ["source-tables"]\n{clients}', "utf-8"
    )
    assert run_command("generate").exit_code == 0
    assert len(server.requests) == 2
    server.set_file("/openapi.json", ZOO)
    server.set_file("/other.json", ZOO)
    result = run_command("update", "b")
    assert "other.json: changed" in result.stdout
    assert "openapi.json" not in result.stdout
    assert run_command("check").exit_code == 0
    result = run_command("update")
    assert result.stdout.count("openapi.json: changed") == 2
    assert "other.json: not modified" in result.stdout
    assert run_command("check").exit_code == 0


def test_what_cannot_be_updated(server: DescriptionServer) -> None:
    result = run_command("update", f"{server.origin}/openapi.json")
    assert "only clients in pyproject.toml can be updated" in result.stderr
    Path("pyproject.toml").write_text('[tool.specloom]\nspec = "api.yaml"\n', "utf-8")
    result = run_command("update")
    assert "pyproject.toml: error: there is nothing to update" in result.stderr
    Path("pyproject.toml").unlink()
    assert (
        "change to the folder of a project, or run 'specloom init'" in run_command("update").stderr
    )


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("{origin}/", "http://acme.com/", ":2:1: error: http is only allowed on this machine"),
        ("[tool.specloom]", '[tool.specloom]\nallow_hosts = ["https://a"]', ":2:1: error: 'https"),
        (
            "[tool.specloom]",
            '[tool.specloom]\nallow_hosts = "a"',
            ":2:1: error: 'allow_hosts' must",
        ),
    ],
)
def test_invalid_settings(old: str, new: str, message: str) -> None:
    Path("pyproject.toml").write_text(SETTINGS.replace(old, new), "utf-8")
    result = run_command("generate")
    assert f"pyproject.toml{message}" in result.stderr
    assert "s3cret" not in result.stderr
    assert (
        "unknown-host" in run_command("generate", "--allow-host", "a/b", "--format", "json").stderr
    )


@pytest.mark.parametrize("command", ["generate", "generate https://me:s3cret@acme.com/a"])
def test_a_password_in_a_url_is_not_quoted(command: str) -> None:
    text = SETTINGS.format(origin="https://me:s3cret@acme.com")
    Path("pyproject.toml").write_text(text, "utf-8")
    result = run_command(*command.split())
    assert "https://…@acme.com/" in result.stderr
    assert "error: a URL must not have a user name or password" in result.stderr
    assert "s3cret" not in result.stderr


def test_git_revisions(server: DescriptionServer) -> None:
    run_command("generate")
    subprocess.run(["git", "init", "-q"], check=True)
    subprocess.run(["git", "add", "--all"], check=True)
    identity = ("-c", "user.name=A", "-c", "user.email=a@example.com")
    subprocess.run(["git", *identity, "commit", "-qm", "a"], check=True)
    server.set_file("/openapi.json", ZOO)
    run_command("update")
    count = len(server.requests)
    assert "GET /lions was added" in run_command("diff", "git:HEAD").stdout
    assert len(server.requests) == count
    shutil.rmtree("specloom.lock.d")
    assert "cannot be read" in run_command("diff", "git:HEAD").stderr


def test_the_depfile_has_the_lock_file() -> None:
    run_command("generate", "--depfile", "out.d")
    text = Path("out.d").read_text("utf-8")
    (copy,) = Path("specloom.lock.d").iterdir()
    assert "\nspecloom.lock:\n" in text
    assert f"\n{copy}:\n" in text
    assert "http:" not in text


def test_the_changelog(server: DescriptionServer) -> None:
    run_command("generate")
    server.set_file("/openapi.json", ZOO)
    run_command("update", "--changelog")
    assert "lions" in Path("out/CHANGELOG.md").read_text("utf-8")


def test_a_private_server_with_tls(tmp_path: Path) -> None:
    """All at once, as a user runs it: HTTPS, a certificate, a token, and a redirect."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path("ca.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with DescriptionServer({"/v1/openapi.json": PETS}, tls=context) as server:
        server.token = "s3cret"
        server.redirects["/openapi.json"] = "/v1/openapi.json?signature=abc"
        Path("pyproject.toml").write_text(SETTINGS.format(origin=server.origin), "utf-8")
        header = f"127.0.0.1:{server.port} Authorization: Bearer s3cret"
        environment = {"SSL_CERT_FILE": str(tmp_path / "ca.pem"), "SPECLOOM_HEADERS": header}
        outcome = run_specloom("generate", cwd=tmp_path, environment=environment)
        assert outcome.exit_code == 0, outcome.errors
    outcome = run_specloom("check", cwd=tmp_path)
    assert outcome.exit_code == 0, outcome.errors
    lock = Path("specloom.lock").read_text("utf-8")
    assert f'found_at = "{server.origin}/v1/openapi.json"\n' in lock
    assert "signature" not in lock
    assert not any(b"s3cret" in content for content in read_files().values())
