"""The changelog and the version of a distribution, which ``generate --changelog`` updates."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from support.command_line import run_command
from support.paths import TESTS

from generator.changes.changelog_file import add_entry
from generator.changes.versions import VersionPart, increment_version
from generator.cli.changelog import start_changelog
from generator.diagnostics import SpecloomError

CASE = TESTS / "changes" / "response_property_became_nullable"
ENV = {"SOURCE_DATE_EPOCH": "1700000000"}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose output was generated from the old description of a case."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text(
        '[tool.specloom]\nspec = "api.yaml"\noutput = "client"\nstyle = ["house"]\n', "utf-8"
    )
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "style.toml").write_text(
        '[package]\ndistribution = "pets"\nversion = "1.4.2"  # published\n', "utf-8"
    )
    write_description("old.yaml")
    assert run_command("generate", "--changelog", env=ENV).exit_code == 0
    (tmp_path / "client" / "CHANGELOG.md").unlink()
    return tmp_path


def write_description(name: str, version: str = "1.0") -> None:
    text = (CASE / name).read_text("utf-8")
    assert "version: '1.0'" in text
    Path("api.yaml").write_text(text.replace("version: '1.0'", f"version: '{version}'"), "utf-8")


FIRST = "# Changelog\n\n## [1.4.2]\n\n### Added\n\n- First version.\n"


def test_the_first_run_of_a_distribution_starts_a_changelog(project: Path) -> None:
    """It is the user's from then on: no later run writes it again, and `check` does not miss it."""
    shutil.rmtree(project / "client")
    result = run_command("generate", "--dry-run")
    assert result.stdout.endswith("\n  create client/CHANGELOG.md\n")
    assert not (project / "client").exists()
    result = run_command("generate")
    assert result.stdout.endswith("\n  created client/CHANGELOG.md\n")
    changelog = project / "client" / "CHANGELOG.md"
    assert changelog.read_text("utf-8") == FIRST
    write_description("new.yaml")
    assert run_command("generate", "--changelog", env=ENV).exit_code == 0
    assert changelog.read_text("utf-8") == FIRST.replace(
        "## [1.4.2]",
        "## [Unreleased]\n\n### Changed\n\n- **Breaking:** `Pet.name` may now be None.\n\n"
        "## [1.4.2]",
    )
    changelog.unlink()
    assert run_command("check").exit_code == 0
    write_description("old.yaml")
    assert "CHANGELOG" not in run_command("generate").stdout
    assert not changelog.exists()


@pytest.mark.usefixtures("project")
def test_the_summary_in_json_names_the_first_changelog() -> None:
    shutil.rmtree("client")
    assert find_new_changelog("--dry-run") == str(Path("client", "CHANGELOG.md"))
    assert find_new_changelog() == str(Path("client", "CHANGELOG.md"))
    assert find_new_changelog("--dry-run") is None
    assert find_new_changelog() is None


def find_new_changelog(*options: str) -> object:
    """Return the changelog that a run says it created or would create."""
    result = run_command("generate", "--format", "json", *options)
    return json.loads(result.stdout)["new_changelog"]


def test_a_client_that_becomes_a_distribution_gets_a_changelog(project: Path) -> None:
    shutil.rmtree(project / "client")
    style = project / "house" / "style.toml"
    settings = style.read_text("utf-8")
    style.write_text("", "utf-8")
    assert "CHANGELOG" not in run_command("generate").stdout
    style.write_text(settings, "utf-8")
    assert run_command("generate", "--dry-run").stdout.endswith("\n  create client/CHANGELOG.md\n")
    assert run_command("generate").stdout.endswith("\n  created client/CHANGELOG.md\n")
    assert (project / "client" / "CHANGELOG.md").read_text("utf-8") == FIRST


def test_a_changelog_of_the_user_is_kept(project: Path) -> None:
    """That is also true for a file of the style; a client without a distribution has none."""
    shutil.rmtree(project / "client")
    (project / "client").mkdir()
    (project / "client" / "CHANGELOG.md").write_text("Ours.\n", "utf-8")
    assert "CHANGELOG" not in run_command("generate", "--force").stdout
    assert (project / "client" / "CHANGELOG.md").read_text("utf-8") == "Ours.\n"
    shutil.rmtree(project / "client")
    (project / "house" / "CHANGELOG.md").write_text("The house's.\n", "utf-8")
    assert "CHANGELOG" not in run_command("generate").stdout
    assert (project / "client" / "CHANGELOG.md").read_text("utf-8") == "The house's.\n"
    shutil.rmtree(project / "client")
    assert run_command("generate", "api.yaml", "--output", "client").exit_code == 0
    assert not (project / "client" / "CHANGELOG.md").exists()


def test_the_first_changelog_is_not_written_through_a_link(project: Path) -> None:
    """Not even if the link leads nowhere, or is made during the run."""
    shutil.rmtree(project / "client")
    (project / "client").mkdir()
    (project / "client" / "CHANGELOG.md").symlink_to(project / "elsewhere.md")
    assert "CHANGELOG" not in run_command("generate", "--force").stdout
    with pytest.raises(SpecloomError, match="cannot write: File exists"):
        start_changelog({"pyproject.toml": 'version = "1.0"\n'}, project / "client")
    assert not (project / "elsewhere.md").exists()


def test_unreleased_changes(project: Path) -> None:
    """Without versioning, changes are collected as unreleased; the user's text stays."""
    write_description("new.yaml")
    changelog = project / "client" / "CHANGELOG.md"
    result = run_command("generate", "--changelog", "--dry-run", env=ENV)
    assert result.stdout.endswith("\n  update client/CHANGELOG.md\n")
    assert not changelog.exists()
    result = run_command("generate", "--changelog", env=ENV)
    assert (result.exit_code, result.stdout.splitlines()[1:]) == (
        0,
        ["  updated: client/CHANGELOG.md"],
    )
    assert changelog.read_text("utf-8") == (
        "# Changelog\n\n## [Unreleased]\n\n### Changed\n\n"
        "- **Breaking:** `Pet.name` may now be None.\n"
    )
    changelog.write_text(changelog.read_text("utf-8") + "- Our own note.\n", "utf-8")
    write_description("old.yaml")
    assert run_command("generate", "--changelog", env=ENV).exit_code == 0
    assert changelog.read_text("utf-8").endswith(
        "### Changed\n\n- **Breaking:** `Pet.name` may now be None.\n- Our own note.\n"
        "- `Pet.name` is never None now.\n"
    )
    assert run_command("generate", "--changelog", env=ENV).exit_code == 0
    assert changelog.read_text("utf-8").count("- ") == 3
    assert run_command("check").exit_code == 0


def test_next_version(project: Path) -> None:
    """With versioning, the style has the next version, and the changelog an entry for it."""
    style = project / "house" / "style.toml"
    style.write_text(style.read_text("utf-8") + 'versioning = "semver"\n', "utf-8")
    write_description("new.yaml")
    assert run_command("generate", "--changelog", env=ENV).exit_code == 0
    assert 'version = "2.0.0"  # published\n' in style.read_text("utf-8")
    assert 'version = "2.0.0"' in (project / "client" / "pyproject.toml").read_text("utf-8")
    assert (project / "client" / "CHANGELOG.md").read_text("utf-8") == (
        "# Changelog\n\n## [2.0.0] - 2023-11-14\n\n### Changed\n\n"
        "- **Breaking:** `Pet.name` may now be None.\n"
    )
    write_description("old.yaml")
    assert run_command("generate", "--changelog", env=ENV).exit_code == 0
    assert 'version = "2.1.0"' in style.read_text("utf-8")
    headings = [
        line
        for line in (project / "client" / "CHANGELOG.md").read_text("utf-8").splitlines()
        if line.startswith("## ")
    ]
    assert headings == ["## [2.1.0] - 2023-11-14", "## [2.0.0] - 2023-11-14"]
    assert run_command("check").exit_code == 0


def test_failed_run(project: Path) -> None:
    """If nothing can be written, neither the changelog nor the version changes."""
    style = project / "house" / "style.toml"
    style.write_text(style.read_text("utf-8") + 'versioning = "semver"\n', "utf-8")
    (project / "house" / "notes.md.jinja").write_text("{{ package.missing }}", "utf-8")
    before = style.read_text("utf-8")
    write_description("new.yaml")
    assert run_command("generate", "--changelog", env=ENV).exit_code == 1
    assert style.read_text("utf-8") == before
    assert not (project / "client" / "CHANGELOG.md").exists()


def test_version_of_the_description(project: Path) -> None:
    """A version that no style sets cannot be incremented."""
    style = project / "house" / "style.toml"
    style.write_text('[package]\nversioning = "semver"\n', "utf-8")
    write_description("new.yaml")
    result = run_command("generate", "--changelog", env=ENV)
    assert result.exit_code == 1
    assert "house/style.toml:2:1: error: 'package.versioning' needs a version" in result.stderr
    assert 'version = "0.1.0"' in result.stderr


def test_advice_on_a_version_is_that_of_the_last_run(project: Path) -> None:
    """It is what the client had, as the style had none."""
    (project / "house" / "style.toml").write_text('[package]\nversioning = "semver"\n', "utf-8")
    write_description("old.yaml", version="1.4.2")
    assert run_command("generate").exit_code == 0
    write_description("new.yaml", version="1.5.0")
    result = run_command("generate", "--changelog", env=ENV)
    assert result.exit_code == 1
    assert 'add a version to this table: version = "1.4.2"' in result.stderr


@pytest.mark.parametrize(
    ("version", "part", "expected"),
    [
        ("1.4.2", "major", "2.0.0"),
        ("1.4.2", "minor", "1.5.0"),
        ("1.4.2", "patch", "1.4.3"),
        ("1.4.2", "none", "1.4.2"),
        ("0.4.2", "major", "0.5.0"),
        ("0.4.2", "minor", "0.4.3"),
        ("2.0rc1", "major", None),
        ("", "major", None),
    ],
)
def test_increments(version: str, part: VersionPart, expected: str | None) -> None:
    """Versions are incremented by Semantic Versioning."""
    assert increment_version(version, part) == expected


def test_handwritten_changelog() -> None:
    """An entry is inserted above the last version, and sections are merged."""
    changelog = "# Changes\n\nAll of them.\n\n## [Unreleased]\n\n### Fixed\n\n- A bug.\n\n## [1.0.0]\n\n- First.\n"
    entry = "### Added\n\n- A method.\n\n### Fixed\n\n- A bug.\n"
    assert add_entry(changelog, entry) == (
        "# Changes\n\nAll of them.\n\n## [Unreleased]\n\n### Fixed\n\n- A bug.\n\n"
        "### Added\n\n- A method.\n\n## [1.0.0]\n\n- First.\n"
    )
    assert add_entry(changelog, entry, "1.1.0", "2026-01-02") == (
        "# Changes\n\nAll of them.\n\n## [1.1.0] - 2026-01-02\n\n### Fixed\n\n- A bug.\n\n"
        "### Added\n\n- A method.\n\n## [1.0.0]\n\n- First.\n"
    )


def test_spellings_of_changelogs() -> None:
    """Line ends, links at the end and the spelling of "unreleased" are the user's."""
    changelog = (
        "# Changes\n\n## unreleased\n\n### Added\n\n- By hand.\n\n[unreleased]: https://example.com\n"
    ).replace("\n", "\r\n")
    assert add_entry(changelog, "### Added\n\n- A method.\n") == (
        "# Changes\n\n## [Unreleased]\n\n### Added\n\n- By hand.\n- A method.\n\n"
        "[unreleased]: https://example.com\n"
    ).replace("\n", "\r\n")


def test_wrong_date(project: Path) -> None:
    """A date that is no time is an error, and nothing is written."""
    style = Path("house/style.toml")
    style.write_text(f'{style.read_text("utf-8")}versioning = "semver"\n', "utf-8")
    write_description("new.yaml")
    result = run_command("generate", "--changelog", env={"SOURCE_DATE_EPOCH": "today"})
    assert result.exit_code == 1
    assert "SOURCE_DATE_EPOCH: error: this environment variable must be" in result.stderr
    assert 'version = "1.4.2"' in style.read_text("utf-8")
