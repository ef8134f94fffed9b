"""The recorded inputs of an output: they give its files again, and are never trusted."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from support.cases import read_tree
from support.command_line import run_command
from support.paths import CASES

from generator.diagnostics import Report, SpecloomError
from generator.output import (
    RunInputs,
    add_git_attributes,
    collect_inputs,
    compute_output_digest,
    read_recorded_inputs,
    write_files,
)
from generator.pipeline import generate
from generator.style import load_style
from generator.text.selection import ALL_OPERATIONS

SETTINGS = {"format": 1, "spec": "spec/a.yaml", "overlays": [], "styles": [], "tags": []}


def collect_and_write(output: Path, spec: Path, styles: Sequence[str] = ()) -> None:
    records = collect_inputs(RunInputs(spec, (), styles, ALL_OPERATIONS))
    write_files({"a.py": "a = 1\n"}, output, records=records)


def test_recorded_inputs_give_the_same_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They do so in another folder, without the files that they are copies of."""
    (tmp_path / "case/style/docs").mkdir(parents=True)
    shutil.copy(CASES / "schemas_objects/spec.yaml", tmp_path / "case")
    monkeypatch.chdir(tmp_path / "case")
    Path("style/style.toml").write_text('[package]\nname = "acme"\n')
    Path("style/docs/index.md.jinja").write_text(
        '{% extends "base/docs/index.md.jinja" %}{% block footer %}Footer{% endblock %}'
    )
    overlay = {
        "overlay": "1.1.0",
        "info": {"title": "Other title", "version": "1"},
        "actions": [{"target": "$.info", "update": {"title": "Other name"}}],
    }
    Path("o.yaml").write_text(json.dumps(overlay))
    options = ["--style", "style", "--style", "msgspec", "--overlay", "o.yaml"]
    assert run_command("generate", "spec.yaml", *options, "--output", "../out").exit_code == 0
    monkeypatch.chdir(tmp_path)
    shutil.rmtree("case")
    inputs = read_recorded_inputs(Path("out"))
    assert inputs is not None
    package = generate(
        inputs.spec,
        load_style(inputs.styles),
        Report(),
        overlays=inputs.overlays,
        selection=inputs.selection,
    )
    assert package is not None
    written = read_tree(Path("out"))
    generated = {path: text for path, text in written.items() if not path.startswith(".")}
    assert dict(package.files) == generated


def test_files_of_editors_are_not_recorded(tmp_path: Path) -> None:
    (tmp_path / "house").mkdir()
    for name in ("a.md.jinja", ".a.md.jinja.swp", "a.md.jinja~"):
        (tmp_path / "house" / name).touch()
    (tmp_path / "a.yaml").touch()
    records = collect_inputs(
        RunInputs(tmp_path / "a.yaml", (), [str(tmp_path / "house")], ALL_OPERATIONS)
    )
    assert [path for path in records if "jinja" in path] == [
        ".specloom/inputs/styles/1/house/a.md.jinja"
    ]


def test_inputs_are_replaced_with_the_files(tmp_path: Path) -> None:
    """Those of an earlier run are removed, and they are part of the digest of the output."""
    output, spec = tmp_path / "out", tmp_path / "a.yaml"
    spec.write_bytes(b"a: 1\r\n")
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "style.toml").touch()
    (tmp_path / "house" / "style.schema.json").touch()
    (tmp_path / "house" / "bad:name.jinja").touch()
    collect_and_write(output, spec, [str(tmp_path / "house")])
    digest = compute_output_digest(output)
    assert sorted(read_tree(output / ".specloom" / "inputs")) == [
        "settings.json",
        "spec/a.yaml",
        "styles/1/house/style.toml",
    ]
    assert (output / ".specloom" / "inputs" / "spec" / "a.yaml").read_bytes() == b"a: 1\n"
    collect_and_write(output, spec)
    assert sorted(read_tree(output / ".specloom" / "inputs")) == ["settings.json", "spec/a.yaml"]
    assert compute_output_digest(output) not in (None, digest)


def test_an_output_without_records_has_no_inputs(tmp_path: Path) -> None:
    write_files({"a.py": ""}, tmp_path / "out")
    assert read_recorded_inputs(tmp_path / "out") is None
    assert read_recorded_inputs(tmp_path / "none") is None


@pytest.mark.parametrize(
    "settings",
    [
        "{",
        "[" * 100_000,
        [],
        {**SETTINGS, "format": 2},
        {**SETTINGS, "tags": [1]},
        {**SETTINGS, "spec": "/etc/passwd"},
        {**SETTINGS, "spec": "../../a.py"},
        {**SETTINGS, "spec": "spec/link.yaml"},
        {**SETTINGS, "spec": "spec/none.yaml"},
        {**SETTINGS, "overlays": ["spec/../../a.py"]},
        {**SETTINGS, "styles": ["msgspec"]},
        {**SETTINGS, "styles": [{"built_in": "/tmp"}]},
        {**SETTINGS, "styles": [{"folder": "../.."}]},
        {**SETTINGS, "styles": [{"folder": "styles/link"}]},
        {**SETTINGS, "styles": [{"folder": "spec"}]},  # which has a link
    ],
)
def test_invalid_inputs_are_an_error(tmp_path: Path, settings: object) -> None:
    (tmp_path / "a.yaml").touch()
    collect_and_write(tmp_path / "out", tmp_path / "a.yaml")
    inputs = tmp_path / "out" / ".specloom" / "inputs"
    (inputs / "spec" / "link.yaml").symlink_to("/etc/passwd")
    (inputs / "styles").mkdir()
    (inputs / "styles" / "link").symlink_to("/etc")
    text = settings if isinstance(settings, str) else json.dumps(settings)
    (inputs / "settings.json").write_text(text)
    with pytest.raises(SpecloomError, match="invalid record of inputs"):
        read_recorded_inputs(tmp_path / "out")


def test_git_attributes_of_the_user_are_kept(tmp_path: Path) -> None:
    assert add_git_attributes({}, tmp_path).keys() == {".gitattributes"}
    assert add_git_attributes({".gitattributes": "x"}, tmp_path) == {".gitattributes": "x"}
    (tmp_path / ".gitattributes").write_text("mine")
    assert add_git_attributes({}, tmp_path) == {}


def test_git_attributes_are_written_again(tmp_path: Path) -> None:
    files = add_git_attributes({}, tmp_path / "out")
    write_files(files, tmp_path / "out")
    assert add_git_attributes({}, tmp_path / "out") == files
