"""The output folder: writing files, rejected paths and folders, and interrupted runs."""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import pytest

import generator
from generator.diagnostics import SpecloomError
from generator.output import (
    MANIFEST_FILE,
    Comparison,
    EditPolicy,
    Manifest,
    WriteResult,
    add_git_attributes,
    compare_files,
    compute_output_digest,
    in_place,
    manifest,
    read_intact_files,
    read_manifest,
    write_files,
    writing,
)
from generator.output import atomic_swap as swap
from generator.output.disk import compute_sha256

OLD = {"a.py": "a = 1\n", "sub/b.py": "b = 1\n", "sub/deep/c.py": "c = 1\n", "kept.py": "k\n"}
NEW = {"a.py": "a = 2\n", "sub/b.py": "b = 1\n", "kept.py": "k\n", "more/d.py": "d = 2\n"}

RECORDS = {".specloom/inputs/x": b"x\n"}
FORCE = EditPolicy(force=True)

CHANGES = {"os.mkdir", "os.rmdir", "os.rename", "os.remove", "os.link", "os.symlink", "os.chmod"}
CHANGES |= {"os.chown", "os.utime", "os.truncate", "ctypes.dlsym"}
"""The audit events before a change on disk; `ctypes.dlsym` precedes the exchange of folders."""

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX semantics")


@pytest.fixture(params=["swap", "move"])
def strategy(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Select how files are written: by exchanging folders, or the fallback file by file."""
    if request.param == "move":
        monkeypatch.setattr(swap, "_exchange_folders", _fail_exchange)
    elif sys.platform not in swap.EXCHANGE_FUNCTIONS:
        pytest.skip("this system cannot exchange folders")
    return str(request.param)


def _fail_exchange(one: Path, other: Path) -> None:
    raise OSError(errno.EINVAL, "not here")


def tree(root: Path) -> dict[str, str]:
    """Return the texts of files, the targets of links, and "/" for folders."""
    entries = {}
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.is_symlink():
            entries[name] = f"-> {path.readlink()}"
        else:
            entries[name] = "/" if path.is_dir() else path.read_text()
    return entries


def texts(root: Path) -> dict[str, str]:
    """Return the files in a folder, without the manifest and records."""
    return {k: v for k, v in tree(root).items() if v != "/" and not k.startswith(".specloom")}


def times(root: Path) -> dict[str, tuple[int, int]]:
    """Return the modification time and inode of everything in a folder."""
    return {str(p): (p.stat().st_mtime_ns, p.stat().st_ino) for p in (root, *root.rglob("*"))}


def codes(error: pytest.ExceptionInfo[SpecloomError]) -> list[str]:
    """Return the codes of the diagnostics of an error."""
    return [each.code for each in error.value.diagnostics]


# --- writing ----------------------------------------------------------------


def get_paths(result: WriteResult) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    return result.written_paths, result.unchanged_paths, result.removed_paths


def test_a_new_folder_is_created_with_its_parents(tmp_path: Path) -> None:
    output = tmp_path / "x" / "y" / "out"
    assert get_paths(write_files(OLD, output)) == (tuple(sorted(OLD)), (), ())
    assert texts(output) == OLD
    assert list(tmp_path.iterdir()) == [tmp_path / "x"]


def test_changed_files_are_written_and_stale_files_removed(tmp_path: Path, strategy: str) -> None:
    output = tmp_path / "out"
    write_files(OLD, output)
    kept = (output / "kept.py").stat()
    outcome = write_files(NEW, output)
    assert get_paths(outcome) == (
        ("a.py", "more/d.py"),
        ("kept.py", "sub/b.py"),
        ("sub/deep/c.py",),
    )
    assert texts(output) == NEW
    assert not (output / "sub/deep").exists()
    assert (output / "kept.py").stat().st_mtime_ns == kept.st_mtime_ns
    assert (output / "kept.py").stat().st_ino == kept.st_ino
    assert list(tmp_path.iterdir()) == [output]


def test_the_digest_of_a_result_is_that_of_the_output(tmp_path: Path) -> None:
    output = tmp_path / "out"
    for files in (OLD, NEW, NEW):
        assert write_files(files, output).output_digest == compute_output_digest(output)
    (output / "kept.py").write_text("x = 1\n")
    digest = write_files(NEW, output, policy=FORCE).output_digest
    assert digest == compute_output_digest(output)


def test_unchanged_files_are_not_touched(tmp_path: Path) -> None:
    output = tmp_path / "out"
    write_files(OLD, output)
    before = times(tmp_path)
    assert get_paths(write_files(OLD, output)) == ((), tuple(sorted(OLD)), ())
    assert times(tmp_path) == before


def test_text_is_utf8_with_line_feeds(tmp_path: Path) -> None:
    write_files({"a.py": "é\r\n§\n"}, tmp_path / "out")
    assert (tmp_path / "out/a.py").read_bytes() == "é\n§\n".encode()


def test_text_with_surrogates_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SpecloomError) as error:
        write_files({"a.py": "\ud800"}, tmp_path / "out")
    assert codes(error) == ["unfit-text"]


def test_the_manifest_does_not_depend_on_the_order_of_files(tmp_path: Path) -> None:
    for name, files in (("one", OLD), ("two", dict(reversed(OLD.items())))):
        write_files(files, tmp_path / name)
    one, two = (tmp_path / name / MANIFEST_FILE for name in ("one", "two"))
    assert one.read_bytes() == two.read_bytes()
    assert list(json.loads(one.read_text())["files"]) == sorted(OLD)


def test_the_manifest_is_formatted_json(tmp_path: Path) -> None:
    for deleted in ([], ["é/a.py"]):
        for files in ({}, {"é/a.py": "1", "b.py": "2"}):
            manifest = Manifest(files, {".specloom/inputs/x": "3"}, deleted if files else [])
            text = manifest.to_bytes().decode()
            assert text == json.dumps(json.loads(text), indent=2) + "\n"


@posix_only
def test_a_symlinked_output_is_written_at_its_target(tmp_path: Path, strategy: str) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to("real")
    write_files(OLD, tmp_path / "out")
    write_files(NEW, tmp_path / "out")
    assert (tmp_path / "out").is_symlink()
    assert texts(tmp_path / "real") == NEW


@posix_only
def test_modes_links_and_empty_folders_are_kept(tmp_path: Path, strategy: str) -> None:
    output = tmp_path / "out"
    write_files(OLD, output)
    (output / "mine").mkdir(mode=0o750)
    (output / "mine/empty").mkdir()
    (output / "mine/link").symlink_to("/nowhere")
    (output / "mine/folder").symlink_to("..")
    (output / "a.py").chmod(0o751)
    output.chmod(0o711)
    before = tree(output / "mine")
    write_files(NEW, output)
    assert tree(output / "mine") == before
    modes = {p: stat.S_IMODE((output / p).stat().st_mode) for p in ("", "mine", "a.py")}
    assert modes == {"": 0o711, "mine": 0o750, "a.py": 0o751}


def test_a_folder_that_contains_only_bytecode_is_removed(tmp_path: Path, strategy: str) -> None:
    output = tmp_path / "out"
    write_files(OLD, output)
    for folder in ("sub/deep", "sub"):
        (output / folder / "__pycache__").mkdir()
        (output / folder / "__pycache__/x.pyc").touch()
    write_files(NEW, output)
    assert not (output / "sub/deep").exists()
    assert (output / "sub/__pycache__/x.pyc").exists()


def test_the_current_directory_in_the_output_stays_valid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "out"
    write_files(OLD, output)
    monkeypatch.chdir(output / "sub")
    write_files(NEW, output)
    assert Path.cwd().samefile(output / "sub")
    assert texts(output) == NEW


# --- digest, intact files, manifest ------------------------------------------


def _change_nothing(output: Path) -> None:
    pass


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (_change_nothing, "same"),
        (lambda output: (output / "a.py").write_text("edited"), "other"),
        (lambda output: (output / "a.py").unlink(), "other"),
        (lambda output: (output / MANIFEST_FILE).unlink(), "none"),
        (lambda output: (output / MANIFEST_FILE).write_text("{"), "none"),
        (lambda output: (output / ".specloom/inputs/x").unlink(), "none"),
        (lambda output: (output / "foreign").write_text(""), "same"),
    ],
)
def test_the_digest_depends_on_edits(
    tmp_path: Path, change: Callable[[Path], object], expected: str
) -> None:
    digest = write_files(OLD, tmp_path / "out", records=RECORDS).output_digest
    change(tmp_path / "out")
    found = compute_output_digest(tmp_path / "out")
    assert ("none" if found is None else "same" if found == digest else "other") == expected


def test_the_digest_depends_on_the_files(tmp_path: Path) -> None:
    for name, files in (("one", OLD), ("same", OLD), ("other", NEW)):
        write_files(files, tmp_path / name)
    one, same, other = (compute_output_digest(tmp_path / name) for name in ("one", "same", "other"))
    assert one == same
    assert one != other


def test_a_checkout_with_crlf_is_not_an_edit(tmp_path: Path) -> None:
    output = tmp_path / "out"
    digest = write_files(OLD, output, records=RECORDS).output_digest
    paths = [path for path in output.rglob("*") if path.is_file()]
    for path in paths:
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert len(paths) == len(OLD) + 2
    assert compute_output_digest(output) == digest
    assert read_intact_files(output) == OLD
    assert compare_files(OLD, output).is_current
    before = times(output)
    assert get_paths(write_files(OLD, output, records=RECORDS)) == ((), tuple(sorted(OLD)), ())
    assert times(output) == before
    assert write_files(NEW, output).written_paths == ("a.py", "more/d.py")


def test_intact_files_exclude_edited_and_missing_files(tmp_path: Path) -> None:
    write_files(OLD, tmp_path / "out")
    (tmp_path / "out/a.py").write_text("edited")
    (tmp_path / "out/kept.py").unlink()
    assert read_intact_files(tmp_path / "out") == {
        k: v for k, v in OLD.items() if k.startswith("sub")
    }
    assert read_intact_files(tmp_path / "none") == {}


@pytest.mark.parametrize(
    "content",
    [
        "",
        "<<<<<<< ours",
        "[]",
        "[" * 100_000,
        '{"format": "1"}',
        '{"format": 2, "files": {}}',
        '{"format": 1, "files": []}',
        '{"format": 1, "files": {"../victim": "0"}}',
        '{"format": 1, "files": {"/victim": "0"}}',
        '{"format": 1, "files": {".git/config": "0"}}',
        '{"format": 1, "files": {".specloom/inputs/x": "0"}}',
        '{"format": 1, "files": {}, "records": []}',
        '{"format": 1, "files": {"a.py": 0}}',
        '{"format": 1, "files": {}, "deleted": ["a.py"]}',
        '{"format": 1, "files": {}, "deleted": [[]]}',
        '{"format": 1, "files": {}, "records": {"victim": "0"}}',
        '{"format": 1, "files": {}, "records": {".specloom/inputs/../../../victim": "0"}}',
    ],
)
def test_an_invalid_manifest_is_an_error(tmp_path: Path, content: str) -> None:
    output = tmp_path / "out"
    output.mkdir()
    (tmp_path / "victim").touch()
    (output / MANIFEST_FILE).write_text(content)
    before = tree(tmp_path)
    for run in (lambda: write_files(NEW, output), lambda: compare_files(NEW, output)):
        with pytest.raises(SpecloomError) as error:
            run()
        assert codes(error) == ["broken-manifest"]
    assert tree(tmp_path) == before
    write_files(NEW, output, policy=FORCE)
    assert texts(output) == NEW
    assert (tmp_path / "victim").exists()


def test_a_manifest_that_is_a_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / MANIFEST_FILE).mkdir()
    with pytest.raises(SpecloomError) as error:
        read_manifest(tmp_path)
    assert codes(error) == ["broken-manifest"]


# --- errors -----------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    [
        *("", "/etc/x", "..", "../x", "a/../x", "a//b", "a/", "./a", "a\\b", "C:x", "C:/x"),
        *("a\0b", "a\nb", "a\u202eb", "a\u200bb", "nul", "sub/COM1.py", "con .txt", "a.", "a "),
        *(
            ".git/hooks/x",
            ".GIT/x",
            MANIFEST_FILE,
            ".SpecLoom.json",
            ".specloom-staging/x",
            ".specloom/inputs/x",
            "\ud800",
        ),
    ],
)
def test_unsafe_paths_are_errors(tmp_path: Path, path: str) -> None:
    for run in (
        lambda: write_files({path: ""}, tmp_path / "out", policy=FORCE),
        lambda: compare_files({path: ""}, tmp_path / "out"),
    ):
        with pytest.raises(SpecloomError) as error:
            run()
        assert codes(error) == ["unfit-path"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "paths",
    [("Pet.py", "pet.py"), ("A/x", "a/y"), ("a", "a/b"), ("A", "a/b"), ("é", "e\u0301")],
)
def test_paths_that_collide_are_errors(tmp_path: Path, paths: list[str]) -> None:
    with pytest.raises(SpecloomError) as error:
        write_files(dict.fromkeys(paths, ""), tmp_path / "out")
    assert set(codes(error)) == {"unfit-path"}
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("edits", [{}, {"a.py": "edited"}, {"sub/deep/c.py": "edited"}])
def test_foreign_files_are_replaced_only_with_force(
    tmp_path: Path, strategy: str, edits: Mapping[str, str]
) -> None:
    output = tmp_path / "out"
    write_files(OLD, output)
    for path, text in {**edits, "more/d.py": "theirs"}.items():
        (output / path).parent.mkdir(exist_ok=True)
        (output / path).write_text(text)
    before = tree(tmp_path)
    with pytest.raises(SpecloomError) as error:
        write_files(NEW, output)
    reported = {each.code: each.path for each in error.value.diagnostics}
    assert reported == {"foreign-file": str(output / "more/d.py")}
    assert all("--force" in (each.hint or "") for each in error.value.diagnostics)
    assert tree(tmp_path) == before
    write_files(NEW, output, policy=FORCE)
    assert texts(output) == NEW


def test_an_edit_equal_to_the_new_text_is_accepted(tmp_path: Path) -> None:
    write_files(OLD, tmp_path / "out")
    (tmp_path / "out/a.py").write_text(NEW["a.py"])
    assert write_files(NEW, tmp_path / "out").written_paths == ("more/d.py",)
    assert compute_output_digest(tmp_path / "out")


def test_a_foreign_folder_is_written_only_with_force(tmp_path: Path, strategy: str) -> None:
    output = tmp_path / "out"
    output.mkdir()
    for name in ("a.py", "theirs"):
        (output / name).write_text("theirs")
    with pytest.raises(SpecloomError) as error:
        write_files(NEW, output)
    assert codes(error) == ["not-ours"]
    assert texts(output) == {"a.py": "theirs", "theirs": "theirs"}
    write_files(NEW, output, policy=FORCE)
    assert texts(output) == {**NEW, "theirs": "theirs"}
    write_files({}, output)
    assert texts(output) == {"theirs": "theirs"}


@pytest.mark.parametrize("below", ["", "/x/y"])
def test_an_output_that_is_a_file_is_an_error(tmp_path: Path, below: str) -> None:
    (tmp_path / "out").write_text("")
    with pytest.raises(SpecloomError) as error:
        write_files(NEW, Path(f"{tmp_path}/out{below}"), policy=FORCE)
    assert codes(error) == ["no-folder"]


@posix_only
def test_a_symlink_out_of_the_output_is_not_followed(tmp_path: Path, strategy: str) -> None:
    output, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    write_files(OLD, output)
    (output / "sub").rename(elsewhere)
    (output / "sub").symlink_to(elsewhere)
    before = tree(tmp_path)
    for force in (False, True):
        with pytest.raises(SpecloomError) as error:
            write_files({"sub/b.py": "new"}, output, policy=EditPolicy(force=force))
        assert set(codes(error)) >= {"in-the-way"}
    assert tree(tmp_path) == before
    assert not compute_output_digest(output)


@posix_only
def test_a_file_replaced_by_a_symlink_is_written_and_not_its_target(
    tmp_path: Path, strategy: str
) -> None:
    output = tmp_path / "out"
    write_files(OLD, output)
    (tmp_path / "victim").write_text(OLD["a.py"])
    (output / "a.py").unlink()
    (output / "a.py").symlink_to(tmp_path / "victim")
    with pytest.raises(SpecloomError) as error:
        write_files(NEW, output)
    assert codes(error) == ["edited-file"]
    write_files(NEW, output, policy=FORCE)
    assert not (output / "a.py").is_symlink()
    assert (tmp_path / "victim").read_text() == OLD["a.py"]


@pytest.mark.parametrize("path", ["kept.py/x", "sub"])
def test_files_and_folders_do_not_replace_each_other(tmp_path: Path, path: str) -> None:
    write_files(OLD, tmp_path / "out")
    before = tree(tmp_path)
    with pytest.raises(SpecloomError) as error:
        write_files({path: ""}, tmp_path / "out", policy=FORCE)
    assert "in-the-way" in codes(error)
    assert tree(tmp_path) == before


# --- compare ----------------------------------------------------------------


def list_paths(comparison: Comparison, *kinds: str) -> tuple[str, ...]:
    return tuple(each.path for each in comparison.changes if each.kind in kinds)


def test_compare_files_reports_the_changes_of_a_run(tmp_path: Path) -> None:
    output = tmp_path / "out"
    write_files(OLD, output)
    (output / "foreign").write_text("theirs")
    before = times(tmp_path)
    difference = compare_files({**NEW, "empty": ""}, output)
    assert list_paths(difference, "new") == ("empty", "more/d.py")
    assert list_paths(difference, "removed", "changed") == ("a.py", "sub/deep/c.py")
    assert difference.format_diff() == (
        "--- a/a.py\n+++ b/a.py\n@@ -1 +1 @@\n-a = 1\n+a = 2\n"
        "--- /dev/null\n+++ b/empty\n"
        "--- /dev/null\n+++ b/more/d.py\n@@ -0,0 +1 @@\n+d = 2\n"
        "--- a/sub/deep/c.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-c = 1\n"
    )
    assert times(tmp_path) == before
    assert compare_files(OLD, output).is_current


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (b"x", "x\n", "-x\n\\ No newline at end of file\n+x\n"),
        (b"a\x0cb\n", "a\x0cc\n", "-a\x0cb\n+a\x0cc\n"),
        (b"\xff\n", "x\n", "-\\xff\n+x\n"),
    ],
)
def test_a_diff_shows_binary_content_and_missing_newlines(
    tmp_path: Path, old: bytes, new: str, expected: str
) -> None:
    (tmp_path / "f").write_bytes(old)
    assert compare_files({"f": new}, tmp_path).format_diff().endswith(f"@@ -1 +1 @@\n{expected}")


def test_all_files_are_missing_in_a_folder_that_does_not_exist(tmp_path: Path) -> None:
    assert list_paths(compare_files(NEW, tmp_path / "none"), "new") == tuple(sorted(NEW))
    assert list(tmp_path.iterdir()) == []


# --- interrupted and concurrent runs ----------------------------------------


def _create_output(root: Path) -> Path:
    """Write `OLD` to an output that also has foreign files."""
    output = root / "out"
    write_files(OLD, output)
    (output / "theirs").mkdir()
    (output / "theirs/x").write_text("theirs")
    (output / "theirs/link").symlink_to("x")
    (output / "theirs/empty").mkdir()
    return output


OLD_TEXT, NEW_TEXT, EDITED_TEXT = "1\n2\n3\n4\n5\n", "1\n2\n3\n4\nnew\n", "mine\n2\n3\n4\n5\n"


def _create_edited_output(root: Path) -> Path:
    """Write an output with foreign files, records and an edited file."""
    output = _create_output(root)
    files = {**OLD, "edited.py": OLD_TEXT}
    write_files(files, output, records=RECORDS)
    (output / "edited.py").write_text(EDITED_TEXT)
    write_files(files, output, records=RECORDS)
    return output


def _write_merge(output: Path) -> None:
    """Change what `_create_edited_output` writes; a record is removed and others are added."""
    files = {**NEW, "edited.py": NEW_TEXT}
    result = write_files(files, output, records={".specloom/inputs/y": b"y\n"})
    assert (output / "edited.py").read_text() == "mine\n2\n3\n4\nnew\n"
    assert result.output_digest == compute_output_digest(output)


def _make_audit_hook(
    step: int, act: Callable[[], None]
) -> Callable[[str, tuple[object, ...]], None]:
    """Return an audit hook that calls `act` before the nth change on disk."""
    count = 0

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal count
        if event in CHANGES or (event == "open" and _is_for_writing(arguments[2])):
            count += 1
            if count == step:
                act()

    return hook


def _is_for_writing(flags: object) -> bool:
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


def _run_killed(step: int, run: Callable[[], object]) -> bool:
    """Run in a process that is killed before its nth change on disk; return whether it was."""
    child = os.fork()
    if child == 0:
        try:
            sys.addaudithook(_make_audit_hook(step, lambda: os.kill(os.getpid(), signal.SIGKILL)))
            run()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


@pytest.mark.slow
@posix_only
def test_a_killed_run_leaves_the_old_or_the_new_tree(tmp_path: Path) -> None:
    if sys.platform not in swap.EXCHANGE_FUNCTIONS:
        pytest.skip("this system cannot exchange folders")
    old, new = tree(_create_edited_output(tmp_path / "old")), _get_new_tree(tmp_path / "new")
    trees = []
    for step in range(1, 10_000):
        output = _create_edited_output(tmp_path / str(step))
        killed = _run_killed(step, partial(_write_merge, output))
        trees.append(tree(output))
        assert trees[-1] in (old, new), step
        _write_merge(output)
        assert tree(output) == new
        assert os.listdir(tmp_path / str(step)) == ["out"]
        if not killed:
            break
    assert trees[0] == old
    assert trees[-1] == new
    # Once the new tree is in place it stays, even if cleaning up is interrupted.
    assert trees == sorted(trees, key=lambda each: each == new)
    assert len(trees) > 30


def _get_new_tree(root: Path) -> dict[str, str]:
    output = _create_edited_output(root)
    _write_merge(output)
    return tree(output)


@pytest.mark.slow
@posix_only
def test_a_killed_run_leaves_no_part_of_a_new_folder(tmp_path: Path) -> None:
    for step in range(1, 10_000):
        parent = tmp_path / str(step)
        parent.mkdir()
        output = parent / "x/out"
        killed = _run_killed(step, partial(write_files, NEW, output))
        assert not output.exists() or texts(output) == NEW
        write_files(NEW, output)
        assert os.listdir(parent) == ["x"]
        if not killed:
            break


@pytest.mark.slow
@posix_only
@pytest.mark.parametrize(
    "first", [1, *(pytest.param(n, marks=pytest.mark.exhaustive) for n in (2, 3))]
)
def test_a_run_restores_the_tree_of_a_killed_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first: int
) -> None:
    """The run is killed at every third step, from the first one on."""
    monkeypatch.setattr(swap, "_exchange_folders", _fail_exchange)
    new = _get_new_tree(tmp_path / "new")
    other = {"other.py": "o", "edited.py": OLD_TEXT}
    for step in range(first, 10_000, 3):
        output = _create_edited_output(tmp_path / str(step))
        killed = _run_killed(step, partial(_write_merge, output))
        if compute_output_digest(output):
            assert texts(output).items() >= OLD.items() or tree(output) == new
        # A run with other files must not report the mixture as edits, and may itself be killed
        # while it restores the old tree.
        _run_killed(step // 2, partial(write_files, other, output))
        write_files(other, output)
        expected = {"theirs/x": "theirs", "theirs/link": "-> x", "edited.py": EDITED_TEXT}
        assert texts(output) == {**other, **expected}
        assert os.listdir(tmp_path / str(step)) == ["out"]
        if not killed:
            break


class _Interrupt(BaseException):
    """An exception that no `except Exception` catches."""


@pytest.mark.slow
@posix_only
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), _Interrupt()])
def test_a_run_that_fails_at_any_step_leaves_the_old_tree(
    tmp_path: Path, strategy: str, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    steps: list[tuple[object, str]] = [
        (swap, name) for name in ("write_new_file", "_exchange_folders")
    ]
    steps += [(in_place, name) for name in ("write_new_file", "_move_file", "_write_journal")]
    steps += [(os, name) for name in ("link", "chown", "utime")]
    for step in range(1, 1000):
        output = _create_edited_output(tmp_path / str(step))
        before = tree(output)
        with monkeypatch.context() as patch:
            remaining = _fail_at(patch, steps, step, error)
            try:
                _write_merge(output)
            except (SpecloomError, _Interrupt):
                assert tree(output) == before
            else:
                assert texts(output).items() >= NEW.items()
        assert os.listdir(tmp_path / str(step)) == ["out"]
        if remaining():
            break


def _fail_at(
    patch: pytest.MonkeyPatch, steps: list[tuple[object, str]], step: int, error: BaseException
) -> Callable[[], bool]:
    """Make the nth call of these functions fail; return a check that fewer calls were made."""
    count = 0

    def failing(function: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            nonlocal count
            count += 1
            if count == step:
                raise error
            return function(*arguments, **options)

        return call

    for owner, name in steps:
        patch.setattr(owner, name, failing(getattr(owner, name)))
    return lambda: count < step


def test_a_failed_run_removes_a_new_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, data: bytes, like: Path) -> None:
        raise OSError(errno.ENOSPC, "full", str(path))

    monkeypatch.setattr(swap, "write_new_file", full)
    with pytest.raises(SpecloomError) as error:
        write_files(NEW, tmp_path / "x/y/out")
    assert codes(error) == ["cannot-write"]
    assert list((tmp_path / "x/y").iterdir()) == []


@posix_only
def test_concurrent_runs_leave_the_tree_of_one_run(tmp_path: Path, strategy: str) -> None:
    output = tmp_path / "x/out"
    trees = [{f"{n}.py": str(n), "same.py": str(n)} for n in range(6)]
    children = []
    for each in trees:
        child = os.fork()
        if child == 0:
            status = 1
            try:
                for _ in range(10):
                    write_files(each, output)
                status = 0
            finally:
                os._exit(status)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * len(children)
    assert texts(output) in trees
    assert os.listdir(tmp_path) == ["x"]
    assert os.listdir(tmp_path / "x") == ["out"]


@posix_only
def test_a_run_waits_for_a_concurrent_run(tmp_path: Path) -> None:
    output = _create_output(tmp_path)
    with writing.lock_output(output):
        thread = threading.Thread(target=write_files, args=(NEW, output))
        thread.start()
        thread.join(0.05)
        assert texts(output).items() >= OLD.items()
    thread.join()
    assert texts(output).items() >= NEW.items()


def _write_journal(
    output: Path, moved: Mapping[str, str | None], added: Mapping[str, str | None]
) -> Path:
    """Write the journal of a run that was killed before it moved the last file."""
    staging = output / ".specloom-staging"
    (staging / "new").mkdir(parents=True)
    manifest = Manifest(dict.fromkeys((*moved, *added), "0" * 64))
    (staging / "new" / MANIFEST_FILE).write_bytes(manifest.to_bytes())
    journal = {"format": 2, "moved": moved, "added": added}
    (staging / "journal.json").write_text(json.dumps(journal))
    return staging


def test_restoring_keeps_foreign_files_at_paths_not_yet_written(tmp_path: Path) -> None:
    digest = compute_sha256(b"")
    staging = _write_journal(tmp_path, {}, {"x": digest, "y": digest})
    for path in (staging / "new/x", tmp_path / "x", tmp_path / "y"):
        path.write_text("")
    in_place.restore_tree(tmp_path)
    assert texts(tmp_path) == {"x": ""}


@pytest.mark.parametrize("kind", ["added", "moved"])
def test_restoring_removes_no_file_with_another_text(tmp_path: Path, kind: str) -> None:
    digests = {"x": compute_sha256(b"of the run")}
    staging = _write_journal(
        tmp_path, digests if kind == "moved" else {}, digests if kind == "added" else {}
    )
    (staging / "old").mkdir()
    (staging / "old/x").write_text("old")
    (tmp_path / "x").write_text("of the user")
    before = tree(tmp_path)
    with pytest.raises(SpecloomError, match="was changed after a run"):
        in_place.restore_tree(tmp_path)
    assert tree(tmp_path) == before


def test_restoring_removes_no_file_that_no_manifest_lists(tmp_path: Path) -> None:
    staging = _write_journal(tmp_path, {}, {"x": compute_sha256(b"known")})
    (staging / "new" / MANIFEST_FILE).unlink()
    (tmp_path / "x").write_text("known")
    with pytest.raises(SpecloomError, match="which no manifest lists"):
        in_place.restore_tree(tmp_path)
    assert (tmp_path / "x").exists()


@posix_only
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root")
def test_the_journal_of_another_user_is_not_used(tmp_path: Path) -> None:
    staging = _write_journal(tmp_path, {}, {"x": compute_sha256(b"known")})
    (tmp_path / "x").write_text("known")
    os.chown(staging, 12345, -1)
    with pytest.raises(SpecloomError, match="belongs to another user"):
        in_place.restore_tree(tmp_path)
    assert (tmp_path / "x").exists()


@posix_only
@pytest.mark.parametrize("code", [errno.EXDEV, errno.EPERM])
def test_files_are_written_in_place_if_hard_links_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def fail_link(*arguments: object, **options: object) -> None:
        raise OSError(code, "another mount, or another's file")

    output = _create_output(tmp_path)
    folder = output.stat().st_ino
    monkeypatch.setattr(os, "link", fail_link)
    write_files(NEW, output)
    assert output.stat().st_ino == folder
    assert texts(output).items() >= NEW.items()


@posix_only
def test_a_folder_that_contains_a_mount_is_written_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = _create_output(tmp_path)
    folder = output.stat().st_ino
    monkeypatch.setattr(swap, "_is_mount", lambda entry: entry.name == "empty")
    write_files(NEW, output)
    assert output.stat().st_ino == folder
    assert texts(output).items() >= NEW.items()


@posix_only
@pytest.mark.parametrize("victim", ["added", "moved", "old", "new"])
def test_a_journal_cannot_change_files_outside_the_output(tmp_path: Path, victim: str) -> None:
    output = _create_output(tmp_path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "x").write_text("x")
    known = {"a.py" if victim in ("old", "new") else "../elsewhere/x": compute_sha256(b"x")}
    is_added = victim in ("added", "new")
    staging = _write_journal(output, {} if is_added else known, known if is_added else {})
    (elsewhere / "a.py" if victim == "old" else output / "a.py").write_text("x")
    if victim == "moved":
        (staging / "old/old").mkdir(parents=True)
        (staging / "elsewhere").mkdir()
        (staging / "elsewhere/x").write_text("forged")
    elif victim != "added":
        shutil.rmtree(staging / victim, ignore_errors=True)
        (staging / victim).symlink_to(elsewhere)
    before = tree(tmp_path)
    with pytest.raises(SpecloomError) as error:
        write_files(NEW, output)
    assert codes(error) == ["broken-journal"]
    assert tree(tmp_path) == before


def test_a_run_without_changes_imports_few_modules(tmp_path: Path) -> None:
    write_files(OLD, tmp_path / "out")
    program = (
        f"import sys; sys.path.insert(0, {str(Path(generator.__file__).parents[1])!r}); "
        "from pathlib import Path; import generator.output as files; "
        "assert files.compute_output_digest(Path('out')); "
        "print(*(name for name in sys.modules if name.startswith('generator.output.')))"
    )
    loaded = subprocess.check_output([sys.executable, "-c", program], cwd=tmp_path, text=True)
    expected = {f"generator.output.{name}" for name in ("disk", "paths", "manifest")}
    assert set(loaded.split()) == expected


@posix_only
@pytest.mark.parametrize("kind", ["pipe", "link", "large"])
def test_force_replaces_a_manifest_that_cannot_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    output = _create_output(tmp_path)
    path = output / MANIFEST_FILE
    monkeypatch.setattr(manifest, "_MAX_BYTES", 500)
    path.unlink()
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "link":
        path.symlink_to(path)
    else:
        path.write_text(" " * 501)
    with pytest.raises(SpecloomError):
        read_intact_files(output)
    assert read_intact_files(output, force=True) == {}
    assert ".gitattributes" in add_git_attributes({}, output, force=True)
    monkeypatch.undo()
    write_files(NEW, output, policy=FORCE)
    assert read_manifest(output) is not None


@pytest.mark.slow
@posix_only
def test_a_staging_folder_of_any_depth_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = _create_output(tmp_path)
    (output / ".specloom-staging").mkdir()
    monkeypatch.chdir(output / ".specloom-staging")
    for _ in range(1_100):  # deeper than Python recurses
        os.mkdir("a")
        os.chdir("a")
    os.chdir(tmp_path)
    write_files(NEW, output)
    assert not (output / ".specloom-staging").exists()
