"""Binary files of a style, such as a logo: they are copied byte by byte."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.command_line import run_command
from support.zoo_styles import ZOO

IMAGE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe\r\n"
STYLE = '[output]\nexclude = ["*"]\n'


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Change to a project whose style has an image for the docs, and one for each resource."""
    for path in ("house/docs/assets/logo.png", "house/docs/[resource].png"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(IMAGE)
    (tmp_path / "house/style.toml").write_text(STYLE)
    (tmp_path / "zoo.yaml").write_text(ZOO)
    monkeypatch.chdir(tmp_path)


def generate(*options: str) -> str:
    outcome = run_command("generate", "zoo.yaml", "-s", "house", "-o", "out", *options)
    return outcome.output


def test_binary_files_are_copied() -> None:
    assert "out: 4 files written" in generate()
    paths = ("docs/assets/logo.png", "docs/cats.png", "docs/cats_toys.png")
    assert {Path("out", path).read_bytes() for path in paths} == {IMAGE}
    assert "already up to date" in generate()
    assert "up to date" in run_command("check", "zoo.yaml", "-s", "house", "-o", "out").output


def test_a_changed_image_is_written() -> None:
    generate()
    Path("house/docs/assets/logo.png").write_bytes(IMAGE.replace(b"\r\n", b"\n"))
    outcome = run_command("check", "zoo.yaml", "-s", "house", "-o", "out", "--full-diff")
    logo = "docs/assets/logo.png"
    assert f"Binary files a/{logo} and b/{logo} differ\n" in outcome.output
    assert "out: 1 file written" in generate()
    assert Path("out", logo).read_bytes() == IMAGE.replace(b"\r\n", b"\n")


def test_an_edited_image_can_be_reverted() -> None:
    """The recorded inputs have the image of the style, byte by byte."""
    generate()
    logo = Path("out/docs/assets/logo.png")
    logo.write_bytes(IMAGE + b"drawn")
    listed = run_command("edits", "--output", "out").output
    assert "  edited    docs/assets/logo.png\n" in listed
    Path("house/docs/assets/logo.png").write_bytes(IMAGE + b"new")
    outcome = generate()
    assert "logo.png: error: this file was replaced after specloom wrote it" in outcome
    assert logo.read_bytes() == IMAGE + b"drawn"
    run_command("edits", "--output", "out", "--revert", str(logo))
    assert logo.read_bytes() == IMAGE
    generate()
    assert logo.read_bytes() == IMAGE + b"new"


def test_two_files_cannot_write_the_same_image() -> None:
    Path("house/docs/assets/[package].png").write_bytes(IMAGE)
    Path("house/docs/assets/zoo.png").write_bytes(IMAGE)
    assert "error: two templates write 'docs/assets/zoo.png'" in generate()


def test_an_image_that_is_too_large() -> None:
    with Path("house/docs/assets/logo.png").open("ab") as file:
        file.truncate(10_000_001)
    assert "logo.png: error: cannot be read: [Errno 27] it is larger than 10 MB" in generate()


def test_rendered_files_have_no_images() -> None:
    """They are what templates wrote."""
    Path("house/team.txt.jinja").write_text("The team\n")
    generate("--keep-rendered", "rendered")
    assert {path.name for path in Path("rendered").rglob("*.*")} >= {"team.txt"}
    assert not list(Path("rendered").rglob("*.png"))
