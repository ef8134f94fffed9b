"""Edits of generated files: they are merged into the files that are generated next."""

from __future__ import annotations

import json
import random
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.diagnostics import SpecloomError
from generator.output import (
    EditPolicy,
    RecordedInputs,
    WriteResult,
    compare_files,
    compute_output_digest,
    list_edits,
    revert_edits,
    write_files,
)
from generator.output.merging import find_conflict

LINES = [f"line {number}" for number in range(20)]
OLD = "\n".join([*LINES, ""])
NEW = OLD.replace("line 15", "new 15")
EDITED = OLD.replace("line 3", "mine")
MERGED = NEW.replace("line 3", "mine")


def write(output: Path, files: Mapping[str, str]) -> None:
    for path, text in files.items():
        (output / path).parent.mkdir(parents=True, exist_ok=True)
        (output / path).write_text(text)


def read(output: Path) -> dict[str, str]:
    """Return the texts of all files but the records."""
    return {
        path.relative_to(output).as_posix(): path.read_text()
        for path in output.rglob("*")
        if path.is_file() and ".specloom" not in str(path.relative_to(output))
    }


def kinds(result: WriteResult) -> dict[str, str]:
    """Return what became of each file that was not generated anew."""
    return {each.path: each.kind for each in result.decisions if each.kind != "generated"}


def test_edits_are_merged(tmp_path: Path) -> None:
    """The base is recorded when a run sees the edit, or else the inputs give it again."""
    for is_seen in (True, False):
        output = tmp_path / f"out-{is_seen}"
        write_files({"a.py": OLD}, output, records={".specloom/inputs/x": b""})
        write(output, {"a.py": EDITED})
        if is_seen:
            assert kinds(write_files({"a.py": OLD}, output)) == {"a.py": "edited"}
            assert (output / ".specloom/base/a.py").read_text() == OLD
        policy = EditPolicy() if is_seen else replaying({"a.py": OLD}, output)
        result = write_files({"a.py": NEW}, output, policy=policy)
        assert kinds(result) == {"a.py": "merged"}
        assert read(output) == {"a.py": MERGED}
        assert (output / ".specloom/base/a.py").read_text() == NEW
        assert result.output_digest == compute_output_digest(output)
        assert compare_files({"a.py": NEW}, output).is_current
        # Once the edits are gone, or generated too, there is nothing to record.
        assert kinds(write_files({"a.py": MERGED}, output)) == {}
        assert not (output / ".specloom/base").exists()


def replaying(files: Mapping[str, str], output: Path) -> EditPolicy:
    """Return a policy that generates these files from the recorded inputs."""
    settings = {"format": 1, "spec": "x", "overlays": [], "styles": [], "tags": []}
    write(output, {".specloom/inputs/settings.json": json.dumps(settings)})
    write(output, {".specloom/inputs/x": ""})

    def replay(inputs: RecordedInputs) -> Mapping[str, str]:
        assert inputs.spec.is_file()
        return files

    return EditPolicy(replay=replay)


def test_the_base_is_found_in_the_git_history(tmp_path: Path) -> None:
    output = tmp_path / "repository" / "[out]"
    write_files({"[a].py": OLD}, output)
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.com"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run([*git, *command], cwd=output.parent, check=True)
    write(output, {"[a].py": EDITED})
    assert kinds(write_files({"[a].py": NEW}, output)) == {"[a].py": "merged"}
    assert read(output) == {"[a].py": MERGED}


def test_branches_that_are_merged_can_be_generated_again(tmp_path: Path) -> None:
    """Git leaves conflicts in the manifest, and what both branches changed in the files."""
    output = tmp_path / "out"
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.com"]

    def commit(text: str) -> None:
        write_files({"a.py": text}, output)
        subprocess.run([*git, "add", "."], cwd=tmp_path, check=True)
        subprocess.run([*git, "commit", "-qm", "x"], cwd=tmp_path, check=True)

    subprocess.run([*git, "init", "-q", "-b", "main"], cwd=tmp_path, check=True)
    commit(OLD)
    subprocess.run([*git, "checkout", "-qb", "other"], cwd=tmp_path, check=True)
    commit(NEW)
    subprocess.run([*git, "checkout", "-q", "main"], cwd=tmp_path, check=True)
    write(output, {"a.py": EDITED})
    commit(OLD.replace("line 0", "new 0"))
    assert subprocess.run([*git, "merge", "-q", "other"], cwd=tmp_path, check=False).returncode
    assert "<<<<<<< " in (output / ".specloom.json").read_text()
    result = write_files({"a.py": NEW.replace("line 0", "new 0")}, output)
    assert kinds(result) == {"a.py": "edited"}
    assert read(output) == {"a.py": MERGED.replace("line 0", "new 0")}
    assert result.output_digest == compute_output_digest(output)


def test_without_a_base_all_differences_are_conflicts(tmp_path: Path) -> None:
    """A base with another digest is not used."""
    output = tmp_path / "out"
    write_files({"a.py": OLD}, output)
    write(output, {"a.py": EDITED, ".specloom/base/a.py": "wrong"})
    result = write_files({"a.py": NEW}, output, policy=replaying({"a.py": "other"}, output))
    assert kinds(result) == {"a.py": "conflict"}
    text = read(output)["a.py"]
    assert "<<<<<<< yours\nmine\n=======\nline 3\n>>>>>>> generated\n" in text
    assert "<<<<<<< yours\nline 15\n=======\nnew 15\n>>>>>>> generated\n" in text


def test_a_conflict_is_resolved_by_the_user(tmp_path: Path) -> None:
    """Until then the file stays as it is, whatever is generated."""
    output = tmp_path / "out"
    write_files({"a.py": OLD}, output)
    write(output, {"a.py": OLD.replace("line 15", "mine 15")})
    assert kinds(write_files({"a.py": NEW}, output)) == {"a.py": "conflict"}
    text = read(output)["a.py"]
    newer = NEW.replace("line 3\n", "new 3\n")
    result = write_files({"a.py": newer, "b.py": ""}, output)
    assert kinds(result) == {"a.py": "unresolved"}
    assert [each.code for each in result.messages] == ["unresolved-conflict"]
    assert read(output) == {"a.py": text, "b.py": ""}
    write(output, {"a.py": NEW.replace("new 15", "mine and new 15")})
    assert kinds(write_files({"a.py": newer, "b.py": ""}, output)) == {"a.py": "merged"}
    assert read(output)["a.py"] == newer.replace("new 15", "mine and new 15")


def test_conflicts_can_stop_a_run(tmp_path: Path) -> None:
    output = tmp_path / "out"
    write_files({"a.py": OLD, "b.py": ""}, output)
    write(output, {"a.py": OLD.replace("line 15", "mine 15")})
    before = read(output)
    with pytest.raises(SpecloomError, match="your edits conflict"):
        write_files({"a.py": NEW, "b.py": "new"}, output, policy=EditPolicy(must_merge=True))
    assert read(output) == before


def test_an_invalid_merge_is_a_conflict(tmp_path: Path) -> None:
    output = tmp_path / "out"
    write_files({"a.py": OLD}, output)
    write(output, {"a.py": EDITED})
    policy = EditPolicy(is_valid=lambda path, text: (path, text) != ("a.py", MERGED))
    assert kinds(write_files({"a.py": NEW}, output, policy=policy)) == {"a.py": "conflict"}
    assert find_conflict(read(output)["a.py"]) == 4


def test_a_deleted_file_stays_deleted(tmp_path: Path) -> None:
    """It is reported once; a new file at its path is an edited one."""
    output = tmp_path / "out"
    write_files({"a.py": OLD, "b.py": ""}, output)
    (output / "a.py").unlink()
    assert write_files({"a.py": OLD, "b.py": ""}, output).new_deleted_paths == ("a.py",)
    result = write_files({"a.py": NEW, "b.py": ""}, output)
    assert (kinds(result), result.new_deleted_paths) == ({"a.py": "deleted"}, ())
    assert result.output_digest == compute_output_digest(output)
    assert read(output) == {"b.py": ""}
    write(output, {"a.py": EDITED})
    assert kinds(write_files({"a.py": NEW, "b.py": ""}, output)) == {"a.py": "edited"}
    (output / "a.py").unlink()
    write_files({"a.py": NEW}, output, policy=EditPolicy(force=True))
    assert read(output) == {"a.py": NEW}


def test_a_folder_that_was_cleared_is_written_again(tmp_path: Path) -> None:
    """Deleting all its files leaves the manifest and other files with a dot."""
    output, files = tmp_path / "out", {".gitattributes": "x", "a.py": OLD, "b/c.py": OLD}
    write_files(files, output)
    (output / "a.py").unlink()
    (output / "b/c.py").unlink()
    result = write_files(files, output)
    assert (kinds(result), read(output)) == ({}, files)


def test_an_edited_file_that_is_not_generated_any_more_stays(tmp_path: Path) -> None:
    """If it is generated again, its edits are merged."""
    output = tmp_path / "out"
    write_files({"a.py": OLD, "b.py": ""}, output)
    write(output, {"a.py": EDITED})
    write_files({"a.py": OLD, "b.py": ""}, output)
    for _ in range(2):
        result = write_files({"b.py": ""}, output)
        assert kinds(result) == {"a.py": "orphaned"}
        assert [each.code for each in result.messages] == ["orphaned-edit"]
    assert read(output) == {"a.py": EDITED, "b.py": ""}
    assert kinds(write_files({"a.py": NEW}, output)) == {"a.py": "merged", "b.py": "removed"}
    assert read(output) == {"a.py": MERGED}


def test_edits_move_with_a_renamed_file(tmp_path: Path) -> None:
    """The new path is that with the most similar text."""
    output = tmp_path / "out"
    other = OLD.replace("line 1", "other")
    write_files({"x/a.py": OLD, "x/b.py": other}, output)
    write(output, {"x/a.py": EDITED})
    write_files({"x/a.py": OLD, "x/b.py": other}, output)
    result = write_files({"y/b.py": other, "y/a.py": NEW}, output)
    assert kinds(result) == {"x/a.py": "removed", "x/b.py": "removed", "y/a.py": "merged"}
    assert read(output) == {"y/a.py": MERGED, "y/b.py": other}
    assert (output / ".specloom/base/y/a.py").read_text() == NEW
    assert not (output / ".specloom/base/x").exists()
    assert result.output_digest == compute_output_digest(output)


def test_a_deleted_file_stays_deleted_at_another_path(tmp_path: Path) -> None:
    """It has the same text there, or almost the same and the same name."""
    output, files = tmp_path / "out", {"x/a.py": OLD, "x/b.py": OLD * 2, "c.py": ""}
    write_files(files, output)
    (output / "x/a.py").unlink()
    (output / "x/b.py").unlink()
    policy = replaying(files, output)
    result = write_files({"y/a.py": NEW, "y/d.py": NEW * 2, "c.py": ""}, output, policy=policy)
    assert (kinds(result), result.new_deleted_paths) == ({"y/a.py": "deleted"}, ("y/a.py",))
    assert read(output) == {"y/d.py": NEW * 2, "c.py": ""}


def test_edits_do_not_move_to_other_files(tmp_path: Path) -> None:
    """The new file is different, of another kind, or the user's."""
    output = tmp_path / "out"
    write_files({"a.py": OLD}, output)
    write(output, {"a.py": EDITED})
    new = {"b.py": "\n".join(["b"] * 20), "c.md": OLD}
    assert kinds(write_files(new, output)) == {"a.py": "orphaned"}
    write(output, {"d.py": "theirs"})
    with pytest.raises(SpecloomError, match="not written by specloom"):
        write_files({"d.py": NEW}, output)


def test_kept_files_are_left_alone(tmp_path: Path) -> None:
    """They are written once, if they do not exist."""
    output, policy = tmp_path / "out", EditPolicy(keep=("*kept/*",))
    write(output, {"kept/foreign.py": "theirs"})
    write(output, {".specloom.json": '{"format": 1, "files": {}}'})
    files = {"kept/a.py": OLD, "kept/b.py": OLD, "kept/foreign.py": OLD, "c.py": OLD}
    write_files(files, output, policy=policy)
    assert read(output) == {**files, "kept/foreign.py": "theirs"}
    write(output, {"kept/a.py": EDITED})
    (output / "kept/b.py").unlink()
    write_files(files, output, policy=policy)
    result = write_files({**dict.fromkeys(files, NEW), "d.py": ""}, output, policy=policy)
    assert {each.path for each in result.list_decisions("kept")} == set(files) - {"c.py"}
    assert read(output) == {
        "kept/a.py": EDITED, "kept/foreign.py": "theirs", "c.py": NEW, "d.py": ""
    }  # fmt: skip
    assert result.output_digest == compute_output_digest(output)
    # When the setting is gone, the edits are merged.
    (output / "kept/foreign.py").unlink()
    write_files(dict.fromkeys(files, NEW), output)
    assert read(output)["kept/a.py"] == MERGED
    # What is not generated any more belongs to the user.
    write_files({}, output, policy=policy)
    assert read(output)["kept/a.py"] == MERGED
    assert ".specloom/base" not in (output / ".specloom.json").read_text()


def test_edits_that_are_not_text_are_kept(tmp_path: Path) -> None:
    output = tmp_path / "out"
    write_files({"a.py": OLD}, output)
    (output / "a.py").write_bytes(EDITED.encode() + b"\xff\0\n")
    write_files({"a.py": OLD}, output)
    write_files({"a.py": NEW}, output)
    assert (output / "a.py").read_bytes() == MERGED.encode() + b"\xff\0\n"


IMAGE = b"\x89PNG\r\n\x1a\n\0\0"
DRAWN = IMAGE + b"drawn\n"


def test_an_edited_image_stays_and_is_not_merged(tmp_path: Path) -> None:
    """It is not replaced, unless the run is forced, and can be reverted."""
    output = tmp_path / "out"
    write_files({"a.png": IMAGE}, output)
    assert (output / "a.png").read_bytes() == IMAGE
    (output / "a.png").write_bytes(DRAWN)
    assert kinds(write_files({"a.png": IMAGE}, output)) == {"a.png": "edited"}
    with pytest.raises(SpecloomError, match="was replaced after specloom wrote it"):
        write_files({"a.png": IMAGE + b"new"}, output)
    (edit,) = list_edits(output, EditPolicy())
    assert (edit.kind, edit.count_lines()) == ("edited", None)
    assert edit.format_patch() == "Binary files a/a.png and b/a.png differ\n"
    revert_edits(output, [edit])
    assert (output / "a.png").read_bytes() == IMAGE
    (output / "a.png").write_bytes(DRAWN)
    write_files({"a.png": IMAGE + b"new"}, output, policy=EditPolicy(force=True))
    assert (output / "a.png").read_bytes() == IMAGE + b"new"


def test_the_bytes_of_an_image_count(tmp_path: Path) -> None:
    """A carriage return is one of them, unlike in text."""
    output = tmp_path / "out"
    write_files({"a.png": IMAGE.replace(b"\r\n", b"\n")}, output)
    comparison = compare_files({"a.png": IMAGE}, output)
    assert comparison.format_diff() == "Binary files a/a.png and b/a.png differ\n"
    write_files({"a.png": IMAGE, "a.py": OLD}, output)
    assert (output / "a.png").read_bytes() == IMAGE
    # One that moves is written at its new path, whatever else is edited or deleted.
    write(output, {"a.py": EDITED})
    (output / "a.png").unlink()
    write_files({"b.png": IMAGE, "a.py": OLD}, output)
    assert (output / "b.png").read_bytes() == IMAGE


def test_a_merge_accepts_crlf(tmp_path: Path) -> None:
    output = tmp_path / "out"
    write_files({"a.py": OLD}, output)
    (output / "a.py").write_bytes(EDITED.replace("\n", "\r\n").encode())
    write_files({"a.py": OLD}, output)
    assert (output / "a.py").read_bytes() == EDITED.replace("\n", "\r\n").encode()
    write_files({"a.py": NEW}, output)
    assert (output / "a.py").read_bytes() == MERGED.encode()


@pytest.mark.parametrize("seed", range(15))
def test_nothing_of_the_user_is_lost(seed: int, tmp_path: Path) -> None:
    """Over some random edits and regenerations, every line that the user added stays."""
    choose, output = random.Random(seed), tmp_path / "out"
    files = {f"{name}.py": "".join(f"{name} {n}\n" for n in range(12)) for name in "abc"}
    write_files(files, output)
    added: dict[str, str] = {}  # the path that each line was added to
    for step in range(6):
        for path in sorted(read(output)):
            if choose.random() < 0.5:
                lines = (output / path).read_text().splitlines()
                added[f"mine {step} {path}"] = path
                lines.insert(choose.randint(0, len(lines)), f"mine {step} {path}")
                (output / path).write_text("\n".join([*lines, ""]))
        files = regenerate(choose, files, step)
        result = write_files(files, output)
        assert result.output_digest == compute_output_digest(output)
        found = "\n".join(read(output).values())
        assert [line for line in added if line not in found] == []
        before = read(output)
        assert write_files(files, output).written_paths == ()
        assert read(output) == before


def regenerate(choose: random.Random, files: Mapping[str, str], step: int) -> dict[str, str]:
    """Return files with changed lines, and with some files renamed, removed or added."""
    changed = {}
    for path, text in files.items():
        lines = text.splitlines()
        for number in range(choose.randint(0, 3)):
            start = choose.randint(0, len(lines))
            lines[start : start + choose.randint(0, 2)] = [f"new {step} {number} {path}"]
        action = choose.random()
        if action > 0.2:
            changed[f"renamed_{step}_{path}" if action > 0.8 else path] = "\n".join([*lines, ""])
    return changed or {"d.py": "d\n"}
