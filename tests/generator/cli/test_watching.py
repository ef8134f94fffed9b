"""The option `--watch`: the loop with changes that the tests make, and the real library."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
import watchfiles
from click.testing import Result
from support.command_line import run_command
from support.paths import ROOT

from generator.cli import watching
from generator.cli.watching import WatchedPaths
from generator.openapi import loader
from generator.openapi.document import Document

API = """\
openapi: 3.1.0
info: {title: Zoo, version: "1"}
paths:
  /cats: {get: {operationId: listCats, responses: {"204": {description: Cats.}}}}
"""
SETTINGS = """\
[tool.specloom]
spec = "api.yaml"
style = ["source-tables"]
allow = ["no-content"]
[[tool.specloom.client]]
name = "a"
[[tool.specloom.client]]
name = "b"
style = ["source-tables", "house"]
"""
Change: TypeAlias = Callable[[], object]

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to a project with two clients that share a description, one of them with a style."""
    monkeypatch.chdir(tmp_path)
    Path("api.yaml").write_text(API)
    Path("pyproject.toml").write_text(SETTINGS)
    Path("house").mkdir()
    Path("house/team.md.jinja").write_text("# Team\n")
    return tmp_path


def replace_text(path: str, old: str, new: str) -> None:
    text = Path(path).read_text()
    assert old in text
    Path(path).write_text(text.replace(old, new))


def watch(monkeypatch: pytest.MonkeyPatch, *changes: Change, arguments: str = "") -> Result:
    """Run `generate --watch` until the changes are made, one each time the command waits."""
    remaining = list(changes)

    def yield_changes(paths: Collection[Path]) -> Iterator[Collection[Path]]:
        while remaining:
            remaining.pop(0)()
            yield []

    monkeypatch.setattr(watching, "load_watcher", lambda: yield_changes)
    result = run_command("generate", "--watch", *arguments.split())
    assert remaining == []
    return result


def list_runs(result: Result) -> list[str]:
    """Return the outputs of all runs, with what was written."""
    return [line.partition(" unchanged")[0] for line in result.stdout.splitlines()]


def test_each_change_is_generated(monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients whose inputs are the same are not generated again, and only changed files written."""
    result = watch(
        monkeypatch,
        lambda: replace_text("house/team.md.jinja", "Team", "Our team"),
        lambda: replace_text("api.yaml", "listCats", "listTigers"),
        lambda: Path("other.txt").touch(),
        lambda: replace_text("pyproject.toml", "house", "house2"),
        lambda: Path("house").rename("house2"),
    )
    assert result.exit_code == 0
    outputs = [line.split(":")[0] for line in list_runs(result)]
    assert outputs == [
        *("generated/a", "generated/b"),
        "generated/b",
        *("generated/a", "generated/b"),
        "generated/b",
    ]
    assert list_runs(result)[2].startswith("generated/b: 1 file written, ")
    assert Path("generated/b/team.md").read_text() == "# Our team\n"
    assert "unknown style 'house2'" in result.stderr


def test_errors_do_not_end_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither in an input nor in the settings; what changes meanwhile is generated later."""
    result = watch(
        monkeypatch,
        lambda: replace_text("api.yaml", "openapi: 3.1.0", "openapi: 9"),
        lambda: replace_text("pyproject.toml", "spec =", "spek ="),
        lambda: replace_text("api.yaml", "openapi: 9", "openapi: 3.1.1"),
        lambda: replace_text("pyproject.toml", "spek =", "spec ="),
        lambda: Path("api.yaml").unlink(),
        lambda: Path("api.yaml").write_text(API),
    )
    assert result.exit_code == 0
    assert [line.split(":")[0] for line in result.stdout.splitlines()] == [
        *("generated/a", "generated/b"),
        *("generated/a", "generated/b"),
        *("generated/a", "generated/b"),
    ]
    assert result.stderr.count("OpenAPI '9' is not supported") == 2
    assert result.stderr.count("unknown key 'spek'") == 2
    assert result.stderr.count("cannot be read: no such file") == 2
    assert result.stderr.count("2 of 2 clients failed: a, b") == 2


def test_an_error_in_a_file_may_be_undone(monkeypatch: pytest.MonkeyPatch) -> None:
    """All clients report it, and one run follows when the files are again as before it."""
    content = "content: {application/json: {schema: {$ref: cat.yaml}}}"
    Path("api.yaml").write_text(
        API.replace('"204": {description: Cats.', f'"200": {{description: Cats., {content}')
    )
    Path("cat.yaml").write_text("type: object\n")
    result = watch(
        monkeypatch,
        lambda: Path("cat.yaml").write_text("type: ["),
        lambda: Path("cat.yaml").write_text("type: object\n"),
        lambda: Path("cat.yaml").rename("dog.yaml"),
        lambda: Path("dog.yaml").rename("cat.yaml"),
    )
    assert [line.split(":")[0] for line in result.stdout.splitlines()] == [
        *("generated/a", "generated/b"),
        *("generated/a", "generated/b"),
        *("generated/a", "generated/b"),
    ]
    assert result.stdout.count("already up to date") == 4
    assert result.stderr.count("not valid YAML") == 2
    assert result.stderr.count("there is no file 'cat.yaml'") == 2


def test_a_change_during_a_run_is_not_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """Such a change comes before the files are watched."""
    load = loader.load
    loaded: list[str] = []

    def load_and_change(path: str | Path, **options: object) -> Document:
        result = load(path, **options)  # type: ignore[arg-type]
        loaded.append(result.data["info"]["title"])
        if len(loaded) == 1:
            replace_text("api.yaml", "Zoo", "Farm")
        return result

    monkeypatch.setattr(loader, "load", load_and_change)
    result = watch(monkeypatch, lambda: None)
    # The second client of the first run has read the new description already.
    assert loaded == ["Zoo", "Farm"]
    assert len(list_runs(result)) == 4


def test_a_run_after_a_change_of_a_style_does_not_load_the_description(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    load = loader.load
    loaded: list[object] = []

    def load_and_record(path: str | Path, **options: object) -> Document:
        loaded.append(path)
        return load(path, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(loader, "load", load_and_record)
    change = replace_text
    result = watch(monkeypatch, lambda: change("house/team.md.jinja", "Team", "Us"))
    assert len(list_runs(result)) == 3
    assert loaded == [Path("api.yaml")]


def test_new_inputs_are_watched(monkeypatch: pytest.MonkeyPatch) -> None:
    """A new folder in a style changes nothing yet, but then the files in it are watched."""
    watched: list[bool] = []

    def yield_changes(paths: Collection[Path]) -> Iterator[Collection[Path]]:
        watched.append(Path("house/docs") in paths)
        if len(watched) == 1:
            Path("house/docs").mkdir()
            yield []

    monkeypatch.setattr(watching, "load_watcher", lambda: yield_changes)
    assert len(list_runs(run_command("generate", "--watch"))) == 2
    assert watched == [False, True]


def test_messages_about_the_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    notice = "watching for changes; press Ctrl-C to stop\n"
    assert watch(monkeypatch).stderr == notice
    assert watch(monkeypatch, arguments="--quiet").stderr == ""
    assert watch(monkeypatch, arguments="--format json").stderr == "[]\n"


def test_the_depfile_is_written_after_each_run(monkeypatch: pytest.MonkeyPatch) -> None:
    watch(
        monkeypatch,
        lambda: Path("house/new.md.jinja").write_text("# New\n"),
        arguments="--depfile out.d",
    )
    assert "house/new.md.jinja" in Path("out.d").read_text()


def test_invalid_settings_at_the_start_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("pyproject.toml").write_text("[tool.specloom]\nspek = 1\n")
    result = watch(monkeypatch)
    assert result.exit_code == 1
    assert "unknown key 'spek'" in result.stderr


def test_ctrl_c_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    assert watch(monkeypatch, interrupt).exit_code == 0


def test_the_library_is_optional(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    result = run_command("generate", "--watch")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines() == [
        "--watch: error: the library 'watchfiles' is not installed",
        "    run: pip install watchfiles",
    ]


def test_a_system_that_cannot_watch_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*folders: str, **options: object) -> Iterator[set[tuple[int, str]]]:
        raise OSError("no space left on device")

    monkeypatch.setattr(watchfiles, "watch", fail)
    result = run_command("generate", "--watch")
    assert result.exit_code == 1
    assert "--watch: error: cannot watch files: no space left on device" in result.stderr


# --- paths --------------------------------------------------------------------


def test_files_and_files_in_folders_are_watched() -> None:
    paths = WatchedPaths([Path("api.yaml"), Path("house"), Path("missing/o.yaml")])
    for path in ("api.yaml", "house/team.md.jinja", "house/new", "missing/o.yaml", "missing"):
        assert paths.includes(path)
        assert paths.includes(os.path.abspath(path))
    for path in ("house/.team.md.jinja.swp", "house/team.md.jinja~", "house/.#team.md.jinja"):
        assert not paths.includes(path)
    for path in ("other.yaml", "house", "house/docs/new", "generated/a/x"):
        assert not paths.includes(path)
    assert paths.list_folders() == [os.path.realpath(path) for path in (".", "house")]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_links_and_what_they_refer_to_are_watched() -> None:
    Path("real").mkdir()
    Path("real/api.yaml").touch()
    Path("link.yaml").symlink_to("real/api.yaml")
    Path("alias").symlink_to("real")
    paths = WatchedPaths([Path("link.yaml"), Path("alias/other.yaml")])
    for path in ("link.yaml", "real/api.yaml", "real/other.yaml"):
        assert paths.includes(os.path.realpath(os.path.dirname(path)) + "/" + Path(path).name)
    assert paths.list_folders() == [os.path.realpath(path) for path in (".", "real")]


def _restore_interrupts() -> None:
    """Do not ignore Ctrl-C, as commands do that a shell starts in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals")
def test_changes_of_files_are_noticed() -> None:
    """Files that are written, or replaced as editors do, are generated; Ctrl-C ends with 0."""
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "generator", "generate", "--watch"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=_restore_interrupts,  # noqa: PLW1509 (the process has one thread)
    )
    assert process.stdout
    lines = iter(process.stdout.readline, "")
    with process:
        try:
            wait_for(lines, "watching for changes")
            time.sleep(0.5)  # until the files are watched
            replace_text("house/team.md.jinja", "Team", "Our team")
            assert wait_for(lines, "generated/b: 1 file written")
            time.sleep(0.5)
            Path("api.yaml.new").write_text(API.replace("Zoo", "Farm"))
            Path("api.yaml.new").rename("api.yaml")
            assert wait_for(lines, "generated/b: ")
            time.sleep(0.5)
            process.send_signal(signal.SIGINT)
            assert process.wait(10) == 0
        finally:
            process.kill()
    assert run_command("check").exit_code == 0


def wait_for(lines: Iterator[str], beginning: str) -> bool:
    return any(line.startswith(beginning) for line in lines)
