"""Reading of what a path may name besides a file."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import input_files
from generator.input_files import read_file

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")


def _bind_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (os.mkfifo, "it is a named pipe, not a file"),
        (os.mkdir, "(?i)is a directory"),
        (lambda path: path.symlink_to(path), "(?i)too many levels of symbolic links"),
        (lambda path: path.symlink_to("/dev/zero"), "it is a device, not a file"),
        (_bind_socket, "(?i)no such device|not a file"),
        (lambda path: None, "(?i)no such file"),
    ],
)
def test_what_is_no_file_is_an_error(
    tmp_path: Path, make: Callable[[Path], object], message: str
) -> None:
    make(tmp_path / "x")
    with pytest.raises(OSError, match=message):
        read_file(tmp_path / "x")


def test_a_path_with_a_nul_character_is_an_error() -> None:
    with pytest.raises(OSError, match="its path contains a NUL character"):
        read_file("a\0b")


def test_a_file_larger_than_the_limit_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"x" * 10)
    assert read_file(tmp_path / "x", 10) == b"x" * 10
    with pytest.raises(OSError, match="it is larger than"):
        read_file(tmp_path / "x", 9)


@pytest.mark.skipif(not os.path.exists("/proc/version"), reason="needs Linux")
def test_a_file_without_a_size_is_read_to_its_end() -> None:
    assert os.stat("/proc/version").st_size == 0
    assert read_file("/proc/version").endswith(b"\n")


@pytest.mark.skipif(not os.path.exists("/dev/fd"), reason="needs /dev/fd")
def test_an_inherited_pipe_can_be_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(input_files, "_CHUNK_BYTES", 2)
    reader, writer = os.pipe()
    try:
        os.write(writer, b"content")
        os.close(writer)
        assert [read_file(f"/dev/fd/{reader}") for _ in range(3)] == [b"content"] * 3
    finally:
        os.close(reader)


@pytest.mark.skipif(not os.path.exists("/dev/fd"), reason="needs /dev/fd")
def test_a_pipe_without_an_end_is_an_error() -> None:
    reader, writer = os.pipe()
    try:
        os.write(writer, b"content")
        with pytest.raises(OSError, match="it is larger than"):
            read_file(f"/dev/fd/{reader}", 6)
    finally:
        os.close(reader)
        os.close(writer)
