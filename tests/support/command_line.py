"""Runs of the command `specloom` inside the test process."""

from __future__ import annotations

from click.testing import CliRunner, Result

from generator.cli import main


def run_command(*arguments: str) -> Result:
    """Run the command; fail if it raises anything but `SystemExit`."""
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result
