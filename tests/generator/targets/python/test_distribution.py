"""A client as a distribution: metadata and installation."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from support.cases import Case, generate_case, write_tree
from support.paths import CASES

from generator import pipeline
from generator.diagnostics import Location, Report, SpecloomError
from generator.style import load_style
from generator.text.quoting import format_toml_string

CASE = Case(CASES / "voice_package")


def test_the_metadata_come_from_the_style(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(CASE.root)
    project = tomllib.loads(generate_case(CASE).files["pyproject.toml"])["project"]
    assert (project["name"], project["version"]) == ("acme-voice", "1.4.0-beta")
    assert project["license"] == "MIT"
    assert "Typing :: Typed" in project["classifiers"]
    assert project["authors"][1] == {"name": 'Zoë "Z" O\'Neil \\ Söhne', "email": "zoe@acme.com"}
    names = [line.partition(">")[0] for line in project["dependencies"]]
    assert names == ["httpx2", "pydantic", "typing_extensions"]


def generate_published(folder: Path, settings: str, report: Report | None = None) -> dict[str, str]:
    """Return the files of the client as a distribution with further settings of `[package]`."""
    text = f'[package]\ndistribution = "acme-voice"\n{settings}\n'
    (folder / "style.toml").write_text(text, encoding="utf-8")
    report = Report() if report is None else report
    generated = pipeline.generate(CASE.root / "spec.yaml", load_style([str(folder)]), report)
    assert generated is not None
    return dict(generated.files)


def test_keywords_links_and_extras_are_those_of_the_style(tmp_path: Path) -> None:
    settings = """
        keywords = ["voice", 'a "b" \\c']
        [package.urls]
        "Bug \\"Tracker\\"" = "https://acme.com/a_(b)?x=1&y=%20#z"
        [package.extras]
        aws = ["boto3>=1.40", "moto[s3]"]
    """
    files = generate_published(tmp_path, settings)
    project = tomllib.loads(files["pyproject.toml"])["project"]
    assert project["keywords"] == ["voice", 'a "b" \\c']
    assert project["urls"] == {'Bug "Tracker"': "https://acme.com/a_(b)?x=1&y=%20#z"}
    aws = ["boto3>=1.40", "moto[s3]"]
    assert project["optional-dependencies"] == {"aws": aws, "http2": ["httpx2[http2]"]}
    assert '- Bug "Tracker": <https://acme.com/a_(b)?x=1&y=%20#z>\n' in files["README.md"]


def test_a_style_replaces_an_extra(tmp_path: Path) -> None:
    """Another HTTP library than the built-in ones has no extra for HTTP/2."""
    files = generate_published(tmp_path, '[package.extras]\nhttp2 = ["httpx2[http2]>=2.4"]')
    project = tomllib.loads(files["pyproject.toml"])["project"]
    assert project["optional-dependencies"] == {"http2": ["httpx2[http2]>=2.4"]}
    files = generate_published(tmp_path, 'http = "httpx"')
    project = tomllib.loads(files["pyproject.toml"])["project"]
    assert project["optional-dependencies"] == {"http2": ["httpx[http2]"]}


LICENSES = {
    "MIT": "MIT License\n\nCopyright (c) 2026 Acme Ltd.\n\nPermission is hereby granted",
    "BSD-3-Clause": "BSD 3-Clause License\n\nCopyright (c) 2026 Acme Ltd.\n\nRedistribution and",
    "Apache-2.0": f"\n{' ' * 33}Apache License\n",
    "LicenseRef-Proprietary": "Copyright (c) 2026 Acme Ltd.\n\nAll rights reserved.",
}


@pytest.mark.parametrize("name", LICENSES)
def test_known_licenses_are_written(name: str, tmp_path: Path) -> None:
    report = Report()
    settings = f'license = "{name}"\ncopyright = "2026 Acme Ltd."'
    files = generate_published(tmp_path, settings, report)
    assert files["LICENSE"].startswith(LICENSES[name])
    assert files["LICENSE"].endswith("\n")
    assert f"The license of this package is `{name}`." in files["README.md"]
    assert not report.warnings


def test_the_text_of_the_apache_license_is_the_published_one(tmp_path: Path) -> None:
    text = generate_published(tmp_path, 'license = "Apache-2.0"')["LICENSE"].encode()
    digest = "cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30"
    assert hashlib.sha256(text).hexdigest() == digest


def test_the_authors_have_the_copyright_by_default(tmp_path: Path) -> None:
    authors = 'license = "MIT"\nauthors = ["Zoë Ü <z@acme.com>", "Al <al@acme.com>"]'
    assert "Copyright (c) Zoë Ü, Al\n" in generate_published(tmp_path, authors)["LICENSE"]
    files = generate_published(tmp_path, 'license = "MIT"')
    assert "Copyright (c) The authors of acme-voice\n" in files["LICENSE"]


@pytest.mark.parametrize(
    ("license", "hint"),
    [
        ("EUPL-1.2", "add the file LICENSE to a style"),
        ("MIT OR Apache-2.0", "add the file LICENSE to a style"),
        ("Apache 2.0", "did you mean 'Apache-2.0'?"),
    ],
)
def test_a_license_without_a_text_is_a_warning(license: str, hint: str, tmp_path: Path) -> None:
    report = Report()
    files = generate_published(tmp_path, f'license = "{license}"', report)
    (warning,) = report.warnings
    assert (warning.code, warning.location, warning.hint) == ("license-text", Location(3, 1), hint)
    assert warning.message == f"no file with the text of the license '{license}' is written"
    assert "LICENSE" not in files
    (tmp_path / "LICENSES.txt").write_text("The terms.\n")
    report = Report()
    generate_published(tmp_path, f'license = "{license}"', report)
    assert not report.warnings


def test_a_file_overrides_a_template_that_writes_it(tmp_path: Path) -> None:
    """An empty file removes it, and a template overrides a file too."""
    license = tmp_path / "LICENSE"
    license.write_text("The terms.\n")
    assert generate_published(tmp_path, 'license = "MIT"')["LICENSE"] == "The terms.\n"
    license.write_text("")
    assert "LICENSE" not in generate_published(tmp_path, 'license = "MIT"')
    license.unlink()
    (tmp_path / "[package]").mkdir()
    (tmp_path / "[package]" / "py.typed.jinja").write_text("{{ package.name | length }}\n")
    assert generate_published(tmp_path, "")["voice/py.typed"] == "5\n"


def test_plain_files_of_a_style_are_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    """A license file is unchanged; Python files start with the header."""
    monkeypatch.chdir(CASE.root)
    files = generate_case(CASE).files
    assert files["LICENSE"] == (CASE.root / "style" / "LICENSE").read_text()
    python = {path: text for path, text in files.items() if path.endswith(".py")}
    assert [p for p, text in python.items() if not text.startswith("# Copyright Acme.\n")] == []


def test_the_file_header_follows_a_shebang_line(tmp_path: Path) -> None:
    (tmp_path / "style.toml").write_text('[package]\nfile_header = "Acme."')
    (tmp_path / "run.py").write_text("#!/usr/bin/env python\nprint()\n")
    (tmp_path / "run.sh").write_text("exit\n")
    generated = pipeline.generate(CASE.root / "spec.yaml", load_style([str(tmp_path)]), Report())
    assert generated is not None
    assert generated.files["run.py"] == "#!/usr/bin/env python\n# Acme.\nprint()\n"
    assert generated.files["run.sh"] == "exit\n"


@pytest.mark.parametrize(
    "line",
    [
        'version = "1.0"',
        'license = "MIT"',
        'copyright = "Acme"',
        'authors = ["A <a@b.c>"]',
        'keywords = ["a"]',
        'urls.Home = "https://acme.com"',
        'extras.a = ["b"]',
    ],
)
def test_metadata_without_a_distribution_name_is_an_error(line: str, tmp_path: Path) -> None:
    (tmp_path / "style.toml").write_text(f"[package]\n{line}\n")
    with pytest.raises(SpecloomError, match="requires a distribution name") as caught:
        pipeline.generate(CASE.root / "spec.yaml", load_style([str(tmp_path)]), Report())
    assert caught.value.diagnostics[0].location == Location(2, 1)


def test_distribution_files_are_omitted_by_default() -> None:
    generated = pipeline.generate(CASE.root / "spec.yaml", load_style([]), Report())
    assert generated is not None
    assert not {"pyproject.toml", "README.md"} & generated.files.keys()


@pytest.mark.parametrize(
    "text", ['"', "\\", "\\u0041", '"""\n]', "\x7f\x00\x1f\t", "\ud800", "é😀"]
)
def test_toml_strings_are_escaped(text: str) -> None:
    """Unprintable characters are omitted; all other text is unchanged."""
    read = tomllib.loads(f"x = {format_toml_string(text)}\ny = 1")
    assert read["y"] == 1
    assert read["x"] == text or not text.isprintable()


@pytest.mark.slow
def test_a_distribution_can_be_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The installation includes `py.typed` and the license."""
    monkeypatch.chdir(CASE.root)
    write_tree(generate_case(CASE).files, tmp_path / "client")
    target = tmp_path / "installed"
    command = ("-m", "pip", "install", "--no-deps", "--target", target, tmp_path / "client")
    run_python(*command)
    program = "import voice_package as v; print(v.__file__, v.Client, v.models.Recording)"
    output = run_python("-c", program, PYTHONPATH=str(target))
    assert str(target / "voice_package" / "__init__.py") in output
    assert (target / "voice_package" / "py.typed").exists()
    assert [*target.glob("acme_voice-1.4.0b0.dist-info/licenses/LICENSE")]


def run_python(*arguments: str | Path, **environment: str) -> str:
    """Run this Python, which must succeed, and return its output."""
    return run(sys.executable, *arguments, **environment)


def run(*command: str | Path, **environment: str) -> str:
    """Run a command, which must succeed, and return its output."""
    settings = {**os.environ, **environment}
    result = subprocess.run(command, check=False, capture_output=True, text=True, env=settings)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout
