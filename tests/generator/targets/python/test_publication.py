"""A distribution from its files to an index, and from there to an empty environment."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest
import yaml
from support.cases import Case, write_tree
from support.loopback import Loopback
from support.mock_server import MockServer
from support.package_index import PackageIndex
from support.paths import CASES

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

CASE = Case(CASES / "voice_package")
STYLE = """\
[package]
name = "voice_package"
base_url_env = "VOICE_URL"
source_layout = "{layout}"
distribution = "acme-voice"
license = "MIT"
authors = ["Zoë Doe <zoe@acme.com>"]
keywords = ["voice", "recordings"]
[package.urls]
Documentation = "https://docs.acme.com"
[package.extras]
trio = ["trio>=0.30"]
"""
UV_BUILD = (
    *("-m", "uv", "build", "--no-build-isolation", "--offline", "--no-cache"),
    *("--python", sys.executable),
)
DISTRIBUTIONS = ["acme_voice-1.4.0b0-py3-none-any.whl", "acme_voice-1.4.0b0.tar.gz"]


@pytest.mark.slow
@pytest.mark.parametrize("layout", ["flat", "src"])
def test_a_distribution_is_built(layout: str, tmp_path: Path) -> None:
    """Two programs build the same, and the sdist, of which one makes the wheel, has all files."""
    client = write_client(layout, tmp_path)
    dist, other = tmp_path / "dist", tmp_path / "other"
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", dist, client)
    run(sys.executable, *UV_BUILD, "--wheel", "--out-dir", other, client)
    assert sorted(path.name for path in dist.iterdir()) == DISTRIBUTIONS
    wheel, sdist = ((dist / name).read_bytes() for name in DISTRIBUTIONS)
    assert (other / DISTRIBUTIONS[0]).read_bytes() == wheel
    package = client / ("src" if layout == "src" else "") / "voice_package"
    paths = {f"voice_package/{path}" for path in list_files(package)}
    info = "acme_voice-1.4.0b0.dist-info"
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        assert {name for name in archive.namelist() if not name.startswith(info)} == paths
        assert "voice_package/py.typed" in paths
        assert b"Copyright (c) Zo" in archive.read(f"{info}/licenses/LICENSE")
        check_metadata(Parser().parsestr(archive.read(f"{info}/METADATA").decode()))
    with tarfile.open(fileobj=io.BytesIO(sdist)) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert names - {"PKG-INFO"} == {*list_files(client)} - {".specloom.json"}


def check_metadata(metadata: Message) -> None:
    assert (metadata["Name"], metadata["Version"]) == ("acme-voice", "1.4.0-beta")
    assert (metadata["License-Expression"], metadata["License-File"]) == ("MIT", "LICENSE")
    assert metadata["Author-email"] == "Zoë Doe <zoe@acme.com>"
    assert {*metadata["Keywords"].split(",")} == {"voice", "recordings"}
    assert metadata["Project-URL"] == "Documentation, https://docs.acme.com"
    assert metadata.get_all("Provides-Extra") == ["http2", "trio"]
    assert "httpx2[http2]; extra == 'http2'" in metadata.get_all("Requires-Dist", [])
    assert metadata["Description-Content-Type"] == "text/markdown"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("version", "layout"),
    [
        ("3.11", "src"),
        # The same with a version between two that are tested.
        pytest.param("3.12", "src", marks=pytest.mark.exhaustive),
        ("3.13", "flat"),
    ],
)
def test_a_published_client_works(
    version: str, layout: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is uploaded, and installed in an empty environment, where its tests pass.

    The first program of its README calls a server.
    """
    interpreter = find_interpreter(version)
    if interpreter is None:
        pytest.skip(f"Python {version} is not installed")
    monkeypatch.delenv("PYTHONPATH", raising=False)
    client = write_client(layout, tmp_path)
    dist = tmp_path / "dist"
    run(sys.executable, *UV_BUILD, "--out-dir", dist, client)
    python = tmp_path / "env" / "bin" / "python"
    run(interpreter, "-m", "venv", tmp_path / "env")
    index = PackageIndex()
    with Loopback(index) as server:
        publish = ("-m", "uv", "publish", "--no-cache", "--token", "secret")
        run(sys.executable, *publish, "--publish-url", f"{server.origin}/legacy/", *dist.iterdir())
        assert sorted(index.files) == DISTRIBUTIONS
        # The index has no other packages, and no other index is asked for this one.
        run(python, "-m", "pip", "install", "-q", "pytest", *list_requirements(dist))
        simple = (
            "--index-url",
            f"{server.origin}/simple/",
            "--isolated",
            "--pre",
            "--no-cache-dir",
        )
        run(python, "-m", "pip", "install", "-q", "--no-deps", *simple, "acme-voice")
    run(python, "-m", "pip", "check")
    for folder in ("examples", "tests"):
        (client / folder).rename(tmp_path / folder)
    monkeypatch.chdir(tmp_path)
    assert "18 passed" in run(python, "-m", "pytest", "-q", tmp_path / "tests")
    readme = (client / "README.md").read_text("utf-8")
    program = readme.split("```python\n")[1].partition("```")[0]
    document = yaml.safe_load((CASE.root / "spec.yaml").read_text("utf-8"))
    with Loopback(MockServer(document)) as server:
        credentials = {"VOICE_PACKAGE_TOKEN": "token", "VOICE_URL": f"{server.origin}/v1"}
        assert run(python, "-c", program, **credentials).strip()
        assert server.requests[0].headers["authorization"] == "Bearer token"


def write_client(layout: str, folder: Path) -> Path:
    """Generate the client in a layout; return its folder."""
    style = folder / "style"
    style.mkdir()
    (style / "style.toml").write_text(STYLE.format(layout=layout), "utf-8")
    generated = pipeline.generate(CASE.root / "spec.yaml", load_style([str(style)]), Report())
    assert generated is not None
    write_tree({**generated.files, ".specloom.json": "{}", "CHANGELOG.md": ""}, folder / "client")
    return folder / "client"


def list_files(folder: Path) -> list[str]:
    """Return the files below a folder."""
    return [
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    ]


def list_requirements(dist: Path) -> list[str]:
    """Return the requirements of a wheel, without those of extras."""
    with zipfile.ZipFile(dist / DISTRIBUTIONS[0]) as archive:
        (name,) = (each for each in archive.namelist() if each.endswith("/METADATA"))
        metadata = Parser().parsestr(archive.read(name).decode())
    return [each for each in metadata.get_all("Requires-Dist", []) if "extra ==" not in each]


def find_interpreter(version: str) -> Path | None:
    """Return the interpreter of a version: that of this process, one of pyenv, or on the path."""
    if version == ".".join(map(str, sys.version_info[:2])):
        return Path(sys.executable)
    installed = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"))
    on_path = shutil.which(f"python{version}")
    return installed[-1] if installed else Path(on_path) if on_path else None


def run(*command: str | Path, **environment: str) -> str:
    """Run a command, which must succeed, and return its output."""
    settings = {**os.environ, **environment}
    result = subprocess.run(command, check=False, capture_output=True, text=True, env=settings)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout
