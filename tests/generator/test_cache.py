"""The cache of the generator, which affects only the run time."""

from __future__ import annotations

import marshal
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import CodeType
from typing import Any

import jinja2
import pytest
from click.testing import CliRunner
from jinja2.bccache import Bucket
from support.paths import CASES

import generator
from generator import cache
from generator.cli.commands import main
from generator.rendering import compiled_templates
from generator.rendering.compiled_templates import CompiledTemplates
from generator.style import BUILT_IN_FOLDER

COMMAND = ["generate", "spec.yaml", "--output", "out"]
INPUTS, OUTPUT = "0" * 64, "1" * 64
WARNED = CASES / "responses_warned" / "spec.yaml"


@pytest.fixture(autouse=True)
def cache_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Use an empty cache folder and current directory."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    shutil.copy(WARNED, "spec.yaml")
    return tmp_path / "cache"


def test_cached_warnings_are_repeated() -> None:
    """A run that writes nothing prints the warnings of the previous run."""
    first, second = (CliRunner().invoke(main, COMMAND) for _ in range(2))
    assert "warning: " in first.stderr
    assert second.stderr == first.stderr
    assert second.stdout == "out: already up to date\n"


def test_a_run_with_nothing_to_do_imports_no_stage() -> None:
    CliRunner().invoke(main, COMMAND)
    program = (
        f"import sys; sys.path.insert(0, {str(Path(generator.__file__).parents[1])!r}); "
        "from generator.cli.commands import main; "
        f"main({COMMAND}, standalone_mode=False); print(*sys.modules)"
    )
    output = subprocess.check_output([sys.executable, "-c", program], text=True)
    first_line, _, modules = output.partition("\n")
    assert first_line == "out: already up to date"
    names = {name.removeprefix("generator.") for name in modules.split()}
    assert "project" in names
    assert names.isdisjoint(["pipeline", "style.style", "style.settings", "targets"])
    assert names.isdisjoint(["difflib", "jinja2", "markdown_it", "tomllib", "yaml"])


@pytest.mark.parametrize("change", ["spec.yaml", "out/docs/index.md"])
def test_a_change_of_input_or_output_is_detected(change: str) -> None:
    CliRunner().invoke(main, COMMAND)
    path = Path(change)
    path.write_text(path.read_text() + "\n")
    assert "already up to date" not in CliRunner().invoke(main, COMMAND).stdout


def test_cached_messages_are_for_one_input_and_output(cache_home: Path) -> None:
    cache.save_run_messages(Path("out"), INPUTS, OUTPUT, "warnings\n")
    assert cache.load_last_run(Path("out"), INPUTS) == (OUTPUT, "warnings\n", {})
    assert cache.load_last_run(Path("out"), OUTPUT) is None
    assert cache.load_last_run(Path("elsewhere"), INPUTS) is None
    assert list(cache_home.iterdir()) == [cache_home / "specloom"]


def test_a_relative_cache_folder_is_ignored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the XDG Base Directory Specification says."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", "cache")
    assert cache.get_cache_folder() == tmp_path / ".cache" / "specloom"


def save_record(cache_home: Path) -> Path:
    """Save a record of a run, and return its file."""
    cache.save_run_messages(Path("out"), INPUTS, OUTPUT, "warnings\n")
    [path] = (cache_home / "specloom" / "runs").iterdir()
    return path


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff", b"\0", INPUTS.encode(), f"{INPUTS} x\n".encode(), b"x" * 1000],
)
def test_a_damaged_record_is_ignored(cache_home: Path, content: bytes) -> None:
    save_record(cache_home).write_bytes(content)
    assert cache.load_last_run(Path("out"), INPUTS) is None


def test_a_record_is_not_written_through_a_link(cache_home: Path) -> None:
    path = save_record(cache_home)
    Path("other").write_text("mine")
    path.unlink()
    path.symlink_to(Path("other").absolute())
    assert cache.load_last_run(Path("out"), INPUTS) is None
    assert save_record(cache_home) == path
    assert Path("other").read_text() == "mine"
    assert not path.is_symlink()


def test_a_record_that_is_a_pipe_or_a_folder_is_ignored(cache_home: Path) -> None:
    path = save_record(cache_home)
    path.unlink()
    os.mkfifo(path)
    assert cache.load_last_run(Path("out"), INPUTS) is None
    path.unlink()
    path.mkdir()
    assert cache.load_last_run(Path("out"), INPUTS) is None
    save_record(cache_home)  # it cannot be written, which is no error


@pytest.mark.parametrize("name", [".", "..", "../..", "file"])
def test_a_record_that_others_can_write_is_ignored(cache_home: Path, name: str) -> None:
    path = save_record(cache_home)
    (path if name == "file" else path.parent / name).chmod(0o777)
    assert cache.load_last_run(Path("out"), INPUTS) is None


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
@pytest.mark.parametrize("name", [".", "..", "file"])
def test_a_record_of_another_user_is_ignored(cache_home: Path, name: str) -> None:
    path = save_record(cache_home)
    os.chown(path if name == "file" else path.parent / name, 65534, 65534)
    assert cache.load_last_run(Path("out"), INPUTS) is None


def test_runs_succeed_without_a_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """The cache folder may be unavailable or impossible to create."""
    Path("file").touch()
    for folder in (lambda: None, lambda: Path("file") / "cache"):
        monkeypatch.setattr(cache, "get_cache_folder", folder)
        for _ in range(2):
            result = CliRunner().invoke(main, COMMAND)
            assert result.exit_code == 0
            assert "operations" in result.stdout


@pytest.fixture
def bytecode(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let Python keep bytecode in an empty folder."""
    folder = tmp_path / "bytecode"
    monkeypatch.setattr(sys, "pycache_prefix", str(folder))
    return folder


def run_with_house_style() -> None:
    """Run with a style that adds a template."""
    house = Path("house/docs")
    house.mkdir(parents=True, exist_ok=True)
    (house / "own.md.jinja").write_text("{{ package.name }}\n")
    result = CliRunner().invoke(main, [*COMMAND, "--style", "./house", "--force"])
    assert result.exit_code == 0
    assert Path("out/docs/own.md").is_file()


def record_compiled_templates(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Return a set of the names of all templates that are compiled from now on."""
    names: set[str] = set()
    compile_template = jinja2.Environment.compile

    def compile_and_record(self: Any, source: str, name: str, *args: Any) -> Any:
        names.add(name)
        return compile_template(self, source, name, *args)

    monkeypatch.setattr(jinja2.Environment, "compile", compile_and_record)
    return names


def test_compiled_built_in_templates_are_kept_with_bytecode(
    bytecode: Path, cache_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are in one file, those of other styles are compiled again; the cache has no code."""
    run_with_house_style()
    codes = load_compiled_templates(bytecode)
    assert "docs/index.md.jinja|base/docs/index.md.jinja" in codes
    assert not [key for key in codes if "own.md" in key]
    assert {each.name for each in (cache_home / "specloom").iterdir()} == {"runs"}
    shutil.rmtree("out")
    names = record_compiled_templates(monkeypatch)
    run_with_house_style()
    assert names == {"docs/own.md.jinja"}


def find_compiled_templates(bytecode: Path) -> Path:
    """Return the file of the compiled templates of runs with a house style."""
    [path] = bytecode.rglob("metered_templates.*")
    return path


def load_compiled_templates(bytecode: Path) -> dict[str, Any]:
    """Return the compiled templates; a digest precedes them in the file."""
    codes: dict[str, Any] = marshal.loads(find_compiled_templates(bytecode).read_bytes()[32:])
    return codes


@pytest.mark.slow
@pytest.mark.parametrize(
    "content", [b"", b"x" * 1000, marshal.dumps({}), b"\0" * 32 + marshal.dumps({"a": 1})]
)
def test_a_damaged_file_of_compiled_templates_is_replaced(
    bytecode: Path, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_with_house_style()
    complete = load_compiled_templates(bytecode)
    path = find_compiled_templates(bytecode)
    path.write_bytes(content)
    shutil.rmtree("out")
    names = record_compiled_templates(monkeypatch)
    run_with_house_style()
    assert "docs/index.md.jinja" in names
    assert load_compiled_templates(bytecode).keys() == complete.keys()
    assert [*path.parent.glob("*metered_templates*")] == [path]


def test_compiled_templates_that_others_can_write_are_not_loaded(bytecode: Path) -> None:
    """What is unmarshalled is code: `PYTHONPYCACHEPREFIX` may name a shared folder."""
    templates = CompiledTemplates("some_templates", [])
    templates.dump_bytecode(make_bucket(templates, compile("1", "x", "exec")))
    templates.save()
    [path] = bytecode.rglob("some_templates.*")
    for changed in (path, path.parent, bytecode):
        mode = changed.stat().st_mode
        assert is_loaded("some_templates")
        changed.chmod(0o777)
        assert not is_loaded("some_templates")
        changed.chmod(mode)


def test_compiled_templates_of_another_version_are_not_loaded(
    bytecode: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They may be stored in another form."""
    source = tmp_path / "compiled_templates.py"
    shutil.copy(compiled_templates.__file__, source)
    monkeypatch.setattr(compiled_templates, "__file__", str(source))
    templates = CompiledTemplates("some_templates", [])
    templates.dump_bytecode(make_bucket(templates, compile("1", "x", "exec")))
    templates.save()
    assert is_loaded("some_templates")
    source.write_text("# Another version.\n", "utf-8")
    assert not is_loaded("some_templates")


def make_bucket(templates: CompiledTemplates, code: CodeType | None = None) -> Bucket:
    """Return the entry of a built-in template in the cache."""
    key = templates.get_cache_key("x", str(BUILT_IN_FOLDER / "base" / "x"))
    bucket = Bucket(jinja2.Environment(), key, "checksum")
    bucket.code = code
    return bucket


def is_loaded(name: str) -> bool:
    """Check whether the cache of some templates has one."""
    templates = CompiledTemplates(name, [])
    bucket = make_bucket(templates)
    templates.load_bytecode(bucket)
    return bucket.code is not None


def test_compiled_templates_are_not_kept_if_python_writes_no_bytecode(
    bytecode: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    run_with_house_style()
    assert not bytecode.exists()
