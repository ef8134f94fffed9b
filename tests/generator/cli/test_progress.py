"""The progress of long runs on a terminal, and quiet runs."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import click
import pytest
from support.command_line import run_command
from support.paths import CASES, ROOT

from generator.cli.progress import ProgressLine

if sys.platform != "win32":
    import pty
    import termios

COMMAND = ("generate", "api.yaml", "--output", "out")
WITHOUT_DELAY = """
from generator.cli import main, progress
progress._DELAY = progress._INTERVAL = 0
main()
"""
SUMMARY = r"out: \d+ files written, 0 unchanged, 0 removed; \d+ operations, .*"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to a directory with a description that has warnings."""
    text = (CASES / "responses_warned" / "spec.yaml").read_text("utf-8")
    (tmp_path / "api.yaml").write_text(f"{text}\nservers: [{{url: 'https://api.test'}}]\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run_on_terminal(*arguments: str, **environment: str) -> str:
    """Run the command, without a delay, on a terminal 40 columns wide; return what it prints."""
    terminal, own_end = pty.openpty()
    termios.tcsetwinsize(own_end, (24, 40))
    process = subprocess.Popen(
        [sys.executable, "-c", WITHOUT_DELAY, *arguments],
        env={**os.environ, "TERM": "xterm", "PYTHONPATH": str(ROOT), **environment},
        stdin=own_end,
        stdout=own_end,
        stderr=own_end,
    )
    os.close(own_end)
    printed = b""
    with suppress(OSError):  # when the process has closed the terminal
        while part := os.read(terminal, 65536):
            printed += part
    os.close(terminal)
    assert process.wait() == 0
    return printed.decode()


def show_screen(printed: str) -> list[str]:
    """Return the lines that a terminal shows in the end: after ``\\r``, they are overwritten."""
    lines = []
    for line in printed.replace("\r\n", "\n").split("\n"):
        shown = ""
        for part in line.split("\r"):
            shown = part + shown[len(part) :]
        lines.append(shown.rstrip())
    return lines


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_a_terminal_shows_the_progress_until_the_run_ends() -> None:
    printed = run_on_terminal(*COMMAND)
    states = [state.strip() for state in printed.split("\r")]
    assert {"reading", "planning", "formatting", "writing"} <= set(states)
    counts = [re.fullmatch(r"rendering: (\d+) of (\d+) files", state) for state in states]
    numbers = [(int(count[1]), int(count[2])) for count in counts if count]
    total = numbers[0][1]
    assert total > 50
    assert numbers == [(number, total) for number in range(total)]
    # Then it is erased: what remains is what a run without a terminal prints.
    summary, *messages = show_screen(click.unstyle(printed))
    assert "\x1b[33m\x1b[1mwarning:\x1b[0m" in printed
    assert re.fullmatch(SUMMARY, summary)
    shutil.rmtree("out")
    assert messages == run_command(*COMMAND).stderr.split("\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_a_quiet_run_shows_only_problems_on_a_terminal() -> None:
    printed = run_on_terminal(*COMMAND, "--quiet", NO_COLOR="1")
    shutil.rmtree("out")
    assert printed.replace("\r\n", "\n") == run_command(*COMMAND).stderr


def test_a_pipe_gets_no_progress() -> None:
    command = [sys.executable, "-c", WITHOUT_DELAY, *COMMAND]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    shutil.rmtree("out")
    plain = run_command(*COMMAND)
    assert done.stderr == plain.stderr
    assert re.fullmatch(SUMMARY, done.stdout.strip())


@pytest.mark.parametrize("command", ["generate", "check"])
def test_a_quiet_run_prints_no_summary(command: str) -> None:
    expected = run_command(*COMMAND).stderr
    quiet = run_command(command, *COMMAND[1:], "--quiet")
    assert quiet.exit_code == 0
    assert (quiet.stdout, quiet.stderr) == ("", expected)


def test_a_quiet_check_prints_differences() -> None:
    result = run_command("check", *COMMAND[1:], "--quiet")
    assert result.exit_code == 1
    assert "out: error: out of date" in result.stderr
    assert "run 'specloom generate api.yaml --output out'" in result.stderr


def test_a_short_run_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The line appears after a second, and is then updated ten times per second at most."""
    times = iter([0.0, 0.5, 0.9, 1.0, 1.05, 1.1, 1.11])
    monkeypatch.setattr(time, "monotonic", lambda: next(times))
    stream = io.StringIO()
    line = ProgressLine(stream)
    line.update("reading")
    for done in (999, 1_000, 1_001, 1_002):
        line.update("rendering", done, 2_000)
    line.update("writing")
    states = [state.rstrip() for state in stream.getvalue().split("\r")]
    assert states == [
        "", "rendering: 1,000 of 2,000 files", "rendering: 1,002 of 2,000 files", "writing"
    ]  # fmt: skip
    line.erase()
    assert show_screen(stream.getvalue()) == [""]


def test_nothing_is_erased_where_nothing_was_shown() -> None:
    stream = io.StringIO()
    line = ProgressLine(stream)
    line.update("reading")
    line.erase()
    assert stream.getvalue() == ""
