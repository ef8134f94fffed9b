"""The lock file and its copies."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import SpecloomError
from generator.remote.copy_names import make_copy_name
from generator.remote.lock import Lock, read_lock, write_lock
from generator.remote.remote_file import RemoteFile

URL = "https://acme.com/v1/openapi.json"
FILE = RemoteFile(URL, URL, b'{"a": 1}\r\n', '"etag"')


def write(path: Path, *files: RemoteFile) -> Lock:
    write_lock(path / "specloom.lock", files, read_lock(path / "specloom.lock"))
    lock = read_lock(path / "specloom.lock")
    assert lock is not None
    return lock


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    moved = RemoteFile(f"{URL}?a=b", "https://cdn.example/b.json", b"{}")
    lock = write(tmp_path, moved, FILE)
    assert list(lock.pins) == [URL, moved.url]
    assert (lock.read(URL), lock.read(moved.url)) == (FILE, moved)
    assert lock.list_paths()[0] == tmp_path / "specloom.lock"
    assert all(path.is_file() for path in lock.list_paths())


def test_the_text_of_the_file(tmp_path: Path) -> None:
    lock = write(tmp_path, FILE)
    (pin,) = lock.pins.values()
    assert (tmp_path / "specloom.lock").read_text("utf-8") == (
        "# The files at the URLs that this project reads, as 'specloom update' fetched them.\n"
        "# Commit this file and the folder specloom.lock.d, and do not edit them.\n"
        "version = 1\n\n"
        "[[file]]\n"
        'url = "https://acme.com/v1/openapi.json"\n'
        f'copy = "acme.com-v1-openapi-{pin.copy[-17:-5]}.json"\n'
        f'sha256 = "{pin.sha256}"\n'
        f'date = "{pin.date}"\n'
        'etag = "\\"etag\\""\n'
    )


def test_a_file_with_the_same_content_keeps_its_entry(tmp_path: Path) -> None:
    path = tmp_path / "specloom.lock"
    write(tmp_path, FILE)
    path.write_text(path.read_text("utf-8").replace('date = "2', 'date = "1'), "utf-8")
    old_text = path.read_text("utf-8")
    same = RemoteFile(URL, URL, FILE.data, '"other"')
    assert not write_lock(path, [same], read_lock(path))
    assert path.read_text("utf-8") == old_text
    new = RemoteFile(URL, URL, b"{}")
    assert write_lock(path, [new], read_lock(path))
    assert 'date = "2' in path.read_text("utf-8")


def test_copies_that_are_not_needed_are_removed(tmp_path: Path) -> None:
    other = RemoteFile("https://acme.com/other", "https://acme.com/other", b"a: b\n")
    lock = write(tmp_path, FILE, other)
    (tmp_path / "specloom.lock.d/notes.txt").write_text("", "utf-8")
    write_lock(lock.path, [other], lock, kept=[])
    names = {each.name for each in (tmp_path / "specloom.lock.d").iterdir()}
    assert names == {"notes.txt", lock.pins[other.url].copy}
    write_lock(lock.path, [FILE], read_lock(lock.path), kept=lock.pins.values())
    assert {*(read_lock(lock.path) or lock).pins} == {URL, other.url}


def test_a_copy_is_as_it_was_fetched_except_for_line_ends(tmp_path: Path) -> None:
    lock = write(tmp_path, FILE)
    copy = lock.get_copy_path(lock.pins[URL])
    copy.write_bytes(b'{"a": 1}\n')  # Git may convert line ends
    assert lock.read(URL).data == b'{"a": 1}\n'
    copy.write_bytes(b'{"a": 2}\n')
    with pytest.raises(SpecloomError, match="its digest differs from that in"):
        lock.read(URL)
    copy.unlink()
    with pytest.raises(SpecloomError, match="cannot be read"):
        lock.read(URL)
    write_lock(lock.path, [FILE], lock)  # which restores it
    assert lock.read(URL) == FILE


def test_a_failure_leaves_the_old_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = write(tmp_path, FILE)
    other = RemoteFile("https://acme.com/b", "https://acme.com/b", b"{}")

    def fail(path: Path, data: bytes) -> None:
        if "acme.com-b" in path.name:
            raise OSError("disk full")
        path.write_bytes(data)

    monkeypatch.setattr("generator.remote.lock._stage_copy", fail)
    with pytest.raises(SpecloomError, match="disk full"):
        write_lock(lock.path, [RemoteFile(URL, URL, b"{}"), other], lock)
    assert lock.read(URL) == FILE
    assert {each.name for each in lock.get_copy_path(lock.pins[URL]).parent.iterdir()} == {
        lock.pins[URL].copy
    }


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("version = 1", "version = 2", 3, "its version is not supported"),
        ("[[file]]", "[file]", 5, "'file' is not an array"),
        ('copy = "', 'copy = "../', 5, "this is not an entry"),
        ('copy = "', 'copy = "..\\\\', 5, "not an entry"),
        ('copy = "', 'copy = "NUL.', 5, "not an entry"),
        ('sha256 = "', 'sha256 = "x', 5, "not an entry"),
        ('date = "', 'day = "', 5, "not an entry"),
        ("https:", "http:", 6, "http is only allowed"),
        ("https:", "file:", 6, "'file' URLs"),
        ("[[file]]", "<<<<<<<", 5, "not valid TOML"),
    ],
)
def test_an_invalid_file_is_reported_at_its_line(
    old: str, new: str, line: int, message: str, tmp_path: Path
) -> None:
    path = write(tmp_path, FILE).path
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(SpecloomError) as raised:
        read_lock(path)
    (diagnostic,) = raised.value.diagnostics
    assert diagnostic.location is not None
    assert diagnostic.location.line == line
    assert message in diagnostic.message
    assert "run 'specloom update'" in (diagnostic.hint or "")


def test_two_entries_cannot_share_a_copy(tmp_path: Path) -> None:
    path = write(tmp_path, FILE).path
    text = path.read_text("utf-8")
    entry = text[text.index("[[file]]") :].replace("v1/openapi", "v2/openapi")
    path.write_text(f"{text}\n{entry}", "utf-8")
    with pytest.raises(SpecloomError, match="the same URL or the same copy"):
        read_lock(path)


@pytest.mark.parametrize(
    ("url", "data", "name"),
    [
        ("https://acme.com/openapi.json", b"", "acme.com-openapi-*.json"),
        ("http://localhost:8000/openapi.json", b"", "localhost-8000-openapi-*.json"),
        ("https://acme.com/API.YAML?v=1", b"", "acme.com-api-*.yaml"),
        ("https://acme.com/", b' {"a"', "acme.com-*.json"),
        ("https://acme.com/v3/api-docs", b"a: b", "acme.com-v3-api-docs-*.yaml"),
        ("https://acme.com/%2E%2E/%2e%2e%2Fetc%00%0a", b"", "acme.com-..-..-etc-*.yaml"),
        ("https://[::1]/a", b"", "1-a-*.yaml"),
        ("https://acme.com/" + "a" * 300, b"", "acme.com-" + "a" * 71 + "-*.yaml"),
    ],
)
def test_names_of_copies(url: str, data: bytes, name: str) -> None:
    head, _, tail = name.partition("*")
    made = make_copy_name(url, data)
    assert made.startswith(head)
    assert made.endswith(tail)
    assert len(made) == len(head) + 12 + len(tail)
    assert made != make_copy_name(f"{url}#", data)
