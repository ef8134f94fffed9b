"""The src layout: the import package in the folder `src`."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from support.cases import Case, generate_case
from support.command_line import run_command
from support.paths import CASES

from generator import pipeline
from generator.diagnostics import Report, SpecloomError
from generator.style import load_style

CASE = Case(CASES / "voice_package")
SETTINGS = '[package]\nname = "voice_package"\n'
SRC = f'{SETTINGS}source_layout = "src"\n'


def write_style(root: Path, settings: str = SRC, **modules: str) -> str:
    """Write a style with modules of the import package."""
    (root / "[package]").mkdir(parents=True, exist_ok=True)
    (root / "style.toml").write_text(settings)
    for name, text in modules.items():
        (root / "[package]" / f"{name}.py").write_text(text)
    return str(root)


def generate(*styles: str) -> dict[str, str]:
    generated = pipeline.generate(CASE.root / "spec.yaml", load_style(styles), Report())
    assert generated is not None
    return dict(generated.files)


def test_the_package_is_in_a_folder(tmp_path: Path) -> None:
    """All files of the package are the same as in the flat layout."""
    files = generate(str(CASE.root / "style"), write_style(tmp_path))
    flat = generate_case(CASE).files
    moved = {
        f"src/{path}" if path.startswith("voice_package/") else path: text
        for path, text in flat.items()
    }
    assert files.keys() == moved.keys()
    assert [path for path in files if files[path] != moved[path]] == ["pyproject.toml"]
    tools = tomllib.loads(files["pyproject.toml"])["tool"]
    assert tools["hatch"]["build"]["targets"]["wheel"]["packages"] == ["src/voice_package"]
    assert tools["pytest"]["ini_options"]["pythonpath"] == ["src"]


def test_exceptions_are_renamed_in_the_runtime(tmp_path: Path) -> None:
    style = write_style(tmp_path, f'{SRC}[names.errors]\nNotFoundError = "MissingError"\n')
    errors = generate(style)["src/voice_package/_runtime/errors.py"]
    assert "class MissingError" in errors
    assert "NotFoundError" not in errors


@pytest.mark.parametrize("module", ["voice_package._runtime.erors", "._runtime.erors"])
def test_a_missing_module_is_reported(module: str, tmp_path: Path) -> None:
    """Imports are found in the folder, whether they are absolute or relative."""
    style = write_style(tmp_path, helper=f"from {module} import NotFoundError\n")
    with pytest.raises(SpecloomError) as caught:
        generate(style)
    (problem,) = caught.value.diagnostics
    assert problem.message.startswith(
        "no file of the style writes 'src/voice_package/_runtime/erors.py'"
    )
    assert problem.hint == "did you mean 'errors'?"


def test_own_modules_import_from_the_package(tmp_path: Path) -> None:
    """Names are imported relatively, or absolutely from the import package."""
    text = "from voice_package import Client\nfrom .client import Client as Same\n"
    files = generate(write_style(tmp_path, helper=text))
    assert files["src/voice_package/helper.py"] == text


def test_a_module_that_no_template_writes_is_reported(tmp_path: Path) -> None:
    style = write_style(tmp_path, f'{SRC}[layout]\nmodels = "types/{{type}}"\n')
    with pytest.raises(SpecloomError, match="no template writes 'src/voice_package/types"):
        generate(style)


def test_edits_follow_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    arguments = ("generate", str(CASE.root / "spec.yaml"), "--style", "style", "--output", "out")
    write_style(tmp_path / "style", SETTINGS)
    assert run_command(*arguments).exit_code == 0
    edited = Path("out/voice_package/models/recordings.py")
    edited.write_text(f"{edited.read_text()}# edited\n")
    write_style(tmp_path / "style")
    result = run_command(*arguments)
    assert "src/voice_package/models/recordings.py (moved from voice_package/" in result.output
    assert Path("out/src/voice_package/models/recordings.py").read_text().endswith("# edited\n")
    assert not Path("out/voice_package").exists()
